"""Printed pages a second, against bare reportlab that draws the same pages as forms with a QR code as one path."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from buurtdesk.domain.questionnaire import Choice, Question, QuestionKind, Questionnaire
from buurtdesk.domain.sheet import new_codes
from buurtdesk.paper.layout import Page, lay_out
from buurtdesk.paper.painter import paint, paint_corner_marks
from buurtdesk.paper.qr import SheetPage, dark_runs, qr_text
from buurtdesk.paper.sheets import sheets_pdf

SHEETS, REPETITIONS = 100, 7


def measure() -> dict[str, float]:
    """Seconds for 100 sheets and how many pages that is, medians, in turns."""
    questionnaire = _questionnaire()
    codes = new_codes(questionnaire.id, SHEETS, ())
    pages = lay_out(questionnaire, "nl")
    bare, ours = [], []
    for _ in range(REPETITIONS):
        bare.append(_seconds(lambda: _bare(pages, codes)))
        ours.append(_seconds(lambda: sheets_pdf(questionnaire, "nl", codes)))
    count = SHEETS * len(pages)
    return {"bare_s": statistics.median(bare), "ours_s": statistics.median(ours), "pages": count}


def _seconds(work: Callable[[], bytes]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def _bare(pages: list[Page], codes: list[str]) -> bytes:
    target = BytesIO()
    canvas = Canvas(target, pagesize=A4)
    for page in pages:
        canvas.beginForm(f"body{page.number}")
        paint_corner_marks(canvas)
        paint(canvas, page.shapes)
        canvas.endForm()
    side = 20 * mm / 21
    for code in codes:
        for page in pages:
            canvas.doForm(f"body{page.number}")
            path = canvas.beginPath()
            for column, row, count in dark_runs(qr_text(SheetPage(code, page.number, 0))):
                path.rect(168 * mm + column * side, 259 * mm - row * side, count * side, side)
            canvas.drawPath(path, stroke=0, fill=1)
            canvas.showPage()
    canvas.save()
    return target.getvalue()


def _questionnaire() -> Questionnaire:
    """Sixteen questions on four pages or so, of the kinds that surveys have."""
    scale = tuple(Choice(str(each), {"nl": word}) for each, word in enumerate(("Nooit", "Soms", "Vaak", "Altijd")))
    kinds = (QuestionKind.SCALE, QuestionKind.SINGLE, QuestionKind.MULTIPLE, QuestionKind.TEXT)
    questions = tuple(
        Question(f"q{each}", f"q{each}", kinds[each % 4], {"nl": "Hoe is het om hier te wonen?"}, choices=scale)
        for each in range(16)
    )
    return Questionnaire("q", "t", {"nl": "Hoe is het om te wonen in de Katarinawijk?"}, ("nl",), questions)
