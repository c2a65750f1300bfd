"""Where everything of a chart stands: one set of rules behind what a screen, paper or a picture shows."""

from __future__ import annotations

from buurtdesk.analysis import layout_bars, layout_guesses, layout_histogram, layout_scale
from buurtdesk.analysis.charts import Bars, Chart, Comparison, Guessed, Histogram, LikertBar, Unknown
from buurtdesk.analysis.place import Place
from buurtdesk.domain.drawing import Mark


def lay_out(chart: Chart, place: Place) -> tuple[Mark, ...]:
    """The marks of a chart in its place, those behind first."""
    match chart:
        case Bars():
            return tuple(layout_bars.bars(chart, place))
        case LikertBar():
            return tuple(layout_scale.scale([("", chart)], place))
        case Comparison():
            scales = [(row.label, row.chart) for row in chart.rows if isinstance(row.chart, LikertBar)]
            return tuple(layout_scale.scale(scales, place) if scales else layout_bars.side_by_side(chart, place))
        case Histogram():
            return tuple(layout_histogram.histogram(chart, place))
        case Guessed():
            return tuple(layout_guesses.guessed(chart, place))
        case Unknown():
            return tuple(layout_guesses.unknown(place))


def height_wanted(chart: Chart, place: Place) -> float:
    """How high a chart likes to be at the width and size of a place."""
    match chart:
        case Bars():
            return layout_bars.height_wanted(chart, place)
        case LikertBar():
            return layout_scale.height_wanted([("", chart)], place)
        case Comparison():
            scales = [(row.label, row.chart) for row in chart.rows if isinstance(row.chart, LikertBar)]
            return layout_scale.height_wanted(scales, place) if scales else layout_bars.side_height_wanted(chart, place)
        case Histogram():
            return layout_histogram.HEIGHT_EM * place.size
        case Guessed():
            return layout_guesses.HEIGHT_EM * place.size
        case Unknown():
            return layout_guesses.UNKNOWN_EM * place.size
