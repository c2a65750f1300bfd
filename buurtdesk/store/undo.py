"""What can be undone on this device: per action what the touched rows held.

Steps on anonymous rows are kept in temporary tables, in memory: on disk they would tell in what order notes came. On
disk stands at most that something anonymous was done last, without how often or to what, so that another opening does
not take back what came before it instead.

A field is put back only where it is still as the action left it, by clock and by value. A value put back by an undo has
a new clock; `undo_alias` says for which older clock it stands.
"""

from __future__ import annotations

import json
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from buurtdesk.domain.errors import NothingToRedo, NothingToUndo, UndoElsewhere
from buurtdesk.store.driver import Database
from buurtdesk.store.kinds import KINDS
from buurtdesk.store.migrations import UNDO_TABLES
from buurtdesk.store.rows import FieldChange, RowStep, Writer
from buurtdesk.store.seen import NOBODY

MOST_ACTIONS = 500
_AT_ONCE = 50
_SCHEMAS = ("main", "temp")
_UNTOLD = ""

Key = tuple[int, str]


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
        self._opening = secrets.token_hex(8)
        for sql in UNDO_TABLES:
            db.execute(sql.format(schema="temp"))

    def record(self, name: str, steps: Iterable[RowStep]) -> None:
        """Add an action; what had been undone before it can no longer be redone."""
        steps = list(steps)
        if not steps:
            return
        first, last, any_undone = self._extent()
        if any_undone:
            self._forget("undone = 1")
        key = (1 + last, self._opening)
        for schema, anonymous in zip(_SCHEMAS, (False, True), strict=True):
            mine = [step for step in steps if step.anonymous is anonymous]
            if mine:
                self._db.execute(f"INSERT INTO {schema}.undo_action VALUES (?, ?, ?, 0)", (*key, name))
                self._db.executemany(
                    f"INSERT INTO {schema}.undo_step VALUES (?, ?, ?, ?, ?, ?)",
                    [(*key, step.kind, step.row, step.created, _dump(step)) for step in mine],
                )
        if all(step.anonymous for step in steps):
            self._leave_word(key)
        if first < last - MOST_ACTIONS - _AT_ONCE:
            self._forget(f"seq <= {last - MOST_ACTIONS}")

    def state(self) -> UndoState:
        undo, redo = self._next(undone=False), self._next(undone=True)
        return UndoState((undo[1] or None) if undo else None, redo[1] if redo else None)

    def undo(self, writer: Writer) -> Undone:
        """Put back what the last action changed. Raises NothingToUndo, UndoElsewhere."""
        found = self._next(undone=False)
        if found is None:
            raise NothingToUndo()
        key, name = found
        if name == _UNTOLD:
            raise UndoElsewhere()
        left_alone = self._play(key, writer, forward=False)
        self._take_word_back()
        return Undone(name, left_alone)

    def redo(self, writer: Writer) -> Undone:
        """Do again what was undone last. Raises NothingToRedo."""
        found = self._next(undone=True)
        if found is None:
            raise NothingToRedo()
        key, name = found
        left_alone = self._play(key, writer, forward=True)
        if not self._db.execute("SELECT 1 FROM main.undo_action WHERE (seq, opening) = (?, ?)", key).fetchone():
            self._leave_word(key)
        return Undone(name, left_alone)

    def forget_rows(self, rows: Iterable[tuple[str, str]]) -> None:
        """Drop all that is kept of erased rows, given as (kind, id)."""
        gone = list(rows)
        for schema in _SCHEMAS:
            for table in ("undo_step", "undo_alias"):
                self._db.executemany(f"DELETE FROM {schema}.{table} WHERE kind = ? AND row = ?", gone)

    def forget_everything(self) -> None:
        """Drop all actions: they tell what was done, and in what order."""
        for schema in _SCHEMAS:
            for table in ("undo_step", "undo_alias", "undo_action"):
                self._db.execute(f"DELETE FROM {schema}.{table}")

    def close_ranks(self) -> None:
        """Number what is on disk anew: gaps would tell how many anonymous actions lay between."""
        keys = self._db.execute("SELECT seq, opening FROM main.undo_action ORDER BY seq, opening").fetchall()
        for number, key in enumerate(keys, 1):
            for table in ("undo_action", "undo_step"):
                self._db.execute(f"UPDATE main.{table} SET seq = ? WHERE (seq, opening) = (?, ?)", (number, *key))

    def _leave_word(self, key: Key) -> None:
        """Leave on disk that something anonymous was done; once, however often it was."""
        last = self._db.execute(
            "SELECT opening, name FROM main.undo_action WHERE undone = 0 ORDER BY seq DESC, opening DESC LIMIT 1"
        ).fetchone()
        if last != (self._opening, _UNTOLD):
            self._db.execute("INSERT INTO main.undo_action VALUES (?, ?, ?, 0)", (*key, _UNTOLD))

    def _take_word_back(self) -> None:
        """Once all is undone of which word was left, other openings can go on."""
        self._db.execute(
            "DELETE FROM main.undo_action WHERE opening = ? AND name = ? AND NOT EXISTS"
            " (SELECT 1 FROM temp.undo_action t WHERE t.undone = 0 AND t.seq >= main.undo_action.seq)",
            (self._opening, _UNTOLD),
        )

    def _play(self, key: Key, writer: Writer, forward: bool) -> int:
        """Turn an action back or forward; the number of rows that were left alone."""
        left_alone = 0
        for schema in _SCHEMAS:
            for step in self._steps(schema, key):
                left_alone += not self._turn(schema, step, writer, forward)
            self._db.execute(
                f"UPDATE {schema}.undo_action SET undone = ? WHERE (seq, opening) = (?, ?) AND name <> ?",
                (not forward, *key, _UNTOLD),
            )
        return left_alone

    def _turn(self, schema: str, step: RowStep, writer: Writer, forward: bool) -> bool:
        """Turn one row back (or forward again); False if any of it changed since and was left as it is."""
        current = writer.current(step.kind, step.row)
        if current is None:
            return False
        changes = {"deleted": step.fields["deleted"]} if step.created and forward else step.fields
        due = [name for name, change in changes.items() if self._is_due(schema, step, name, change, current, forward)]
        if step.created:  # all of it goes or comes back, or nothing
            if len(due) < len(changes) or (not forward and self._holds_others_rows(step, current)):
                return False
            due = ["deleted"]
        for name in due:
            change = changes[name]
            value = change.after if forward else (1 if step.created else change.before)
            writer.update(step.kind, step.row, **{name: value})
            self._alias(schema, step, name, writer, change.after_clock if forward else change.before_clock)
        return step.created or len(due) == len(changes)

    def _is_due(
        self, schema: str, step: RowStep, name: str, change: FieldChange, current: dict[str, Any], forward: bool
    ) -> bool:
        """Is the field as it was left? Also by value: in anonymous rows another laptop can write at the same clock."""
        if forward:
            clock, value = change.before_clock, 1 if step.created else change.before
        else:
            clock, value = change.after_clock, change.after
        here, left = (self._stands_for(schema, step, name, each) for each in (current[f"{name}_clock"], clock))
        return bool(current[name] == value) and here == left

    def _holds_others_rows(self, step: RowStep, current: dict[str, Any]) -> bool:
        """Did rows come in from elsewhere into this trajectory or session, so that it cannot just go?"""
        if step.kind not in ("trajectory", "session"):
            return False
        mine = step.fields["deleted"].after_clock[16:]
        return any(
            self._db.execute(
                f"SELECT 1 FROM {kind} WHERE {step.kind} = ? AND id <> ? AND deleted = 0"
                " AND substr(deleted_clock, 17) NOT IN (?, ?, ?) LIMIT 1",
                (step.row, step.row, mine, current["deleted_clock"][16:], NOBODY),
            ).fetchone()
            for kind in KINDS
        )

    def _stands_for(self, schema: str, step: RowStep, name: str, clock: str) -> str:
        found = self._db.execute(
            f"SELECT stands_for FROM {schema}.undo_alias WHERE kind = ? AND row = ? AND field = ? AND clock = ?",
            (step.kind, step.row, name, clock),
        ).fetchone()
        return str(found[0]) if found else clock

    def _alias(self, schema: str, step: RowStep, name: str, writer: Writer, stands_for: str) -> None:
        now = writer.current(step.kind, step.row) or {}
        self._db.execute(
            f"INSERT OR REPLACE INTO {schema}.undo_alias VALUES (?, ?, ?, ?, ?)",
            (step.kind, step.row, name, now[f"{name}_clock"], self._stands_for(schema, step, name, stands_for)),
        )

    def _next(self, undone: bool) -> tuple[Key, str] | None:
        """The action that comes next; without a name if it is another opening's, in an anonymous session."""
        order = "ASC" if undone else "DESC"
        found = self._db.execute(
            "SELECT seq, opening, name FROM (SELECT * FROM main.undo_action UNION SELECT * FROM temp.undo_action)"
            f" WHERE undone = ? AND (opening, name) <> (?, ?) ORDER BY seq {order}, opening {order} LIMIT 1",
            (undone, self._opening, _UNTOLD),
        ).fetchone()
        return ((found[0], found[1]), found[2]) if found else None

    def _extent(self) -> tuple[int, int, bool]:
        """The first and last number of the actions, and whether any of them is undone."""
        first, last, undone = self._db.execute(
            "SELECT ifnull(min(seq), 0), ifnull(max(seq), 0), ifnull(max(undone), 0)"
            " FROM (SELECT seq, undone FROM main.undo_action UNION ALL SELECT seq, undone FROM temp.undo_action)"
        ).fetchone()
        return int(first), int(last), bool(undone)

    def _steps(self, schema: str, key: Key) -> list[RowStep]:
        rows = self._db.execute(
            f"SELECT kind, row, created, fields FROM {schema}.undo_step WHERE (seq, opening) = (?, ?)", key
        ).fetchall()
        return [
            RowStep(kind, row, schema == "temp", bool(created), _load(fields)) for kind, row, created, fields in rows
        ]

    def _forget(self, which: str) -> None:
        for schema in _SCHEMAS:
            self._db.execute(
                f"DELETE FROM {schema}.undo_step WHERE (seq, opening) IN"
                f" (SELECT seq, opening FROM {schema}.undo_action WHERE {which})"
            )
            self._db.execute(f"DELETE FROM {schema}.undo_action WHERE {which}")


def _dump(step: RowStep) -> str:
    changes = step.fields.items()
    told = {name: (each.before, each.before_clock, each.after, each.after_clock) for name, each in changes}
    return json.dumps(told, ensure_ascii=False)


def _load(text: str) -> dict[str, FieldChange]:
    return {name: FieldChange(*change) for name, change in json.loads(text).items()}
