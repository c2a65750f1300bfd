"""The shape that goes with each note colour, for who does not see the colour."""

from __future__ import annotations

from functools import cache
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPolygonF

from buurtdesk.domain.note import NoteColor


def _polygon(*points: tuple[float, float]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    path.closeSubpath()
    return path


def _star() -> QPainterPath:
    points = []
    for step in range(10):
        radius = 0.54 if step % 2 == 0 else 0.235
        angle = -pi / 2 + step * pi / 5
        points.append((0.5 + radius * cos(angle), 0.53 + radius * sin(angle)))
    return _polygon(*points)


@cache
def shape(color: NoteColor) -> QPainterPath:
    """Its outline in a square of 1 × 1."""
    path = QPainterPath()
    match color:
        case NoteColor.YELLOW:
            path.addEllipse(QRectF(0.03, 0.03, 0.94, 0.94))
        case NoteColor.PINK:
            path = _polygon((0.5, 0.02), (1.0, 0.96), (0.0, 0.96))
        case NoteColor.GREEN:
            path = _polygon((0.5, -0.04), (1.04, 0.5), (0.5, 1.04), (-0.04, 0.5))
        case NoteColor.BLUE:
            path.addRect(QRectF(0.06, 0.06, 0.88, 0.88))
        case NoteColor.PURPLE:
            path = _star()
        case NoteColor.SAND:
            path.addRect(QRectF(0.34, 0.02, 0.32, 0.96))
            upright = QPainterPath()
            upright.addRect(QRectF(0.02, 0.34, 0.96, 0.32))
            path = path.united(upright)
    return path


def paint_shape(painter: QPainter, rect: QRectF, color: NoteColor, ink: QColor) -> None:
    """Draw the shape of this colour into a square."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.topLeft())
    painter.scale(rect.width(), rect.height())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawPath(shape(color))
    painter.restore()
