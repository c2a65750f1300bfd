"""The neighbourhood action plan: actions under their challenge."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from buurtdesk.desk.desk import Desk
from buurtdesk.desk.ordering import at_end, put_at
from buurtdesk.domain.identity import new_id
from buurtdesk.domain.note import clean_text, keepable
from buurtdesk.domain.plan import Action, check_action
from buurtdesk.store import plan as stored
from buurtdesk.store.rows import Scope


def actions(desk: Desk, trajectory: str) -> list[Action]:
    """The actions by challenge, in their order; last those under no challenge."""
    return stored.actions(desk.library.db, trajectory)


def add(desk: Desk, trajectory: str, text: str, challenge: str = "") -> Action:
    """Add an action after the others of its challenge. Raises EmptyText, TextTooLong."""
    made = Action(new_id(), clean_text(text), challenge)
    with desk.action("plan_action.add") as writer:
        ordinal = at_end(desk, "plan_action", _under(desk, trajectory, challenge))
        writer.put("plan_action", made.id, Scope(trajectory), ordinal=ordinal, challenge=challenge, **_fields(made))
    return made


def edit(desk: Desk, action: Action) -> None:
    """Keep what was changed of an action, but for its challenge.

    Raises EmptyText, TextTooLong, NotADate, EndsBeforeStart, TooMuchMoney.
    """
    fields = _fields(check_action(replace(action, text=clean_text(action.text))))
    with desk.action("plan_action.edit") as writer:
        writer.update("plan_action", action.id, **fields)


def set_challenge(desk: Desk, trajectory: str, action: str, challenge: str) -> None:
    """Put an action under another challenge, after the others there."""
    with desk.action("plan_action.challenge") as writer:
        ordinal = at_end(desk, "plan_action", _under(desk, trajectory, challenge))
        writer.update("plan_action", action, challenge=challenge, ordinal=ordinal)


def move(desk: Desk, trajectory: str, action: str, to: int) -> None:
    """Put an action at index `to` among those of its challenge."""
    with desk.action("plan_action.move") as writer:
        challenge = next((each.challenge_id for each in actions(desk, trajectory) if each.id == action), "")
        put_at(desk, writer, "plan_action", action, _under(desk, trajectory, challenge), to)


def delete(desk: Desk, action: str) -> None:
    with desk.action("plan_action.delete") as writer:
        writer.delete("plan_action", action)


def _under(desk: Desk, trajectory: str, challenge: str) -> list[str]:
    return [each.id for each in actions(desk, trajectory) if each.challenge_id == challenge]


def _fields(action: Action) -> dict[str, Any]:
    return {
        "text": action.text,
        "owner": keepable(action.owner).strip(),
        "partners": keepable(action.partners).strip(),
        "period": stored.period_json(action.starts_on, action.ends_on),
        "budget_eur": action.budget_eur,
        "indicator": keepable(action.indicator).strip(),
        "status": action.status.value,
    }
