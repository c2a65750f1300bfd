"""Focus groups: conversations with people who would otherwise be under-represented."""

from __future__ import annotations

from dataclasses import dataclass

from buurtdesk.domain.day import check_day
from buurtdesk.domain.errors import TooManyPeople

MOST_PARTICIPANTS = 999


@dataclass(frozen=True)
class FocusGroup:
    """One conversation; `held_on` is an ISO date or empty, `participants` is a number, never names."""

    id: str
    title: str
    target_group: str = ""
    held_on: str = ""
    participants: int = 0
    notes: str = ""


@dataclass(frozen=True)
class Quote:
    """What someone said, without who."""

    id: str
    focus_group_id: str
    text: str


def check_focus_group(group: FocusGroup) -> FocusGroup:
    """The group itself. Raises NotADate, TooManyPeople."""
    check_day(group.held_on)
    if not 0 <= group.participants <= MOST_PARTICIPANTS:
        raise TooManyPeople(value=group.participants, most=MOST_PARTICIPANTS)
    return group
