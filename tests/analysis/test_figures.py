"""A survey figure: the chart that it becomes, and the share that it speaks of."""

from buurtdesk.analysis.charts import Bars, Comparison, Histogram, LikertBar
from buurtdesk.analysis.figures import MOST_BARS, chart_of, main_labels, shares_to_guess
from buurtdesk.domain.evidence import Compared, Figure

FIVE = {"helemaal oneens": 9, "oneens": 17, "neutraal": 34, "eens": 78, "helemaal eens": 49}


def figure(kind: str, counts: dict[str, int], answered: int, **more) -> Figure:
    return Figure("questionnaire", "name", "Ik voel mij thuis.", kind, counts, answered, "2026-10-01", **more)


def test_a_scale_is_one_diverging_bar_in_its_order_and_speaks_of_its_heavier_half() -> None:
    made = figure("scale", FIVE, 187, no_answer=4)
    chart = chart_of(made)
    assert isinstance(chart, LikertBar)
    assert ([each.label for each in chart.segments], chart.no_answer) == (list(FIVE), 4)
    assert main_labels(made) == ("eens", "helemaal eens")
    assert round(made.share(main_labels(made)), 3) == round((78 + 49) / 187, 3)


def test_a_scale_that_runs_the_other_way() -> None:
    assert main_labels(figure("scale", {"eens": 60, "neutraal": 20, "oneens": 20}, 100)) == ("eens",)


def test_choices_go_from_most_to_least_and_small_ones_are_left_out() -> None:
    counts = {f"antwoord {number}": number for number in range(1, MOST_BARS + 3)}
    chart = chart_of(figure("multiple", counts, 40, no_answer=3))
    assert isinstance(chart, Bars)
    assert [bar.count for bar in chart.bars] == sorted(counts.values(), reverse=True)[:MOST_BARS]
    assert (chart.left_out, chart.no_answer, chart.longest) == (2, 3, 1.0)
    assert [bar.stands_out for bar in chart.bars] == [True] + [False] * (MOST_BARS - 1)


def test_numbers_are_a_histogram_and_speak_of_no_share() -> None:
    made = figure("number", {"2": 3, "2.5": 1, "40": 2}, 6)
    assert isinstance(chart_of(made), Histogram)
    assert main_labels(made) == shares_to_guess(made) == ()
    assert chart_of(figure("number", {"twee": 3}, 3)) is None


def test_a_comparison_has_a_row_for_each_side() -> None:
    sides = (Compared("Jong", FIVE, 187), Compared("Oud", {**FIVE, "oneens": 40}, 210))
    chart = chart_of(figure("scale", FIVE, 187, sides=sides))
    assert isinstance(chart, Comparison)
    assert [(row.label, row.chart.answered) for row in chart.rows] == [("Jong", 187), ("Oud", 210)]
    assert chart_of(figure("scale", FIVE, 187, sides=sides[:1])) is None


def test_what_can_be_guessed_are_both_halves_of_a_scale_or_each_answer() -> None:
    there = shares_to_guess(figure("scale", FIVE, 187))
    assert there[:2] == (("helemaal oneens", "oneens"), ("eens", "helemaal eens"))
    assert set(there[2:]) == {(label,) for label in FIVE}
    assert shares_to_guess(figure("single", {"ja": 3, "nee": 1}, 4)) == (("ja",), ("nee",))
    assert shares_to_guess(figure("scale", {"nee": 1, "ja": 3}, 4)) == (("nee",), ("ja",))


def test_where_nobody_answered_there_is_nothing_to_draw() -> None:
    for empty in (figure("single", {"ja": 0}, 0), figure("single", {}, 5), figure("text", {"bank": 2}, 2)):
        assert chart_of(empty) is None
        assert main_labels(empty) == ()
