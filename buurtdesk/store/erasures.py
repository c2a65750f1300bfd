"""Erasure: a row is wiped for good, wherever it comes from later. It cannot be undone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from buurtdesk.domain.identity import is_derived, untimed_id
from buurtdesk.store.driver import Database
from buurtdesk.store.kinds import KINDS
from buurtdesk.store.undo import UndoLog


def take(db: Database, undo: UndoLog, erased: Sequence[tuple[str, str]]) -> int:
    """Wipe rows given as (kind, id): values, history, conflicts and undo. The number that were not erased before.

    A row is wiped under the id as well that it gets when its session becomes anonymous.
    """
    done = [pair for pair in dict.fromkeys(erased) if _mark(db, *pair)]
    gone = [*done, *(pair for pair in _untimed(done) if _mark(db, *pair))]
    for kind, row in gone:
        if kind in KINDS:
            db.conn.execute(f"DELETE FROM {kind} WHERE id = ?", (row,))
        db.conn.execute("DELETE FROM unknown_row WHERE kind = ? AND id = ?", (kind, row))
        for table in ("history", "contested"):
            db.conn.execute(f"DELETE FROM {table} WHERE kind = ? AND row = ?", (kind, row))
        db.conn.execute("DELETE FROM settlement WHERE of_kind = ? AND of_row = ?", (kind, row))
    undo.forget_rows(gone)
    return len(done)


def erased_rows(db: Database) -> list[tuple[str, str]]:
    """All rows that were ever erased, as (kind, id)."""
    return [(kind, row) for kind, row in db.conn.execute("SELECT kind, row FROM erasure ORDER BY kind, row")]


def _untimed(rows: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    for kind, row in rows:
        if kind in KINDS and KINDS[kind].by_people and not is_derived(row):
            yield kind, untimed_id(row)


def _mark(db: Database, kind: str, row: str) -> bool:
    return bool(db.conn.execute("INSERT OR IGNORE INTO erasure VALUES (?, ?)", (kind, row)).rowcount)
