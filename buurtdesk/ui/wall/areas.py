"""Paints a cluster: a sunk area with its title and how many notes it has."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.fonts import font
from buurtdesk.ui.theme.tokens import GRID_PX, META_PX, RADIUS_CONTROL_PX, TEXT_PX
from buurtdesk.ui.wall import measures as m
from buurtdesk.ui.wall.arrangement import Area

_LEAST_TITLE_PX = 10.0


def title_of(area: Area) -> str:
    """Its title, or the words for one that has none yet."""
    return area.cluster.title or QCoreApplication.translate("ClustersModel", "No name yet")


def paint_area(painter: QPainter, rect: QRectF, area: Area, scale: float, mark: str, count: str) -> None:
    """Draw the area; `mark` is "", "current", "target" or "lifted"; `count` stands at the right of its title."""
    look = theme.palette
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = m.CLUSTER_RADIUS * min(1.0, scale)
    if mark == "lifted":
        painter.setPen(QPen(QColor(look.edge), 1, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        return
    painter.setPen(QPen(QColor(look.petrol), 2) if mark else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(look.petrol_soft if mark == "target" else look.sunk))
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1) if mark else rect, radius, radius)
    if m.CLUSTER_TITLE * scale >= _LEAST_TITLE_PX:
        _paint_head(painter, rect, area, scale, count)


def _sized(size_px: float, weight: int) -> QFont:
    made = font(TEXT_PX, weight, tabular=True)
    made.setPixelSize(max(1, round(size_px)))
    return made


def _paint_head(painter: QPainter, rect: QRectF, area: Area, scale: float, count: str) -> None:
    pad = (m.CLUSTER_PAD + m.NOTE_GAP) * scale
    baseline = rect.y() + 0.66 * m.CLUSTER_HEAD * scale
    count_font = _sized(m.CLUSTER_COUNT * scale, 400)
    count_w = QFontMetricsF(count_font).horizontalAdvance(count)
    painter.setFont(count_font)
    painter.setPen(QColor(theme.palette.ink2))
    painter.drawText(QPointF(rect.right() - pad - count_w, baseline), count)
    title_font = _sized(m.CLUSTER_TITLE * scale, 600)
    painter.setFont(title_font)
    painter.setPen(QColor(theme.palette.ink if area.cluster.title else theme.palette.ink2))
    room = rect.width() - 3 * pad - count_w
    title = QFontMetricsF(title_font).elidedText(title_of(area), Qt.TextElideMode.ElideRight, room)
    painter.drawText(QPointF(rect.x() + pad, baseline), title)


def paint_far_title(painter: QPainter, rect: QRectF, area: Area) -> None:
    """From far away, when notes show no text, the title lies over them at a size that can be read."""
    made = font(META_PX, 600)
    metrics = QFontMetricsF(made)
    room = rect.width() - 2 * GRID_PX
    text = metrics.elidedText(title_of(area), Qt.TextElideMode.ElideRight, room - 4 * GRID_PX)
    if len(text) < 2:
        return
    label = QRectF(0, 0, metrics.horizontalAdvance(text) + 4 * GRID_PX, metrics.height() + GRID_PX)
    label.moveTopLeft(QPointF(rect.x() + GRID_PX, rect.y() + GRID_PX))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.palette.line), 1))
    painter.setBrush(QColor(theme.palette.card))
    painter.drawRoundedRect(label, RADIUS_CONTROL_PX, RADIUS_CONTROL_PX)
    painter.setFont(made)
    painter.setPen(QColor(theme.palette.ink))
    painter.drawText(label, Qt.AlignmentFlag.AlignCenter, text)
