"""Table posters for a data walk: a finding with its chart, and room to stick and write under “Do you recognise this?”.

Everything is laid out on A4; on A3 all of it is √2 times as large.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from io import BytesIO

from reportlab.lib.pagesizes import A3, A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from buurtdesk.domain.drawing import Mark, Side
from buurtdesk.paper.chart import LOOK, PaperPen, draw_words, paint_marks, tinted
from buurtdesk.paper.fonts import width_mm
from buurtdesk.paper.lines import wrapped
from buurtdesk.paper.measures import MM_PER_PT, PAGE_HEIGHT
from buurtdesk.paper.poster_words import PosterWords, poster_words
from buurtdesk.paper.shapes import Span, Weight

Draw = Callable[[float, float, float, float, float, PaperPen], Sequence[Mark]]
"""The marks of a chart at x, y, width, height and size of type, in millimetres."""

_LEFT, _RIGHT, _TOP, _FOOT = 16.0, 194.0, 14.0, 286.0
_NUMBER_PT, _SHARE_PT, _QUESTION_PT, _BOX_PT, _TEXT_PT, _SMALL_PT = 15.0, 58.0, 23.0, 14.0, 14.0, 11.0
_TITLES = ((34.0, 2), (29.0, 3), (24.0, 4), (20.0, 6))
_LEADING, _BOXES_LEAST, _PLATE, _GAP = 1.18, 50.0, 23.0, 7.0

# What a chart is drawn with, in millimetres: its width, its type, and how high it may be.
CHART_WIDTH, CHART_SIZE = _RIGHT - _LEFT, 5.8
LEAST_CHART, MOST_CHART = 52.0, 104.0


class PosterSize(StrEnum):
    A3 = "A3"
    A4 = "A4"


@dataclass(frozen=True)
class Poster:
    """One finding: its chart is `high` millimetres and speaks of `share` percent, who gave one of `answers`.

    `answered`, `asked` and `left_out` tell its source; sides of a comparison tell in the chart how many answered.
    """

    number: int
    title: str
    from_room: bool = False
    draw: Draw | None = None
    high: float = 0.0
    share: int | None = None
    answers: tuple[str, ...] = ()
    answered: int = 0
    asked: str = ""
    left_out: int = 0


def posters_pdf(posters: Sequence[Poster], size: PosterSize, language: str, footer: str) -> bytes:
    """A page per finding. Raises LettersNotPrintable."""
    target = BytesIO()
    page = {PosterSize.A3: A3, PosterSize.A4: A4}[size]
    canvas = Canvas(target, pagesize=page, lang=language)
    canvas.setTitle(footer)
    canvas.setCreator("buurtdesk")
    for poster in posters:
        canvas.scale(page[0] / A4[0], page[1] / A4[1])
        _Page(canvas, poster, poster_words(language)).paint(footer)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


class _Page:
    """One poster, from top to bottom."""

    def __init__(self, canvas: Canvas, poster: Poster, words: PosterWords) -> None:
        self._canvas, self._poster, self._words = canvas, poster, words

    def paint(self, footer: str) -> None:
        y = self._title(_TOP)
        if self._poster.draw is not None:
            y = self._source(self._chart(y + 4))
        self._boxes(self._plate(y + _GAP))
        draw_words(self._canvas, footer, _LEFT, _FOOT + 4, _SMALL_PT, color=LOOK.ink2)

    def _title(self, top: float) -> float:
        """The number and the wording, as large as lets it stay within a few lines; the foot of it."""
        told = self._words.finding.format(number=self._poster.number)
        told += f" · {self._words.from_room}" if self._poster.from_room else ""
        y = top + _NUMBER_PT * MM_PER_PT
        draw_words(self._canvas, told, _LEFT, y, _NUMBER_PT, bold=True, color=LOOK.petrol)
        for size, most in _TITLES:
            lines = wrapped(self._poster.title, size, _RIGHT - _LEFT, Weight.SEMIBOLD)
            if len(lines) <= most:
                break
        y += 2
        for line in lines[: _TITLES[-1][1]]:
            y += _LEADING * size * MM_PER_PT
            draw_words(self._canvas, "".join(span.text for span in line), _LEFT, y, size, bold=True)
        return y + 3

    def _chart(self, top: float) -> float:
        """The share, large, and under it the chart; the foot of it."""
        poster = self._poster
        if poster.share is not None:
            share, top = f"{poster.share} %", top + _SHARE_PT * MM_PER_PT * 0.8
            draw_words(self._canvas, share, _LEFT, top, _SHARE_PT, bold=True, color=LOOK.petrol)
            left = _LEFT + width_mm(Span(share, Weight.SEMIBOLD), _SHARE_PT) + 6
            told = wrapped(" + ".join(poster.answers), _TEXT_PT, _RIGHT - left)
            for place, line in enumerate(reversed(told[:2])):
                words = "".join(span.text for span in line)
                draw_words(self._canvas, words, left, top - place * _LEADING * _TEXT_PT * MM_PER_PT, _TEXT_PT)
            top += 7
        assert poster.draw is not None
        pen = PaperPen(self._words.not_filled_in)
        paint_marks(self._canvas, poster.draw(_LEFT, top, CHART_WIDTH, poster.high, CHART_SIZE, pen))
        return top + poster.high

    def _source(self, top: float) -> float:
        poster, words = self._poster, self._words
        told = [words.answered.format(count=poster.answered)] if poster.answered else []
        told.append(words.asked.format(question=poster.asked))
        told += [words.left_out.format(count=poster.left_out)] if poster.left_out else []
        y = top + 3
        for line in wrapped(" ".join(told), _SMALL_PT, _RIGHT - _LEFT):
            y += _LEADING * _SMALL_PT * MM_PER_PT
            draw_words(self._canvas, "".join(span.text for span in line), _LEFT, y, _SMALL_PT, color=LOOK.ink2)
        return y

    def _plate(self, top: float) -> float:
        """The question, on a ground of its own."""
        top = min(top, _FOOT - _BOXES_LEAST - _PLATE)
        tinted(self._canvas, "sunk")
        x, y = _LEFT * mm, (PAGE_HEIGHT - top - _PLATE) * mm
        self._canvas.roundRect(x, y, (_RIGHT - _LEFT) * mm, _PLATE * mm, 3 * mm, stroke=0, fill=1)
        draw_words(self._canvas, self._words.question, _LEFT + 6, top + 11, _QUESTION_PT, bold=True)
        draw_words(self._canvas, self._words.stick, _LEFT + 6, top + 18.5, _TEXT_PT)
        return top + _PLATE + 4

    def _boxes(self, top: float) -> None:
        """Four places to stick and write, one for each thing that can be said."""
        gap = 4.0
        width = (_RIGHT - _LEFT - 3 * gap) / 4
        self._canvas.setStrokeColor(LOOK.edge)
        self._canvas.setLineWidth(0.5 * mm)
        for place, answer in enumerate(self._words.answers):
            left = _LEFT + place * (width + gap)
            height = _FOOT - top - 2
            self._canvas.roundRect(left * mm, (PAGE_HEIGHT - top - height) * mm, width * mm, height * mm, 3 * mm)
            y = top + 3
            for line in wrapped(answer, _BOX_PT, width - 6, Weight.SEMIBOLD):
                y += _LEADING * _BOX_PT * MM_PER_PT
                words = "".join(span.text for span in line)
                draw_words(self._canvas, words, left + width / 2, y, _BOX_PT, Side.MIDDLE, bold=True)
