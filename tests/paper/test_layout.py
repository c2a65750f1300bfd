"""Nothing on a page overlaps or leaves it, whatever the questions; a question stays whole."""

from __future__ import annotations

import re
from dataclasses import asdict, replace
from itertools import combinations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from buurtdesk.domain.errors import LettersNotPrintable, QuestionTooTall
from buurtdesk.domain.questionnaire import Choice, Question, QuestionKind, Questionnaire, in_rows
from buurtdesk.paper.fonts import width_mm
from buurtdesk.paper.layout import lay_out
from buurtdesk.paper.measures import (
    BOTTOM,
    LEFT,
    MM_PER_PT,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    QR_LEFT,
    QR_SIDE,
    QR_TOP,
    RIGHT,
    TEXT_PT,
    TICK,
)
from buurtdesk.paper.shapes import Anchor, Arrow, Box, Example, Rule, Street, Text, Tick
from buurtdesk.paper.sheet_layout import sheet_layout
from buurtdesk.paper.words import words_in


def rectangle(shape):
    """Left, top, right and bottom of the ink, in millimetres; of text the height of its small letters."""
    match shape:
        case Text():
            width = sum(width_mm(span, shape.size_pt) for span in shape.spans)
            left = shape.x - {Anchor.LEFT: 0, Anchor.MIDDLE: width / 2, Anchor.RIGHT: width}[shape.anchor]
            return left, shape.y - 0.53 * shape.size_pt * MM_PER_PT, left + width, shape.y
        case Tick() | Example():
            return (
                shape.x - shape.side / 2,
                shape.y - shape.side / 2,
                shape.x + shape.side / 2,
                shape.y + shape.side / 2,
            )
        case Box() | Street():
            return shape.x, shape.y, shape.x + shape.width, shape.y + shape.height
        case Rule():
            return shape.x, shape.y, shape.x + shape.length, shape.y + shape.thick
        case Arrow():
            ends = sorted((shape.x, shape.x + shape.length))
            return ends[0], shape.y - 1.4, ends[1], shape.y + 1.4


def _overlap(one, other, slack=0.05):
    return (
        min(one[2], other[2]) - max(one[0], other[0]) > slack and min(one[3], other[3]) - max(one[1], other[1]) > slack
    )


def check_page(page, rightward=True):
    left, right = (LEFT, RIGHT) if rightward else (PAGE_WIDTH - RIGHT, PAGE_WIDTH - LEFT)
    code = (QR_LEFT - 3, QR_TOP - 3, QR_LEFT + QR_SIDE + 3, QR_TOP + QR_SIDE + 9)
    boxes = [(shape, rectangle(shape)) for shape in page.shapes if not (isinstance(shape, Box) and shape.ground)]
    for shape, box in boxes:
        assert left - 0.1 <= box[0] and box[2] <= right + 0.1, shape
        assert box[1] > 15 and box[3] < PAGE_HEIGHT - 13, shape
        assert not _overlap(box, code), shape
    for (one, first), (other, second) in combinations(boxes, 2):
        assert not _overlap(first, second), (one, other)


LETTERS = st.characters(codec="latin-1", categories=("L", "N", "P", "S", "Zs"))
TEXTS = st.one_of(
    st.text(LETTERS, max_size=60),
    st.text(LETTERS, min_size=150, max_size=600),
    st.text("abcdefgh", min_size=80, max_size=200),
    st.sampled_from(
        ["Ja", "Ergens anders:", "Met de bus of de trein", "كيف هي الحياة في الحي؟", "Regel één\nregel twee"]
    ),
)
LABELS = st.dictionaries(st.just("nl"), TEXTS, min_size=1)


WRITTEN = (QuestionKind.NUMBER, QuestionKind.DATE, QuestionKind.TEXT, QuestionKind.LONG_TEXT)


@st.composite
def any_question(draw, name):
    kind = draw(st.sampled_from(list(QuestionKind)))
    labels = draw(st.lists(LABELS, max_size=14))
    return Question(
        name,
        name,
        kind,
        draw(LABELS),
        draw(LABELS) if draw(st.booleans()) else {},
        tuple(Choice(str(number), label) for number, label in enumerate(labels)),
        most=draw(st.sampled_from([None, 9.0, 120.0, 1e6, 2.5, -1.0])),
    )


@st.composite
def any_questionnaire(draw):
    count = draw(st.integers(1, 6))
    questions = tuple(draw(any_question(f"q{number}")) for number in range(count))
    return Questionnaire("q", "t", draw(LABELS), ("nl",), in_rows(questions), helpline=draw(TEXTS), intro=draw(LABELS))


