"""Reading focus groups and what was said there."""

from __future__ import annotations

from buurtdesk.domain.focus_group import FocusGroup, Quote
from buurtdesk.store.driver import Database


def focus_groups(db: Database, trajectory: str) -> list[FocusGroup]:
    rows = db.execute(
        "SELECT id, title, target_group, held_on, participants, notes FROM focus_group"
        " WHERE trajectory = ? AND deleted = 0 ORDER BY ordinal, id",
        [trajectory],
    ).fetchall()
    return [
        FocusGroup(row, title or "", target or "", held_on or "", participants or 0, notes or "")
        for row, title, target, held_on, participants, notes in rows
    ]


def quotes(db: Database, trajectory: str) -> list[Quote]:
    """The quotes of all focus groups that are still there, in their order."""
    rows = db.execute(
        "SELECT q.id, q.focus_group, q.text FROM quote q JOIN focus_group g ON g.id = q.focus_group AND g.deleted = 0"
        " WHERE q.trajectory = ? AND q.deleted = 0 ORDER BY q.ordinal, q.id",
        [trajectory],
    ).fetchall()
    return [Quote(row, group, text or "") for row, group, text in rows]
