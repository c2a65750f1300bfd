"""The PDF of a batch: the pages of a language once, and per sheet only its QR codes and its code."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from io import BytesIO
from typing import BinaryIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from buurtdesk.domain.questionnaire import Questionnaire, in_language
from buurtdesk.domain.sheet import LETTERS, shown
from buurtdesk.paper.direction import is_rightward
from buurtdesk.paper.fonts import font, runs, width_mm
from buurtdesk.paper.layout import Page, lay_out
from buurtdesk.paper.logo import paint_logo
from buurtdesk.paper.measures import CODE_BASELINE, CODE_MIDDLE, PAGE_HEIGHT, QR_LEFT, QR_SIDE, QR_TOP, SMALL_PT
from buurtdesk.paper.page_stream import PageStream, escaped
from buurtdesk.paper.painter import paint, paint_corner_marks
from buurtdesk.paper.qr import MODULES, SheetPage, dark_runs, qr_text
from buurtdesk.paper.shapes import Span, Weight

Progress = Callable[[int, int], None]
"""Told how many sheets are done, and of how many."""

_MODULE = QR_SIDE / MODULES * mm
_QR_LEFT, _QR_TOP = QR_LEFT * mm, (PAGE_HEIGHT - QR_TOP) * mm
_CODE_FOOT = (PAGE_HEIGHT - CODE_BASELINE) * mm


def sheets_pdf(
    questionnaire: Questionnaire,
    language: str,
    codes: Sequence[str],
    progress: Progress | None = None,
    large: bool = False,
    logo: bytes | None = None,
) -> bytes:
    """A sheet per code, all pages of one before the first of the next. Raises LettersNotPrintable."""
    target = BytesIO()
    write_sheets(target, questionnaire, language, codes, progress, large, logo)
    return target.getvalue()


def write_sheets(
    target: BinaryIO,
    questionnaire: Questionnaire,
    language: str,
    codes: Sequence[str],
    progress: Progress | None = None,
    large: bool = False,
    logo: bytes | None = None,
) -> None:
    """The same, written page by page, so that any number of sheets takes no more memory than one; `logo` is a PNG.

    Raises LettersNotPrintable, and what `progress` raises.
    """
    pages = lay_out(questionnaire, language, large)
    template, lettering = _template(questionnaire, language, pages, logo)
    stream = PageStream(target, template)
    place = questionnaire.languages.index(language)
    for done, code in enumerate(codes, start=1):
        code_text = lettering.drawn(shown(code))
        for frame, page in enumerate(pages):
            drawn = _qr(SheetPage(code, page.number, place, large))
            stream.add(frame, b"%b\n%b\n%b" % (lettering.bodies[frame], drawn, code_text))
        if progress is not None:
            progress(done, len(codes))
    stream.close()


class _Lettering:
    """How the template calls the bodies of its pages, and the letters of the codes in its font."""

    def __init__(self, canvas: Canvas, bodies: list[bytes]) -> None:
        self.bodies = bodies
        (run,) = runs(Span(shown(LETTERS), Weight.SEMIBOLD), True)
        made = font(run.font)
        ((subset, _),) = made.splitString(run.text, canvas._doc)
        self._letters = {letter: made.splitString(letter, canvas._doc)[0][1] for letter in run.text}
        self._font = made.getSubsetInternalName(subset, canvas._doc).encode()

    def drawn(self, text: str) -> bytes:
        """A code under the QR code, around its middle."""
        left = CODE_MIDDLE * mm - width_mm(Span(text, Weight.SEMIBOLD), SMALL_PT) * mm / 2
        letters = escaped(b"".join(self._letters[letter] for letter in text))
        return b"BT %b %.1f Tf %.3f %.3f Td %b Tj ET" % (self._font, SMALL_PT, left, _CODE_FOOT, letters)


def _template(
    questionnaire: Questionnaire, language: str, pages: Sequence[Page], logo: bytes | None
) -> tuple[bytes, _Lettering]:
    """A PDF with each page once, without codes."""
    target = BytesIO()
    canvas = Canvas(target, pagesize=A4, lang=language)
    canvas.setTitle(in_language(questionnaire.title, language))
    canvas.setCreator("buurtdesk")
    # Printed smaller, boxes and marks are not where a reader looks; two sheets never share a piece of paper.
    canvas.setViewerPreference("PrintScaling", "None")
    canvas.setViewerPreference("Duplex", "Simplex" if len(pages) % 2 else "DuplexFlipLongEdge")
    bodies = []
    for page in pages:
        name = f"page{page.number}"
        canvas.beginForm(name, 0, 0, *A4)
        paint_corner_marks(canvas)
        paint(canvas, page.shapes)
        if logo is not None and page.number == 1:
            paint_logo(canvas, logo, is_rightward(language))
        canvas.endForm()
        canvas.doForm(name)
        bodies.append(f"/{canvas._doc.getXObjectName(name)} Do".encode())
        canvas.showPage()
    lettering = _Lettering(canvas, bodies)
    canvas.save()
    return target.getvalue(), lettering


def _qr(page: SheetPage) -> bytes:
    """The QR code as one path, in units of a module."""
    rows = b" ".join(b"%d %d %d -1 re" % (column, -row, count) for column, row, count in dark_runs(qr_text(page)))
    return b"q 0 g %.4f 0 0 %.4f %.3f %.3f cm %b f Q" % (_MODULE, _MODULE, _QR_LEFT, _QR_TOP, rows)
