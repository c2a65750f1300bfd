"""Writing a file so that it is whole on the disk, or not there at all."""

from __future__ import annotations

import hashlib
import os
import secrets
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, cast

from buurtdesk.domain.errors import DiskFault
from buurtdesk.store.faults import told_plainly

UNFINISHED = ".~bd-"
Write = Callable[[BinaryIO], None]
"""Writes the content of a file, from its start to its end, without going back."""


def write_durably(path: Path, content: bytes, dated_s: int | None = None) -> None:
    """Write beside, sync, rename, sync the folder, and read back; `dated_s` is the time that the file is to bear.

    Raises DiskFull, ReadOnly, CannotOpen, DiskFault.
    """
    stream_durably(path, lambda file: _write_all(file, content), dated_s)


def stream_durably(path: Path, write: Write, dated_s: int | None = None) -> None:
    """The same for a file that is never whole in memory. Raises also what `write` raises."""
    with told_plainly(path):
        temporary, digest = _written_beside(path, write, dated_s)
        try:
            temporary.replace(path)
        except BaseException:
            temporary.unlink(missing_ok=True)
            raise
        _sync_folder(path.parent)
        with path.open("rb") as file:
            if hashlib.file_digest(file, "sha256").digest() != digest:
                raise DiskFault(place=path)


@contextmanager
def kept_if_all_goes_well(path: Path, write: Write) -> Iterator[None]:
    """The file is whole on the disk inside; if what is done there fails, what stood at its place before is back."""
    with told_plainly(path):
        before = _moved_aside(path)
    try:
        stream_durably(path, write)
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


class _Digesting:
    """Takes what is written to a file, and its SHA-256 along the way."""

    def __init__(self, file: BinaryIO) -> None:
        self._file, self.sha256 = file, hashlib.sha256()

    def write(self, content: bytes) -> int:
        self.sha256.update(content)
        return self._file.write(content)


def _write_all(file: BinaryIO, content: bytes) -> None:
    file.write(content)


def _written_beside(path: Path, write: Write, dated_s: int | None) -> tuple[Path, bytes]:
    """A synced temporary file in the folder of `path`, and the SHA-256 of what was to be in it."""
    handle, name = tempfile.mkstemp(prefix=UNFINISHED, suffix=".tmp", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            taken = _Digesting(file)
            write(cast(BinaryIO, taken))
            file.flush()
            if dated_s is not None:
                os.utime(temporary, (dated_s, dated_s))
            os.fsync(file.fileno())
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
    return temporary, taken.sha256.digest()


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":  # other systems sync the entry with the file
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
