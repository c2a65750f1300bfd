"""The PDF itself, drawn as a printer draws it and read as a scanner reads it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache

import pytest
import zxingcpp
from PIL import Image
from pypdfium2 import PdfDocument

from buurtdesk.domain.questionnaire import in_language
from buurtdesk.domain.sheet import new_codes, shown
from buurtdesk.paper.layout import lay_out
from buurtdesk.paper.measures import CODE_BASELINE, MM_PER_PT, PAGE_WIDTH, QR_LEFT, QR_SIDE, QR_TOP
from buurtdesk.paper.qr import SheetPage, qr_text, read_qr
from buurtdesk.paper.shapes import Arrow, Rule, Tick
from buurtdesk.paper.sheets import sheets_pdf

LANGUAGES = ("nl", "fr", "en", "tr", "ar")
DPI = 150
PX = DPI / 25.4
CODES = tuple(new_codes("q", 3, ()))


@pytest.fixture(params=LANGUAGES)
def language(request) -> str:
    return request.param


def pictures(pdf: bytes) -> Iterator[Image.Image]:
    for page in PdfDocument(pdf):
        yield page.render(scale=DPI / 72, grayscale=True).to_pil()


def ink(picture: Image.Image, x_mm: float, y_mm: float) -> float:
    """How dark it is around a point, 0 to 1."""
    middle = round(x_mm * PX), round(y_mm * PX)
    values = [picture.getpixel((middle[0] + dx, middle[1] + dy)) for dx in (-1, 0, 1) for dy in (-1, 0, 1)]
    return 1 - min(values) / 255


def test_every_code_on_every_page_decodes_and_is_unique(questionnaire, language):
    pdf = sheets_pdf(questionnaire, language, CODES)
    pages = len(lay_out(questionnaire, language))
    assert pages >= 2
    place = LANGUAGES.index(language)
    found = []
    for picture, page in zip(pictures(pdf), PdfDocument(pdf), strict=True):
        (read,) = zxingcpp.read_barcodes(picture)
        found.append(read_qr(read.text))
        box = [(QR_LEFT + QR_SIDE + 4) / MM_PER_PT, (297 - CODE_BASELINE - 2) / MM_PER_PT]
        text = page.get_textpage().get_text_bounded((QR_LEFT - 4) / MM_PER_PT, box[1], box[0], box[1] + 17)
        assert text.strip() == shown(found[-1].code)
    assert found == [SheetPage(code, number, place) for code in CODES for number in range(1, pages + 1)]
    assert len({qr_text(page) for page in found}) == len(found)


def test_qr_code_stands_where_it_must(questionnaire, language):
    for picture in pictures(sheets_pdf(questionnaire, language, CODES[:1])):
        (read,) = zxingcpp.read_barcodes(picture)
        corners = (read.position.top_left, read.position.bottom_right)
        wanted = ((QR_LEFT, QR_TOP), (QR_LEFT + QR_SIDE, QR_TOP + QR_SIDE))
        for corner, (x, y) in zip(corners, wanted, strict=True):
            assert corner.x / PX == pytest.approx(x, abs=0.7)
            assert corner.y / PX == pytest.approx(y, abs=0.7)


def test_corner_marks(questionnaire, language):
    for picture in pictures(sheets_pdf(questionnaire, language, CODES[:1])):
        for turned in (picture, picture.transpose(Image.Transpose.FLIP_LEFT_RIGHT)):
            for each in (turned, turned.transpose(Image.Transpose.FLIP_TOP_BOTTOM)):
                black = [(8, 8), (14.5, 8), (8, 14.5)]
                white = [(6.5, 6.5), (10, 10), (15.6, 8), (8, 15.6), (12, 12)]
                assert all(each.getpixel((round(x * PX), round(y * PX))) < 40 for x, y in black)
                assert all(each.getpixel((round(x * PX), round(y * PX))) > 215 for x, y in white)


def test_circles_and_squares_are_where_the_layout_says(questionnaire, language):
    pages = lay_out(questionnaire, language)
    for page, picture in zip(pages, pictures(sheets_pdf(questionnaire, language, CODES[:1])), strict=True):
        for tick in (shape for shape in page.shapes if isinstance(shape, Tick)):
            for dx, dy in ((3, 0), (-3, 0), (0, 3), (0, -3)):
                assert ink(picture, tick.x + dx, tick.y + dy) > 0.8
            assert ink(picture, tick.x, tick.y) < 0.1
            corners = [ink(picture, tick.x + dx, tick.y + dy) for dx in (-2.95, 2.95) for dy in (-2.95, 2.95)]
            assert max(corners) < 0.1 if tick.round else min(corners) > 0.8


def test_leftward_page_is_drawn_mirrored(questionnaire):
    page = lay_out(questionnaire, "ar")[0]
    picture = next(pictures(sheets_pdf(questionnaire, "ar", CODES[:1])))
    ticks = [shape for shape in page.shapes if isinstance(shape, Tick)]
    assert max(tick.x for tick in ticks) > PAGE_WIDTH / 2
    arrows = [shape for shape in page.shapes if isinstance(shape, Arrow)]
    assert arrows
    for arrow in arrows:
        assert arrow.length < 0
        tip = arrow.x + arrow.length
        assert ink(picture, tip + 1.2, arrow.y - 1.0) > 0.4  # the head is at the left
        assert ink(picture, arrow.x - 1.2, arrow.y - 1.0) < 0.2
    for rule in (shape for shape in page.shapes if isinstance(shape, Rule)):
        assert ink(picture, rule.x + rule.length / 2, rule.y) > 0.3


def test_question_texts_can_be_taken_out_of_the_pdf(questionnaire, language):
    pdf = PdfDocument(sheets_pdf(questionnaire, language, CODES[:1]))
    text = "".join(page.get_textpage().get_text_range() for page in pdf)
    for question in questionnaire.questions:
        words = [_plain(word) for word in in_language(question.label, language).split()]
        # right-to-left words stand in the PDF as drawn: their last letter first
        assert all(word in _plain(text) or word[::-1] in _plain(text) for word in words)


@cache
def _plain(text: str) -> str:
    """Letters and digits only, each in its plain form."""
    return "".join(sign for sign in unicodedata.normalize("NFKC", text) if sign.isalnum())


def test_viewers_are_told_to_print_at_true_size(questionnaire):
    pdf = sheets_pdf(questionnaire, "nl", CODES[:1])
    assert b"/PrintScaling /None" in pdf
    assert (b"/Duplex /Simplex" in pdf) == (len(lay_out(questionnaire, "nl")) % 2 == 1)


def test_body_is_drawn_once(questionnaire):
    one, three = (len(sheets_pdf(questionnaire, "nl", CODES[:count])) for count in (1, 3))
    assert (three - one) / 2 < 8_000


def test_nothing_in_the_file_tells_who_made_it(questionnaire):
    found = PdfDocument(sheets_pdf(questionnaire, "nl", CODES[:1])).get_metadata_dict()
    assert found["Title"] == "Wonen in Katarina"
    assert found["Creator"] == "buurtdesk"
    assert found["Author"] in ("", "anonymous")


def test_a_batch_of_more_pages_than_one_node_of_the_pdf_holds_is_whole(questionnaire):
    codes = new_codes("q", 140, ())
    pdf = sheets_pdf(questionnaire, "nl", codes)
    pages = len(lay_out(questionnaire, "nl"))
    document = PdfDocument(pdf)
    assert len(document) == pages * len(codes) > 256
    for sheet in (0, 60, 139):
        picture = document[sheet * pages + 1].render(scale=DPI / 72, grayscale=True).to_pil()
        (read,) = zxingcpp.read_barcodes(picture)
        assert read_qr(read.text) == SheetPage(codes[sheet], 2, 0)


def test_a_page_more_takes_less_than_two_kilobytes(questionnaire):
    few, many = (len(sheets_pdf(questionnaire, "nl", new_codes("q", count, ()))) for count in (10, 60))
    assert (many - few) / (50 * len(lay_out(questionnaire, "nl"))) < 2048


def test_large_print_says_so_in_its_code(questionnaire):
    first = next(pictures(sheets_pdf(questionnaire, "fr", CODES[:1], large=True)))
    (read,) = zxingcpp.read_barcodes(first)
    assert read_qr(read.text) == SheetPage(CODES[0], 1, 1, large=True)
