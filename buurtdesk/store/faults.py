"""Faults of the disk and the database file, turned into one plain sentence."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from buurtdesk.domain import errors
from buurtdesk.store.driver import Fault

_BY_MESSAGE: list[tuple[str, type[errors.BuurtdeskError]]] = [
    ("full", errors.DiskFull),
    ("readonly", errors.ReadOnly),
    ("unable to open", errors.CannotOpen),
    ("disk I/O", errors.DiskFault),
    ("locked", errors.LibraryBusy),
    ("not a database", errors.NotALibrary),
    ("malformed", errors.NotALibrary),
    ("already exists", errors.NotALibrary),
]
_BY_ERRNO: dict[int, type[errors.BuurtdeskError]] = {
    errno.ENOSPC: errors.DiskFull,
    errno.EDQUOT: errors.DiskFull,
    errno.EFBIG: errors.DiskFull,
    errno.EACCES: errors.ReadOnly,
    errno.EPERM: errors.ReadOnly,
    errno.EROFS: errors.ReadOnly,
    errno.EIO: errors.DiskFault,
    errno.ENOENT: errors.CannotOpen,
    errno.ENOTDIR: errors.CannotOpen,
    errno.EISDIR: errors.CannotOpen,
    errno.EEXIST: errors.CannotOpen,
    errno.ELOOP: errors.CannotOpen,
    errno.ENAMETOOLONG: errors.CannotOpen,
    errno.EINVAL: errors.CannotOpen,
    errno.EBUSY: errors.CannotOpen,
    errno.ENXIO: errors.CannotOpen,
}


@contextmanager
def told_plainly(place: Path) -> Iterator[None]:
    """Turn faults of the environment that happen inside into errors that name `place`; let all others through."""
    try:
        yield
    except Fault as fault:
        for part, error in _BY_MESSAGE:
            if part in str(fault):
                raise error(place=place) from fault
        raise
    except OSError as fault:
        if fault.errno in _BY_ERRNO:
            raise _BY_ERRNO[fault.errno](place=place) from fault
        raise
