"""What is printed where on a sheet, read off its pages: by it scans are read and cut."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from buurtdesk.domain.questionnaire import QuestionKind, Questionnaire
from buurtdesk.domain.sheet_layout import LayoutBox, SheetLayout, WritingArea
from buurtdesk.paper.layout import Page
from buurtdesk.paper.measures import WRITING_ROW
from buurtdesk.paper.shapes import Box, Rule, Tick

# How much of the paper around a line or box belongs to what is written there: letters reach out.
_BELOW_LINE, _AROUND_BOX = 2.0, 1.5


def sheet_layout(questionnaire: Questionnaire, pages: Sequence[Page]) -> SheetLayout:
    """The boxes and writing areas of these pages."""
    kinds = {question.name: question.kind for question in questionnaire.asked()}
    boxes = tuple(_box(page.number, tick, kinds) for page in pages for tick in page.shapes if isinstance(tick, Tick))
    areas = tuple(area for page in pages for area in _areas(page, kinds))
    return SheetLayout(len(pages), boxes, areas)


def _box(page: int, tick: Tick, kinds: dict[str, QuestionKind]) -> LayoutBox:
    side = tick.side
    at = (tick.x - side / 2, tick.y - side / 2)
    return LayoutBox(page, tick.question, kinds[tick.question], tick.choice, *at, side, side, tick.rank)


def _areas(page: Page, kinds: dict[str, QuestionKind]) -> Iterable[WritingArea]:
    """One area for all lines or digit boxes of an answer."""
    found: dict[tuple[str, str], tuple[float, float, float, float]] = {}
    for shape in page.shapes:
        if isinstance(shape, Rule | Box) and shape.question:
            key = (shape.question, shape.choice if isinstance(shape, Rule) else "")
            found[key] = _together(found.get(key), _around(shape))
    for (question, choice), (left, top, right, bottom) in found.items():
        yield WritingArea(page.number, question, kinds[question], left, top, right - left, bottom - top, choice)


def _around(shape: Rule | Box) -> tuple[float, float, float, float]:
    if isinstance(shape, Rule):
        return shape.x, shape.y - WRITING_ROW, shape.x + shape.length, shape.y + _BELOW_LINE
    left, top = shape.x - _AROUND_BOX, shape.y - _AROUND_BOX
    return left, top, shape.x + shape.width + _AROUND_BOX, shape.y + shape.height + _AROUND_BOX


def _together(
    one: tuple[float, float, float, float] | None, other: tuple[float, float, float, float]
) -> tuple[float, float, float, float]:
    if one is None:
        return other
    return min(one[0], other[0]), min(one[1], other[1]), max(one[2], other[2]), max(one[3], other[3])
