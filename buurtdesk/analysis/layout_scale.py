"""Diverging bars: disagreeing left of a dotted line, agreeing right of it, the neutral answer centred on it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from buurtdesk.analysis.charts import LikertBar
from buurtdesk.analysis.layout_legend import Entry, legend, legend_height
from buurtdesk.analysis.place import Place
from buurtdesk.domain.drawing import Area, Lettering, Line, Mark, Side
from buurtdesk.domain.tint import LIKERT, Tint

_MOST_BAR_EM, _BETWEEN_EM, _LABEL_EM, _GAP_EM = 3.0, 0.7, 1.5, 0.11
_EDGE = Tint("edge")

Rows = Sequence[tuple[str, LikertBar]]


@dataclass(frozen=True)
class Reach:
    """How far bars that lie under each other go to the left and right of the dotted line, in shares."""

    left: float
    right: float


def reach_of(bars: Sequence[LikertBar]) -> Reach:
    """The widest of these bars fills the width."""
    left = max((-bar.segments[0].start for bar in bars if bar.segments), default=0.5)
    right = max((bar.segments[-1].end for bar in bars if bar.segments), default=0.5)
    return Reach(max(left, 0.05), max(right, 0.05))


def scale(rows: Rows, place: Place) -> Iterator[Mark]:
    """The bars under each other on one dotted line, and under them what the colours stand for."""
    entries = _entries(rows, place)
    key, size = legend_height(entries, place), place.size
    labels = _LABEL_EM * size if any(label for label, _ in rows) else 0.0
    between = _BETWEEN_EM * size
    room = (place.height - key) / len(rows)
    thick = min(_MOST_BAR_EM * size, max(room - labels - between, 0.8 * size))
    row = labels + thick + between
    top = place.y + max(0.0, (place.height - key - row * len(rows)) / 2)
    reach = reach_of([bar for _, bar in rows])
    middle = place.x + reach.left * place.width / (reach.left + reach.right)
    above = top + labels if labels else top - 0.3 * size
    yield Line(middle, above, middle, top + row * len(rows), size * 0.09, _EDGE, dotted=True)
    for number, (label, bar) in enumerate(rows):
        at = top + number * row
        if label:
            words = place.cut(label, place.width - 5 * size, bold=True)
            yield Lettering(words, place.x, at + labels / 2, size, bold=True)
            told = f"n = {bar.answered}"
            yield Lettering(told, place.right, at + labels / 2, size, Side.RIGHT, tint=Tint("ink2"))
        yield from segments(bar, reach, place.part(at + labels, thick))
    yield from legend(entries, place.part(top + row * len(rows), key))


def segments(bar: LikertBar, reach: Reach, place: Place) -> Iterator[Mark]:
    """The segments of one bar, as high as the place, with the figures that fit in them."""
    per_share = place.width / (reach.left + reach.right)
    middle = place.x + reach.left * per_share
    for segment in bar.segments:
        tint, wide = Tint(LIKERT, segment.tone), segment.share * per_share
        wide -= min(_GAP_EM * place.size, wide / 2)
        left = middle + segment.start * per_share
        if wide > 0:
            yield Area(left, place.y, wide, place.height, tint)
        if segment.figure and place.pen.width(segment.figure, place.size, True) + 0.15 * place.size <= wide:
            at = place.y + place.height / 2
            yield Lettering(segment.figure, left + wide / 2, at, place.size, Side.MIDDLE, bold=True, on=tint)


def height_wanted(rows: Rows, place: Place) -> float:
    labels = _LABEL_EM if any(label for label, _ in rows) else 0.0
    each = (labels + 2.2 + _BETWEEN_EM) * place.size
    return each * len(rows) + legend_height(_entries(rows, place), place)


def _entries(rows: Rows, place: Place) -> list[Entry]:
    """The answers in the order of the paper, and how many gave none."""
    first = rows[0][1]
    entries: list[Entry] = [(Tint(LIKERT, each.tone), each.label) for each in first.segments]
    if first.no_answer and len(rows) == 1:
        entries.append((None, f"{place.pen.not_filled_in}: {first.no_answer}"))
    return entries
