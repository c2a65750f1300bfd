"""What people guessed beside what it is: nameless dots over a bar, on one scale from 0 to 100."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from buurtdesk.analysis.charts import Guessed
from buurtdesk.analysis.place import Place
from buurtdesk.domain.drawing import Area, Dot, Lettering, Line, Mark, Side
from buurtdesk.domain.tint import Tint

HEIGHT_EM, UNKNOWN_EM = 11.4, 3.4
_DOTS_EM, _RADIUS_EM, _APART, _UNDER_EM = 2.9, 0.4, 2.1, 4.0
_BAR_EM, _AXIS_EM, _HEADING_EM = 2.0, 1.3, 1.2
_INK2, _DARK, _SUN, _TRACK, _LINE = Tint("ink2"), Tint("ink"), Tint("sun_edge"), Tint("sunk"), Tint("line")


def guessed(chart: Guessed, place: Place) -> Iterator[Mark]:
    """From top to bottom: the guesses, the way from their middle to the figure, the figure, the scale."""
    size = min(place.size, place.height / HEIGHT_EM)
    place = replace(place, size=size, y=place.y + (place.height - HEIGHT_EM * size) / 2, height=HEIGHT_EM * size)
    ground = place.y + (_HEADING_EM + _DOTS_EM) * size
    bar = place.y + (_HEADING_EM + _DOTS_EM + _UNDER_EM) * size
    yield Lettering(chart.thought, place.x, place.y + _HEADING_EM * size / 2, size, bold=True)
    yield from _dots(chart, place, ground)
    yield from _gap(chart, place, ground, bar)
    line = _x(chart.figure, place)
    beside = place.x + place.pen.width(chart.said, size, True) + 0.4 * size > line
    yield Lettering(chart.said, line + 0.4 * size if beside else place.x, bar - 0.75 * size, size, bold=True)
    yield from _figure(chart, place, bar)


def unknown(place: Place) -> Iterator[Mark]:
    """The scale, and a question where the figure will be."""
    size, thick = place.size, _BAR_EM * place.size
    top = place.y + (place.height - UNKNOWN_EM * size) / 2
    yield Area(place.x, top, place.width, thick, _LINE)
    yield Lettering("?", place.x + place.width / 2, top + thick / 2, size * 1.25, Side.MIDDLE, bold=True, on=_LINE)
    yield from _axis(place, top + thick)


def _dots(chart: Guessed, place: Place, ground: float) -> Iterator[Mark]:
    """Each dot where it was guessed. Those that would lie on each other are stacked; high stacks have smaller dots."""
    yield Line(place.x, ground, place.right, ground, place.size * 0.07, _LINE)
    across = [_x(guess, place) for guess in sorted(chart.guesses)]
    radius = _RADIUS_EM * place.size
    levels = _stacked(across, radius)
    while (max(levels) + 1) * _APART * radius > _DOTS_EM * place.size:
        radius *= 0.9
        levels = _stacked(across, radius)
    for x, level in zip(across, levels, strict=True):
        yield Dot(x, ground - (level + 0.55) * _APART * radius, radius, Tint("sun"), _SUN)


def _stacked(across: Sequence[float], radius: float) -> list[int]:
    """For each dot, from left to right, the lowest level at which it lies free."""
    ends: list[float] = []
    levels = []
    for x in across:
        level = next((level for level, end in enumerate(ends) if x - end >= _APART * radius), len(ends))
        ends[level : level + 1] = [x]
        levels.append(level)
    return levels


def _gap(chart: Guessed, place: Place, ground: float, bar: float) -> Iterator[Mark]:
    """The median, the figure, and an arrow from one to the other."""
    size = place.size
    start, end = _x(chart.median, place), _x(chart.figure, place)
    level = ground + 0.95 * size
    yield Line(start, ground, start, level + 0.3 * size, size * 0.1, _SUN)
    yield Line(end, level - 0.25 * size, end, bar, size * 0.09, Tint("petrol"))
    if abs(end - start) > 0.6 * size:
        yield Line(start, level, end, level, size * 0.1, _DARK, arrow=True)
    yield from _words(chart, place, start, end, level)


def _words(chart: Guessed, place: Place, start: float, end: float, level: float) -> Iterator[Mark]:
    """The median behind the arrow, the difference under it; where there is no room behind it, both under it."""
    size, low, high = place.size, place.x, place.right
    wide, gap = place.pen.width(chart.at_median, size, False), 0.3 * size
    rightward = end >= start
    if rightward and start - gap - wide >= low:
        yield Lettering(chart.at_median, start - gap, level, size, Side.RIGHT, tint=_INK2)
    elif not rightward and start + gap + wide <= high:
        yield Lettering(chart.at_median, start + gap, level, size, Side.LEFT, tint=_INK2)
    elif rightward:
        yield Lettering(chart.at_median, low, level + size, size, Side.LEFT, tint=_INK2)
        low += wide + size
    else:
        yield Lettering(chart.at_median, high, level + size, size, Side.RIGHT, tint=_INK2)
        high -= wide + size
    yield from _difference(chart, place, (start + end) / 2, (low, end, high), level + size)


def _difference(
    chart: Guessed, place: Place, middle: float, free: tuple[float, float, float], level: float
) -> Iterator[Mark]:
    """As near the middle of the arrow as it can be beside the line down to the figure, which parts the free room."""
    low, line, high = free
    wide, gap = place.pen.width(chart.difference, place.size, True), 0.4 * place.size
    wish = middle - wide / 2
    before, after = min(max(wish, low), line - gap - wide), max(min(wish, high - wide), line + gap)
    fits = [left for left in (before, after) if low <= left and left + wide <= high]
    left = min(fits, key=lambda at: abs(at + wide / 2 - middle), default=max(low, min(wish, high - wide)))
    yield Lettering(chart.difference, left, level, place.size, bold=True)


def _figure(chart: Guessed, place: Place, top: float) -> Iterator[Mark]:
    size, thick = place.size, _BAR_EM * place.size
    end, large = _x(chart.figure, place), size * 1.25
    yield Area(place.x, top, place.width, thick, _TRACK)
    yield Area(place.x, top, end - place.x, thick, Tint("petrol"))
    words = place.pen.percent(chart.figure)
    inside = place.pen.width(words, large, True) + size <= end - place.x
    at = end - 0.5 * size if inside else end + 0.4 * size
    on = Tint("petrol") if inside else _TRACK
    yield Lettering(words, at, top + thick / 2, large, Side.RIGHT if inside else Side.LEFT, bold=True, on=on)
    yield from _axis(place, top + thick)


def _axis(place: Place, top: float) -> Iterator[Mark]:
    size = place.size
    for tick in (0, 25, 50, 75, 100):
        x = _x(tick, place)
        yield Line(x, top, x, top + 0.25 * size, size * 0.06, Tint("edge"))
        side = Side.LEFT if tick == 0 else Side.RIGHT if tick == 100 else Side.MIDDLE
        middle = top + 0.35 * size + (_AXIS_EM - 0.25) * size / 2
        yield Lettering(place.pen.percent(tick), x, middle, size * 0.85, side, tint=_INK2)


def _x(share: float, place: Place) -> float:
    return place.x + place.width * share / 100
