"""The PDF of paper ballots: what they share drawn once, on A4 pages as often as it fits, with lines to cut along.

Each has its own QR code, and the code in letters below it.
"""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from buurtdesk.domain.sheet import shown
from buurtdesk.paper.ballot_layout import CODE_BELOW_QR, BallotPaper, BallotPlace, lay_out_ballot
from buurtdesk.paper.ballot_words import ballot_words_in
from buurtdesk.paper.measures import HAIRLINE, PAGE_HEIGHT, PAGE_WIDTH, SMALL_PT
from buurtdesk.paper.painter import paint, paint_corner_marks
from buurtdesk.paper.qr import MODULES, BallotPage, dark_runs, qr_text
from buurtdesk.paper.shapes import Anchor, Span, Text, Weight

_BALLOT = "ballot"
_DASH_MM = (2.0, 1.5)


def page_count(paper: BallotPaper, count: int) -> int:
    """How many pages so many ballots take. Raises TooManyLetters."""
    return -(-count // lay_out_ballot(paper).a_page)


def ballots_pdf(paper: BallotPaper, codes: Sequence[str], layout_number: int) -> bytes:
    """A ballot for each code; `layout_number` says to a reader what is printed where. Raises TooManyLetters."""
    place = lay_out_ballot(paper)
    target = BytesIO()
    canvas = Canvas(target, pagesize=A4, lang=paper.language)
    canvas.setTitle(f"{ballot_words_in(paper.language).title}: {paper.title}")
    canvas.setCreator("buurtdesk")
    canvas.setViewerPreference("PrintScaling", "None")  # printed smaller, a ballot is not cut where its lines are
    canvas.setViewerPreference("Duplex", "Simplex")
    canvas.beginForm(_BALLOT, 0, 0, *A4)
    paint(canvas, place.shapes)
    canvas.endForm()
    for first in range(0, len(codes), place.a_page):
        _draw_page(canvas, place, [BallotPage(code, layout_number) for code in codes[first : first + place.a_page]])
    canvas.save()
    return target.getvalue()


def _draw_page(canvas: Canvas, place: BallotPlace, ballots: Sequence[BallotPage]) -> None:
    for number, ballot in enumerate(ballots):
        down, across = divmod(number, place.across)
        canvas.saveState()
        canvas.translate(across * place.width * mm, -down * place.height * mm)
        _draw_own(canvas, place, ballot)
        canvas.translate(-place.shift * mm, 0)
        canvas.doForm(_BALLOT)
        canvas.restoreState()
    _draw_cut_lines(canvas, place)
    canvas.showPage()


def _draw_own(canvas: Canvas, place: BallotPlace, ballot: BallotPage) -> None:
    """The corner marks, the QR code as one path, and the code below it."""
    frame = place.frame
    paint_corner_marks(canvas, frame)
    module, top = frame.qr_side_mm / MODULES * mm, (PAGE_HEIGHT - frame.qr_top_mm) * mm
    path = canvas.beginPath()
    for column, row, count in dark_runs(qr_text(ballot)):
        path.rect(frame.qr_left_mm * mm + column * module, top - (row + 1) * module, count * module, module)
    canvas.drawPath(path, stroke=0, fill=1)
    middle, foot = frame.qr_left_mm + frame.qr_side_mm / 2, frame.qr_top_mm + frame.qr_side_mm + CODE_BELOW_QR
    code = (Span(shown(ballot.code), Weight.SEMIBOLD),)
    paint(canvas, (Text(middle, foot, code, SMALL_PT, Anchor.MIDDLE),))


def _draw_cut_lines(canvas: Canvas, place: BallotPlace) -> None:
    canvas.setLineWidth(HAIRLINE * mm)
    canvas.setStrokeGray(0.4)
    canvas.setDash([length * mm for length in _DASH_MM])
    for across in range(1, place.across):
        canvas.line(across * place.width * mm, 0, across * place.width * mm, PAGE_HEIGHT * mm)
    for down in range(1, place.down):
        canvas.line(0, down * place.height * mm, PAGE_WIDTH * mm, down * place.height * mm)
