"""What a question says, of the ink in its boxes: never a box alone, but beside the others and beside the page's pen.

A box that is blacked out beside a clean mark is a mistake mended, if this person does not tick by blacking out; two
marks where one is asked are for a person to settle. Whatever is not plain is doubtful: its value is a proposal, with a
reason to look at it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from buurtdesk.domain.questionnaire import QuestionKind
from buurtdesk.domain.sheet_layout import LayoutBox
from buurtdesk.paper.reading.found import Doubt, Mark, Reading, Value
from buurtdesk.paper.reading.marks import Ink

# Logistic, fitted on simulated sheets: how likely ink of this reach and spread is meant as a tick, or a ring around.
_INSIDE, _REACH, _SPREAD, _CORE = -9.0, 11.0, 8.0, 25.0
_AROUND, _RING = -8.4, 20.0
_TICKED, _MAYBE, _SURELY = 0.5, 0.15, 0.93
_BESIDE_A_TICK, _FAINTER = 0.4, 0.4
_WEAK, _WEAKER = 0.3, 0.2
# Where nothing is ticked, so little ink may be what a scan in black and white left of a faint pen.
_A_TRACE = 0.02
# Blacked out: how full, and how much more so than this person's other marks. Alone, and beside other marks; and maybe.
_ALONE, _MENDED, _MAYBE_MENDED = ((0.98, 0.2),), ((0.96, 0.12), (0.92, 0.4)), (0.65, 0.22)
# Of two in a single choice, one is blacked out if so little paper shines through, beside what the other leaves.
_LITTLE_PAPER, _SHINES_ANYHOW = 0.45, 0.02
_FOLDED, _SOME_REACH, _SOME_CORE = 0.15, 0.15, 0.1
_SETTLED_BY_A_PERSON = 0.5


def readings(boxes: Sequence[LayoutBox], ink: Ink, are_seen: NDArray[Any]) -> tuple[Reading, ...]:
    """The readings of all questions of a page, in the order of its boxes; `are_seen`: whose frame was found."""
    by_question: dict[str, list[tuple[LayoutBox, Mark]]] = {}
    for box, mark in zip(boxes, marks_of(boxes, ink, are_seen), strict=True):
        by_question.setdefault(box.question, []).append((box, mark))
    return tuple(
        _reading(name, pairs[0][0].kind, tuple(mark for _, mark in pairs)) for name, pairs in by_question.items()
    )


def marks_of(boxes: Sequence[LayoutBox], ink: Ink, are_seen: NDArray[Any]) -> list[Mark]:
    """What each box shows."""
    chances = _chances(ink)
    blacker = ink.black - _usual_black(ink.black, chances > _TICKED)
    weak = (ink.weak > _WEAK) & (ink.weak - ink.spread > _WEAKER) & (chances < _TICKED)
    return [
        Mark(
            *(box.choice, box.rank, float(chances[at]), float(ink.share[at])),
            *(float(ink.black[at]), float(blacker[at]), bool(weak[at]), bool(are_seen[at])),
        )
        for at, box in enumerate(boxes)
    ]


def _chances(ink: Ink) -> NDArray[Any]:
    """How likely each box is ticked, looked at alone."""
    inside = _INSIDE + _REACH * ink.reach + _SPREAD * ink.spread + _CORE * ink.core
    around = _AROUND + _RING * ink.ring
    chances: NDArray[Any] = 1 / (1 + np.exp(-np.clip(np.maximum(inside, around), -12, 12)))
    maybe = (ink.folded > _FOLDED) & (ink.reach > _SOME_REACH) | (ink.core > _SOME_CORE)
    return np.where(maybe, np.maximum(chances, _MAYBE + 0.05), chances)


def _usual_black(black: NDArray[Any], ticked: NDArray[Any]) -> NDArray[Any]:
    """Per box, how densely this person fills the others that are ticked, if any; less than usual for a few of them."""
    usual = np.zeros(len(black))
    for at in np.flatnonzero(ticked):
        others = ticked.copy()
        others[at] = False
        usual[at] = np.percentile(black[others], 30) if others.any() else 0.0
    return usual


def _reading(name: str, kind: QuestionKind, marks: tuple[Mark, ...]) -> Reading:
    if kind is QuestionKind.RANKING:
        return _ranking(name, marks)
    several = kind is QuestionKind.MULTIPLE
    ticked, confidence, doubt = judged(marks, several)
    value: Value = ticked if several else next(iter(ticked), None)
    return Reading(name, value, confidence, doubt, marks)


def _ranking(name: str, marks: tuple[Mark, ...]) -> Reading:
    """A row for each rank; a thing can only stand in one place."""
    ranks = sorted({mark.rank for mark in marks})
    rows = [judged(tuple(mark for mark in marks if mark.rank == rank), False) for rank in ranks]
    value = tuple(next(iter(ticked), "") for ticked, _, _ in rows)
    placed = [choice for choice in value if choice]
    doubt = next((doubt for _, _, doubt in rows if doubt), "")
    if not doubt and len(placed) > len(set(placed)):
        doubt = Doubt.SAME_TWICE
    return Reading(name, value if placed else (), min(sure for _, sure, _ in rows), doubt, marks)


def judged(marks: Sequence[Mark], several: bool) -> tuple[tuple[str, ...], float, str]:
    """Of boxes of which one (or `several`) can be ticked: the ticked, how likely that is right, and a doubt or ""."""
    ticked = [mark for mark in marks if mark.chance > _TICKED]
    sure = float(np.prod([_sureness(mark.chance) for mark in marks]))
    clean = _without_mended(ticked, several)
    if not clean and ticked:
        doubt: str = Doubt.BLACKED_OUT
    elif len(clean) > 1 and not several:
        return (), _SETTLED_BY_A_PERSON * sure, Doubt.TWO_MARKS
    else:
        doubt = Doubt.CORRECTED if len(clean) < len(ticked) else _not_plain(marks, ticked, several)
    names = tuple(mark.choice for mark in clean or ticked)
    return names, sure if not doubt else min(sure, _SETTLED_BY_A_PERSON + sure / 4), doubt


def _sureness(chance: float) -> float:
    """How often a box of this chance is rightly told: more often than the chance says, as simulated sheets show."""
    odds = (max(chance, 1 - chance) / min(chance, 1 - chance)) ** 2
    return odds / (1 + odds)


def _without_mended(ticked: Sequence[Mark], several: bool) -> list[Mark]:
    """The ticked without those blacked out: wholly, and more than this person's others or than the other mark."""
    if len(ticked) > 1 and not several:
        most_paper = max(_paper(mark) for mark in ticked)
        return [mark for mark in ticked if _paper(mark) > _LITTLE_PAPER * most_paper]
    looks = _MENDED if len(ticked) > 1 else _ALONE
    return [mark for mark in ticked if not any(mark.black > full and mark.blacker > more for full, more in looks)]


