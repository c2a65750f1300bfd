"""The PDF of contact slips: for who wants to hear more, with nothing on it that leads to a sheet.

They are all alike, without code or number, and lie loose beside the sheets, three on an A4 with lines to cut along.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from buurtdesk.domain.questionnaire import Questionnaire, in_language
from buurtdesk.paper.blocks import Part, gap, text_line, text_parts
from buurtdesk.paper.contact_words import ContactWords, contact_words_in
from buurtdesk.paper.direction import is_rightward
from buurtdesk.paper.lines import marked_up, wrapped
from buurtdesk.paper.measures import (
    HAIRLINE,
    LEFT,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    RIGHT,
    ROW,
    SECTION_PT,
    SMALL_PT,
    STREET_HEIGHT,
    STREET_WIDTH,
    TEXT_PT,
    TICK,
    TICK_TO_TEXT,
    WRITING_LINE,
    leading_mm,
)
from buurtdesk.paper.painter import paint
from buurtdesk.paper.shapes import Rule, Shape, Span, Street, Tick, Weight

A_PAGE = 3
_HEIGHT = PAGE_HEIGHT / A_PAGE
_TOP, _UNDER_STREET, _UNDER_TITLE, _UNDER_ABOUT, _UNDER_FIELDS = 9.0, 4.0, 2.0, 3.0, 4.0
_STREET_TO_TITLE = 6.0
_FIELD_ROW, _LABEL_WIDTH = 12.0, 54.0
_SLIP = "slip"
_DASH_MM = (2.0, 1.5)


def page_count(count: int) -> int:
    """How many pages so many slips take."""
    return -(-count // A_PAGE)


def write_slips(target: BinaryIO, questionnaire: Questionnaire, language: str, count: int) -> None:
    """As many slips as asked. Raises LettersNotPrintable."""
    shapes = lay_out_slip(questionnaire, language)
    canvas = Canvas(target, pagesize=A4, lang=language)
    canvas.setTitle(in_language(questionnaire.title, language))
    canvas.setCreator("buurtdesk")
    canvas.setViewerPreference("Duplex", "Simplex")
    canvas.beginForm(_SLIP, 0, 0, *A4)
    paint(canvas, shapes)
    canvas.endForm()
    for first in range(0, count, A_PAGE):
        for place in range(min(A_PAGE, count - first)):
            canvas.saveState()
            canvas.translate(0, -place * _HEIGHT * mm)
            canvas.doForm(_SLIP)
            canvas.restoreState()
        _draw_cuts(canvas)
        canvas.showPage()
    canvas.save()


def _draw_cuts(canvas: Canvas) -> None:
    canvas.setLineWidth(HAIRLINE * mm)
    canvas.setStrokeGray(0.4)
    canvas.setDash([length * mm for length in _DASH_MM])
    for place in range(1, A_PAGE):
        canvas.line(0, place * _HEIGHT * mm, PAGE_WIDTH * mm, place * _HEIGHT * mm)


def lay_out_slip(questionnaire: Questionnaire, language: str) -> tuple[Shape, ...]:
    """The shapes of the slip at the top of a page."""
    words = contact_words_in(language)
    shapes: list[Shape] = []
    y = _TOP
    for part in _parts(words, in_language(questionnaire.title, language), questionnaire.return_address.strip()):
        shapes += [shape.moved(y) for shape in part.shapes]
        y += part.height
    return tuple(shapes) if is_rightward(language) else tuple(shape.mirrored() for shape in shapes)


def _parts(words: ContactWords, title: str, address: str) -> Iterator[Part]:
    street, beside = Street(LEFT, 0.0, STREET_WIDTH / 2, STREET_HEIGHT / 2), LEFT + STREET_WIDTH / 2 + _STREET_TO_TITLE
    told = [
        text_line(line, beside, STREET_HEIGHT * 0.37, SMALL_PT) for line in wrapped(title, SMALL_PT, RIGHT - beside)
    ]
    yield Part(STREET_HEIGHT / 2 + _UNDER_STREET, (street, *told[:1]))
    yield from text_parts(words.title, LEFT, RIGHT, SECTION_PT, Weight.SEMIBOLD)
    yield gap(_UNDER_TITLE)
    yield from text_parts(marked_up(f"{words.about} {words.apart}"), LEFT, RIGHT, SMALL_PT)
    yield gap(_UNDER_ABOUT)
    for label in (words.name, words.reach):
        line = Rule(LEFT + _LABEL_WIDTH, _FIELD_ROW - 1.5, RIGHT - LEFT - _LABEL_WIDTH, WRITING_LINE)
        yield Part(_FIELD_ROW, (text_line((Span(label),), LEFT, _FIELD_ROW - 3.5, TEXT_PT), line))
    yield gap(_UNDER_FIELDS)
    yield _agree(words.agree)
    if address:
        yield gap(_UNDER_TITLE)
        yield from text_parts(marked_up(words.bring_to, address=address), LEFT, RIGHT, SMALL_PT)


def _agree(text: str) -> Part:
    """The explicit tick without which nobody is called or written to."""
    left = LEFT + TICK + TICK_TO_TEXT
    lines = wrapped(text, TEXT_PT, RIGHT - left)
    height = max(ROW, len(lines) * leading_mm(TEXT_PT))
    told = [text_line(line, left, ROW / 2 + place * leading_mm(TEXT_PT), TEXT_PT) for place, line in enumerate(lines)]
    return Part(height, (Tick(LEFT + TICK / 2, ROW / 2, False, "", ""), *told))
