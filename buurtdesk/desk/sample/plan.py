"""The sample's policy challenges and its neighbourhood action plan."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from buurtdesk.desk import challenges, evidence, plan
from buurtdesk.desk.desk import Desk
from buurtdesk.desk.sample.content import Sources
from buurtdesk.domain.evidence import SubjectKind
from buurtdesk.domain.plan import ActionStatus


def make_challenges(desk: Desk, trajectory: str, sample: Any, items: Sources) -> dict[str, str]:
    """Word the challenges, each on its SWO-ART items; their ids by key."""
    made = {}
    for each in sample:
        challenge = challenges.add(desk, trajectory, each["text"])
        for item in each["items"]:
            evidence.link(desk, trajectory, SubjectKind.CHALLENGE, challenge.id, items[item])
        made[each["key"]] = challenge.id
    return made


def make_actions(desk: Desk, trajectory: str, sample: Any, under: Mapping[str, str], sources: Sources) -> None:
    """Plan the actions under their challenges, each on what it rests on."""
    for each in sample:
        action = plan.add(desk, trajectory, each["text"], under[each["challenge"]])
        first, last = each["months"]
        filled = replace(
            action,
            owner=each["owner"],
            partners=each["partners"],
            starts_on=_first_of(first).isoformat(),
            ends_on=(_first_of(last + 1) - timedelta(days=1)).isoformat(),
            budget_eur=each["budget_eur"],
            indicator=each["indicator"],
            status=ActionStatus(each["status"]),
        )
        plan.edit(desk, filled)
        for source in each["evidence"]:
            evidence.link(desk, trajectory, SubjectKind.PLAN_ACTION, action.id, sources[source])


def _first_of(months: int) -> date:
    """The first day of the month that many months from this one."""
    today = date.today()
    years, month = divmod(today.month - 1 + months, 12)
    return date(today.year + years, month + 1, 1)