def _paper(mark: Mark) -> float:
    """How much paper shines through in a box."""
    return 1 - mark.black + _SHINES_ANYHOW


def _may_be_mended(mark: Mark) -> bool:
    """Whether a box is filled so much more than this person's others that it may be blacked out."""
    full, more = _MAYBE_MENDED
    usual_paper = _paper(mark) + mark.blacker
    return mark.black > full and (mark.blacker > more or _paper(mark) < _LITTLE_PAPER * usual_paper)


def _not_plain(marks: Sequence[Mark], ticked: Sequence[Mark], several: bool) -> str:
    """Why marks that are no correction are not plain, if they are not."""
    if not all(mark.is_seen for mark in marks):
        return Doubt.NOT_SEEN
    if len(ticked) > 1 and any(_may_be_mended(mark) for mark in ticked):
        return Doubt.UNCLEAR
    if any(mark.is_weak for mark in marks) or (not ticked and any(mark.ink > _A_TRACE for mark in marks)):
        return Doubt.FAINT
    most = max((mark.ink for mark in ticked), default=0.0)
    for mark in marks:
        beside = not several and len(ticked) == 1 and mark not in ticked
        plain = beside and mark.chance < _BESIDE_A_TICK and mark.ink < _FAINTER * most
        if _MAYBE < mark.chance < _SURELY and not plain:
            return Doubt.UNCLEAR
    return ""
