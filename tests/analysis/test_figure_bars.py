"""A survey figure as bars."""

from buurtdesk.analysis.figure_bars import MOST_BARS, figure_bars
from buurtdesk.domain.evidence import Figure


def figure(kind: str, counts: dict[str, int], answered: int) -> Figure:
    return Figure("questionnaire", "name", "Ik voel mij thuis.", kind, counts, answered, "2026-10-01")


def test_on_a_scale_the_heavier_half_stands_out_and_the_order_stays() -> None:
    counts = {"helemaal oneens": 9, "oneens": 17, "neutraal": 34, "eens": 78, "helemaal eens": 49}
    bars = figure_bars(figure("scale", counts, 187))
    assert [bar.label for bar in bars.bars] == list(counts)
    assert [bar.label for bar in bars.bars if bar.stands_out] == ["eens", "helemaal eens"]
    assert round(bars.share, 3) == round((78 + 49) / 187, 3)


def test_a_scale_that_runs_the_other_way() -> None:
    bars = figure_bars(figure("scale", {"eens": 60, "neutraal": 20, "oneens": 20}, 100))
    assert [bar.stands_out for bar in bars.bars] == [True, False, False]


def test_choices_go_from_most_to_least_and_small_ones_are_left_out() -> None:
    counts = {f"antwoord {number}": number for number in range(1, MOST_BARS + 3)}
    bars = figure_bars(figure("multiple", counts, 40))
    assert [bar.share * 40 for bar in bars.bars] == sorted(counts.values(), reverse=True)[:MOST_BARS]
    assert bars.left_out == 2
    assert [bar.stands_out for bar in bars.bars] == [True] + [False] * (MOST_BARS - 1)


def test_where_nobody_answered_there_is_nothing_to_draw() -> None:
    assert figure_bars(figure("single", {"ja": 0}, 0)) is None
    assert figure_bars(figure("single", {}, 5)) is None
    assert figure_bars(figure("text", {"bank": 2}, 2)) is None
