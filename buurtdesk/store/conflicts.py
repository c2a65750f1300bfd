"""Fields that two people wrote without seeing each other, until a person settles them.

Every version of a field names its base, the version it replaced (see seen). A version in history that no other
version has as its base was never seen by who wrote later: it is in conflict with the current one, unless it says the
same. A row is in conflict with its deletion if who deleted it had not seen all that people wrote in it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from buurtdesk.domain.identity import derived_id
from buurtdesk.store.driver import Database
from buurtdesk.store.kinds import KINDS, Kind
from buurtdesk.store.seen import mark_of_row, row_mark, row_mark_sql, version_mark, version_mark_sql

DELETED = "deleted"


@dataclass(frozen=True)
class Conflict:
    """`current` is what stands, `other` what was written beside it; for a deleted row 1 and 0. `mark` names `other`."""

    kind: str
    row: str
    field: str
    current: Any
    other: Any
    other_clock: str
    mark: str

    @property
    def settlement_id(self) -> str:
        return derived_id("settlement", self.kind, self.row, self.field, self.mark)


def conflicts(db: Database) -> list[Conflict]:
    """All conflicts that are not settled, in a stable order."""
    settled = {row for (row,) in db.execute("SELECT id FROM settlement WHERE deleted = 0")}
    found: list[Conflict] = []
    for kind, row, names in db.execute(
        "SELECT kind, row, json_group_array(field ORDER BY field) FROM contested GROUP BY kind, row"
    ).fetchall():
        found += _of_row(db, KINDS[kind], row, json.loads(names), settled)
    return found


def contest(db: Database, kinds: Iterable[Kind]) -> None:
    """Mark as contested what temp.loser brought in and nobody saw."""
    mark = version_mark_sql("l.clock", "l.value")
    for spec in KINDS.values():
        base = " ".join(f"WHEN '{name}' THEN t.{name}_base" for name in spec.written if name not in spec.ratchets)
        if base:
            db.execute(
                "INSERT OR IGNORE INTO contested SELECT l.kind, l.row, l.field FROM temp.loser l"
                f" JOIN main.{spec.name} t ON t.id = l.row WHERE l.kind = ? AND CASE l.field {base} END <> {mark}"
                " AND NOT EXISTS (SELECT 1 FROM history h WHERE h.kind = l.kind AND h.row = l.row"
                f" AND h.field = l.field AND h.base = {mark})",
                (spec.name,),
            )
    for spec in kinds:
        if spec.written:
            db.execute(
                f"INSERT OR IGNORE INTO contested SELECT '{spec.name}', t.id, '{DELETED}' FROM main.{spec.name} t"
                f" JOIN temp.stage_{spec.name} s ON s.id = t.id"
                f" WHERE t.deleted = 1 AND t.deleted_base <> '' AND {row_mark_sql(spec, 't')} <> t.deleted_base"
            )


def _of_row(db: Database, kind: Kind, row: str, names: list[str], settled: set[str]) -> list[Conflict]:
    cursor = db.execute(f"SELECT * FROM {kind.name} WHERE id = ?", (row,))
    found = cursor.fetchone()
    if found is None:
        return []
    current = dict(zip((column[0] for column in cursor.description), found, strict=True))
    open_fields = [name for name in names if name in kind.written and name not in kind.ratchets]
    unseen = [each for name in open_fields for each in _unseen(db, kind, current, name)]
    open_ones = [each for each in unseen if each.settlement_id not in settled]
    if not current[DELETED]:
        return open_ones
    mark = mark_of_row(kind, current)
    if current[f"{DELETED}_base"] in ("", mark) and not open_ones:
        return []
    # what lost is hidden with the row: the deletion has to be settled first
    mark = row_mark(mark, *(each.mark for each in open_ones))
    last_edit = max(current[f"{name}_clock"] for name in kind.written)
    conflict = Conflict(kind.name, row, DELETED, 1, 0, last_edit, mark)
    return [] if conflict.settlement_id in settled else [conflict]


def _unseen(db: Database, kind: Kind, current: dict[str, Any], name: str) -> list[Conflict]:
    versions = db.execute(
        "SELECT clock, value, base FROM history WHERE kind = ? AND row = ? AND field = ? ORDER BY clock, value, base",
        (kind.name, current["id"], name),
    ).fetchall()
    seen = {current[f"{name}_base"], *(base for _, _, base in versions)}
    found = []
    for clock, value_json in dict.fromkeys((clock, value_json) for clock, value_json, _ in versions):
        mark, value = version_mark(clock, value_json), json.loads(value_json)
        if mark not in seen and value != current[name]:
            found.append(Conflict(kind.name, current["id"], name, current[name], value, clock, mark))
    return found
