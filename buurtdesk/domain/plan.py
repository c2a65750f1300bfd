"""Policy challenges and the actions of the neighbourhood action plan."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from buurtdesk.domain.day import as_typed, check_day
from buurtdesk.domain.errors import EndsBeforeStart, TooMuchMoney

MOST_EUR = 1_000_000_000_000


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

    def standing(self, today: date) -> ActionStatus:
        """Its status, or late where its end has passed before it was done."""
        open_still = self.status in (ActionStatus.PLANNED, ActionStatus.BUSY)
        return ActionStatus.LATE if open_still and self.ends_on and self.ends_on < today.isoformat() else self.status


def check_action(action: Action) -> Action:
    """The action itself. Raises NotADate, EndsBeforeStart, TooMuchMoney."""
    for day in (action.starts_on, action.ends_on):
        check_day(day)
    if action.starts_on and action.ends_on and action.ends_on < action.starts_on:
        raise EndsBeforeStart(start=as_typed(action.starts_on), end=as_typed(action.ends_on))
    if action.budget_eur is not None and not 0 <= action.budget_eur <= MOST_EUR:
        raise TooMuchMoney(most=MOST_EUR)
    return action


_EUROS = re.compile(r"\d+|\d{1,3}([ .\u00a0\u202f]\d{3})+")


def read_euros(text: str) -> int | None:
    """Whole euros of what was typed, with or without marks between thousands; None for nothing. Raises TooMuchMoney."""
    typed = text.replace("€", "").casefold().replace("euro", "").replace("eur", "").strip()
    if not typed:
        return None
    if not _EUROS.fullmatch(typed) or len(typed) > 20:
        raise TooMuchMoney(most=MOST_EUR)
    return int(re.sub(r"\D", "", typed))
