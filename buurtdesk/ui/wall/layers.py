"""What is painted on the wall, as three layers: areas, notes, and what is in the hand.

Each layer is one graphics item that copies kept pictures, rather than an item per note: measured 6 ms against 60 ms
for two thousand notes.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.tokens import FOCUS_PX, RADIUS_NOTE_PX
from buurtdesk.ui.wall import measures as m
from buurtdesk.ui.wall.areas import paint_area, paint_far_title, paint_merge
from buurtdesk.ui.wall.arrangement import Area, Box, Spot
from buurtdesk.ui.wall.faces import Faces, paint_hidden_mark
from buurtdesk.ui.wall.state import WallState

EVERYWHERE = QRectF(-1e6, -1e6, 2e6, 2e6)


class Layer(QGraphicsItem):
    """A layer over the whole wall; the view and the hand decide what is clicked, so it takes no mouse."""

    def __init__(self, state: WallState, z: float) -> None:
        super().__init__()
        self._state = state
        self.setZValue(z)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemUsesExtendedStyleOption)

    def boundingRect(self) -> QRectF:
        return EVERYWHERE


def _box(rect: QRectF) -> Box:
    return Box(rect.x(), rect.y(), rect.width(), rect.height())


def _leave_scale(painter: QPainter) -> tuple[float, QPointF]:
    """Go over to painting in viewport pixels; the zoom and the place of the origin there."""
    world = painter.worldTransform()
    painter.resetTransform()
    return world.m11(), QPointF(world.dx(), world.dy())


class AreasLayer(Layer):
    """The clusters."""

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        exposed = _box(option.exposedRect)
        scale, origin = _leave_scale(painter)
        for area in self._state.arrangement().areas:
            if area.box.overlaps(exposed):
                mark = self._state.mark_of(area.cluster.id)
                paint_area(painter, _on_screen(area.box, scale, origin), area, scale, mark, self._state.head_of(area))


class NotesLayer(Layer):
    """The notes that are not in the hand, and rings around the selected ones."""

    def __init__(self, state: WallState, faces: Faces, z: float) -> None:
        super().__init__(state, z)
        self._faces = faces

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        exposed = _box(option.exposedRect)
        scale, origin = _leave_scale(painter)
        self._faces.use(scale, painter.device().devicePixelRatioF())
        self._faces.begin_frame()
        face, lifted, selected = self._faces.face, self._state.lifted, self._state.selected
        left, top = origin.x(), origin.y()
        ringed: list[Spot] = []
        for spot in self._state.arrangement().spots_in(exposed):
            if lifted and spot.key in lifted:
                continue
            if spot.note.id in selected:
                ringed.append(spot)
            painter.drawPixmap(round(left + spot.x * scale), round(top + spot.y * scale), face(spot.note))
            if spot.note.hidden:
                paint_hidden_mark(painter, _on_screen(spot.box, scale, origin))
        for spot in ringed:
            _paint_ring(painter, _on_screen(spot.box, scale, origin), scale)
        if self._faces.end_frame():
            self._state.unfinished.emit()
        if not self._faces.shows_text():
            for area in self._state.arrangement().areas:
                dots = self._state.clusters.dots_of(area.cluster.id)
                paint_far_title(painter, _on_screen(area.box, scale, origin), area, dots)


class HandLayer(Layer):
    """What is being dragged, with its shadow, and the rubber band."""

    def __init__(self, state: WallState, faces: Faces, z: float) -> None:
        super().__init__(state, z)
        self._faces = faces

    def paint(self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None) -> None:
        state = self._state
        exposed = _box(option.exposedRect)
        scale, origin = _leave_scale(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state.lifted_area is not None:
            self._paint_lifted_area(painter, state.lifted_area, scale, origin)
        dx, dy = state.lift_dx, state.lift_dy
        for spot in state.lifted.values():
            box = spot.box.moved(dx, dy)
            if not box.overlaps(exposed, 2 * m.NOTE_GAP / scale):
                continue
            rect = _on_screen(box, scale, origin)
            _paint_shadow(painter, rect)
            painter.drawPixmap(rect.topLeft(), self._faces.face(spot.note))
            _paint_ring(painter, rect, scale)
        for hint in state.hints:
            painter.setPen(QPen(QColor(theme.palette.petrol), 1, Qt.PenStyle.DashLine))
            rect = _on_screen(hint, scale, origin)
            painter.drawLine(rect.topLeft(), QPointF(rect.x() + rect.width(), rect.y() + rect.height()))
        if state.lifted_area is not None and state.target_area in state.arrangement().area_of:
            target = state.arrangement().area_of[state.target_area]
            paint_merge(painter, _on_screen(target.box, scale, origin), target)
        if state.band is not None:
            petrol = QColor(theme.palette.petrol)
            painter.setPen(QPen(petrol, 1.5))
            petrol.setAlphaF(0.10)
            painter.setBrush(petrol)
            painter.drawRect(_on_screen(state.band, scale, origin))

    def _paint_lifted_area(self, painter: QPainter, area: Area, scale: float, origin: QPointF) -> None:
        box = area.box.moved(self._state.lift_dx, self._state.lift_dy)
        rect = _on_screen(box, scale, origin)
        _paint_shadow(painter, rect)
        paint_area(painter, rect, area, scale, "current", self._state.head_of(area))


def _on_screen(box: Box, scale: float, origin: QPointF) -> QRectF:
    """A box in viewport pixels, on whole pixels so that edges stay sharp."""
    x, y = round(origin.x() + box.x * scale), round(origin.y() + box.y * scale)
    return QRectF(x, y, round(box.w * scale), round(box.h * scale))


def _paint_ring(painter: QPainter, rect: QRectF, scale: float) -> None:
    """Petrol around a selected note, with a gap as wide as the zoom allows."""
    gap = 2.0 if scale > 0.4 else 0.0
    width = FOCUS_PX if scale > 0.4 else 2.0
    grow = gap + width / 2
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if gap:
        painter.setPen(QPen(QColor(theme.palette.card if not theme.palette.dark else theme.palette.paper), gap))
        painter.drawRoundedRect(rect.adjusted(-1, -1, 1, 1), RADIUS_NOTE_PX, RADIUS_NOTE_PX)
    painter.setPen(QPen(QColor(theme.palette.petrol), width))
    radius = RADIUS_NOTE_PX + grow
    painter.drawRoundedRect(rect.adjusted(-grow, -grow, grow, grow), radius, radius)


def _paint_shadow(painter: QPainter, rect: QRectF) -> None:
    """A soft shadow from a few rounded rectangles: a blur would cost frames."""
    painter.setPen(Qt.PenStyle.NoPen)
    for spread in (5, 3, 1):
        color = QColor(0, 0, 0, 22)
        painter.setBrush(color)
        painter.drawRoundedRect(rect.translated(0, 3).adjusted(-spread, -spread, spread, spread), 6, 6)
