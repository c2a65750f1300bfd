"""Charts: what is painted is where the data say, what is written can be read, and all of it can be heard."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor, QImage

from buurtdesk.analysis.charts import bars, histogram, likert
from buurtdesk.analysis.layout_scale import reach_of
from buurtdesk.domain.tint import contrast, ink_on, tone_color
from buurtdesk.ui.chart.chart_words import agree_heading, spoken
from buurtdesk.ui.chart.likert import LikertStrip
from buurtdesk.ui.chart.view import ChartView
from buurtdesk.ui.theme.tokens import DARK, LIGHT

FIVE = ["Helemaal oneens", "Oneens", "Neutraal", "Eens", "Helemaal eens"]


def painted(qtbot, widget, width: int, height: int) -> QImage:
    qtbot.addWidget(widget)
    widget.resize(width, height)
    return widget.grab().toImage()


def likert_bar(*counts: int):
    return likert(list(zip(FIVE[: len(counts)], counts, strict=True)), sum(counts))


def test_segments_lie_where_the_data_say(qtbot) -> None:
    bar = likert_bar(10, 20, 20, 30, 20)
    image = painted(qtbot, LikertStrip(bar, reach_of([bar])), 1000, 46)
    for segment in bar.segments:
        at = round((segment.start + 0.4) * 1000) + 5
        assert image.pixelColor(at, 12) == QColor(tone_color(segment.tone, LIGHT))


def test_a_bar_that_leans_leaves_the_reach_of_the_other_empty(qtbot) -> None:
    against, in_favour = likert_bar(5, 5, 0, 0, 0), likert_bar(0, 0, 0, 5, 5)
    reach = reach_of([against, in_favour])
    assert (reach.left, reach.right) == (1.0, 1.0)
    image = painted(qtbot, LikertStrip(in_favour, reach), 1000, 46)
    assert image.pixelColor(250, 23) == image.pixelColor(10, 23)
    assert image.pixelColor(510, 12) == QColor(tone_color(0.75, LIGHT))


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("steps", [2, 3, 4, 5, 7, 11])
def test_figures_can_be_read_on_every_tone(look, steps) -> None:
    tones = [tone_color(place / (steps - 1), look) for place in range(steps)]
    assert len(set(tones)) == steps
    for tone in tones:
        assert contrast(ink_on(tone, look), tone) >= 4.0


def test_the_tones_of_five_points_are_those_of_the_look() -> None:
    assert [tone_color(place / 4, LIGHT) for place in range(5)] == list(LIGHT.likert)


def test_bars_are_as_long_as_their_shares(qtbot) -> None:
    image = painted(qtbot, ChartView(bars({"Ja": 2, "Nee": 4}, 6)), 600, 68)
    petrol = QColor(LIGHT.petrol)
    lengths = [sum(image.pixelColor(x, y) == petrol for x in range(600)) for y in (17, 51)]
    assert lengths[0] * 2 == pytest.approx(lengths[1], abs=3)


def test_a_histogram_is_as_high_as_its_counts(qtbot) -> None:
    image = painted(qtbot, ChartView(histogram({1.0: 1, 2.0: 2})), 200, 168)
    petrol = QColor(LIGHT.petrol)
    heights = [sum(image.pixelColor(x, y) == petrol for y in range(168)) for x in (50, 150)]
    assert heights[0] * 2 == pytest.approx(heights[1], abs=2)


def test_everything_a_chart_shows_is_said() -> None:
    said = spoken(likert_bar(5, 9, 18, 42, 26))
    for words in ("100", "Helemaal oneens 5 %", "Eens 42 %", "68 %"):
        assert words in said
    assert "Ja 33 %, Nee 67 %" in spoken(bars({"Ja": 2, "Nee": 4}, 6))
    assert "3 2" in spoken(histogram({3.0: 2, 5.0: 1}))


def test_a_scale_in_numbers_has_a_heading_that_says_so() -> None:
    assert agree_heading("Eens") == "Eens"
    assert "4" in agree_heading("4") != "4"
