"""A histogram: numbers side by side, each column with its count."""

from __future__ import annotations

from collections.abc import Iterator
from math import ceil

from buurtdesk.analysis.charts import Histogram
from buurtdesk.analysis.place import Place
from buurtdesk.domain.drawing import Area, Lettering, Line, Mark, Side
from buurtdesk.domain.tint import Tint

HEIGHT_EM = 13.0
_LINE_EM = 1.5


def histogram(chart: Histogram, place: Place) -> Iterator[Mark]:
    """The bins on one line, their words under it."""
    size, line = place.size, _LINE_EM * place.size
    width, room = place.width / len(chart.bins), place.height - 2 * line
    tallest = max(each.count for each in chart.bins)
    every = max(1, ceil(max(place.pen.width(each.label, size, False) + size * 0.6 for each in chart.bins) / width))
    gap, ground = min(size * 0.15, width / 4), place.foot - line
    for number, each in enumerate(chart.bins):
        left, high = place.x + number * width, room * each.count / tallest
        middle = left + width / 2
        if each.count:
            yield Area(left + gap / 2, ground - high, width - gap, high, Tint("petrol"))
            yield Lettering(str(each.count), middle, ground - high - line / 2, size, Side.MIDDLE)
        if number % every == 0:
            yield Lettering(each.label, middle, ground + line / 2, size, Side.MIDDLE, tint=Tint("ink2"))
    yield Line(place.x, ground, place.right, ground, size * 0.07, Tint("edge"))
