"""Policy challenges and the actions of the neighbourhood action plan."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True)
class Challenge:
    """A policy challenge, worded “How can we …?”."""

    id: str
    text: str


class ActionStatus(StrEnum):
    PLANNED = "planned"
    BUSY = "busy"
    DONE = "done"
    LATE = "late"
    DROPPED = "dropped"


@dataclass(frozen=True)
class Action:
    """An action under a challenge; start and end are ISO dates or empty, the budget is in whole euros or None."""

    id: str
    text: str
    challenge_id: str = ""
    owner: str = ""
    partners: str = ""
    starts_on: str = ""
    ends_on: str = ""
    budget_eur: int | None = None
    indicator: str = ""
    status: ActionStatus = ActionStatus.PLANNED
