"""Writing a file so that it is whole on the disk, or not there at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from buurtdesk.domain.errors import DiskFault
from buurtdesk.store.faults import told_plainly


def write_durably(path: Path, content: bytes) -> None:
    """Write beside, sync, rename, sync the folder, and read back. Raises DiskFull, ReadOnly, CannotOpen, DiskFault."""
    with told_plainly(path):
        handle, temporary = tempfile.mkstemp(prefix=".~bd-", suffix=".tmp", dir=path.parent)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            Path(temporary).replace(path)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
        _sync_folder(path.parent)
        if path.read_bytes() != content:
            raise DiskFault(place=path)


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":  # other systems sync the entry with the file
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
