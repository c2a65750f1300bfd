"""Loose notes brought in line: under each other, beside each other, or evenly spread; none over another."""

from __future__ import annotations

from collections.abc import Mapping

from buurtdesk.domain.note import Place
from buurtdesk.ui.wall.arrangement import Box
from buurtdesk.ui.wall.snapping import GAP

Boxes = Mapping[str, Box]


def aligned_left(boxes: Boxes) -> dict[str, Place]:
    """Under each other from the leftmost edge; what would lie over another moves down."""
    left, foot = min(box.x for box in boxes.values()), -float("inf")
    places = {}
    for each, box in sorted(boxes.items(), key=lambda item: (item[1].y, item[1].x, item[0])):
        places[each] = Place(left, max(box.y, foot))
        foot = places[each].y + box.h + GAP
    return places


def aligned_top(boxes: Boxes) -> dict[str, Place]:
    """Beside each other from the topmost edge; what would lie over another moves to the right."""
    return {each: _turned(place) for each, place in aligned_left(_turned_boxes(boxes)).items()}


def spread_evenly(boxes: Boxes) -> dict[str, Place]:
    """With the same gap between each two, from left to right or, where they reach further down, from top to bottom."""
    wide = max(box.x for box in boxes.values()) - min(box.x for box in boxes.values())
    high = max(box.y for box in boxes.values()) - min(box.y for box in boxes.values())
    if high > wide:
        return {each: _turned(place) for each, place in _spread(_turned_boxes(boxes)).items()}
    return _spread(boxes)


def _spread(boxes: Boxes) -> dict[str, Place]:
    row = sorted(boxes.items(), key=lambda item: (item[1].x, item[1].y, item[0]))
    room = row[-1][1].x + row[-1][1].w - row[0][1].x - sum(box.w for _, box in row)
    gap = max(GAP, room / max(1, len(row) - 1))
    places, x = {}, row[0][1].x
    for each, box in row:
        places[each] = Place(x, box.y)
        x += box.w + gap
    return places


def _turned_boxes(boxes: Boxes) -> dict[str, Box]:
    """Columns as rows."""
    return {each: Box(box.y, box.x, box.h, box.w) for each, box in boxes.items()}


def _turned(place: Place) -> Place:
    return Place(place.y, place.x)