@settings(max_examples=60, deadline=None)
@given(any_questionnaire(), st.sampled_from(["nl", "ar"]), st.booleans())
def test_nothing_overlaps_or_leaves_the_page(questionnaire, language, large):
    try:
        pages = lay_out(questionnaire, language, large)
    except QuestionTooTall:
        assume(False)
    for page in pages:
        check_page(page, rightward=language == "nl")
    ticks = [shape for page in pages for shape in page.shapes if isinstance(shape, Tick)]
    with_boxes = [each for each in questionnaire.asked() if each.choices and each.kind not in WRITTEN]
    wanted = {(each.name, choice.name) for each in with_boxes for choice in each.choices}
    assert {(tick.question, tick.choice) for tick in ticks} == wanted
    assert len({(tick.question, tick.choice, tick.rank) for tick in ticks}) == len(ticks)
    places = {(tick.question, page.number) for page in pages for tick in page.shapes if isinstance(tick, Tick)}
    assert len(places) == len({question for question, _ in places}), "the boxes of a question stay on one page"
    assert all(tick.side >= TICK for tick in ticks)


def test_every_kind_stands_on_the_sheet_and_its_boxes_stay_together(make_every_kind):
    questionnaire = make_every_kind("t")
    for large in (False, True):
        layout = sheet_layout(questionnaire, lay_out(questionnaire, "nl", large))
        answered_somewhere = {box.question for box in layout.boxes} | {area.question for area in layout.writing}
        assert answered_somewhere == {each.name for each in questionnaire.asked()}
        pages = {(box.question, box.page) for box in layout.boxes}
        assert len(pages) == len({question for question, _ in pages})
        ranks = [(box.choice, box.rank) for box in layout.boxes if box.question == "ranking"]
        assert sorted(ranks) == [(name, rank) for name in ("bank", "boom", "lamp") for rank in (1, 2, 3)]
        assert {area.choice for area in layout.writing if area.question == "single"} == {"anders"}


def test_a_question_that_no_page_holds_is_named_and_forty_short_choices_are_held(make_every_kind):
    made = make_every_kind("t")
    single = next(each for each in made.questions if each.name == "single")
    many = tuple(Choice(f"c{each}", {"nl": f"Wijk {each}"}) for each in range(40))
    whole = replace(made, questions=(replace(single, choices=many),))
    assert len({box.page for box in sheet_layout(whole, lay_out(whole, "nl")).boxes}) == 1
    long = tuple(replace(each, label={"nl": "Een lange straatnaam met een lang verhaal erbij. " * 3}) for each in many)
    with pytest.raises(QuestionTooTall, match="Question 1 does not fit on one page"):
        lay_out(replace(whole, questions=(replace(single, choices=long),)), "nl")


def test_its_own_introduction_stands_in_place_of_ours_and_the_code_is_explained_all_the_same(make_every_kind):
    made = replace(make_every_kind("t"), intro={"nl": "Wij vragen dit voor het nieuwe park."})
    for large in (False, True):
        text = " ".join(_texts(lay_out(made, "nl", large)[0]))
        assert "Wij vragen dit voor het nieuwe park." in text and "De code rechtsboven" in text
        assert "We maken een plan voor uw buurt" not in text
    assert words_in("ar").code.split()[0] in " ".join(_texts(lay_out(made, "ar")[0]))


def test_large_print_is_at_least_18_points_where_the_usual_one_is_14(make_every_kind):
    questionnaire, sizes = make_every_kind("t"), []
    for large in (False, True):
        shapes = [shape for page in lay_out(questionnaire, "nl", large) for shape in page.shapes]
        sizes.append({shape.size_pt for shape in shapes if isinstance(shape, Text)})
    assert TEXT_PT in sizes[0] and 18.0 in sizes[1]
    assert sorted(sizes[1]) == pytest.approx([each * 18 / 14 for each in sorted(sizes[0])])


def test_the_layout_of_a_mirrored_sheet_says_where_things_are_before_the_reader(make_every_kind):
    one, other = (sheet_layout(make_every_kind("t"), lay_out(make_every_kind("t"), each)) for each in ("nl", "ar"))
    first, mirrored = (next(box for box in each.boxes if box.question == "consent") for each in (one, other))
    assert mirrored.x_mm == pytest.approx(PAGE_WIDTH - first.x_mm - first.width_mm)


@pytest.mark.parametrize("language", ["nl", "fr", "en", "tr", "ar"])
def test_every_language_fits(questionnaire, language):
    for page in lay_out(questionnaire, language):
        check_page(page, rightward=language != "ar")


def _texts(page):
    return ["".join(span.text for span in shape.spans) for shape in page.shapes if isinstance(shape, Text)]


