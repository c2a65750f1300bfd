"""Reading out what a bundle carries: row versions, history and erasures of a trajectory or one of its sessions.

In the order of ids, so that the same data always gives the same bundle and no order of arrival shows.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from buurtdesk.store.driver import Database
from buurtdesk.store.kinds import KINDS, Kind
from buurtdesk.store.staging import RowVersion, columns


@dataclass(frozen=True)
class Extent:
    """A whole trajectory, or one session of it with the trajectory's own rows (a session lies in itself)."""

    trajectory: str
    session: str = ""

    @property
    def where(self) -> str:
        """SQL for rows inside."""
        return "trajectory = :trajectory" + (" AND session IN ('', :session)" if self.session else "")

    @property
    def values(self) -> dict[str, str]:
        return {"trajectory": self.trajectory, "session": self.session}


def row_versions(db: Database, extent: Extent) -> Iterator[RowVersion]:
    """Every row inside, deleted ones and ones of unknown kinds included."""
    for kind in KINDS.values():
        yield from versions_of(db, kind, f"{extent.where} ORDER BY id", extent.values)
    for kind_name, identity, trajectory, session, extra in db.execute(
        f"SELECT * FROM unknown_row WHERE {extent.where} ORDER BY kind, id", extent.values
    ):
        yield {**_scope(kind_name, identity, trajectory, session), **json.loads(extra)}


def versions_of(db: Database, kind: Kind, where: str, values: Mapping[str, Any]) -> Iterator[RowVersion]:
    """The rows of one kind that SQL's `where` finds."""
    listed = columns(kind)
    fields_at = 3 + len(kind.fixed)
    for row in db.execute(f"SELECT {', '.join(listed)}, extra FROM {kind.name} WHERE {where}", values):
        clocked = row[fields_at:-1]
        fields = {name: list(clocked[3 * at : 3 * at + 3]) for at, name in enumerate(kind.merged)}
        yield {
            **_scope(kind.name, *row[:3]),
            "fixed": dict(zip(kind.fixed, row[3:fields_at], strict=True)),
            "fields": {**fields, **(json.loads(row[-1]) if row[-1] else {})},
        }


def earlier_versions(db: Database, kind: str, row: str) -> dict[str, list[Any]]:
    """What history holds of one row, by field."""
    versions: dict[str, list[Any]] = {}
    for field, clock, value, base in db.execute(
        "SELECT field, clock, value, base FROM history WHERE kind = ? AND row = ?", (kind, row)
    ):
        versions.setdefault(field, []).append([json.loads(value), clock, base])
    return versions


def history_entries(db: Database, extent: Extent) -> Iterator[RowVersion]:
    """Every earlier value of the rows inside, row by row."""
    for kind in (*KINDS, "unknown_row"):
        rows = f"SELECT id FROM {kind} WHERE {extent.where}"
        known = "kind = :kind" if kind in KINDS else "kind NOT IN (SELECT value FROM json_each(:kinds))"
        found = db.execute(
            f"SELECT kind, row, field, clock, value, base FROM history WHERE {known} AND row IN ({rows})"
            " ORDER BY kind, row, field, clock, value, base",
            {**extent.values, "kind": kind, "kinds": json.dumps(list(KINDS))},
        )
        for (name, row), entries in groupby(found, key=lambda entry: entry[:2]):
            versions: dict[str, list[Any]] = {}
            for _, _, field, clock, value, base in entries:
                versions.setdefault(field, []).append([json.loads(value), clock, base])
            yield {"kind": name, "id": row, "versions": versions}


def _scope(kind: str, identity: str, trajectory: str, session: str) -> dict[str, Any]:
    return {"kind": kind, "id": identity, "trajectory": trajectory, "session": session}
