"""Letters stand in the order and form in which they are read."""

from buurtdesk.paper.direction import as_drawn, is_rightward
from buurtdesk.paper.fonts import runs
from buurtdesk.paper.shapes import Span, Weight


def test_languages_and_their_directions():
    assert [is_rightward(code) for code in ("nl", "ar", "fa-IR", "ur_PK", "tr", "AR")] == [
        *(True, False, False, False, True, False)
    ]


def test_arabic_letters_are_joined_and_turned():
    drawn = as_drawn("بيت", rightward=False)
    assert drawn == "\ufe96\ufef4\ufe91"  # final teh, medial yeh, initial beh


def test_marks_stay():
    assert "\u0651" in as_drawn("حيّ", rightward=False)


def test_brackets_and_quotes_open_to_the_right():
    assert as_drawn("«ب»", rightward=False) == "«\ufe8f»"
    assert as_drawn("(ب)", rightward=False) == "(\ufe8f)"


def test_numbers_are_read_from_left_to_right():
    assert "110" in as_drawn("من 12 إلى 110 سنة", rightward=False)


def test_each_letter_gets_a_font_that_has_it():
    found = [run.font for run in runs(Span("De Kring كتاب ğşı", Weight.SEMIBOLD), True)]
    assert found == ["FiraSans-SemiBold", "NotoSansArabic", "FiraSans-SemiBold"]


def test_signs_that_are_not_seen_are_left_out():
    assert as_drawn("a\u200bb\u00adc\u202ed", rightward=True) == "abcd"
