"""Reading the script of an info moment and what was asked there."""

from __future__ import annotations

from buurtdesk.domain.info_moment import Asked, ScriptBlock
from buurtdesk.store.driver import Database


def blocks(db: Database, session: str) -> list[ScriptBlock]:
    """The script of a session, in its order."""
    rows = db.execute(
        "SELECT id, session, text, minutes FROM script_block WHERE session = ? AND deleted = 0 ORDER BY ordinal, id",
        [session],
    ).fetchall()
    return [ScriptBlock(row, of, text or "", minutes or 0) for row, of, text, minutes in rows]


def asked(db: Database, session: str) -> list[Asked]:
    """What was asked in a session, in its order."""
    rows = db.execute(
        "SELECT id, session, question, answer FROM asked WHERE session = ? AND deleted = 0 ORDER BY ordinal, id",
        [session],
    ).fetchall()
    return [Asked(row, of, question or "", answer or "") for row, of, question, answer in rows]
