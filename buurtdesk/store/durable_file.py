"""Writing a file so that it is whole on the disk, or not there at all."""

from __future__ import annotations

import os
import secrets
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from buurtdesk.domain.errors import DiskFault
from buurtdesk.store.faults import told_plainly

UNFINISHED = ".~bd-"


def write_durably(path: Path, content: bytes, dated_s: int | None = None) -> None:
    """Write beside, sync, rename, sync the folder, and read back; `dated_s` is the time that the file is to bear.

    Raises DiskFull, ReadOnly, CannotOpen, DiskFault.
    """
    with told_plainly(path):
        temporary = _written_beside(path, content, dated_s)
        try:
            temporary.replace(path)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
        _sync_folder(path.parent)
        if path.read_bytes() != content:
            raise DiskFault(place=path)


@contextmanager
def kept_if_all_goes_well(path: Path, content: bytes) -> Iterator[None]:
    """The file is whole on the disk inside; if what is done there fails, what stood at its place before is back."""
    with told_plainly(path):
        before = _moved_aside(path)
    try:
        write_durably(path, content)
        yield
    except BaseException:
        with told_plainly(path):
            path.unlink(missing_ok=True)
            if before is not None:
                before.replace(path)
        raise
    if before is not None:
        before.unlink(missing_ok=True)


def _moved_aside(path: Path) -> Path | None:
    """What stands at this place, under another name; None if nothing does."""
    if not path.is_file():
        return None
    aside = path.with_name(f"{UNFINISHED}{secrets.token_hex(6)}.old")
    path.replace(aside)
    return aside


def _written_beside(path: Path, content: bytes, dated_s: int | None) -> Path:
    """A synced temporary file in the folder of `path`."""
    handle, name = tempfile.mkstemp(prefix=UNFINISHED, suffix=".tmp", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            if dated_s is not None:
                os.utime(temporary, (dated_s, dated_s))
            os.fsync(file.fileno())
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":  # other systems sync the entry with the file
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
