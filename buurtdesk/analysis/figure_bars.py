"""A survey figure as bars: one a label, and the one thing that it says most of all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from buurtdesk.domain.evidence import Figure
from buurtdesk.domain.questionnaire import QuestionKind

MOST_BARS = 7


@dataclass(frozen=True)
class FigureBar:
    """One label; `share` is of all who answered, from 0 to 1."""

    label: str
    share: float
    stands_out: bool = False


@dataclass(frozen=True)
class FigureBars:
    """The bars that stand out together hold `share` of those who answered; `left_out` labels are too small to draw."""

    bars: tuple[FigureBar, ...]
    share: float
    answered: int
    left_out: int = 0


def figure_bars(figure: Figure) -> FigureBars | None:
    """The bars of a figure; None where nobody answered or it has nothing to count, such as written answers.

    On a scale the heavier half stands out, whichever way it runs; else the label that was chosen most. A scale keeps
    its order, the others go from most to least.
    """
    if not figure.answered or not figure.counts or figure.kind == QuestionKind.TEXT:
        return None
    counted = list(figure.counts.items())
    is_scale = figure.kind == QuestionKind.SCALE
    if figure.kind in (QuestionKind.SINGLE, QuestionKind.MULTIPLE):
        counted.sort(key=lambda each: -each[1])
    places = _heavier_half([count for _, count in counted]) if is_scale else _most([count for _, count in counted])
    bars = [FigureBar(label, count / figure.answered, place in places) for place, (label, count) in enumerate(counted)]
    shown = bars if is_scale else bars[:MOST_BARS]
    share = sum(bar.share for bar in bars if bar.stands_out)
    return FigureBars(tuple(shown), min(share, 1.0), figure.answered, len(bars) - len(shown))


def _heavier_half(counts: Sequence[int]) -> range:
    half = len(counts) // 2
    low, high = range(half), range(len(counts) - half, len(counts))
    return low if sum(counts[place] for place in low) > sum(counts[place] for place in high) else high


def _most(counts: Sequence[int]) -> range:
    first = max(range(len(counts)), key=lambda place: counts[place])
    return range(first, first + 1)
