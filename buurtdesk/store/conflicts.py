"""Fields that two people wrote without seeing each other, until a person settles them.

Every version of a field names its base, the version it replaced. A version in history that no other version has as its
base was never seen by who wrote later: it is in conflict with the current one, unless it says the same. A row that was
deleted by someone who had not seen its last edit is in conflict too.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from buurtdesk.domain.identity import derived_id
from buurtdesk.store.driver import Database
from buurtdesk.store.kinds import KINDS, Kind

DELETED = "deleted"


@dataclass(frozen=True)
class Conflict:
    """`current` is what stands, `other` what was written beside it; for a deleted row both are 1 and 0."""

    kind: str
    row: str
    field: str
    current: Any
    other: Any
    other_clock: str

    @property
    def settlement_id(self) -> str:
        return derived_id("settlement", self.kind, self.row, self.field, self.other_clock, json.dumps(self.other))


def conflicts(db: Database) -> list[Conflict]:
    """All conflicts that are not settled, in a stable order."""
    found: list[Conflict] = []
    for kind, row, name in db.conn.execute("SELECT kind, row, field FROM contested").fetchall():
        found += _deleted_unseen(db, kind, row) if name == DELETED else _unseen(db, kind, row, name)
    settled = {row for (row,) in db.conn.execute("SELECT id FROM settlement WHERE deleted = 0")}
    return [conflict for conflict in found if conflict.settlement_id not in settled]


def contest(db: Database, kinds: Iterable[Kind]) -> int:
    """Mark as contested what temp.loser brought in and nobody saw; the number of conflicts not there before."""
    before = {conflict.settlement_id for conflict in conflicts(db)}
    pairs = db.conn.execute("SELECT DISTINCT kind, field FROM temp.loser").fetchall()
    for kind, name in pairs:
        spec = KINDS.get(kind)
        if spec and name in spec.fields and name not in spec.arrangement:
            db.conn.execute(
                "INSERT OR IGNORE INTO contested SELECT l.kind, l.row, l.field FROM temp.loser l"
                f" JOIN main.{kind} t ON t.id = l.row WHERE l.kind = ? AND l.field = ? AND t.{name}_base <> l.clock"
                " AND NOT EXISTS (SELECT 1 FROM history h WHERE h.kind = l.kind AND h.row = l.row"
                " AND h.field = l.field AND h.base = l.clock)",
                (kind, name),
            )
    for spec in kinds:
        if spec.fields:
            db.conn.execute(
                f"INSERT OR IGNORE INTO contested SELECT '{spec.name}', t.id, '{DELETED}' FROM main.{spec.name} t"
                f" JOIN temp.stage_{spec.name} s ON s.id = t.id"
                f" WHERE t.deleted = 1 AND {_last_edit(spec)} > t.deleted_base"
            )
    return len({conflict.settlement_id for conflict in conflicts(db)} - before)


def _unseen(db: Database, kind: str, row: str, name: str) -> list[Conflict]:
    here = db.conn.execute(
        f"SELECT json_quote({name}), {name}_base FROM {kind} WHERE id = ? AND deleted = 0", (row,)
    ).fetchone()
    if here is None:
        return []
    current, base = here
    others = db.conn.execute(
        "SELECT value, clock FROM history h WHERE kind = ? AND row = ? AND field = ? AND clock <> ? AND value <> ?"
        " AND NOT EXISTS (SELECT 1 FROM history n WHERE n.kind = h.kind AND n.row = h.row AND n.field = h.field"
        " AND n.base = h.clock)",
        (kind, row, name, base, current),
    ).fetchall()
    return [Conflict(kind, row, name, json.loads(current), json.loads(value), clock) for value, clock in others]


def _deleted_unseen(db: Database, kind: str, row: str) -> list[Conflict]:
    last = _last_edit(KINDS[kind])
    found = db.conn.execute(
        f"SELECT {last} FROM {kind} t WHERE id = ? AND deleted = 1 AND {last} > deleted_base", (row,)
    ).fetchone()
    return [Conflict(kind, row, DELETED, 1, 0, found[0])] if found else []


def _last_edit(kind: Kind) -> str:
    """SQL: the latest clock among the fields that people wrote (where a thing hangs is no reason to keep it)."""
    clocks = [f"t.{name}_clock" for name in kind.fields if name not in kind.arrangement]
    return f"max({', '.join(clocks)})" if len(clocks) > 1 else clocks[0]
