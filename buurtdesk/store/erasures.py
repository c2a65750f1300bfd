"""Erasure: a row is wiped for good, wherever it comes from later, with what others kept of it. It cannot be undone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from buurtdesk.domain.identity import is_derived, untimed_id
from buurtdesk.store import attachments
from buurtdesk.store.driver import Database
from buurtdesk.store.kinds import KINDS
from buurtdesk.store.undo import UndoLog

# Where other rows keep words of a row as they were: kind, the column that names the row, the fields with its words.
_KEPT = (("voting_option", "subject", ("text",)), ("evidence", "source", ("words", "facts")))


def take(db: Database, undo: UndoLog, erased: Sequence[tuple[str, str]]) -> int:
    """Wipe rows given as (kind, id), with what is attached to them: values, history, conflicts and undo.

    A row is wiped under the id as well that it gets when its session becomes anonymous. The number that were not erased
    before. Files go after the commit.
    """
    done = [pair for pair in dict.fromkeys(erased) if _mark(db, *pair)]
    gone = [*done, *(pair for pair in _untimed(done) if _mark(db, *pair))]
    gone += [("attachment", row) for row in attachments.attached_to(db, [row for _, row in gone])]
    for kind, row in gone:
        if kind in KINDS:
            db.execute(f"DELETE FROM {kind} WHERE id = ?", (row,))
        db.execute("DELETE FROM unknown_row WHERE kind = ? AND id = ?", (kind, row))
        for table in ("history", "contested"):
            db.execute(f"DELETE FROM {table} WHERE kind = ? AND row = ?", (kind, row))
        db.execute("DELETE FROM settlement WHERE of_kind = ? AND of_row = ?", (kind, row))
    undo.forget_rows(gone)
    return len(done)


def erased_rows(db: Database) -> list[tuple[str, str]]:
    """All rows that were ever erased, as (kind, id)."""
    return [(kind, row) for kind, row in db.execute("SELECT kind, row FROM erasure ORDER BY kind, row")]


def _untimed(rows: Iterable[tuple[str, str]]) -> Iterator[tuple[str, str]]:
    for kind, row in rows:
        if kind in KINDS and KINDS[kind].by_people and not is_derived(row):
            yield kind, untimed_id(row)


def any_taken(db: Database) -> bool:
    """Whether anything was ever erased here."""
    return db.execute("SELECT 1 FROM erasure LIMIT 1").fetchone() is not None


def wipe_kept(db: Database, undo: UndoLog) -> None:
    """Wipe what other rows keep of the words of erased rows: there, in their history, conflicts and undo.

    Clocks stay, and at the same clock nothing wins from a text: laptops that know of the erasure hold the same.
    """
    gone = "SELECT row FROM erasure"
    for kind, column, fields in _KEPT if any_taken(db) else ():
        # evidence also stands on the option that an erased note was
        also = f" UNION SELECT id FROM voting_option WHERE subject IN ({gone})" if kind == "evidence" else ""
        rows = [row for (row,) in db.execute(f"SELECT id FROM {kind} WHERE {column} IN ({gone}{also})")]
        for row in rows:
            db.execute(f"UPDATE {kind} SET {', '.join(f'{name} = NULL' for name in fields)} WHERE id = ?", (row,))
            for table in ("history", "contested"):
                of_fields = f"field IN ({', '.join(map(repr, fields))})"
                db.execute(f"DELETE FROM {table} WHERE kind = '{kind}' AND row = ? AND {of_fields}", (row,))
        undo.forget_rows((kind, row) for row in rows)


def _mark(db: Database, kind: str, row: str) -> bool:
    return bool(db.execute("INSERT OR IGNORE INTO erasure VALUES (?, ?)", (kind, row)).rowcount)
