"""Rows from a bundle, checked and laid in temporary tables beside the real ones.

A row version is a mapping `{"kind", "id", "trajectory", "session", "fixed": {…}, "fields": {…}}` in which each field is
`[value, clock, base]`; history is `{"kind", "id", "versions": {…}}` with per field a list of such fields; an erasure is
`{"kind", "id"}`. What does not have this shape is refused and counted.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from buurtdesk.store.checks import Check, is_flag, is_name, is_text
from buurtdesk.store.driver import Database
from buurtdesk.store.kinds import KINDS, Kind

# the last years a clock can tell stay free, so that whatever comes in can still be edited
_CLOCK = re.compile(r"(?!ffff)[0-9a-f]{32}")
_BASE = re.compile(r"(?:[0-9a-f]{32})?")
_NAMES = re.compile(r"[A-Za-z0-9_.-]{1,64}(?:\n[A-Za-z0-9_.-]{1,64})*")
_CHECKS = {(kind.name, name): check for kind in KINDS.values() for name, check in kind.fields.items()} | {
    (kind, "deleted"): is_flag for kind in KINDS
}
_encode = json.JSONEncoder(ensure_ascii=False).encode
_MOST_DEPTH = 8
_MOST_SHAPES = 64  # of honest rows there are a few
_AT_ONCE = 400  # laid down while they are still in the processor's cache; rows of a whole bundle would not be

RowVersion = Mapping[str, Any]


class Malformed(ValueError):
    """Something that does not have the shape it must have."""


_MISSHAPEN = (Malformed, KeyError, TypeError, ValueError, AttributeError, RecursionError)


@dataclass
class Staged:
    """What was laid out: the kinds of row, what a newer version knows that this one does not, and the refused."""

    kinds: list[Kind] = field(default_factory=list)
    extras: dict[tuple[str, str], dict[str, Any]] = field(default_factory=dict)
    unknown: list[RowVersion] = field(default_factory=list)
    refused: int = 0


@dataclass
class _WellFormed:
    """What was found well formed already: the same clocks and ids come again and again."""

    clocks: set[str] = field(default_factory=set)
    bases: set[str] = field(default_factory=set)
    scopes: set[tuple[str, str]] = field(default_factory=set)

    def check(self, clocks: Sequence[str], bases: Sequence[str]) -> None:
        """Many at once. Raises Malformed if any is not well formed."""
        new_clocks, new_bases = set(clocks) - self.clocks, set(bases) - self.bases
        if not (all(map(_CLOCK.fullmatch, new_clocks)) and all(map(_BASE.fullmatch, new_bases))):
            raise Malformed("clock")
        self.clocks |= new_clocks
        self.bases |= new_bases


def columns(kind: Kind) -> list[str]:
    """The columns of a kind that travel, in order; each field as value, clock, base."""
    clocked = [f"{name}{part}" for name in kind.merged for part in ("", "_clock", "_base")]
    return ["id", "trajectory", "session", *kind.fixed, *clocked]


class _Shape:
    """Which fields rows have: most rows of a kind have the same, and only these are looked at and laid down."""

    def __init__(self, kind: Kind, names: tuple[str, ...]) -> None:
        self.fixed = list(kind.fixed.items())
        self.known = [(name, kind.fields[name]) for name in names if name in kind.fields]
        self.unknown = [name for name in names if name not in kind.merged]
        self.clocked = [*self.known, ("deleted", is_flag)]
        clocked = [f"{name}{part}" for name, _ in self.clocked for part in ("", "_clock", "_base")]
        listed = ["id", "trajectory", "session", *kind.fixed, *clocked]
        self.width = len(listed)
        self.insert = f"INSERT INTO temp.stage_{kind.name} ({', '.join(listed)}) VALUES ({', '.join('?' * self.width)})"
        self.waiting: list[RowVersion] = []


class _Bed:
    """temp.stage_<kind>, filled a few hundred rows at a time; a field that a row does not have was never written.

    Rows are checked column by column. If a column has anything unusual its rows are looked at one by one, and those
    that are misshapen are refused and counted.
    """

    def __init__(self, db: Database, kind: Kind, staged: Staged, good: _WellFormed) -> None:
        listed = (f"{name} DEFAULT ''" if name.endswith(("_clock", "_base")) else name for name in columns(kind))
        db.execute(f"DROP TABLE IF EXISTS temp.stage_{kind.name}")
        db.execute(f"CREATE TEMP TABLE stage_{kind.name} ({', '.join(listed)})")
        self._db, self._kind, self._staged, self._good = db, kind, staged, good
        self._ids: set[str] = set()
        self._shapes: dict[tuple[str, ...], _Shape] = {}

    def take(self, row: RowVersion) -> None:
        """One more row, to be laid down with others like it."""
        shape = self._shape(tuple(row["fields"]))
        shape.waiting.append(row)
        if len(shape.waiting) == _AT_ONCE:
            self._put_down(shape)

    def flush(self) -> None:
        """Put down what is waiting."""
        for shape in self._shapes.values():
            self._put_down(shape)

    def _shape(self, names: tuple[str, ...]) -> _Shape:
        found = self._shapes.get(names)
        if found is None:
            if len(self._shapes) == _MOST_SHAPES:
                self.flush()
                self._shapes.clear()
            found = self._shapes[names] = _Shape(self._kind, names)
        return found

    def _put_down(self, shape: _Shape) -> None:
        try:
            laid = self._all_at_once(shape)
        except _MISSHAPEN:
            laid = list(self._one_by_one(shape))
        self._ids.update(row[0] for row in laid)
        self._db.executemany(shape.insert, laid)
        shape.waiting.clear()

    def _all_at_once(self, shape: _Shape) -> list[tuple[Any, ...]]:
        """The columns of the rows that wait. Raises one of _MISSHAPEN if any is not plainly well formed."""
        if shape.unknown:
            raise Malformed("fields")
        laid = [_flat(row, shape) for row in shape.waiting]
        if any(len(row) != shape.width for row in laid):
            raise Malformed("width")
        of_row = iter(zip(*laid, strict=True))
        ids, trajectories, sessions = next(of_row, ()), next(of_row, ()), next(of_row, ())
        _check_all(is_name, ids)
        if len(set(ids)) < len(ids) or not self._ids.isdisjoint(ids):
            raise Malformed("id")
        _check_all(is_name, trajectories)
        _check_all(is_name, [session for session in sessions if session != ""])
        for _, check in shape.fixed:
            _check_all(check, next(of_row, ()))
        for _, check in shape.clocked:
            values, clocks, bases = next(of_row, ()), next(of_row, ()), next(of_row, ())
            self._good.check(clocks, bases)
            _check_all(check, [value for value in values if value is not None] if None in values else values)
        return laid

    def _one_by_one(self, shape: _Shape) -> Iterator[tuple[Any, ...]]:
        """The columns of those that are well formed and whose id did not come before."""
        there = set[str]()
        for row in shape.waiting:
            try:
                checked = _tuple(self._kind, row, shape, self._staged.extras, self._good)
                if checked[0] in self._ids or checked[0] in there:
                    raise Malformed("id")
            except _MISSHAPEN:
                self._staged.refused += 1
            else:
                there.add(checked[0])
                yield checked


def _flat(row: RowVersion, shape: _Shape) -> tuple[Any, ...]:
    fields, fixed = row["fields"], row["fixed"]
    flat = [row["id"], row["trajectory"], row["session"]]
    flat += [fixed[name] for name, _ in shape.fixed]
    for name, _ in shape.clocked:
        flat += fields[name]
    return tuple(flat)


def _check_all(check: Check, values: Sequence[object]) -> None:
    """Check a column; texts and names at once, other words only once each. Raises Malformed, TypeError."""
    if check in (is_text, is_name):
        joined = "\n".join(values)  # type: ignore[arg-type]
        if check is is_name and values:
            if joined.count("\n") != len(values) - 1 or not _NAMES.fullmatch(joined):
                raise Malformed("name")
        elif not is_text(joined):
            raise Malformed("text")
    elif set(map(type, values)) == {str}:
        if not all(map(check, set(values))):
            raise Malformed("value")
    elif not all(map(check, values)):
        raise Malformed("value")


def stage(db: Database, rows: Iterable[RowVersion], history: Iterable[RowVersion]) -> Staged:
    """Check the rows and lay them in temp.stage_<kind>, and the history in temp.loser: what will not be current."""
    staged = Staged()
    beds: dict[str, _Bed] = {}
    good = _WellFormed()
    for row in rows:
        try:
            kind = KINDS.get(row["kind"])
            if kind is None:
                staged.unknown.append(_checked_unknown(row))
                continue
            bed = beds.get(kind.name) or beds.setdefault(kind.name, _Bed(db, kind, staged, good))
            bed.take(row)
        except _MISSHAPEN:
            staged.refused += 1
    for bed in beds.values():
        bed.flush()
    staged.kinds = [KINDS[name] for name in beds]
    staged.refused += _stage_history(db, history, good)
    return staged


def checked_erasures(entries: Iterable[Any]) -> tuple[list[tuple[str, str]], int]:
    """Erasures as (kind, id), and how many were refused."""
    pairs, refused = [], 0
    for entry in entries:
        try:
            pairs.append((_checked_name(entry["kind"]), _checked_name(entry["id"])))
        except _MISSHAPEN:
            refused += 1
    return pairs, refused


def _tuple(
    kind: Kind, row: RowVersion, shape: _Shape, extras: dict[tuple[str, str], dict[str, Any]], good: _WellFormed
) -> tuple[Any, ...]:
    """The columns of a row."""
    fields, fixed = row["fields"], row["fixed"]
    out = [row["id"], row["trajectory"], row["session"]]
    if (out[1], out[2]) not in good.scopes:
        _checked_scope(row)
        good.scopes.add((out[1], out[2]))
    elif not is_name(out[0]):
        raise Malformed("id")
    for column, check in kind.fixed.items():
        if not check(fixed[column]):
            raise Malformed(column)
        out.append(fixed[column])
    for name, check in shape.known:
        value, clock, base = version = fields[name]
        if clock:
            if clock not in good.clocks or base not in good.bases:
                _check_clocks(clock, base)
                good.clocks.add(clock)
                good.bases.add(base)
            if value is not None and not check(value):
                raise Malformed(name)
        elif value is not None or clock != "" or base != "":
            raise Malformed(name)
        out += version
    deleted, clock, base = version = fields["deleted"]
    if clock not in good.clocks or base not in good.bases:
        _check_clocks(clock, base)
    if not is_flag(deleted):
        raise Malformed("deleted")
    out += version
    if shape.unknown:
        unknown = {_checked_name(name): _checked_field(fields[name]) for name in shape.unknown}
        extras[kind.name, out[0]] = unknown
    return tuple(out)


def _checked_scope(row: RowVersion) -> list[Any]:
    scope = [row["id"], row["trajectory"], row["session"]]
    if not (is_name(scope[0]) and is_name(scope[1]) and (scope[2] == "" or is_name(scope[2]))):
        raise Malformed("scope")
    return scope


def _checked_deleted(fields: Mapping[str, Any]) -> tuple[int, str, str]:
    deleted, clock, base = fields["deleted"]
    _check_clocks(clock, base)
    if not is_flag(deleted):
        raise Malformed("deleted")
    return deleted, clock, base


def _check_clocks(clock: str, base: str) -> None:
    if not (_CLOCK.fullmatch(clock) and _BASE.fullmatch(base)):
        raise Malformed("clock")


def _checked_name(value: object) -> str:
    if not is_name(value):
        raise Malformed("name")
    return str(value)


def _checked_field(version: object) -> list[Any]:
    """A field of which only a newer version knows what it may hold: any JSON, within limits."""
    if not isinstance(version, list) or len(version) != 3:
        raise Malformed("field")
    value, clock, base = version
    _check_clocks(clock, base)
    _check_depth(value, _MOST_DEPTH)
    if not is_text(json.dumps(value, ensure_ascii=False, allow_nan=False)):
        raise Malformed("value")
    return [value, clock, base]


def _check_depth(value: object, most: int) -> None:
    if isinstance(value, list | dict):
        if most == 0:
            raise Malformed("depth")
        for inner in value.values() if isinstance(value, dict) else value:
            _check_depth(inner, most - 1)


def _checked_unknown(row: RowVersion) -> RowVersion:
    kind = _checked_name(row["kind"])
    identity, trajectory, session = _checked_scope(row)
    _checked_deleted(row["fields"])
    fields = {_checked_name(name): _checked_field(version) for name, version in row["fields"].items()}
    fixed = {_checked_name(name): _checked_fixed(value) for name, value in row["fixed"].items()}
    scope = {"kind": kind, "id": identity, "trajectory": trajectory, "session": session}
    return {**scope, "fixed": fixed, "fields": fields}


def _checked_fixed(value: object) -> object:
    if not (is_text(value) or (type(value) is int and abs(value) < 1 << 62)):
        raise Malformed("fixed")
    return value


def _stage_history(db: Database, history: Iterable[RowVersion], good: _WellFormed) -> int:
    db.execute("DROP TABLE IF EXISTS temp.loser")
    db.execute(
        "CREATE TEMP TABLE loser (kind TEXT, row TEXT, field TEXT, clock TEXT, value TEXT, base TEXT,"
        " PRIMARY KEY (kind, row, field, clock, value, base)) WITHOUT ROWID"
    )
    insert = "INSERT OR IGNORE INTO temp.loser VALUES (?, ?, ?, ?, ?, ?)"
    waiting: list[tuple[Any, ...]] = []
    refused = 0
    for entry in history:
        try:
            waiting += _history_entries(entry, good)
        except _MISSHAPEN:
            refused += 1
        if len(waiting) >= _AT_ONCE:
            db.executemany(insert, waiting)
            waiting.clear()
    db.executemany(insert, waiting)
    return refused


def _history_entries(entry: RowVersion, good: _WellFormed) -> list[tuple[Any, ...]]:
    kind, row = _checked_name(entry["kind"]), _checked_name(entry["id"])
    entries = []
    for name, versions in entry["versions"].items():
        check = _CHECKS.get((kind, name))
        for version in versions:
            value, clock, base = version
            if check is None:
                _checked_name(name), _checked_field(version)
            elif value is not None and not check(value):
                raise Malformed(name)
            if clock not in good.clocks or base not in good.bases:
                _check_clocks(clock, base)
                good.clocks.add(clock)
                good.bases.add(base)
            entries.append((kind, row, name, clock, _encode(value), base))
    return entries
