"""A survey figure as it was kept: its chart, and the share that it speaks of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from buurtdesk.analysis import charts
from buurtdesk.analysis.charts import Bars, Comparison, Histogram, LikertBar, Row
from buurtdesk.domain.evidence import Figure
from buurtdesk.domain.finding import Finding
from buurtdesk.domain.questionnaire import QuestionKind

MOST_BARS = 7
_CHOICES = (QuestionKind.SINGLE, QuestionKind.MULTIPLE)


def chart_of(figure: Figure) -> Bars | LikertBar | Histogram | Comparison | None:
    """The chart of a figure; None where nobody answered or it has nothing to count, such as written answers.

    Choices go from most to least and the smallest are left out; a scale keeps its order.
    """
    if figure.sides:
        rows = [(side.label, _chart(figure.kind, side.counts, side.answered, 0)) for side in figure.sides]
        there = tuple(Row(label, made) for label, made in rows if isinstance(made, Bars | LikertBar))
        return Comparison(there) if len(there) > 1 else None
    made = _chart(figure.kind, figure.counts, figure.answered, figure.no_answer)
    return _ranked(made, main_labels(figure)) if isinstance(made, Bars) else made


def main_labels(figure: Figure) -> tuple[str, ...]:
    """The labels of the share that a figure speaks of: of a scale the heavier half, else what was chosen most.

    Empty where there is no such share: numbers, written answers, no answers.
    """
    if not figure.answered or not figure.counts:
        return ()
    if figure.kind == QuestionKind.SCALE:
        low, high = halves(figure)
        return low if figure.share(low) > figure.share(high) else high
    if figure.kind in _CHOICES:
        return (max(figure.counts, key=lambda label: figure.counts[label]),)
    return ()


def spoken_labels(finding: Finding) -> tuple[str, ...]:
    """The labels of the share that a finding speaks of: what people guess, or else what its figure says most of all.

    Empty where it has no share, and where it compares several.
    """
    if finding.figure is None or finding.figure.sides:
        return ()
    return finding.prediction or main_labels(finding.figure)


def halves(figure: Figure) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The labels of a scale below and above its middle."""
    labels, half = tuple(figure.counts), len(figure.counts) // 2
    return labels[:half], labels[len(labels) - half :]


def shares_to_guess(figure: Figure) -> tuple[tuple[str, ...], ...]:
    """The shares that people can guess before they see the figure: both halves of a scale, or each answer."""
    if not main_labels(figure):
        return ()
    both = halves(figure) if figure.kind == QuestionKind.SCALE else ()
    return tuple(dict.fromkeys((*both, *((label,) for label in figure.counts))))


def _chart(kind: str, counts: Mapping[str, int], answered: int, no_answer: int) -> Bars | LikertBar | Histogram | None:
    if kind == QuestionKind.NUMBER and not all(map(_is_number, counts)):
        return None
    return charts.chart(kind, counts, answered, no_answer)


def _ranked(bars: Bars, main: Sequence[str]) -> Bars:
    """From most to least, on the whole scale, with what the figure speaks of standing out."""
    in_order = sorted(bars.bars, key=lambda bar: -bar.count)
    shown = tuple(replace(bar, stands_out=bar.label in main) for bar in in_order[:MOST_BARS])
    return replace(bars, bars=shown, longest=1.0, left_out=len(in_order) - len(shown))


def _is_number(label: str) -> bool:
    try:
        float(label)
    except ValueError:
        return False
    return True
