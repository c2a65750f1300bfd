"""Rows from a bundle, checked and laid in temporary tables beside the real ones.

A row version is a mapping `{"kind", "id", "trajectory", "session", "fixed": {…}, "fields": {…}}` in which each field is
`[value, clock, base]`; a history entry is `{"kind", "id", "field", "value", "clock", "base"}`. What does not have this
shape is refused and counted.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from buurtdesk.store.driver import Database
from buurtdesk.store.kinds import KINDS, Kind, is_text

_CLOCK = re.compile(r"(?:[0-9a-f]{32})?")
_NAME = re.compile(r"[A-Za-z0-9_.-]{1,64}")
_ABSENT = (None, "", "")

RowVersion = Mapping[str, Any]


class Malformed(ValueError):
    """A row version that does not have the shape it must have."""


@dataclass
class Staged:
    """What was laid out: ids by kind, what a newer version knows that this one does not, and the refused."""

    kinds: list[Kind] = field(default_factory=list)
    extras: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)
    unknown: list[RowVersion] = field(default_factory=list)
    refused: int = 0


def columns(kind: Kind) -> list[str]:
    """The columns of a kind that travel, in order; each field as value, clock, base."""
    clocked = [f"{name}{part}" for name in kind.merged for part in ("", "_clock", "_base")]
    return ["id", "trajectory", "session", *kind.fixed, *clocked]


def stage(db: Database, rows: Iterable[RowVersion], history: Iterable[RowVersion]) -> Staged:
    """Check the rows and lay them in temp.stage_<kind> and temp.stage_history."""
    staged = Staged()
    by_kind: dict[str, list[tuple[Any, ...]]] = {}
    for row in rows:
        try:
            kind = KINDS.get(_checked_name(row["kind"]))
            if kind is None:
                staged.unknown.append(_checked_unknown(row))
            else:
                by_kind.setdefault(kind.name, []).append(_tuple(kind, row, staged.extras))
        except (Malformed, KeyError, TypeError, ValueError, AttributeError):
            staged.refused += 1
    for name, tuples in by_kind.items():
        staged.kinds.append(KINDS[name])
        staged.refused += _lay_out(db, KINDS[name], tuples)
    staged.refused += _stage_history(db, history)
    return staged


def _tuple(kind: Kind, row: RowVersion, extras: dict[tuple[str, str], dict[str, Any]]) -> tuple[Any, ...]:
    fields, fixed = row["fields"], row["fixed"]
    identity = _checked_name(row["id"])
    out: list[Any] = [identity, _checked_name(row["trajectory"]), row["session"] and _checked_name(row["session"])]
    for column in kind.fixed:
        out.append(_checked_fixed(fixed[column]))
    for name, check in kind.fields.items():
        value, clock, base = fields.get(name, _ABSENT)
        _check_clocks(clock, base)
        if value is not None and not check(value):
            raise Malformed(name)
        out += (value, clock, base)
    deleted, clock, base = fields["deleted"]
    _check_clocks(clock, base)
    if deleted not in (0, 1) or not clock:
        raise Malformed("deleted")
    out += (int(deleted), clock, base)
    unknown = {name: _checked_field(version) for name, version in fields.items() if name not in kind.merged}
    if unknown:
        extras[kind.name, identity] = {_checked_name(name): version for name, version in unknown.items()}
    return tuple(out)


def _check_clocks(clock: str, base: str) -> None:
    if not (_CLOCK.fullmatch(clock) and _CLOCK.fullmatch(base)):
        raise Malformed("clock")


def _checked_name(value: object) -> str:
    if not isinstance(value, str) or not _NAME.fullmatch(value):
        raise Malformed("name")
    return value


def _checked_fixed(value: object) -> object:
    if not (is_text(value) or isinstance(value, int)):
        raise Malformed("fixed")
    return value


def _checked_field(version: object) -> list[Any]:
    if not isinstance(version, list) or len(version) != 3:
        raise Malformed("field")
    value, clock, base = version
    _check_clocks(clock, base)
    if not is_text(json.dumps(value)):
        raise Malformed("value")
    return [value, clock, base]


def _checked_unknown(row: RowVersion) -> RowVersion:
    for name in ("id", "trajectory"):
        _checked_name(row[name])
    if row["session"]:
        _checked_name(row["session"])
    for name, version in row["fields"].items():
        _checked_name(name)
        _checked_field(version)
    for value in row["fixed"].values():
        _checked_fixed(value)
    return row


def _lay_out(db: Database, kind: Kind, tuples: list[tuple[Any, ...]]) -> int:
    """Fill temp.stage_<kind>; the number of rows left out because their id came before."""
    _, *others = columns(kind)
    db.conn.execute(f"DROP TABLE IF EXISTS temp.stage_{kind.name}")
    db.conn.execute(f"CREATE TEMP TABLE stage_{kind.name} (id TEXT PRIMARY KEY, {', '.join(others)}) WITHOUT ROWID")
    marks = ", ".join("?" * (1 + len(others)))
    done = db.conn.executemany(f"INSERT OR IGNORE INTO temp.stage_{kind.name} VALUES ({marks})", tuples)
    return len(tuples) - int(done.rowcount)


def _stage_history(db: Database, history: Iterable[RowVersion]) -> int:
    db.conn.execute("DROP TABLE IF EXISTS temp.stage_history")
    db.conn.execute("CREATE TEMP TABLE stage_history (kind, row, field, clock, value, base)")
    entries, refused = [], 0
    for entry in history:
        try:
            _checked_field([entry["value"], entry["clock"], entry["base"]])
            kind, row, name = (_checked_name(entry[key]) for key in ("kind", "id", "field"))
            value = json.dumps(entry["value"], ensure_ascii=False)
            entries.append((kind, row, name, entry["clock"], value, entry["base"]))
        except (Malformed, KeyError, TypeError, ValueError):
            refused += 1
    db.conn.executemany("INSERT INTO temp.stage_history VALUES (?, ?, ?, ?, ?, ?)", entries)
    return refused
