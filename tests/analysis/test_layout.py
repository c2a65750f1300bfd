"""The layout of charts: everything lies in its place, as long as the data say, and no words lie on each other."""

from hypothesis import given
from hypothesis import strategies as st
from pytest import approx, mark

from buurtdesk.analysis.charts import Comparison, Guessed, Row, bars, histogram, likert
from buurtdesk.analysis.layout import height_wanted, lay_out
from buurtdesk.analysis.layout_guesses import HEIGHT_EM
from buurtdesk.analysis.place import Place
from buurtdesk.domain.drawing import Area, Dot, Lettering, Line, Side
from buurtdesk.domain.tint import LIKERT, SERIES

FIVE = ["Helemaal oneens", "Oneens", "Geen van beide", "Eens", "Helemaal eens"]


class EvenPen:
    """Every letter is half as wide as it is high."""

    not_filled_in = "Niet ingevuld"

    def width(self, text: str, size: float, bold: bool) -> float:
        return len(text) * size / 2

    def percent(self, figure: int) -> str:
        return f"{figure} %"


def place(width: float = 800, height: float = 400, size: float = 20) -> Place:
    return Place(10, 20, width, height, size, EvenPen())


def box(mark: Lettering) -> tuple[float, float, float, float]:
    wide = EvenPen().width(mark.text, mark.size, mark.bold)
    left = mark.x - {Side.LEFT: 0.0, Side.MIDDLE: wide / 2, Side.RIGHT: wide}[mark.side]
    return left, left + wide, mark.y - mark.size * 0.5, mark.y + mark.size * 0.5


def words_lie_apart(marks) -> bool:
    boxes = [box(each) for each in marks if isinstance(each, Lettering) and each.text]
    return not any(
        one[0] < two[1] - 0.01 and two[0] < one[1] - 0.01 and one[2] < two[3] - 0.01 and two[2] < one[3] - 0.01
        for number, one in enumerate(boxes)
        for two in boxes[number + 1 :]
    )


def test_bars_are_as_long_as_their_shares_and_no_answer_is_hatched() -> None:
    chart = bars({"Ja": 30, "Nee": 60}, 120, no_answer=15)
    marks = lay_out(chart, place())
    areas = [each for each in marks if isinstance(each, Area)]
    assert areas[1].width == approx(2 * areas[0].width)
    assert [each.hatched for each in areas] == [False, False, True]
    assert areas[2].width == approx(areas[0].width / 2)
    assert [each.text for each in marks if isinstance(each, Lettering)][-2:] == ["Niet ingevuld", "15"]


@given(st.lists(st.integers(0, 60), min_size=5, max_size=5).filter(any))
def test_a_scale_fills_its_width_with_the_neutral_answer_on_the_dotted_line(counts) -> None:
    chart = likert(list(zip(FIVE, counts, strict=True)), sum(counts), no_answer=3)
    at = place()
    marks = lay_out(chart, at)
    (dotted,) = [each for each in marks if isinstance(each, Line)]
    assert dotted.dotted
    assert at.x - 0.01 <= dotted.x <= at.right + 0.01
    segments = [each for each in marks if isinstance(each, Area) and each.tint.role == LIKERT and each.height > 20]
    neutral = [each for each in segments if each.tint.at == 0.5]
    if neutral and counts[2] > 2:
        assert neutral[0].x + neutral[0].width / 2 == approx(dotted.x, abs=3)
    assert all(at.x - 0.01 <= each.x and each.x + each.width <= at.right + 0.01 for each in segments)
    assert words_lie_apart(marks)


def test_two_scales_share_one_line_and_one_legend() -> None:
    one, other = (
        likert(list(zip(FIVE, counts, strict=True)), sum(counts)) for counts in ((9, 9, 9, 9, 9), (30, 9, 9, 0, 0))
    )
    marks = lay_out(Comparison((Row("Jong", one), Row("Oud", other))), place())
    assert len([each for each in marks if isinstance(each, Line)]) == 1
    texts = [each.text for each in marks if isinstance(each, Lettering)]
    assert texts.count("Eens") == 1
    assert {"Jong", "Oud", "n = 45", "n = 48"} <= set(texts)


def test_two_groups_of_choices_stand_beside_each_other_in_their_own_colours() -> None:
    young, old = bars({"Ja": 10, "Nee": 30}, 40), bars({"Ja": 15, "Nee": 15}, 30)
    marks = lay_out(Comparison((Row("Jong", young), Row("Oud", old))), place())
    sides = [each for each in marks if isinstance(each, Area) and each.tint.role == SERIES][2:]
    assert [each.tint.at for each in sides] == [0, 1, 0, 1]
    assert sides[0].width / sides[2].width == approx(10 / 30)
    assert sides[1].width == approx(sides[3].width)
    assert sides[0].y + sides[0].height <= sides[1].y + 0.01


@given(
    st.lists(st.integers(0, 100), min_size=1, max_size=20),
    st.integers(0, 100),
    st.integers(300, 1700),
    st.integers(100, 600),
)
def test_guesses_are_dots_within_the_place_that_do_not_cover_each_other(guesses, figure, width, height) -> None:
    middle = sorted(guesses)[len(guesses) // 2]
    chart = Guessed(tuple(guesses), middle, figure, "Wat u dacht", "Wat ze zeiden", f"midden {middle} %", "9 punten")
    at = place(width, height, 20)
    marks = lay_out(chart, at)
    dots = [each for each in marks if isinstance(each, Dot)]
    assert len(dots) == len(guesses)
    for number, one in enumerate(dots):
        assert at.y - 0.01 <= one.y - one.radius
        assert one.y + one.radius <= at.foot + 0.01
        for two in dots[number + 1 :]:
            assert (one.x - two.x) ** 2 + (one.y - two.y) ** 2 > (2 * one.radius) ** 2
    bar = [each for each in marks if isinstance(each, Area)]
    assert bar[1].width == approx(at.width * figure / 100)


@given(st.integers(0, 100), st.integers(0, 100))
def test_the_words_at_guesses_and_figure_lie_apart(median, figure) -> None:
    chart = Guessed((median,), median, figure, "Wat u dacht", "Wat bewoners zeiden", f"midden {median} %", "9 punten")
    assert words_lie_apart(lay_out(chart, place(900, 20 * HEIGHT_EM, 20)))


@mark.parametrize("width", [300, 800, 1600])
def test_a_chart_fits_in_the_height_it_asks_for(width) -> None:
    one = likert(list(zip(FIVE, (9, 17, 34, 78, 49), strict=True)), 187, no_answer=4)
    two = bars({"Ja, heel vaak en graag": 10, "Nee": 30}, 40, no_answer=2)
    charts = [one, two, histogram({1.0: 3, 8.0: 2}), Comparison((Row("a", one), Row("b", one)))]
    for chart in [*charts, Comparison((Row("a", two), Row("b", two))), Guessed((1,), 1, 2, "a", "b", "c", "d")]:
        at = place(width, 0)
        wanted = height_wanted(chart, at)
        marks = lay_out(chart, place(width, wanted))
        for each in marks:
            if isinstance(each, Lettering):
                *_, top, foot = box(each)
                assert at.y - 0.5 <= top, (chart, each)
                assert foot <= at.y + wanted + 0.5, (chart, each)
        assert words_lie_apart(marks), chart
