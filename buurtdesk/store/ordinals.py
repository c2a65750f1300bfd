"""Reading where rows stand in their lists."""

from __future__ import annotations

import json
from collections.abc import Sequence

from buurtdesk.store.driver import Database


def ordinals(db: Database, kind: str, rows: Sequence[str]) -> dict[str, float]:
    """The numbers of these rows, in the order of `rows`; one that never got a number stands at 0."""
    found = dict(
        db.execute(
            f"SELECT id, ordinal FROM {kind} WHERE id IN (SELECT value FROM json_each(?))", [json.dumps(list(rows))]
        ).fetchall()
    )
    return {row: float(found.get(row) or 0) for row in rows}
