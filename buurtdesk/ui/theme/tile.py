"""The tile of a step: a small house that is done, going on or still to come."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from buurtdesk.domain.trajectory import StepState
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.fonts import font
from buurtdesk.ui.theme.tokens import META_PX

TILE_WIDTH_PX, TILE_HEIGHT_PX = 28, 30


def tile_path() -> QPainterPath:
    """The shape, 28 by 30, that the look gives as an SVG path."""
    path = QPainterPath(QPointF(3, 13.2))
    path.lineTo(13, 4.2)
    path.quadTo(14.05, 3.3, 15.1, 4.2)
    path.lineTo(25, 13.2)
    path.lineTo(25, 26)
    path.arcTo(QRectF(21, 24, 4, 4), 0, -90)
    path.lineTo(5, 28)
    path.arcTo(QRectF(3, 24, 4, 4), 270, -90)
    path.closeSubpath()
    return path


def paint_step_tile(painter: QPainter, top_left: QPointF, number: int, state: StepState) -> None:
    """Draw the tile at the size in force, its top left corner at `top_left`."""
    look = theme.palette
    fill, edge, text = {
        StepState.DONE: (look.petrol, look.petrol, look.on_petrol),
        StepState.NOW: (look.sun, look.sun_edge, look.on_sun),
        StepState.LATER: (None, look.edge, look.ink2),
    }[state]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(top_left)
    painter.scale(theme.scale, theme.scale)
    painter.setPen(QPen(QColor(edge), 1.5))
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.drawPath(tile_path())
    if state is StepState.DONE:
        painter.setPen(
            QPen(QColor(text), 2.4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)
        )
        painter.drawPolyline([QPointF(9.4, 18.4), QPointF(12.6, 21.4), QPointF(18.8, 14.8)])
    else:
        digits = font(META_PX, 600)
        digits.setPixelSize(META_PX)
        painter.setFont(digits)
        painter.setPen(QColor(text))
        painter.drawText(QRectF(3, 9, 22, 19), Qt.AlignmentFlag.AlignCenter, str(number))
    painter.restore()


def step_tile(number: int, state: StepState, dpr: float = 1.0) -> QPixmap:
    """The tile as a picture, at the size in force."""
    width, height = TILE_WIDTH_PX * theme.scale, TILE_HEIGHT_PX * theme.scale
    made = QPixmap(round(width * dpr), round(height * dpr))
    made.setDevicePixelRatio(dpr)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    paint_step_tile(painter, QPointF(0, 0), number, state)
    painter.end()
    return made
