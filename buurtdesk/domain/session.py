"""A session: one workshop."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from buurtdesk.domain.errors import NameNotKept, NoSuchTable, NotAMoment, NotTighter, TableNotKept

WHOLE_ROOM = 0
"""The table of a session that keeps none: what is said there is said by the room."""

MOST_NAME_CHARACTERS = 80


class SessionKind(StrEnum):
    VALIDATION = "validation"
    IDEAS = "ideas"
    INFO = "info"


class Anonymity(StrEnum):
    """What is kept with a note about who said it, from strict to loose."""

    ANONYMOUS = "anonymous"
    TABLE = "table"
    NAME = "name"

    def is_tighter_than(self, other: Anonymity) -> bool:
        """Does it keep less?"""
        order = list(Anonymity)
        return order.index(self) < order.index(other)


@dataclass(frozen=True)
class Session:
    """One workshop; `tables` is how many there are, 0 if the session keeps none.

    `attendance` is a head count, None until someone counted. `starts_at` is when it begins for the people who come
    ("2026-11-12T19:00"), empty while that is not known; `start_ms` only says when it was planned.
    `room_question` is what the room is asked, on its screen. A rehearsal is there to try things on and to throw away.
    """

    id: str
    trajectory_id: str
    kind: SessionKind
    title: str
    anonymity: Anonymity = Anonymity.TABLE
    tables: int = 0
    start_ms: int = 0
    attendance: int | None = None
    starts_at: str = ""
    room_question: str = ""
    rehearsal: bool = False

    @property
    def is_anonymous(self) -> bool:
        return self.anonymity is Anonymity.ANONYMOUS


def check_table(session: Session, table: int | None) -> int | None:
    """The table as it may be kept with a note. Raises NoSuchTable or TableNotKept."""
    if table is None:
        return None
    if session.tables == 0:
        raise TableNotKept(session=session.title)
    if not 1 <= table <= session.tables:
        raise NoSuchTable(table=table, tables=session.tables)
    return table


def check_author(session: Session, author: str) -> str:
    """The name as it may be kept with a note, empty for none. Raises NameNotKept."""
    author = " ".join(author.split())[:MOST_NAME_CHARACTERS]
    if author and session.anonymity is not Anonymity.NAME:
        raise NameNotKept(session=session.title)
    return author


def check_tighter(session: Session, to: Anonymity) -> None:
    """What is kept of who wrote a note only ever gets less. Raises NotTighter."""
    if not to.is_tighter_than(session.anonymity):
        raise NotTighter(session=session.title)


def check_stance_table(session: Session, table: int) -> int:
    """The table as a stance of it may be kept; WHOLE_ROOM where no tables are kept. Raises as check_table."""
    if table == WHOLE_ROOM and session.tables == 0:
        return table
    check_table(session, table)
    return table


def check_moment(text: str) -> str:
    """A local day and time to the minute, as ISO; empty is not known yet. Raises NotAMoment."""
    text = text.strip()
    if not text:
        return ""
    try:
        return datetime.fromisoformat(text).isoformat(timespec="minutes")
    except ValueError:
        raise NotAMoment(value=text) from None
