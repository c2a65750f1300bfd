"""SWO-ART: what was collected, ordered under six areas."""

from __future__ import annotations

from collections.abc import Mapping

from buurtdesk.desk.desk import Desk
from buurtdesk.desk.evidence import put_link
from buurtdesk.desk.ordering import at_end, put_at
from buurtdesk.domain.evidence import Source, SubjectKind
from buurtdesk.domain.identity import new_id
from buurtdesk.domain.note import clean_text
from buurtdesk.domain.swoart import Area, SwoArtItem
from buurtdesk.store import swoart as stored
from buurtdesk.store.rows import Scope, Writer


def items(desk: Desk, trajectory: str) -> list[SwoArtItem]:
    """All items; within an area they stand in their order."""
    return stored.items(desk.library.db, trajectory)


def labels(desk: Desk, trajectory: str) -> dict[Area, str]:
    """What a trajectory calls the areas, for those that it does not call by the usual name."""
    return stored.labels(desk.library.db, trajectory)


def rename_areas(desk: Desk, trajectory: str, called: Mapping[Area, str]) -> None:
    """Call the areas this in a trajectory; one without a name has the usual one. Raises TextTooLong."""
    cleaned = {area: clean_text(name) for area, name in called.items() if name.strip()}
    with desk.action("area.rename") as writer:
        writer.update("trajectory", trajectory, labels=stored.labels_json(cleaned))


def add(desk: Desk, trajectory: str, area: Area, text: str) -> SwoArtItem:
    """Add an item at the end of an area. Raises EmptyText, TextTooLong."""
    made = SwoArtItem(new_id(), area, clean_text(text))
    with desk.action("swoart_item.add") as writer:
        _put(desk, writer, trajectory, made)
    return made


def add_from(desk: Desk, trajectory: str, area: Area, source: Source) -> SwoArtItem:
    """Make an item of a piece of evidence, in its words and standing on it. Raises what linking raises."""
    made = SwoArtItem(new_id(), area, clean_text(source.words))
    with desk.action("swoart_item.add_from") as writer:
        _put(desk, writer, trajectory, made)
        put_link(desk, writer, trajectory, SubjectKind.SWOART_ITEM, made.id, source)
    return made


def edit(desk: Desk, item: str, text: str) -> None:
    """Raises EmptyText, TextTooLong."""
    cleaned = clean_text(text)
    with desk.action("swoart_item.edit") as writer:
        writer.update("swoart_item", item, text=cleaned)


def set_area(desk: Desk, trajectory: str, item: str, area: Area, to: int | None = None) -> None:
    """Put an item in another area, at index `to` or at its end."""
    with desk.action("swoart_item.area") as writer:
        there = _in_area(desk, trajectory, area)
        writer.update("swoart_item", item, area=area.value, ordinal=at_end(desk, "swoart_item", there))
        if to is not None:
            put_at(desk, writer, "swoart_item", item, _in_area(desk, trajectory, area), to)


def move(desk: Desk, trajectory: str, item: str, to: int) -> None:
    """Put an item at index `to` of its area."""
    with desk.action("swoart_item.move") as writer:
        area = next((each.area for each in items(desk, trajectory) if each.id == item), Area.STRENGTH)
        put_at(desk, writer, "swoart_item", item, _in_area(desk, trajectory, area), to)


def delete(desk: Desk, item: str) -> None:
    """Put an item away; what it stood on is unused again, and Undo brings it back."""
    with desk.action("swoart_item.delete") as writer:
        writer.delete("swoart_item", item)


def _put(desk: Desk, writer: Writer, trajectory: str, item: SwoArtItem) -> None:
    ordinal = at_end(desk, "swoart_item", _in_area(desk, trajectory, item.area))
    writer.put("swoart_item", item.id, Scope(trajectory), area=item.area.value, text=item.text, ordinal=ordinal)


def _in_area(desk: Desk, trajectory: str, area: Area) -> list[str]:
    return [each.id for each in items(desk, trajectory) if each.area is area]
