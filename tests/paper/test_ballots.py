"""Paper ballots: every one whole and inside its cut lines, with boxes by the rules, in every language."""

from __future__ import annotations

from collections import Counter
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pypdfium2 import PdfDocument
from zxingcpp import read_barcodes

from buurtdesk.domain.ballot_code import LAYOUTS, is_ballot_of, new_ballot_codes
from buurtdesk.domain.errors import TooManyLetters
from buurtdesk.domain.sheet import read_code, shown
from buurtdesk.domain.sheet_layout import SheetLayout
from buurtdesk.domain.voting import VotingRules, letter
from buurtdesk.paper.ballot_layout import CODE_BELOW_QR, MOST_LETTERS, BallotPaper, boxes_a_letter, lay_out_ballot
from buurtdesk.paper.ballot_words import LANGUAGES
from buurtdesk.paper.ballots import ballots_pdf, page_count
from buurtdesk.paper.fonts import width_mm
from buurtdesk.paper.qr import read_qr
from buurtdesk.paper.shapes import Anchor, Box, Rule, Text, Tick
from buurtdesk.paper.words import words_in

LONG = "Veilig oversteken aan de school, met een zebrapad, een drempel en ’s morgens iemand die mee oversteekt "


def paper(letters: int, rules: VotingRules, language: str = "nl", text: str = "", title: str = "Ideeënworkshop"):
    return BallotPaper(title, language, rules, tuple((letter(place), text) for place in range(letters)))


def extent(shape) -> tuple[float, float]:
    """How far a shape reaches to the left and right, in millimetres."""
    if isinstance(shape, Text):
        width = sum(width_mm(span, shape.size_pt) for span in shape.spans)
        left = shape.x - {Anchor.LEFT: 0.0, Anchor.MIDDLE: width / 2, Anchor.RIGHT: width}[shape.anchor]
        return left, left + width
    if isinstance(shape, Tick):
        return shape.x - 3, shape.x + 3
    if isinstance(shape, Rule):
        return shape.x, shape.x + shape.length
    assert isinstance(shape, Box)
    return shape.x, shape.x + shape.width


@settings(max_examples=40, deadline=None)
@given(
    st.integers(1, MOST_LETTERS),
    st.integers(0, 12),
    st.integers(0, 12),
    st.sampled_from(LANGUAGES),
    st.sampled_from(["", "Bank", LONG, LONG * 5, "🌳"]),
)
def test_all_stands_inside_the_ballot(letters, dots, most, language, text) -> None:
    try:
        place = lay_out_ballot(paper(letters, VotingRules(dots, most), language, text, title=LONG))
    except TooManyLetters:
        assert letters > 26
        return
    for shape in place.shapes:
        left, right = extent(shape)
        assert left - place.shift >= 5 and right - place.shift <= place.width - 5
        assert 5 <= shape.y <= place.height - 5
    ticks = Counter(shape.choice for shape in place.shapes if isinstance(shape, Tick))
    assert set(ticks.values()) <= {boxes_a_letter(VotingRules(dots, most))}


@pytest.mark.parametrize(
    ("dots", "most", "boxes"), [(1, 1, 1), (3, 1, 1), (5, 2, 2), (3, 0, 3), (0, 1, 1), (9, 0, 0), (0, 0, 0), (9, 5, 5)]
)
def test_a_letter_has_a_box_for_each_dot_it_can_get(dots, most, boxes) -> None:
    shapes = lay_out_ballot(paper(4, VotingRules(dots, most))).shapes
    ticks = [shape for shape in shapes if isinstance(shape, Tick)]
    assert Counter(tick.choice for tick in ticks) == (dict.fromkeys("ABCD", boxes) if boxes else {})
    assert {tick.round for tick in ticks} == ({dots == 1} if boxes else set())
    assert sum(isinstance(shape, Box) for shape in shapes) == (0 if boxes else 4)


def test_ten_letters_are_four_on_a_page_and_twenty_are_two() -> None:
    rules = VotingRules(3, 1)
    assert lay_out_ballot(paper(10, rules)).a_page == 4
    assert lay_out_ballot(paper(20, rules)).a_page == 2
    assert lay_out_ballot(paper(30, rules)).a_page == 1
    with pytest.raises(TooManyLetters):
        lay_out_ballot(paper(MOST_LETTERS + 1, rules))


@pytest.mark.parametrize("language", LANGUAGES)
def test_as_many_ballots_as_asked_each_with_all_letters(language) -> None:
    made = paper(6, VotingRules(2, 1), language, "Bank")
    pdf = PdfDocument(BytesIO(ballots_pdf(made, new_ballot_codes("r", 10), 7)))
    assert len(pdf) == page_count(made, 10) == 3
    texts = [page.get_textpage().get_text_range() for page in pdf]
    assert [text.count("Bank") for text in texts] == [24, 24, 12]
    assert [round(side) for side in pdf[0].get_size()] == [595, 842]


def test_each_ballot_has_its_own_code_as_qr_and_in_letters() -> None:
    codes = new_ballot_codes("round", 7)
    assert len(set(codes)) == 7 and codes != sorted(codes)
    assert all(is_ballot_of(code, "round") and read_code(shown(code)) == code for code in codes)
    pdf = PdfDocument(BytesIO(ballots_pdf(paper(10, VotingRules(3, 1)), codes, LAYOUTS - 1)))
    found = []
    for page in pdf:
        drawn = page.render(scale=2, grayscale=True).to_numpy()
        here = [read_qr(each.text) for each in read_barcodes(drawn.reshape(drawn.shape[:2]))]
        assert all(shown(each.code) in page.get_textpage().get_text_range() for each in here)
        found += here
    assert sorted(each.code for each in found) == sorted(codes)
    assert {(each.layout, each.page) for each in found} == {(LAYOUTS - 1, 1)}


def test_marks_and_code_keep_clear_of_each_other_and_of_all_else() -> None:
    for language in LANGUAGES:
        place = lay_out_ballot(paper(10, VotingRules(3, 1), language, LONG, title=LONG))
        frame, layout = place.frame, place.layout
        assert SheetLayout.from_json(layout.to_json()).frame == frame
        assert frame.qr_left_mm + frame.qr_side_mm + 2 < frame.width_mm - frame.mark_edge_mm - frame.mark_length_mm
        inner = frame.mark_edge_mm + frame.mark_length_mm
        assert all(box.x_mm > inner or box.y_mm > inner for box in layout.boxes)
        assert all(box.y_mm + box.height_mm < frame.height_mm - frame.mark_edge_mm for box in layout.boxes)
        for shape in place.shapes:
            left, right = (x - place.shift for x in extent(shape))
            assert right < frame.qr_left_mm - 2 or shape.y > frame.qr_top_mm + frame.qr_side_mm + CODE_BELOW_QR
            assert left > inner and right < frame.width_mm - inner


def test_every_language_of_the_sheets_has_its_own_words() -> None:
    sheets = [language for language in ("nl", "fr", "en", "tr", "ar", "es") if words_in(language) != words_in("en")]
    assert {"en", *sheets} == set(LANGUAGES)


def test_a_ballot_written_from_right_to_left_is_mirrored() -> None:
    rules = VotingRules(2, 1)
    here, there = (lay_out_ballot(paper(4, rules, language)) for language in ("nl", "ar"))
    ticks = [[shape.x - place.shift for shape in place.shapes if isinstance(shape, Tick)] for place in (here, there)]
    assert all(x < here.width / 4 for x in ticks[0]) and all(x > there.width * 3 / 4 for x in ticks[1])
