"""The PDF of a batch: the pages of a language once, and per sheet only its QR codes and its code."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from buurtdesk.domain.questionnaire import Questionnaire, in_language
from buurtdesk.domain.sheet import shown
from buurtdesk.paper.fonts import font, runs
from buurtdesk.paper.layout import lay_out
from buurtdesk.paper.measures import CODE_BASELINE, CODE_MIDDLE, PAGE_HEIGHT, QR_LEFT, QR_SIDE, QR_TOP, SMALL_PT
from buurtdesk.paper.painter import paint, paint_corner_marks
from buurtdesk.paper.qr import MODULES, SheetPage, dark_runs
from buurtdesk.paper.shapes import Span, Weight

Progress = Callable[[int, int], None]
"""Told how many sheets are done, and of how many."""

_MODULE = QR_SIDE / MODULES * mm


def sheets_pdf(
    questionnaire: Questionnaire, language: str, codes: Sequence[str], progress: Progress | None = None
) -> bytes:
    """A sheet per code, all pages of one before the first of the next. Raises LettersNotPrintable."""
    pages = lay_out(questionnaire, language)
    target = BytesIO()
    canvas = Canvas(target, pagesize=A4, lang=language)
    canvas.setTitle(in_language(questionnaire.title, language))
    canvas.setCreator("buurtdesk")
    # Printed smaller, boxes and marks are not where a reader looks; two sheets never share a piece of paper.
    canvas.setViewerPreference("PrintScaling", "None")
    canvas.setViewerPreference("Duplex", "Simplex" if len(pages) % 2 else "DuplexFlipLongEdge")
    for page in pages:
        canvas.beginForm(_form(page.number), 0, 0, *A4)
        paint_corner_marks(canvas)
        paint(canvas, page.shapes)
        canvas.endForm()
    place = questionnaire.languages.index(language)
    for done, code in enumerate(codes, start=1):
        for page in pages:
            canvas.doForm(_form(page.number))
            _paint_code(canvas, SheetPage(code, page.number, place))
            canvas.showPage()
        if progress is not None:
            progress(done, len(codes))
    canvas.save()
    return target.getvalue()


def _form(number: int) -> str:
    return f"page{number}"


def _paint_code(canvas: Canvas, page: SheetPage) -> None:
    """The QR code as one path, and under it the code in letters."""
    left, top = QR_LEFT * mm, (PAGE_HEIGHT - QR_TOP) * mm
    path = canvas.beginPath()
    for column, row, count in dark_runs(page):
        path.rect(left + column * _MODULE, top - (row + 1) * _MODULE, count * _MODULE, _MODULE)
    canvas.drawPath(path, stroke=0, fill=1)
    (run,) = runs(Span(shown(page.code), Weight.SEMIBOLD), True)
    font(run.font)
    canvas.setFont(run.font, SMALL_PT)
    canvas.drawCentredString(CODE_MIDDLE * mm, (PAGE_HEIGHT - CODE_BASELINE) * mm, run.text)
