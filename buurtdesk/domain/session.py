"""A session: one workshop."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from buurtdesk.domain.errors import NoSuchTable, TableNotKept


class SessionKind(StrEnum):
    VALIDATION = "validation"
    IDEAS = "ideas"


class Anonymity(StrEnum):
    """What is kept with a note about who said it, from strict to loose."""

    ANONYMOUS = "anonymous"
    TABLE = "table"
    NAME = "name"


@dataclass(frozen=True)
class Session:
    """One workshop; `tables` is how many there are, 0 if the session keeps none."""

    id: str
    trajectory_id: str
    kind: SessionKind
    title: str
    anonymity: Anonymity = Anonymity.TABLE
    tables: int = 0
    start_ms: int = 0

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
