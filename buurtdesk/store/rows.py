"""Writing rows: every field gets its clock, the value it replaces goes to history, and the step can be undone."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from buurtdesk.domain.clock import NEVER, Clock, DeviceClock, anonymous_clock
from buurtdesk.domain.errors import Gone
from buurtdesk.store.driver import Database
from buurtdesk.store.kinds import KINDS, Kind
from buurtdesk.store.seen import mark_of_row, version_mark


@dataclass(frozen=True)
class Scope:
    """Where a row lies. `anonymous_since_ms` is the start of its session if that is anonymous, else None."""

    trajectory: str
    session: str = ""
    anonymous_since_ms: int | None = None


@dataclass(frozen=True)
class FieldChange:
    """What one field was and became, with the clocks of both."""

    before: Any
    before_clock: str
    after: Any
    after_clock: str


@dataclass
class RowStep:
    """What one action did to one row."""

    kind: str
    row: str
    anonymous: bool
    created: bool = False
    fields: dict[str, FieldChange] = field(default_factory=dict)


class Writer:
    """The one way in for changes made on this device; used inside one transaction. `steps` is what it did."""

    def __init__(self, db: Database, clock: DeviceClock) -> None:
        self._db = db
        self._clock = clock
        self.steps: dict[tuple[str, str], RowStep] = {}

    def put(self, kind: str, row: str, scope: Scope, fixed: Mapping[str, Any] | None = None, **fields: Any) -> None:
        """Make the row; if it was there already (a derived id), bring it back and set the fields. Raises Gone."""
        if self.current(kind, row) is not None:
            self.update(kind, row, **fields, deleted=0)
            return
        if self._db.execute("SELECT 1 FROM erasure WHERE kind = ? AND row = ?", (kind, row)).fetchone():
            raise Gone(kind=kind)
        spec = KINDS[kind]
        clock = self._first_clock(spec, scope)
        values = {**dict.fromkeys(spec.fields), **fields, "deleted": 0}
        columns: dict[str, Any] = {"id": row, "trajectory": scope.trajectory, "session": scope.session}
        columns.update(fixed or {})
        for name, value in values.items():
            columns[name], columns[f"{name}_clock"] = value, clock
        marks = ", ".join("?" * len(columns))
        self._db.execute(f"INSERT INTO {kind} ({', '.join(columns)}) VALUES ({marks})", list(columns.values()))
        step = RowStep(kind, row, anonymous=Clock.parse(clock).writer == 0, created=True)
        step.fields = {name: FieldChange(None, NEVER, value, clock) for name, value in values.items()}
        self.steps[kind, row] = step

    def update(self, kind: str, row: str, **fields: Any) -> None:
        """Set fields; a value that stays the same is no change. Raises Gone if there is no such row any more."""
        current = self.current(kind, row)
        if current is None:
            raise Gone(kind=kind)
        for name, value in fields.items():
            if current[name] != value:
                self._write_field(kind, row, name, value, current)

    def delete(self, kind: str, row: str) -> None:
        """Mark the row as deleted; its fields stay, so that it can come back."""
        self.update(kind, row, deleted=1)

    def current(self, kind: str, row: str) -> dict[str, Any] | None:
        """All columns of a row as they are now, deleted or not."""
        cursor = self._db.execute(f"SELECT * FROM {kind} WHERE id = ?", (row,))
        found = cursor.fetchone()
        return dict(zip((column[0] for column in cursor.description), found, strict=True)) if found else None

    def _write_field(self, kind: str, row: str, name: str, value: Any, current: dict[str, Any]) -> None:
        replaced = current[f"{name}_clock"]
        before_json = _json(current[name])
        anonymous = Clock.parse(current["deleted_clock"]).writer == 0
        clock = self._next_clock(replaced, anonymous, current)
        base = version_mark(replaced, before_json)
        if name == "deleted":  # a deletion has seen the whole row: edits it has not seen are in conflict with it
            base = mark_of_row(KINDS[kind], current)
        elif current["deleted"]:  # another copy of buurtdesk deleted the row while this one was writing in it
            self._db.execute("INSERT OR IGNORE INTO contested VALUES (?, ?, 'deleted')", (kind, row))
        if replaced:
            remember(self._db, kind, row, name, before_json, replaced, current[f"{name}_base"])
        self._db.execute(
            f"UPDATE {kind} SET {name} = ?, {name}_clock = ?, {name}_base = ? WHERE id = ?", (value, clock, base, row)
        )
        step = self.steps.setdefault((kind, row), RowStep(kind, row, anonymous))
        first = step.fields.get(name)
        before, before_clock = (first.before, first.before_clock) if first else (current[name], replaced)
        step.fields[name] = FieldChange(before, before_clock, value, clock)
        current[name], current[f"{name}_clock"], current[f"{name}_base"] = value, clock, base

    def _first_clock(self, spec: Kind, scope: Scope) -> str:
        if scope.anonymous_since_ms is not None:
            return anonymous_clock(scope.anonymous_since_ms, edits=0)
        if spec.always_anonymous:
            raise ValueError(f"a {spec.name} needs the start of its session")
        return self._clock.after(NEVER)

    def _next_clock(self, replaced: str, anonymous: bool, current: Mapping[str, Any]) -> str:
        if anonymous:  # counted on from the row's start where the field is newer than the row
            return str(Clock(*Clock.parse(replaced or current["deleted_clock"]).tick(), 0))
        return self._clock.after(replaced)


def remember(db: Database, kind: str, row: str, name: str, value_json: str, clock: str, base: str) -> None:
    """Keep a value that is being replaced."""
    db.execute("INSERT OR IGNORE INTO history VALUES (?, ?, ?, ?, ?, ?)", (kind, row, name, clock, value_json, base))


def _json(value: Any) -> str:
    """The text that SQLite's json_quote makes too: histories of two laptops are compared as text."""
    return json.dumps(value, ensure_ascii=False)
