"""The desk: an open library, the one write path, undo, and notices of what changed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from buurtdesk.desk.wall_memory import WallMemory
from buurtdesk.domain.session import Session
from buurtdesk.store.library import Library
from buurtdesk.store.rows import RowStep, Scope, Writer
from buurtdesk.store.undo import Undone, UndoState


@dataclass(frozen=True)
class Notice:
    """What an action changed: ids by kind of row. `action` is its name, or "elsewhere" for another copy's changes."""

    action: str
    rows: Mapping[str, frozenset[str]]


Listener = Callable[[Notice], None]
ELSEWHERE = "elsewhere"


class Desk:
    """What windows and the command line hold on to."""

    def __init__(self, folder: Path) -> None:
        self.library = Library(folder)
        self.wall_memory = WallMemory(self.library)
        self._listeners: list[Listener] = []
        self._data_version = self.library.data_version()

    def close(self) -> None:
        self.library.close()

    def listen(self, listener: Listener) -> None:
        """Call `listener` after each commit."""
        self._listeners.append(listener)

    def forget(self, listener: Listener) -> None:
        """Call `listener` no more."""
        self._listeners.remove(listener)

    @contextmanager
    def action(self, name: str) -> Iterator[Writer]:
        """One named action: what is written inside is on the disk, undoable and told at the end, or not at all."""
        with self.library.transaction():
            writer = Writer(self.library.db, self.library.clock)
            yield writer
            self.library.undo.record(name, writer.steps.values())
        self.tell(name, rows_by_kind(writer.steps.values()))

    @property
    def undo_state(self) -> UndoState:
        return self.library.undo.state()

    def undo(self) -> Undone:
        """Take back the last action. Raises NothingToUndo."""
        return self._turn("undo", self.library.undo.undo)

    def redo(self) -> Undone:
        """Do again what was undone. Raises NothingToRedo."""
        return self._turn("redo", self.library.undo.redo)

    def tell(self, action: str, rows: Mapping[str, frozenset[str]]) -> None:
        """Tell the listeners what a committed action changed."""
        for listener in list(self._listeners):
            listener(Notice(action, rows))

    def look_elsewhere(self) -> None:
        """Tell the listeners if another copy of buurtdesk changed this library since the last look."""
        version = self.library.data_version()
        if version != self._data_version:
            self._data_version = version
            self.tell(ELSEWHERE, {})

    def _turn(self, name: str, turn: Callable[[Writer], Undone]) -> Undone:
        with self.library.transaction():
            writer = Writer(self.library.db, self.library.clock)
            undone = turn(writer)
        self.tell(name, rows_by_kind(writer.steps.values()))
        return undone


def rows_by_kind(steps: Iterable[RowStep]) -> dict[str, frozenset[str]]:
    """The rows that steps touched."""
    rows: dict[str, set[str]] = defaultdict(set)
    for step in steps:
        rows[step.kind].add(step.row)
    return {kind: frozenset(ids) for kind, ids in rows.items()}


def scope_of(session: Session) -> Scope:
    """The scope of rows that lie in a session."""
    return Scope(session.trajectory_id, session.id, session.start_ms if session.is_anonymous else None)
