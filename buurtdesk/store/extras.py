"""Fields and kinds of row that only a newer version knows: kept with their clocks, merged by the same rule, sent on."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from buurtdesk.store.driver import Database
from buurtdesk.store.kinds import KINDS
from buurtdesk.store.staging import RowVersion

Fields = dict[str, Any]


def later_of(here: Mapping[str, Any], incoming: Mapping[str, Any]) -> Fields:
    """Per field the version with the later clock, then value, then base. Fields are [value, clock, base]."""
    merged = dict(here)
    for name, version in incoming.items():
        if name not in merged or _order(version) > _order(merged[name]):
            merged[name] = version
    return merged


def merge_fields(db: Database, incoming: Mapping[tuple[str, str], Fields]) -> None:
    """Merge unknown fields into the `extra` column of rows that are there; what loses goes to history."""
    for (kind, row), fields in incoming.items():
        found = db.execute(f"SELECT extra FROM {kind} WHERE id = ?", (row,)).fetchone()
        if found is None:  # erased
            continue
        here = json.loads(found[0]) if found[0] else {}
        _remember_losers(db, kind, row, here, fields)
        merged = later_of(here, fields)
        db.execute(f"UPDATE {kind} SET extra = ? WHERE id = ?", (_dump(merged), row))


def merge_rows(
    db: Database, incoming: Iterable[RowVersion], new: dict[str, list[str]], changed: dict[str, list[str]]
) -> None:
    """Merge rows of unknown kinds; adds their ids to `new` and `changed`."""
    for version in incoming:
        kind, row = version["kind"], version["id"]
        if db.execute("SELECT 1 FROM erasure WHERE kind = ? AND row = ?", (kind, row)).fetchone():
            continue
        found = db.execute("SELECT extra FROM unknown_row WHERE kind = ? AND id = ?", (kind, row)).fetchone()
        here = json.loads(found[0]) if found else {"fixed": {}, "fields": {}}
        _remember_losers(db, kind, row, here["fields"], version["fields"])
        merged = {"fixed": {**version["fixed"], **here["fixed"]}, "fields": later_of(here["fields"], version["fields"])}
        if found is None or merged != here:
            (changed if found else new).setdefault(kind, []).append(row)
            db.execute(
                "INSERT OR REPLACE INTO unknown_row VALUES (?, ?, ?, ?, ?)",
                (kind, row, version["trajectory"], version["session"], _dump(merged)),
            )


def take_known(db: Database) -> tuple[list[RowVersion], list[RowVersion]]:
    """Take out, as row versions and history to merge, what this version has come to know since it was kept."""
    versions: list[RowVersion] = []
    for kind, row, trajectory, session, extra in db.execute("SELECT * FROM unknown_row").fetchall():
        if kind in KINDS:
            scope = {"kind": kind, "id": row, "trajectory": trajectory, "session": session}
            versions.append({**scope, **json.loads(extra)})
            db.execute("DELETE FROM unknown_row WHERE kind = ? AND id = ?", (kind, row))
    for kind in KINDS.values():
        versions += _take_known_fields(db, kind.name)
    return versions, [_take_history(db, version) for version in versions]


def _take_history(db: Database, version: RowVersion) -> RowVersion:
    """The history of the fields that are taken out goes with them: now that they show, it may be a conflict."""
    versions: dict[str, list[Any]] = {}
    for name in version["fields"].keys() - {"deleted"}:
        of_field = (version["kind"], version["id"], name)
        where = "kind = ? AND row = ? AND field = ?"
        found = db.execute(f"SELECT value, clock, base FROM history WHERE {where}", of_field).fetchall()
        db.execute(f"DELETE FROM history WHERE {where}", of_field)
        versions[name] = [[json.loads(value), clock, base] for value, clock, base in found]
    return {"kind": version["kind"], "id": version["id"], "versions": versions}


def _take_known_fields(db: Database, kind: str) -> list[RowVersion]:
    spec = KINDS[kind]
    listed = ", ".join(
        ("id", "trajectory", "session", "deleted", "deleted_clock", "deleted_base", "extra", *spec.fixed)
    )
    versions: list[RowVersion] = []
    for row in db.execute(f"SELECT {listed} FROM {kind} WHERE extra IS NOT NULL").fetchall():
        identity, trajectory, session, *deleted, extra = row[:7]
        fields = json.loads(extra)
        known = {name: version for name, version in fields.items() if name in spec.fields}
        if known:
            left = {name: version for name, version in fields.items() if name not in known}
            db.execute(f"UPDATE {kind} SET extra = ? WHERE id = ?", (_dump(left) if left else None, identity))
            fixed = dict(zip(spec.fixed, row[7:], strict=True))
            scope = {"kind": kind, "id": identity, "trajectory": trajectory, "session": session}
            versions.append({**scope, "fixed": fixed, "fields": {**known, "deleted": deleted}})
    return versions


def _remember_losers(db: Database, kind: str, row: str, here: Fields, incoming: Fields) -> None:
    for name in here.keys() & incoming.keys():
        if here[name][:2] != incoming[name][:2]:
            value, clock, base = min(here[name], incoming[name], key=_order)
            entry = (kind, row, name, clock, json.dumps(value, ensure_ascii=False), base)
            db.execute("INSERT OR IGNORE INTO history VALUES (?, ?, ?, ?, ?, ?)", entry)


def _order(version: list[Any]) -> tuple[str, str, str]:
    value, clock, base = version
    return clock, json.dumps(value, sort_keys=True), base


def _dump(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