def test_question_that_does_not_fit_goes_to_the_next_page_whole():
    choices = tuple(Choice(str(number), {"nl": "Een antwoord dat lang is " * 3}) for number in range(6))
    questions = tuple(
        Question(f"q{number}", f"q{number}", QuestionKind.SINGLE, {"nl": "Waarom?"}, choices=choices)
        for number in range(5)
    )
    pages = lay_out(Questionnaire("q", "t", {"nl": "T"}, ("nl",), questions), "nl")
    assert len(pages) > 2
    for page in pages:
        there = [shape.question for shape in page.shapes if isinstance(shape, Tick)]
        assert all(there.count(name) == 6 for name in there)


def test_section_stays_with_the_question_it_leads_to(questionnaire):
    section = Question("s", "s", QuestionKind.SECTION, {"nl": "Kop"})
    text = Question("x", "x", QuestionKind.TEXT, {"nl": "Waarom?"})
    for fillers in range(1, 6):
        before = tuple(replace(text, id=f"f{number}", name=f"f{number}") for number in range(fillers))
        pages = lay_out(replace(questionnaire, questions=(*before, section, text)), "nl")
        (with_heading,) = [_texts(page) for page in pages if "Kop" in _texts(page)]
        assert with_heading.index(str(fillers + 1)) > with_heading.index("Kop")


def test_short_choices_stand_in_two_columns_and_long_ones_under_each_other(questionnaire):
    ticks = [shape for page in lay_out(questionnaire, "nl") for shape in page.shapes if isinstance(shape, Tick)]
    assert len({tick.x for tick in ticks if tick.question == "where"}) == 2
    assert len({tick.x for tick in ticks if tick.question == "wishes"}) == 1
    assert len({tick.y for tick in ticks if tick.question == "home"}) == 1
    assert {tick.round for tick in ticks if tick.question in ("talk", "home", "green")} == {True}
    assert {tick.round for tick in ticks if tick.question in ("where", "wishes")} == {False}


def test_words_are_broken_only_where_they_do_not_fit(questionnaire):
    texts = [text for page in lay_out(questionnaire, "nl") for text in _texts(page)]
    assert {"Helemaal", "oneens", "Niet eens,", "niet oneens", "Rondje:", "één antwoord"} <= set(texts)


def test_skips_are_told(questionnaire):
    texts = [text for page in lay_out(questionnaire, "nl") for text in _texts(page)]
    assert "Ga naar vraag 4" in texts
    assert "Alleen als u bij vraag 5 “0” of “1” aankruiste." in texts


def test_a_box_per_digit(questionnaire):
    boxes = [s for page in lay_out(questionnaire, "nl") for s in page.shapes if isinstance(s, Box) and not s.ground]
    assert len(boxes) == 3


def test_leftward_page_is_the_mirrored_one(plain):
    for one, other in zip(lay_out(plain, "en"), lay_out(plain, "ps"), strict=True):
        kinds = (Tick, Rule, Arrow, Box)
        there = [shape.mirrored() for shape in one.shapes if isinstance(shape, kinds)]
        assert there == [shape for shape in other.shapes if isinstance(shape, kinds)]


def test_letters_of_no_font_are_named(questionnaire):
    with pytest.raises(LettersNotPrintable, match="社"):
        lay_out(replace(questionnaire, title={"nl": "社区"}), "nl")


def test_fixed_words_are_there_in_seven_languages_and_english_for_others(questionnaire):
    seven = ("nl", "fr", "en", "tr", "ar", "fa", "ur")
    english = asdict(words_in("en"))
    for language in seven:
        for name, text in asdict(words_in(language)).items():
            assert set(re.findall(r"{\w+}", text)) == set(re.findall(r"{\w+}", english[name])), (language, name)
            assert language == "en" or name == "quoted" or text not in ("", english[name]), (language, name)
    for language in seven:
        assert lay_out(replace(questionnaire, languages=seven), language)  # every letter is in a font
    assert words_in("uk") == words_in("en")
    assert words_in("nl-BE") == words_in("nl")


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("language", ["nl", "ar"])
def test_where_it_goes_back_to_stands_on_the_last_page_and_makes_no_page(questionnaire, language, large):
    """Below the last question, or, where there is no room for it, at the foot; for questionnaires of every length."""
    address, above, below = "Kerkstraat 12, 3500 Hasselt", 0, 0
    for count in range(1, len(questionnaire.questions) + 1):
        without = replace(questionnaire, questions=questionnaire.questions[:count])
        pages = lay_out(replace(without, return_address=address), language, large)
        assert len(pages) == len(lay_out(without, language, large))
        found = [t for page in pages for t in page.shapes if isinstance(t, Text) and "Hasselt" in str(t.spans)]
        assert found == [t for t in pages[-1].shapes if t in found] and len(found) == 1
        at_foot = found[0].y > BOTTOM
        above, below = above + (not at_foot), below + at_foot
    assert above
