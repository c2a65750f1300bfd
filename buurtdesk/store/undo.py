"""What can be undone on this device: per action what the touched rows held.

Steps on anonymous rows are kept in temporary tables, in memory: on disk they would tell in what order notes came.
A field is put back only where its clock is still the action's, or stands for it: a value put back by an undo has a new
clock, and `undo_alias` says for which older clock it stands.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import astuple, dataclass

from buurtdesk.domain.errors import NothingToRedo, NothingToUndo
from buurtdesk.store.driver import Database
from buurtdesk.store.migrations import UNDO_TABLES
from buurtdesk.store.rows import FieldChange, RowStep, Writer

MOST_ACTIONS = 500
_SCHEMAS = ("main", "temp")


@dataclass(frozen=True)
class UndoState:
    """The names of the actions that Undo and Redo would take next, None if there is none."""

    undo: str | None
    redo: str | None


@dataclass(frozen=True)
class Undone:
    """The action that was undone or redone, and how many rows were left as they are because they changed since."""

    name: str
    left_alone: int


class UndoLog:
    """The stack of actions of this library; actions on anonymous rows only live as long as this opening."""

    def __init__(self, db: Database) -> None:
        self._db = db
        for sql in UNDO_TABLES:
            db.conn.execute(sql.format(schema="temp"))

    def record(self, name: str, steps: Iterable[RowStep]) -> None:
        """Add an action; what had been undone before it can no longer be redone."""
        steps = list(steps)
        if not steps:
            return
        self._forget("undone = 1")
        seq = 1 + self._one("SELECT max(seq) FROM ({})", 0)
        for schema, anonymous in zip(_SCHEMAS, (False, True), strict=True):
            mine = [step for step in steps if step.anonymous is anonymous]
            if mine:
                self._db.conn.execute(f"INSERT INTO {schema}.undo_action VALUES (?, ?, 0)", (seq, name))
                self._db.conn.executemany(
                    f"INSERT INTO {schema}.undo_step VALUES (?, ?, ?, ?, ?)",
                    [(seq, step.kind, step.row, step.created, _dump(step)) for step in mine],
                )
        self._forget(f"seq <= {seq - MOST_ACTIONS}")

    def state(self) -> UndoState:
        return UndoState(*(self._name(self._next(undone)) for undone in (False, True)))

    def undo(self, writer: Writer) -> Undone:
        """Put back what the last action changed. Raises NothingToUndo."""
        seq = self._next(undone=False)
        if seq is None:
            raise NothingToUndo()
        return self._play(seq, writer, forward=False)

    def redo(self, writer: Writer) -> Undone:
        """Do again what was undone last. Raises NothingToRedo."""
        seq = self._next(undone=True)
        if seq is None:
            raise NothingToRedo()
        return self._play(seq, writer, forward=True)

    def forget_rows(self, rows: Iterable[tuple[str, str]]) -> None:
        """Drop all that is kept of erased rows, given as (kind, id)."""
        gone = list(rows)
        for schema in _SCHEMAS:
            for table in ("undo_step", "undo_alias"):
                self._db.conn.executemany(f"DELETE FROM {schema}.{table} WHERE kind = ? AND row = ?", gone)

    def _play(self, seq: int, writer: Writer, forward: bool) -> Undone:
        left_alone = 0
        for schema in _SCHEMAS:
            for step in self._steps(schema, seq):
                left_alone += not self._turn(schema, step, writer, forward)
            self._db.conn.execute(f"UPDATE {schema}.undo_action SET undone = ? WHERE seq = ?", (not forward, seq))
        return Undone(self._name(seq) or "", left_alone)

    def _turn(self, schema: str, step: RowStep, writer: Writer, forward: bool) -> bool:
        """Turn one row back (or forward again); False if any of it changed since and was left as it is."""
        current = writer.current(step.kind, step.row)
        if current is None:
            return False
        wanted = {"deleted": step.fields["deleted"]} if step.created else step.fields
        guard = step.fields if step.created and not forward else wanted
        due = {
            name: self._stands_for(schema, step, name, current[f"{name}_clock"])
            == (change.before_clock if forward else change.after_clock)
            for name, change in guard.items()
        }
        if step.created and not all(due.values()):
            return False
        for name, change in wanted.items():
            if due[name]:
                value = change.after if forward else (1 if step.created else change.before)
                writer.update(step.kind, step.row, **{name: value})
                self._alias(schema, step, name, writer, change.after_clock if forward else change.before_clock)
        return all(due.values())

    def _stands_for(self, schema: str, step: RowStep, name: str, clock: str) -> str:
        found = self._db.conn.execute(
            f"SELECT stands_for FROM {schema}.undo_alias WHERE kind = ? AND row = ? AND field = ? AND clock = ?",
            (step.kind, step.row, name, clock),
        ).fetchone()
        return str(found[0]) if found else clock

    def _alias(self, schema: str, step: RowStep, name: str, writer: Writer, stands_for: str) -> None:
        written = writer.steps[step.kind, step.row].fields[name].after_clock
        self._db.conn.execute(
            f"INSERT INTO {schema}.undo_alias VALUES (?, ?, ?, ?, ?)", (step.kind, step.row, name, written, stands_for)
        )

    def _next(self, undone: bool) -> int | None:
        pick = "min" if undone else "max"
        found = self._one(f"SELECT {pick}(seq) FROM ({{}}) WHERE undone = {int(undone)}", None)
        return None if found is None else int(found)

    def _one(self, sql: str, default: int | None) -> int:
        both = " UNION ALL ".join(f"SELECT * FROM {schema}.undo_action" for schema in _SCHEMAS)
        (value,) = self._db.conn.execute(sql.format(both)).fetchone()
        return default if value is None else value  # type: ignore[return-value]

    def _name(self, seq: int | None) -> str | None:
        both = " UNION ALL ".join(f"SELECT * FROM {schema}.undo_action" for schema in _SCHEMAS)
        found = self._db.conn.execute(f"SELECT name FROM ({both}) WHERE seq = ?", (seq,)).fetchone()
        return str(found[0]) if found else None

    def _steps(self, schema: str, seq: int) -> list[RowStep]:
        rows = self._db.conn.execute(
            f"SELECT kind, row, created, fields FROM {schema}.undo_step WHERE seq = ?", (seq,)
        ).fetchall()
        return [
            RowStep(kind, row, schema == "temp", bool(created), _load(fields)) for kind, row, created, fields in rows
        ]

    def _forget(self, which: str) -> None:
        for schema in _SCHEMAS:
            self._db.conn.execute(
                f"DELETE FROM {schema}.undo_step WHERE seq IN (SELECT seq FROM {schema}.undo_action WHERE {which})"
            )
            self._db.conn.execute(f"DELETE FROM {schema}.undo_action WHERE {which}")


def _dump(step: RowStep) -> str:
    return json.dumps({name: astuple(change) for name, change in step.fields.items()}, ensure_ascii=False)


def _load(text: str) -> dict[str, FieldChange]:
    return {name: FieldChange(*change) for name, change in json.loads(text).items()}
