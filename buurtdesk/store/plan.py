"""Reading policy challenges and the actions of the plan."""

from __future__ import annotations

import json

from buurtdesk.domain.plan import Action, ActionStatus, Challenge
from buurtdesk.store.driver import Database


def challenges(db: Database, trajectory: str) -> list[Challenge]:
    rows = db.execute(
        "SELECT id, text FROM challenge WHERE trajectory = ? AND deleted = 0 ORDER BY ordinal, id", [trajectory]
    ).fetchall()
    return [Challenge(row, text or "") for row, text in rows]


def actions(db: Database, trajectory: str) -> list[Action]:
    """The actions by challenge, in their order; last those whose challenge was put away or that never had one."""
    rows = db.execute(
        "SELECT a.id, a.text, ifnull(c.id, ''), a.owner, a.partners, a.period, a.budget_eur, a.indicator, a.status"
        " FROM plan_action a LEFT JOIN challenge c ON c.id = a.challenge AND c.deleted = 0"
        " WHERE a.trajectory = ? AND a.deleted = 0 ORDER BY c.id IS NULL, c.ordinal, c.id, a.ordinal, a.id",
        [trajectory],
    ).fetchall()
    return [_action(*row) for row in rows]


def period_json(starts_on: str, ends_on: str) -> str:
    """Start and end as they are kept: they only mean something together."""
    return json.dumps([starts_on, ends_on])


def _action(
    row: str,
    text: str | None,
    challenge: str,
    owner: str | None,
    partners: str | None,
    period: str | None,
    budget_eur: int | None,
    indicator: str | None,
    status: str | None,
) -> Action:
    starts_on, ends_on = _period(period)
    known = ActionStatus(status) if status in set(ActionStatus) else ActionStatus.PLANNED
    return Action(
        row,
        text or "",
        challenge,
        owner or "",
        partners or "",
        starts_on,
        ends_on,
        budget_eur,
        indicator or "",
        known,
    )


def _period(value: str | None) -> tuple[str, str]:
    """Start and end; what is no pair of texts, from elsewhere, is no period."""
    pair = json.loads(value) if value else None
    if isinstance(pair, list) and len(pair) == 2 and all(isinstance(day, str) for day in pair):
        return pair[0], pair[1]
    return "", ""
