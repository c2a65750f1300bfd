"""Policy challenges, worded “How can we …?”."""

from __future__ import annotations

from buurtdesk.desk.desk import Desk
from buurtdesk.desk.ordering import at_end, put_at
from buurtdesk.domain.identity import new_id
from buurtdesk.domain.note import clean_text
from buurtdesk.domain.plan import Challenge
from buurtdesk.store import plan as stored
from buurtdesk.store.rows import Scope


def challenges(desk: Desk, trajectory: str) -> list[Challenge]:
    return stored.challenges(desk.library.db, trajectory)


def add(desk: Desk, trajectory: str, text: str) -> Challenge:
    """Add a challenge at the end. Raises EmptyText, TextTooLong."""
    made = Challenge(new_id(), clean_text(text))
    with desk.action("challenge.add") as writer:
        ordinal = at_end(desk, "challenge", [each.id for each in challenges(desk, trajectory)])
        writer.put("challenge", made.id, Scope(trajectory), text=made.text, ordinal=ordinal)
    return made


def edit(desk: Desk, challenge: str, text: str) -> None:
    """Raises EmptyText, TextTooLong."""
    cleaned = clean_text(text)
    with desk.action("challenge.edit") as writer:
        writer.update("challenge", challenge, text=cleaned)


def move(desk: Desk, trajectory: str, challenge: str, to: int) -> None:
    """Put a challenge at index `to`."""
    with desk.action("challenge.move") as writer:
        put_at(desk, writer, "challenge", challenge, [each.id for each in challenges(desk, trajectory)], to)


def delete(desk: Desk, challenge: str) -> None:
    """Put a challenge away; its actions stay, under no challenge, and Undo brings it back."""
    with desk.action("challenge.delete") as writer:
        writer.delete("challenge", challenge)
