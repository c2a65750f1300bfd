"""Reading what was asked at an info moment."""

from __future__ import annotations

from buurtdesk.domain.info_moment import Asked
from buurtdesk.store.driver import Database


def asked(db: Database, session: str) -> list[Asked]:
    """What was asked in a session, in its order."""
    rows = db.execute(
        "SELECT id, session, question, answer FROM asked WHERE session = ? AND deleted = 0 ORDER BY ordinal, id",
        [session],
    ).fetchall()
    return [Asked(row, of, question or "", answer or "") for row, of, question, answer in rows]
