"""Focus groups and what was said there."""

from __future__ import annotations

from typing import Any

from buurtdesk.desk.desk import Desk
from buurtdesk.desk.ordering import at_end, put_at
from buurtdesk.domain.focus_group import FocusGroup, Quote, check_focus_group
from buurtdesk.domain.identity import new_id
from buurtdesk.domain.note import clean_text, keepable
from buurtdesk.store import focus_groups as stored
from buurtdesk.store.rows import Scope


def focus_groups(desk: Desk, trajectory: str) -> list[FocusGroup]:
    return stored.focus_groups(desk.library.db, trajectory)


def quotes(desk: Desk, trajectory: str) -> list[Quote]:
    """The quotes of all focus groups, in their order."""
    return stored.quotes(desk.library.db, trajectory)


def add(desk: Desk, trajectory: str, title: str) -> FocusGroup:
    """Add a focus group at the end. Raises EmptyText, TextTooLong."""
    made = FocusGroup(new_id(), clean_text(title))
    with desk.action("focus_group.add") as writer:
        ordinal = at_end(desk, "focus_group", [each.id for each in focus_groups(desk, trajectory)])
        writer.put("focus_group", made.id, Scope(trajectory), ordinal=ordinal, **_fields(made))
    return made


def edit(desk: Desk, group: FocusGroup) -> None:
    """Keep what was changed of a focus group. Raises EmptyText, TextTooLong, NotADate, TooManyPeople."""
    fields = _fields(check_focus_group(group))
    with desk.action("focus_group.edit") as writer:
        writer.update("focus_group", group.id, **fields)


def move(desk: Desk, trajectory: str, group: str, to: int) -> None:
    """Put a focus group at index `to`."""
    with desk.action("focus_group.move") as writer:
        put_at(desk, writer, "focus_group", group, [each.id for each in focus_groups(desk, trajectory)], to)


def delete(desk: Desk, group: str) -> None:
    """Put a focus group away with its quotes; Undo brings it back."""
    with desk.action("focus_group.delete") as writer:
        writer.delete("focus_group", group)


def add_quote(desk: Desk, trajectory: str, group: str, text: str) -> Quote:
    """Keep what someone said, without who. Raises EmptyText, TextTooLong."""
    made = Quote(new_id(), group, clean_text(text))
    with desk.action("quote.add") as writer:
        ordinal = at_end(desk, "quote", _of_group(desk, trajectory, group))
        writer.put("quote", made.id, Scope(trajectory), {"focus_group": group}, text=made.text, ordinal=ordinal)
    return made


def edit_quote(desk: Desk, quote: str, text: str) -> None:
    """Raises EmptyText, TextTooLong."""
    cleaned = clean_text(text)
    with desk.action("quote.edit") as writer:
        writer.update("quote", quote, text=cleaned)


def move_quote(desk: Desk, trajectory: str, quote: str, to: int) -> None:
    """Put a quote at index `to` among those of its focus group."""
    with desk.action("quote.move") as writer:
        group = next((each.focus_group_id for each in quotes(desk, trajectory) if each.id == quote), "")
        put_at(desk, writer, "quote", quote, _of_group(desk, trajectory, group), to)


def delete_quote(desk: Desk, quote: str) -> None:
    with desk.action("quote.delete") as writer:
        writer.delete("quote", quote)


def _of_group(desk: Desk, trajectory: str, group: str) -> list[str]:
    return [each.id for each in quotes(desk, trajectory) if each.focus_group_id == group]


def _fields(group: FocusGroup) -> dict[str, Any]:
    return {
        "title": clean_text(group.title),
        "target_group": keepable(group.target_group).strip(),
        "held_on": group.held_on,
        "participants": group.participants,
        "notes": keepable(group.notes).strip(),
    }
