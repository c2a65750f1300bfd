"""Reading SWO-ART items."""

from __future__ import annotations

from buurtdesk.domain.swoart import Area, SwoArtItem
from buurtdesk.store.driver import Database


def items(db: Database, trajectory: str) -> list[SwoArtItem]:
    """The items in their order within each area."""
    rows = db.execute(
        "SELECT id, area, text FROM swoart_item WHERE trajectory = ? AND deleted = 0 ORDER BY ordinal, id", [trajectory]
    ).fetchall()
    return [SwoArtItem(row, Area(area), text or "") for row, area, text in rows if area in set(Area)]
