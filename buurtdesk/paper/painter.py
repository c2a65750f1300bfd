"""Ink: shapes drawn on a canvas of reportlab."""

from __future__ import annotations

from functools import singledispatch

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas

from buurtdesk.domain.sheet_layout import SHEET_FRAME, PageFrame
from buurtdesk.paper.fonts import font, runs, width_mm
from buurtdesk.paper.measures import (
    GROUND_RADIUS,
    MM_PER_PT,
    PAGE_HEIGHT,
    TICK_LINE,
)
from buurtdesk.paper.shapes import Anchor, Arrow, Box, Example, ExampleKind, Rule, Shape, Street, Text, Tick
from buurtdesk.paper.street import HOUSES

_GROUND = 0.933
_THICKENING = 0.028
_ARROW_LINE, _ARROW_HEAD, _STREET_LINE, _CROSS_LINE = 0.45, 1.7, 0.4, 0.5


def paint(canvas: Canvas, shapes: tuple[Shape, ...]) -> None:
    """Draw shapes, black on white."""
    canvas.setStrokeGray(0)
    canvas.setFillGray(0)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    for shape in shapes:
        _draw(shape, canvas)


def paint_corner_marks(canvas: Canvas, frame: PageFrame = SHEET_FRAME) -> None:
    """Four L-shaped marks, by which a reader of scans finds the page."""
    edge, length, thick = frame.mark_edge_mm, frame.mark_length_mm, frame.mark_thick_mm
    far_x, far_y = frame.width_mm - edge, frame.height_mm - edge
    for right in (False, True):
        for bottom in (False, True):
            x = far_x - length if right else edge
            y = far_y - thick if bottom else edge
            _fill(canvas, x, y, length, thick)
            x = far_x - thick if right else edge
            y = far_y - length if bottom else edge
            _fill(canvas, x, y, thick, length)


@singledispatch
def _draw(shape: Shape, canvas: Canvas) -> None:
    raise TypeError(shape)


@_draw.register
def _(shape: Text, canvas: Canvas) -> None:
    width = sum(width_mm(span, shape.size_pt) for span in shape.spans)
    x = shape.x - {Anchor.LEFT: 0.0, Anchor.MIDDLE: width / 2, Anchor.RIGHT: width}[shape.anchor]
    line = canvas.beginText(x * mm, _up(shape.y))
    for span in shape.spans if shape.rightward else reversed(shape.spans):
        for run in runs(span, shape.rightward):
            font(run.font)
            line.setFont(run.font, shape.size_pt)
            line.setTextRenderMode(2 if run.thickened else 0)
            if run.thickened:
                canvas.setLineWidth(shape.size_pt * _THICKENING)
            line.textOut(run.text)
    line.setTextRenderMode(0)
    canvas.drawText(line)


@_draw.register
def _(shape: Tick, canvas: Canvas) -> None:
    canvas.setLineWidth(TICK_LINE * mm)
    if shape.round:
        canvas.circle(shape.x * mm, _up(shape.y), shape.side / 2 * mm)
    else:
        half, side = shape.side / 2, shape.side * mm
        canvas.rect((shape.x - half) * mm, _up(shape.y + half), side, side)


@_draw.register
def _(shape: Example, canvas: Canvas) -> None:
    x, y, half = shape.x * mm, _up(shape.y), shape.side / 2 * mm
    canvas.setLineWidth(TICK_LINE * mm)
    canvas.setFillGray(0 if shape.kind is ExampleKind.MISTAKE else 1)
    if shape.kind is ExampleKind.SEVERAL:
        canvas.rect(x - half, y - half, 2 * half, 2 * half, fill=1)
    else:
        canvas.circle(x, y, half, fill=1)
    canvas.setFillGray(0)
    if shape.kind is not ExampleKind.MISTAKE:
        reach = half * (0.86 if shape.kind is ExampleKind.ONE else 0.8)
        canvas.setLineWidth(_CROSS_LINE * mm)
        canvas.line(x - reach, y - reach, x + reach, y + reach)
        canvas.line(x - reach, y + reach, x + reach, y - reach)


@_draw.register
def _(shape: Box, canvas: Canvas) -> None:
    x, y, width, height = shape.x * mm, _up(shape.y + shape.height), shape.width * mm, shape.height * mm
    if shape.ground:
        canvas.setFillGray(_GROUND)
        canvas.roundRect(x, y, width, height, GROUND_RADIUS * mm, stroke=0, fill=1)
        canvas.setFillGray(0)
    else:
        canvas.setLineWidth(TICK_LINE * mm)
        canvas.rect(x, y, width, height)


@_draw.register
def _(shape: Rule, canvas: Canvas) -> None:
    canvas.setLineWidth(shape.thick * mm)
    canvas.line(shape.x * mm, _up(shape.y), (shape.x + shape.length) * mm, _up(shape.y))


@_draw.register
def _(shape: Arrow, canvas: Canvas) -> None:
    y, tip = _up(shape.y), (shape.x + shape.length) * mm
    back = -_ARROW_HEAD * mm if shape.length > 0 else _ARROW_HEAD * mm
    canvas.setLineWidth(_ARROW_LINE * mm)
    path = canvas.beginPath()
    path.moveTo(shape.x * mm, y)
    path.lineTo(tip, y)
    path.moveTo(tip + back, y + abs(back) * 0.8)
    path.lineTo(tip, y)
    path.lineTo(tip + back, y - abs(back) * 0.8)
    canvas.drawPath(path)


@_draw.register
def _(shape: Street, canvas: Canvas) -> None:
    scale = shape.width * mm
    canvas.setLineWidth(_STREET_LINE * mm * (shape.width / 60) ** 0.5)
    path = canvas.beginPath()
    for house in HOUSES:
        for number, (x, y) in enumerate(house):
            to = (shape.x * mm + x * scale, _up(shape.y + shape.height) + y * scale)
            path.lineTo(*to) if number else path.moveTo(*to)
    path.moveTo(shape.x * mm, _up(shape.y + shape.height))
    path.lineTo((shape.x + shape.width) * mm, _up(shape.y + shape.height))
    canvas.drawPath(path)


def _fill(canvas: Canvas, x: float, y: float, width: float, height: float) -> None:
    canvas.rect(x * mm, _up(y + height), width * mm, height * mm, stroke=0, fill=1)


def _up(y: float) -> float:
    """Points from the foot of the page, of millimetres from its top."""
    return (PAGE_HEIGHT - y) / MM_PER_PT
