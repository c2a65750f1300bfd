"""The marks of a chart put on a screen."""

from __future__ import annotations

from collections.abc import Iterable
from functools import singledispatch

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from buurtdesk.domain.drawing import Area, Dot, Lettering, Line, Mark, Side
from buurtdesk.domain.tint import GROUNDS, Tint, color_of, ink_on, needs_edge
from buurtdesk.ui.chart.chart_words import not_filled_in, percent_text
from buurtdesk.ui.theme.fonts import font
from buurtdesk.ui.theme.tokens import Palette

_HATCH_PX, _HATCHES, _ARROW_EM = 5, 5, 4.0
_FLAGS = {
    Side.LEFT: Qt.AlignmentFlag.AlignLeft,
    Side.MIDDLE: Qt.AlignmentFlag.AlignHCenter,
    Side.RIGHT: Qt.AlignmentFlag.AlignRight,
}


class ScreenPen:
    """Measures words as they will be painted."""

    @property
    def not_filled_in(self) -> str:
        return not_filled_in()

    def width(self, text: str, size: float, bold: bool) -> float:
        return QFontMetricsF(_font(size, bold)).horizontalAdvance(text)

    def percent(self, figure: int) -> str:
        return percent_text(figure)


def paint(painter: QPainter, marks: Iterable[Mark], look: Palette) -> None:
    """Draw marks; those that come first lie behind."""
    painter.save()
    for mark in marks:
        _draw(mark, painter, look)
    painter.restore()


@singledispatch
def _draw(mark: Mark, painter: QPainter, look: Palette) -> None:
    raise TypeError(mark)


@_draw.register
def _(mark: Area, painter: QPainter, look: Palette) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    color, rect = color_of(mark.tint, look), QRectF(mark.x, mark.y, mark.width, mark.height)
    if mark.hatched:
        _hatch(painter, rect, QColor(color))
    else:
        painter.fillRect(rect, QColor(color))
    if mark.hatched or (mark.tint.role not in GROUNDS and needs_edge(color, look)):
        painter.setPen(QPen(QColor(look.edge), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if rect.width() > 2:
            painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5))


def _hatch(painter: QPainter, rect: QRectF, color: QColor) -> None:
    painter.save()
    painter.setClipRect(rect)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    apart = max(_HATCH_PX, rect.height() / _HATCHES)
    painter.setPen(QPen(color, apart * 0.24))
    at = rect.left() - rect.height()
    while at < rect.right():
        painter.drawLine(QLineF(at, rect.bottom(), at + rect.height(), rect.top()))
        at += apart
    painter.restore()


@_draw.register
def _(mark: Line, painter: QPainter, look: Palette) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(color_of(mark.tint, look)), max(1.0, mark.thick))
    if mark.dotted:
        pen.setDashPattern([2, 3])
    painter.setPen(pen)
    painter.drawLine(QLineF(mark.x, mark.y, mark.to_x, mark.to_y))
    if mark.arrow:
        head = _ARROW_EM * mark.thick * (1 if mark.to_x > mark.x else -1)
        tip = QPointF(mark.to_x, mark.to_y)
        for up in (-0.75, 0.75):
            painter.drawLine(QLineF(tip, QPointF(mark.to_x - head, mark.to_y + up * abs(head))))


@_draw.register
def _(mark: Dot, painter: QPainter, look: Palette) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(color_of(mark.edge, look)), max(1.0, mark.radius * 0.14)))
    painter.setBrush(QColor(color_of(mark.tint, look)))
    painter.drawEllipse(QPointF(mark.x, mark.y), mark.radius * 0.93, mark.radius * 0.93)


@_draw.register
def _(mark: Lettering, painter: QPainter, look: Palette) -> None:
    painter.setFont(_font(mark.size, mark.bold))
    painter.setPen(QColor(_ink(mark.on, look) if mark.on else color_of(mark.tint, look)))
    wide = ScreenPen().width(mark.text, mark.size, mark.bold) + 2
    left = mark.x - {Side.LEFT: 0.0, Side.MIDDLE: wide / 2, Side.RIGHT: wide}[mark.side]
    rect = QRectF(left, mark.y - mark.size, wide, 2 * mark.size)
    painter.drawText(rect, _FLAGS[mark.side] | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, mark.text)


def _ink(ground: Tint, look: Palette) -> str:
    return ink_on(color_of(ground, look), look)


def _font(size: float, bold: bool) -> QFont:
    """A font of this many pixels, whatever the size setting: who asks has reckoned with it."""
    made = font(13, 600 if bold else 400, tabular=True)
    made.setPixelSize(max(1, round(size)))
    return made
