"""Paints a cluster: a sunk area with its title and how many notes it has."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.fonts import font
from buurtdesk.ui.theme.tokens import GRID_PX, META_PX, RADIUS_CONTROL_PX, TEXT_PX
from buurtdesk.ui.wall import measures as m
from buurtdesk.ui.wall.arrangement import Area

_LEAST_PX = 10


def title_of(area: Area) -> str:
    """Its title, or the words for one that has none yet."""
    return area.cluster.title or QCoreApplication.translate("ClustersModel", "No name yet")


@dataclass(frozen=True)
class Head:
    """What stands at the right of a cluster's title: how many notes, and how many dots once they are revealed."""

    count: str = ""
    dots: int | None = None


def paint_area(painter: QPainter, rect: QRectF, area: Area, scale: float, mark: str, head: Head) -> None:
    """Draw the area; `mark` is "", "current", "target" or "lifted"."""
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
    if m.TEXT_FAR * scale >= m.TEXT_LEAST_PX:  # from further away the title lies over the notes
        _paint_head(painter, rect, area, scale, head)


def _sized(size_px: float, weight: int) -> QFont:
    made = font(TEXT_PX, weight, tabular=True)
    made.setPixelSize(max(_LEAST_PX, round(size_px)))
    return made


def _paint_head(painter: QPainter, rect: QRectF, area: Area, scale: float, head: Head) -> None:
    pad = (m.CLUSTER_PAD + m.NOTE_GAP) * scale
    baseline = rect.y() + 0.66 * m.CLUSTER_HEAD * scale
    count_font = _sized(m.CLUSTER_COUNT * scale, 400)
    right = rect.right() - pad - QFontMetricsF(count_font).horizontalAdvance(head.count)
    painter.setFont(count_font)
    painter.setPen(QColor(theme.palette.ink2))
    painter.drawText(QPointF(right, baseline), head.count)
    if head.dots is not None:
        right = _paint_dots(painter, right - (pad if head.count else 0), baseline, scale, head.dots)
    title_font = _sized(m.CLUSTER_TITLE * scale, 600)
    painter.setFont(title_font)
    painter.setPen(QColor(theme.palette.ink if area.cluster.title else theme.palette.ink2))
    room = right - rect.x() - 2 * pad
    title = QFontMetricsF(title_font).elidedText(title_of(area), Qt.TextElideMode.ElideRight, room)
    painter.drawText(QPointF(rect.x() + pad, baseline), title)


def paint_merge(painter: QPainter, rect: QRectF, area: Area) -> None:
    """What happens when the cluster in the hand is let go here, over its ground and all that lies on it."""
    petrol = QColor(theme.palette.petrol)
    painter.setPen(QPen(petrol, 3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(1.5, 1.5, -1.5, -1.5), m.CLUSTER_RADIUS, m.CLUSTER_RADIUS)
    words = QCoreApplication.translate("Canvas", "Together in “{title}”").format(title=title_of(area))
    made = font(TEXT_PX, 600)
    metrics = QFontMetricsF(made)
    label = QRectF(0, 0, metrics.horizontalAdvance(words) + 6 * GRID_PX, metrics.height() + 3 * GRID_PX)
    label.moveCenter(rect.center())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(petrol)
    painter.drawRoundedRect(label, RADIUS_CONTROL_PX, RADIUS_CONTROL_PX)
    painter.setPen(QColor(theme.palette.on_petrol))
    painter.setFont(made)
    painter.drawText(label, Qt.AlignmentFlag.AlignCenter, words)


def _paint_dots(painter: QPainter, right: float, baseline: float, scale: float, dots: int) -> float:
    """A dot and how many there are, ending at `right`; where it begins."""
    made = _sized(m.CLUSTER_COUNT * scale, 600)
    words, metrics, petrol = str(dots), QFontMetricsF(made), QColor(theme.palette.petrol)
    left = right - metrics.horizontalAdvance(words)
    painter.setFont(made)
    painter.setPen(petrol)
    painter.drawText(QPointF(left, baseline), words)
    side = 0.7 * metrics.capHeight()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(petrol)
    painter.drawEllipse(QPointF(left - 1.2 * side, baseline - metrics.capHeight() / 2), side / 1.5, side / 1.5)
    return left - 2 * side


def paint_far_title(painter: QPainter, rect: QRectF, area: Area, dots: int | None) -> None:
    """From far away, when notes show no text, the title lies over them at a size that can be read."""
    made = font(META_PX, 600)
    metrics = QFontMetricsF(made)
    room = rect.width() - 2 * GRID_PX
    behind = "" if dots is None else f"  ● {dots}"
    room -= metrics.horizontalAdvance(behind)
    text = metrics.elidedText(title_of(area), Qt.TextElideMode.ElideRight, room - 4 * GRID_PX)
    if len(text) < 2:
        return
    text += behind
    label = QRectF(0, 0, metrics.horizontalAdvance(text) + 4 * GRID_PX, metrics.height() + GRID_PX)
    label.moveTopLeft(QPointF(rect.x() + GRID_PX, rect.y() + GRID_PX))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.palette.line), 1))
    painter.setBrush(QColor(theme.palette.card))
    painter.drawRoundedRect(label, RADIUS_CONTROL_PX, RADIUS_CONTROL_PX)
    painter.setFont(made)
    painter.setPen(QColor(theme.palette.ink))
    painter.drawText(label, Qt.AlignmentFlag.AlignCenter, text)
