"""The PDF of paper ballots: one ballot drawn once, and put on A4 pages as often as it fits, with lines to cut along."""

from __future__ import annotations

from io import BytesIO

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from buurtdesk.paper.ballot_layout import BallotPaper, BallotPlace, lay_out_ballot
from buurtdesk.paper.ballot_words import ballot_words_in
from buurtdesk.paper.measures import HAIRLINE, PAGE_HEIGHT, PAGE_WIDTH
from buurtdesk.paper.painter import paint

_BALLOT = "ballot"
_DASH_MM = (2.0, 1.5)


def page_count(paper: BallotPaper, count: int) -> int:
    """How many pages so many ballots take. Raises TooManyLetters."""
    return -(-count // lay_out_ballot(paper).a_page)


def ballots_pdf(paper: BallotPaper, count: int) -> bytes:
    """Ballots, all alike: a code of their own comes with scanning. Raises TooManyLetters."""
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
    for first in range(0, count, place.a_page):
        _draw_page(canvas, place, min(place.a_page, count - first))
    canvas.save()
    return target.getvalue()


def _draw_page(canvas: Canvas, place: BallotPlace, ballots: int) -> None:
    for number in range(ballots):
        down, across = divmod(number, place.across)
        canvas.saveState()
        canvas.translate((across * place.width - place.shift) * mm, -down * place.height * mm)
        canvas.doForm(_BALLOT)
        canvas.restoreState()
    canvas.setLineWidth(HAIRLINE * mm)
    canvas.setStrokeGray(0.4)
    canvas.setDash([length * mm for length in _DASH_MM])
    for across in range(1, place.across):
        canvas.line(across * place.width * mm, 0, across * place.width * mm, PAGE_HEIGHT * mm)
    for down in range(1, place.down):
        canvas.line(0, down * place.height * mm, PAGE_WIDTH * mm, down * place.height * mm)
    canvas.showPage()
