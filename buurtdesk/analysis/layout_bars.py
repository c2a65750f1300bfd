"""Lying bars: the words of each answer before it, its share behind it."""

from __future__ import annotations

from collections.abc import Iterator

from buurtdesk.analysis.charts import Bar, Bars, Comparison, percent
from buurtdesk.analysis.layout_legend import legend, legend_height
from buurtdesk.analysis.place import Place
from buurtdesk.domain.drawing import Area, Lettering, Line, Mark, Side
from buurtdesk.domain.tint import SERIES, Tint

_WORDS_PART, _GAP_EM, _MOST_ROW_EM, _LEADING = 0.46, 0.7, 2.3, 1.12
_THICK, _THICK_TOGETHER = 0.62, 0.82
_PETROL, _QUIET, _TRACK, _EDGE = Tint("petrol"), Tint("edge"), Tint("sunk"), Tint("edge")


_Row = tuple[str, list[tuple[float, Tint | None, bool]], str]
"""Words; of each bar its share, its colour (None is hatched), whether it stands out; words behind it, or the share."""


def bars(chart: Bars, place: Place) -> Iterator[Mark]:
    """A row per answer, and a hatched one for who gave none."""
    rows: list[_Row] = [(bar.label, [(bar.share, _tint(bar, chart), bar.stands_out)], "") for bar in chart.bars]
    if chart.no_answer:
        rows.append((place.pen.not_filled_in, [(chart.no_answer / chart.answered, None, False)], str(chart.no_answer)))
    yield from _rows(rows, place, chart.longest)


def side_by_side(chart: Comparison, place: Place) -> Iterator[Mark]:
    """A row per answer with a bar for each side, whose colour is told above."""
    sides = [(Tint(SERIES, number), row.label) for number, row in enumerate(chart.rows)]
    key = legend_height(sides, place)
    yield from legend(sides, place.part(place.y, key))
    shares = [{bar.label: bar.share for bar in row.chart.bars} for row in chart.rows if isinstance(row.chart, Bars)]
    rows: list[_Row] = [
        (label, [(there.get(label, 0.0), Tint(SERIES, number), False) for number, there in enumerate(shares)], "")
        for label in shares[0]
    ]
    yield from _rows(rows, place.part(place.y + key, place.height - key), 1.0)


def height_wanted(chart: Bars, place: Place) -> float:
    return (len(chart.bars) + bool(chart.no_answer)) * _MOST_ROW_EM * place.size


def side_height_wanted(chart: Comparison, place: Place) -> float:
    sides = [(Tint(SERIES, number), row.label) for number, row in enumerate(chart.rows)]
    first = chart.rows[0].chart
    answers = len(first.bars) if isinstance(first, Bars) else 0
    return legend_height(sides, place) + answers * len(sides) * 1.5 * place.size


def _rows(rows: list[_Row], place: Place, longest: float) -> Iterator[Mark]:
    size, pen = place.size, place.pen
    row = min(place.height / len(rows), _MOST_ROW_EM * size * max(1.0, len(rows[0][1]) * 0.75))
    top = place.y + (place.height - row * len(rows)) / 2
    bold = any(main for _, sides, _ in rows for *_, main in sides)
    words = max(pen.width(label, size, bold) for label, *_ in rows) * 1.02
    words = min(words, place.width * _WORDS_PART)
    left = place.x + words + _GAP_EM * size
    room = place.right - pen.width(pen.percent(100), size, True) - _GAP_EM * size - left
    for number, (label, sides, told) in enumerate(rows):
        line = place.part(top + number * row, row)
        yield from _label(label, sides[0][2], line, words, left - _GAP_EM * size)
        each = row * (_THICK if len(sides) == 1 else _THICK_TOGETHER) / len(sides)
        for side, (share, tint, main) in enumerate(sides):
            middle = line.y + row / 2 + (side - (len(sides) - 1) / 2) * each
            thick = each if len(sides) == 1 else each * 0.9
            if longest >= 1.0 and tint is not None:
                yield Area(left, middle - thick / 2, room, thick, _TRACK)
            yield Area(left, middle - thick / 2, room * share / longest, thick, tint or _QUIET, hatched=tint is None)
            if longest < 1.0:
                yield Line(left, middle - thick / 2, left, middle + thick / 2, size * 0.07, _EDGE)
            figure = told or pen.percent(percent(share))
            yield Lettering(figure, place.right, middle, size, Side.RIGHT, bold=main or not bold)


def _label(label: str, main: bool, line: Place, words: float, right: float) -> Iterator[Mark]:
    """One line of words, or two where the row is high enough."""
    most = 2 if line.height >= 2 * _LEADING * line.size else 1
    there = line.lines(label, words, main, most)
    for number, text in enumerate(there):
        at = line.y + line.height / 2 + (number - (len(there) - 1) / 2) * _LEADING * line.size
        yield Lettering(text, right, at, line.size, Side.RIGHT, bold=main)


def _tint(bar: Bar, chart: Bars) -> Tint:
    """Petrol for what the chart is about; all of it where nothing stands out."""
    return _PETROL if bar.stands_out or not any(each.stands_out for each in chart.bars) else _QUIET
