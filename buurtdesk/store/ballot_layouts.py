"""What is printed where on the ballots that were printed here or elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from buurtdesk.domain.identity import derived_id
from buurtdesk.domain.sheet_layout import SheetLayout
from buurtdesk.store.driver import Database


@dataclass(frozen=True)
class BallotLayout:
    """The layout of ballots of one round, or of a session whose round was not open yet: `subject` is the id of it."""

    id: str
    session: str
    subject: str
    layout: SheetLayout


def ballot_layout_id(subject: str, layout_json: str) -> str:
    """Derived, so that printing the same ballots again, also elsewhere, makes no other row."""
    return derived_id("ballot_layout", subject, layout_json)


def ballot_layouts(db: Database) -> Iterator[BallotLayout]:
    """All of a library that can be read, also where printing was undone: the paper is there."""
    rows = db.execute("SELECT id, session, subject, layout FROM ballot_layout ORDER BY id").fetchall()
    for row, session, subject, layout in rows:
        try:
            yield BallotLayout(row, session, subject, SheetLayout.from_json(layout or ""))
        except ValueError:
            continue
