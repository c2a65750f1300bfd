"""Reading SWO-ART items, and what a trajectory calls the six areas."""

from __future__ import annotations

import json
from collections.abc import Mapping

from buurtdesk.domain.swoart import Area, SwoArtItem
from buurtdesk.store.driver import Database


def items(db: Database, trajectory: str) -> list[SwoArtItem]:
    """The items in their order within each area."""
    rows = db.execute(
        "SELECT id, area, text FROM swoart_item WHERE trajectory = ? AND deleted = 0 ORDER BY ordinal, id", [trajectory]
    ).fetchall()
    called = labels(db, trajectory)
    return [
        SwoArtItem(row, Area(area), text or "", called.get(Area(area), ""))
        for row, area, text in rows
        if area in set(Area)
    ]


def labels(db: Database, trajectory: str) -> dict[Area, str]:
    """What a trajectory calls the areas, for those that it does not call by the usual name."""
    found = db.execute("SELECT labels FROM trajectory WHERE id = ?", [trajectory]).fetchone()
    kept = json.loads(found[0]) if found and found[0] else {}
    return {area: kept[area.value] for area in Area if kept.get(area.value)}


def labels_json(called: Mapping[Area, str]) -> str:
    """Labels as they are kept."""
    return json.dumps({area.value: called[area] for area in Area if called.get(area)}, ensure_ascii=False)
