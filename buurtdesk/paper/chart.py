"""The marks of a chart put on paper."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import singledispatch

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from buurtdesk.domain.drawing import Area, Dot, Lettering, Line, Mark, Side
from buurtdesk.domain.tint import GROUNDS, LIKERT_LIGHT, SERIES_LIGHT, Tint, color_of, ink_on, needs_edge
from buurtdesk.paper.fonts import font, runs, width_mm
from buurtdesk.paper.measures import MM_PER_PT, PAGE_HEIGHT
from buurtdesk.paper.shapes import Span, Weight

_HATCH_MM, _EDGE_MM, _ARROW = 1.6, 0.2, 4.0


@dataclass(frozen=True)
class PaperLook:
    """The light palette on white paper."""

    ink: str = "#000000"
    ink2: str = "#565A5C"
    card: str = "#FFFFFF"
    sunk: str = "#EDE8DE"
    line: str = "#DDD5C8"
    edge: str = "#857B6C"
    petrol: str = SERIES_LIGHT[0]
    sun: str = "#F2B632"
    sun_edge: str = "#A87400"
    series: tuple[str, ...] = SERIES_LIGHT
    likert: tuple[str, ...] = LIKERT_LIGHT


LOOK = PaperLook()


@dataclass(frozen=True)
class PaperPen:
    """Measures words in millimetres; `not_filled_in` is in the language of the paper."""

    not_filled_in: str

    def width(self, text: str, size: float, bold: bool) -> float:
        return width_mm(_span(text, bold), size / MM_PER_PT)

    def percent(self, figure: int) -> str:
        return f"{figure} %"


def paint_marks(canvas: Canvas, marks: Iterable[Mark]) -> None:
    """Draw marks in millimetres from the upper left corner; those that come first lie behind."""
    canvas.saveState()
    canvas.setLineCap(0)
    for mark in marks:
        _draw(mark, canvas)
    canvas.restoreState()


@singledispatch
def _draw(mark: Mark, canvas: Canvas) -> None:
    raise TypeError(mark)


@_draw.register
def _(mark: Area, canvas: Canvas) -> None:
    color = color_of(mark.tint, LOOK)
    x, y, width, height = mark.x * mm, _up(mark.y + mark.height), mark.width * mm, mark.height * mm
    if mark.hatched:
        _hatch(canvas, x, y, width, height, color)
    else:
        canvas.setFillColor(color)
        canvas.rect(x, y, width, height, stroke=0, fill=1)
    if mark.hatched or (mark.tint.role not in GROUNDS and needs_edge(color, LOOK)):
        canvas.setStrokeColor(LOOK.edge)
        canvas.setLineWidth(_EDGE_MM * mm)
        canvas.rect(x, y, width, height)


def _hatch(canvas: Canvas, x: float, y: float, width: float, height: float, color: str) -> None:
    canvas.saveState()
    clip = canvas.beginPath()
    clip.rect(x, y, width, height)
    canvas.clipPath(clip, stroke=0)
    canvas.setStrokeColor(color)
    canvas.setLineWidth(_HATCH_MM * 0.24 * mm)
    at = x - height
    while at < x + width:
        canvas.line(at, y, at + height, y + height)
        at += _HATCH_MM * mm
    canvas.restoreState()


@_draw.register
def _(mark: Line, canvas: Canvas) -> None:
    thick = max(mark.thick, _EDGE_MM) * mm
    canvas.setStrokeColor(color_of(mark.tint, LOOK))
    canvas.setLineWidth(thick)
    canvas.setDash([2 * thick, 3 * thick] if mark.dotted else [])
    canvas.line(mark.x * mm, _up(mark.y), mark.to_x * mm, _up(mark.to_y))
    canvas.setDash([])
    if mark.arrow:
        back = _ARROW * thick * (1 if mark.to_x > mark.x else -1)
        for up in (-0.75, 0.75):
            end = _up(mark.to_y) + up * abs(back)
            canvas.line(mark.to_x * mm, _up(mark.to_y), mark.to_x * mm - back, end)


@_draw.register
def _(mark: Dot, canvas: Canvas) -> None:
    canvas.setFillColor(color_of(mark.tint, LOOK))
    canvas.setStrokeColor(color_of(mark.edge, LOOK))
    canvas.setLineWidth(mark.radius * 0.14 * mm)
    canvas.circle(mark.x * mm, _up(mark.y), mark.radius * 0.93 * mm, fill=1)


@_draw.register
def _(mark: Lettering, canvas: Canvas) -> None:
    size_pt = mark.size / MM_PER_PT
    color = ink_on(color_of(mark.on, LOOK), LOOK) if mark.on else color_of(mark.tint, LOOK)
    draw_words(canvas, mark.text, mark.x, mark.y + size_pt * MM_PER_PT * 0.345, size_pt, mark.side, mark.bold, color)


def draw_words(
    canvas: Canvas,
    text: str,
    x: float,
    baseline: float,
    size_pt: float,
    side: Side = Side.LEFT,
    bold: bool = False,
    color: str = LOOK.ink,
) -> None:
    """One line of text at a point of its baseline. Raises LettersNotPrintable."""
    span = _span(text, bold)
    wide = width_mm(span, size_pt)
    left = x - {Side.LEFT: 0.0, Side.MIDDLE: wide / 2, Side.RIGHT: wide}[side]
    line = canvas.beginText(left * mm, _up(baseline))
    line.setFillColor(color)
    for run in runs(span, True):
        font(run.font)
        line.setFont(run.font, size_pt)
        line.textOut(run.text)
    canvas.drawText(line)


def _span(text: str, bold: bool) -> Span:
    return Span(text, Weight.SEMIBOLD if bold else Weight.REGULAR)


def _up(y: float) -> float:
    """Points from the foot of the page, of millimetres from its top."""
    return (PAGE_HEIGHT - y) / MM_PER_PT


def tinted(canvas: Canvas, role: str) -> None:
    """Fill with a role of the palette from now on."""
    canvas.setFillColor(color_of(Tint(role), LOOK))
