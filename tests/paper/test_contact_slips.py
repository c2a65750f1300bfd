"""Contact slips: loose, without code, with a tick, in every language whole on their third of a page."""

from io import BytesIO

import pytest
import zxingcpp
from pypdfium2 import PdfDocument

from buurtdesk.paper.contact_slips import A_PAGE, lay_out_slip, page_count, write_slips
from buurtdesk.paper.contact_words import LANGUAGES, contact_words_in
from buurtdesk.paper.fonts import width_mm
from buurtdesk.paper.measures import LEFT, PAGE_HEIGHT, PAGE_WIDTH, RIGHT
from buurtdesk.paper.shapes import Anchor, Rule, Text, Tick
from buurtdesk.paper.words import words_in


def pdf_of(questionnaire, language, count) -> PdfDocument:
    target = BytesIO()
    write_slips(target, questionnaire, language, count)
    return PdfDocument(target.getvalue())


def test_as_many_as_asked_and_no_code_on_them(questionnaire) -> None:
    pdf = pdf_of(questionnaire, "nl", 4)
    assert len(pdf) == page_count(4) == 2
    texts = [page.get_textpage().get_text_range() for page in pdf]
    assert [text.count("Telefoon of e-mail") for text in texts] == [3, 1]
    for page in pdf:
        assert zxingcpp.read_barcodes(page.render(scale=3).to_numpy()) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_all_stands_inside_the_slip(questionnaire, language) -> None:
    address = "Buurthuis De Kring, Kerkstraat 12, 3500 Hasselt, elke werkdag van negen tot vijf " * 2
    object.__setattr__(questionnaire, "return_address", address)
    shapes = lay_out_slip(questionnaire, language)
    assert sum(isinstance(shape, Tick) for shape in shapes) == 1
    assert sum(isinstance(shape, Rule) for shape in shapes) == 2
    for shape in shapes:
        if isinstance(shape, Text):
            width = sum(width_mm(span, shape.size_pt) for span in shape.spans)
            left = shape.x - {Anchor.LEFT: 0, Anchor.MIDDLE: width / 2, Anchor.RIGHT: width}[shape.anchor]
            assert min(LEFT, PAGE_WIDTH - RIGHT) - 0.1 <= left and left + width <= max(RIGHT, PAGE_WIDTH - LEFT) + 0.1
            assert shape.y < PAGE_HEIGHT / A_PAGE - 3


def test_every_language_of_the_sheets_has_its_own_words() -> None:
    sheets = {code for code in ("nl", "fr", "en", "tr", "ar", "fa", "ur", "es") if words_in(code) != words_in("en")}
    assert {"en", *sheets} == set(LANGUAGES)
    assert len({contact_words_in(code) for code in LANGUAGES}) == len(LANGUAGES)
