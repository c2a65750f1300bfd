"""A library: the one database file of a data folder."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from types import MappingProxyType
from typing import Any

from buurtdesk.domain.clock import NEVER, DeviceClock
from buurtdesk.domain.errors import BuurtdeskError, LibraryNewer
from buurtdesk.domain.session import Anonymity
from buurtdesk.store import attachments, collector, extras, migrations, new_library
from buurtdesk.store.attachments import AttachmentFolder
from buurtdesk.store.driver import Database, Fault, connect
from buurtdesk.store.erasures import any_taken
from buurtdesk.store.faults import told_plainly
from buurtdesk.store.merge import MergeReport, merge
from buurtdesk.store.seen import teach_marks
from buurtdesk.store.staging import checked_erasures
from buurtdesk.store.tightening import tighten
from buurtdesk.store.traces import empty_log, keeps_anonymous_rows, leave_no_trace
from buurtdesk.store.undo import UndoLog

FILE_NAME = "library.db"
NO_FILES: Mapping[str, bytes] = MappingProxyType({})


class Library:
    """An open library. Two copies of buurtdesk may have the same one open; each writes in short transactions."""

    def __init__(self, folder: Path) -> None:
        """Open or make the library in `folder`. Raises LibraryNewer, NotALibrary, ReadOnly, CannotOpen, DiskFull."""
        self.folder = folder
        self.path = folder / FILE_NAME
        self.attachments = AttachmentFolder(folder)
        self.turns = 0  # goes up by one with each transaction here, and by two with one that failed
        with told_plainly(folder):
            folder.mkdir(parents=True, exist_ok=True)
            was_left_open = self.path.with_name(f"{FILE_NAME}-wal").exists()
            self.db: Database = connect(self.path)
            try:
                teach_marks(self.db)
                self.undo = UndoLog(self.db)
                self._migrate()
                self.clock = DeviceClock(self.device("clock", NEVER))
                if was_left_open:
                    self._hide_order()
            except BaseException:
                self.db.close()
                raise

    def close(self) -> None:
        """Leave the file as if its anonymous rows had come all at once."""
        if self.turns:
            self._hide_order()
        self.db.close()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing, on the disk at the end. Waits for another copy; nested use is an error."""
        with told_plainly(self.path):
            self.db.execute("BEGIN IMMEDIATE")
            self.turns += 1
            try:
                yield
                self.db.execute("COMMIT")
            except BaseException:
                self.turns += 1
                if self.db.in_transaction:
                    self.db.execute("ROLLBACK")
                raise

    @contextmanager
    def reading(self) -> Iterator[None]:
        """See the library as it is at the start, whatever another copy writes meanwhile."""
        with told_plainly(self.path):
            self.db.execute("BEGIN")
            try:
                yield
            finally:
                if self.db.in_transaction:
                    self.db.execute("ROLLBACK")

    def merge(
        self,
        rows: Iterable[Any],
        history: Iterable[Any],
        erasures: Iterable[Any],
        files: Mapping[str, bytes] = NO_FILES,
    ) -> MergeReport:
        """Merge what came in, all of it or nothing; erased rows leave no trace in the file.

        Of the `files`, by SHA-256, those that a row needs are on the disk before the commit tells of them.
        """
        erased, refused = checked_erasures(erasures)
        with self.transaction(), ExitStack() as kept, collector.paused():
            report = merge(self.db, self.clock, self.undo, rows, history, erased)
            for sha256 in attachments.needed(self.db) & files.keys():
                kept.enter_context(self.attachments.kept(files[sha256]))
            if report.tightened:  # the last clock may be that of a note
                self.clock.after(NEVER)
            self.set_device("clock", self.clock.last)
        report.refused += refused
        report.missing_files = sum(not self.attachments.has(sha256) for sha256 in attachments.shown(self.db))
        if report.erased or report.tightened or report.untimed:
            leave_no_trace(self.db)
        elif any_taken(self.db):  # words of an erased row may have come in once more
            empty_log(self.db)
        if any_taken(self.db):
            with self.transaction():  # so that no other copy attaches one of them meanwhile
                self.attachments.keep_only(attachments.needed(self.db))
        return report

    def tighten(self, session: str, to: Anonymity) -> None:
        """From now on keep less of who wrote in this session; what was kept leaves no trace in the file."""
        with self.transaction():
            tighten(self.db, self.clock, self.undo, session, to)
            self.set_device("clock", self.clock.after(NEVER))
        leave_no_trace(self.db)

    def device(self, key: str, default: str) -> str:
        """A fact of this device, such as its id."""
        found = self.db.execute("SELECT value FROM device WHERE key = ?", (key,)).fetchone()
        return str(found[0]) if found else default

    def set_device(self, key: str, value: str) -> None:
        """Keep a fact of this device; inside a transaction."""
        self.db.execute("INSERT OR REPLACE INTO device VALUES (?, ?)", (key, value))

    def drop_device(self, key: str) -> None:
        """Keep this fact no more; inside a transaction."""
        self.db.execute("DELETE FROM device WHERE key = ?", (key,))

    @property
    def schema(self) -> str:
        """The name of the last migration of this library."""
        return migrations.applied(self.db)[-1]

    def data_version(self) -> int:
        """A number that differs once another connection has changed the library."""
        with told_plainly(self.path):
            return int(self.db.execute("PRAGMA data_version").fetchone()[0])

    def faults(self) -> list[str]:
        """What the database says is wrong with itself; empty if it is whole."""
        with told_plainly(self.path):
            found = [str(line) for (line,) in self.db.execute("PRAGMA integrity_check")]
        return [] if found == ["ok"] else found

    def _hide_order(self) -> None:
        """Neither the bytes of the file nor gaps in what can be undone tell in which order anonymous rows came.

        Where the disk is full or another copy is at work, the next one to close does it.
        """
        with suppress(Fault, BuurtdeskError):
            if keeps_anonymous_rows(self.db):
                with self.transaction():
                    self.undo.close_ranks()
                leave_no_trace(self.db)

    def _migrate(self) -> None:
        """Bring the library to the present shape, and give what an older version only carried its own columns."""
        applied = self._applied()
        if len(applied) == len(migrations.STEPS):
            return
        if applied:
            self._back_up(applied[-1])
        with self.transaction():
            if len(self._applied()) > len(applied):  # another copy was first
                return
            if applied:
                migrations.apply(self.db)
            else:
                new_library.lay(self.db)
            if not self.device("id", ""):
                self.set_device("id", str(uuid.uuid4()))
            merge(self.db, DeviceClock(), self.undo, *extras.take_known(self.db))

    def _applied(self) -> list[str]:
        """The names of the migrations of this library. Raises LibraryNewer if this version does not know them all."""
        known = {step.__name__ for step in migrations.STEPS}
        applied = migrations.applied(self.db)
        newer = [name for name in applied if name not in known]
        if newer:
            raise LibraryNewer(place=self.path, migration=newer[-1])
        return applied

    def _back_up(self, migration: str) -> None:
        """Keep a copy, under its name only once it is whole."""
        backups = self.folder / "backups"
        backups.mkdir(exist_ok=True)
        number = 1 + sum(1 for _ in backups.glob("*.db"))
        unfinished = backups / f".~bd-{uuid.uuid4()}.tmp"
        try:
            self.db.execute("VACUUM INTO ?", (str(unfinished),))
            unfinished.replace(backups / f"{number:03}-before-leaving-{migration}.db")
        finally:
            unfinished.unlink(missing_ok=True)
