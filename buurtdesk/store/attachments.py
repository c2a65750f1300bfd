"""Files that belong to a row, such as the photo of a paper note: kept beside the library, named by what is in them."""

from __future__ import annotations

import hashlib
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from buurtdesk.domain.identity import derived_id
from buurtdesk.store.driver import Database
from buurtdesk.store.durable_file import UNFINISHED, write_durably
from buurtdesk.store.faults import told_plainly
from buurtdesk.store.versions import Extent

FOLDER = "att"
_OURS = re.compile(rf"[0-9a-f]{{64}}$|{re.escape(UNFINISHED)}")
_DATED_S = 315_532_800  # 1980, on all of them: the time of a file must not tell when a note came


class AttachmentFolder:
    """The folder `att` of a library. Files in it never change; a missing or damaged one can be asked for again."""

    def __init__(self, library_folder: Path) -> None:
        self.folder = library_folder / FOLDER

    def place(self, sha256: str) -> Path:
        """Where the file of this SHA-256 is, or would be."""
        return self.folder / sha256

    def has(self, sha256: str) -> bool:
        """Whether the file is there; whether it is whole, `content` tells."""
        return self.place(sha256).is_file()

    def content(self, sha256: str) -> bytes | None:
        """What is in the file; None if it is missing, or is not what its name says."""
        try:
            content = self.place(sha256).read_bytes()
        except OSError:
            return None
        return content if sha256_of(content) == sha256 else None

    @contextmanager
    def kept(self, content: bytes) -> Iterator[str]:
        """Its SHA-256: the file is whole on the disk inside; a new one goes again if what is done there fails.

        Inside a transaction, so that no other copy of buurtdesk comes to need it meanwhile.
        """
        sha256 = sha256_of(content)
        is_new = self.content(sha256) is None
        if is_new:
            with told_plainly(self.folder):
                self.folder.mkdir(exist_ok=True)
            write_durably(self.place(sha256), content, _DATED_S)
        try:
            yield sha256
        except BaseException:
            if is_new:
                self.place(sha256).unlink(missing_ok=True)
            raise

    def keep_only(self, needed: set[str]) -> None:
        """Remove all other files, and what was left of unfinished ones."""
        with told_plainly(self.folder):
            for file in self._files():
                if file.name not in needed:
                    file.unlink(missing_ok=True)

    def faults(self, needed: set[str], shown: set[str]) -> list[str]:
        """One line for each file that is missing, damaged, or that nothing needs."""
        there = {file.name for file in self._files()}
        damaged = {each for each in there & needed if self.content(each) is None}
        faults = {
            **dict.fromkeys(shown - there, "this photo is not here: merge a bundle that has it"),
            **dict.fromkeys(damaged, "this photo is damaged: merge a bundle that has it"),
            **dict.fromkeys(there - needed, "nothing needs this file"),
        }
        return [f"{FOLDER}/{name}: {fault}" for name, fault in sorted(faults.items())]

    def _files(self) -> list[Path]:
        if not self.folder.is_dir():
            return []
        return [file for file in self.folder.iterdir() if _OURS.match(file.name)]


def sha256_of(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def attachment_id(subject: str, sha256: str) -> str:
    """Derived, so that the same photo attached to the same note twice is one row."""
    return derived_id("attachment", subject, sha256)


def of_session(db: Database, session: str) -> dict[str, tuple[str, ...]]:
    """The SHA-256s of what is attached, by the row it is attached to."""
    found: dict[str, tuple[str, ...]] = defaultdict(tuple)
    for subject, sha256 in db.execute(
        "SELECT subject, sha256 FROM attachment WHERE session = ? AND deleted = 0 ORDER BY id", (session,)
    ):
        found[subject] += (sha256,)
    return found


def attached_here(db: Database, subject: str) -> list[str]:
    """The SHA-256s of what is attached to this row, what was attached last first."""
    rows = db.execute(
        "SELECT sha256 FROM attachment WHERE subject = ? AND deleted = 0 ORDER BY deleted_clock DESC, id", (subject,)
    )
    return [sha256 for (sha256,) in rows]


def attached_to(db: Database, subjects: Iterable[str]) -> list[str]:
    """The ids of all attachments of these rows, deleted ones too."""
    rows = db.execute(
        "SELECT id FROM attachment WHERE subject IN (SELECT value FROM json_each(?))", (json.dumps(list(subjects)),)
    )
    return [row for (row,) in rows]


def needed(db: Database) -> set[str]:
    """The files of all rows; of deleted ones too, for undo brings them back."""
    return {sha256 for (sha256,) in db.execute("SELECT sha256 FROM attachment")}


def shown(db: Database, extent: Extent | None = None) -> set[str]:
    """The files of the rows that are not deleted, everywhere or inside the extent."""
    inside, values = (extent.where, extent.values) if extent else ("true", {})
    found = db.execute(f"SELECT sha256 FROM attachment WHERE deleted = 0 AND {inside}", values)
    return {sha256 for (sha256,) in found}
