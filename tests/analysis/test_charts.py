"""Charts are shapes in data units: nothing is lost between the counts and what is painted."""

from hypothesis import given
from hypothesis import strategies as st
from pytest import approx, mark

from buurtdesk.analysis.charts import Bars, Histogram, LikertBar, bars, chart, histogram, likert, percent
from buurtdesk.domain.questionnaire import QuestionKind

FIVE = ["Helemaal oneens", "Oneens", "Neutraal", "Eens", "Helemaal eens"]


def five(*counts: int) -> LikertBar:
    return likert(list(zip(FIVE, counts, strict=True)), sum(counts))


def test_the_neutral_answer_is_centred() -> None:
    bar = five(5, 9, 18, 42, 26)
    neutral = bar.segments[2]
    assert neutral.start == approx(-neutral.end) == approx(-0.09)
    assert bar.segments[0].start == approx(-0.23)
    assert (bar.agree, bar.agree_label) == (approx(0.68), "Eens")


def test_an_even_scale_parts_at_the_line() -> None:
    bar = likert([("a", 1), ("b", 1), ("c", 1), ("d", 1)], 4)
    assert bar.segments[1].end == approx(0) == approx(bar.segments[2].start)
    assert (bar.agree, bar.agree_label) == (approx(0.5), "c")


def test_small_segments_have_no_figure() -> None:
    assert [each.figure for each in five(4, 5, 50, 41, 0).segments] == ["", "5", "50", "41", ""]


@given(st.lists(st.integers(0, 50), min_size=2, max_size=11).filter(any))
def test_segments_lie_side_by_side_and_fill_the_bar(counts) -> None:
    bar = likert([(str(place), count) for place, count in enumerate(counts)], sum(counts))
    assert sum(each.share for each in bar.segments) == approx(1)
    for one, other in zip(bar.segments, bar.segments[1:], strict=False):
        assert one.end == approx(other.start)
    assert (bar.segments[0].tone, bar.segments[-1].tone) == (0, 1)


@given(st.dictionaries(st.floats(-1e6, 1e6) | st.integers(-200, 200).map(float), st.integers(1, 9), min_size=1))
def test_every_number_is_in_a_bin(counts) -> None:
    made = histogram(counts)
    assert sum(each.count for each in made.bins) == sum(counts.values()) == made.answered
    assert len(made.bins) <= 14
    for one, other in zip(made.bins, made.bins[1:], strict=False):
        assert one.end == approx(other.start)


def test_few_whole_numbers_have_a_bin_each() -> None:
    made = histogram({1.0: 2, 4.0: 1})
    assert [(each.label, each.count) for each in made.bins] == [("1", 2), ("2", 0), ("3", 0), ("4", 1)]
    assert [each.label for each in histogram({3.0: 1, 60.0: 1}).bins][:2] == ["0–4", "5–9"]


def test_bars_of_several_answers_go_to_the_longest() -> None:
    made = bars({"a": 3, "b": 4}, 4, overlapping=True)
    assert (made.longest, made.overlapping, [bar.share for bar in made.bars]) == (1.0, True, [0.75, 1.0])


@mark.parametrize(
    ("kind", "counts", "shape"),
    [
        (QuestionKind.SINGLE, {"ja": 1, "nee": 2}, Bars),
        ("scale", {"ja": 1, "nee": 2}, LikertBar),
        ("number", {"3": 2, "2.5": 1}, Histogram),
    ],
)
def test_a_chart_fits_its_question(kind, counts, shape) -> None:
    assert isinstance(chart(kind, counts, 3), shape)
    assert chart(kind, counts, 0) is None
    assert chart("text", {}, 3) is None
    assert chart("of_a_newer_version", counts, 3) is None


@mark.parametrize(("share", "figure"), [(0.005, 1), (0.125, 13), (0.625, 63), (1.0, 100), (0.0, 0)])
def test_halves_go_up(share, figure) -> None:
    assert percent(share) == figure
