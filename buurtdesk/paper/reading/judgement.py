"""What a question says, of the ink in its boxes: never a box alone, but beside the others and beside the page's pen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from buurtdesk.domain.questionnaire import QuestionKind
from buurtdesk.domain.sheet_layout import LayoutBox
from buurtdesk.paper.reading.found import Doubt, Mark, Reading, Value
from buurtdesk.paper.reading.marks import Ink

_SURE, _NOTHING = 0.9, 0.1
_TICKED = 0.5
_BLACK = 0.9


@dataclass(frozen=True)
class Row:
    """Boxes of which one is to be ticked (or, `several`, any number), and what they show."""

    marks: tuple[Mark, ...]
    several: bool = False


@dataclass(frozen=True)
class Verdict:
    """The ticked of a row, how likely that is right, and why to look at it."""

    ticked: tuple[str, ...]
    confidence: float
    doubt: str = ""


def readings(boxes: Sequence[LayoutBox], ink: Ink) -> tuple[Reading, ...]:
    """The readings of all questions of a page, in the order of its boxes."""
    marks = _marks(boxes, ink)
    by_question: dict[str, list[tuple[LayoutBox, Mark]]] = {}
    for box, mark in zip(boxes, marks, strict=True):
        by_question.setdefault(box.question, []).append((box, mark))
    fills = _fills_boxes(marks)
    return tuple(_reading(name, pairs, fills) for name, pairs in by_question.items())


def _marks(boxes: Sequence[LayoutBox], ink: Ink) -> list[Mark]:
    chances = chances_of(ink)
    return [
        Mark(box.choice, box.rank, float(chance), float(share), bool(black > _BLACK))
        for box, chance, share, black in zip(boxes, chances, ink.share, ink.black, strict=True)
    ]


def chances_of(ink: Ink) -> NDArray[Any]:
    """How likely each box is ticked."""
    seen = np.maximum(ink.spread, 0)
    return 1 / (1 + np.exp(-(seen - 0.16) * 50))


def _fills_boxes(marks: Sequence[Mark]) -> bool:
    """Whether this person ticks by filling boxes, so that black is not a mistake mended."""
    ticked = [mark for mark in marks if mark.chance > _TICKED]
    black = sum(mark.is_black for mark in ticked)
    return black >= 3 and black > 0.6 * len(ticked)


def _reading(name: str, pairs: Sequence[tuple[LayoutBox, Mark]], fills: bool) -> Reading:
    kind = pairs[0][0].kind
    marks = tuple(mark for _, mark in pairs)
    if kind is QuestionKind.RANKING:
        return _ranking(name, marks, fills)
    several = kind is QuestionKind.MULTIPLE
    verdict = judged(Row(marks, several), fills)
    value: Value = verdict.ticked if several else next(iter(verdict.ticked), None)
    return Reading(name, value, verdict.confidence, verdict.doubt, marks)


def _ranking(name: str, marks: tuple[Mark, ...], fills: bool) -> Reading:
    """A row for each rank; a thing can only stand in one place."""
    verdicts = [
        judged(Row(tuple(mark for mark in marks if mark.rank == rank)), fills)
        for rank in sorted({mark.rank for mark in marks})
    ]
    value = tuple(next(iter(verdict.ticked), "") for verdict in verdicts)
    doubt = next((verdict.doubt for verdict in verdicts if verdict.doubt), "")
    placed = [choice for choice in value if choice]
    if not doubt and len(placed) > len(set(placed)):
        doubt = Doubt.SAME_TWICE
    return Reading(name, value if placed else (), min(verdict.confidence for verdict in verdicts), doubt, marks)


def judged(row: Row, fills: bool = False) -> Verdict:
    """The verdict on one row; `fills` if this person ticks by filling boxes."""
    ticked = [mark for mark in row.marks if mark.chance > _TICKED]
    clean = [mark for mark in ticked if not mark.is_black]
    sure = float(np.prod([max(mark.chance, 1 - mark.chance) for mark in row.marks]))
    if clean and len(clean) < len(ticked) and not fills:
        kept = _names(clean if row.several or len(clean) == 1 else ())
        return Verdict(kept, 0.7 * sure, Doubt.CORRECTED if len(clean) == 1 or row.several else Doubt.TWO_MARKS)
    if len(ticked) > 1 and not row.several:
        return Verdict(_names(ticked[:1]), 0.4 * sure, Doubt.TWO_MARKS)
    if ticked and not clean and not fills:
        return Verdict(_names(ticked), 0.6 * sure, Doubt.BLACKED_OUT)
    return Verdict(_names(ticked), sure, _how_sure(row.marks))


def _how_sure(marks: Iterable[Mark]) -> str:
    if any(_NOTHING < mark.chance < _SURE for mark in marks):
        return Doubt.UNCLEAR
    return ""


def _names(marks: Iterable[Mark]) -> tuple[str, ...]:
    return tuple(mark.choice for mark in marks)
