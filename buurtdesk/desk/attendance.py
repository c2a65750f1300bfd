"""Counting who came to a session, and nothing else of them."""

from __future__ import annotations

from collections.abc import Mapping

from buurtdesk.desk.desk import Desk
from buurtdesk.domain.attendance import MOST_HEADS, Attendance, Group
from buurtdesk.domain.errors import NotACount
from buurtdesk.domain.session import Session
from buurtdesk.store import attendance as stored


def attendance(desk: Desk, session: Session) -> Attendance:
    """How many came, in all and of each group that was counted."""
    return stored.attendance(desk.library.db, session.id)


def count(desk: Desk, session: str, counts: Mapping[Group, int | None]) -> None:
    """Keep these counts; None is not counted. Groups may hold more than came: that is told, not refused.

    Raises NotACount.
    """
    for heads in counts.values():
        if heads is not None and not 0 <= heads <= MOST_HEADS:
            raise NotACount(value=heads, most=MOST_HEADS)
    with desk.action("session.attendance") as writer:
        writer.update("session", session, **{stored.COLUMNS[group]: heads for group, heads in counts.items()})
