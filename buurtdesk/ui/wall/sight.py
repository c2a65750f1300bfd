"""Which part of the wall one sees: zoom, pan, fit, and the way between wall units and pixels."""

from __future__ import annotations

from math import isclose

from PySide6.QtCore import QObject, QPointF, QRectF, Signal
from PySide6.QtGui import QTransform
from PySide6.QtWidgets import QGraphicsView

from buurtdesk.ui.wall import measures as m
from buurtdesk.ui.wall.arrangement import Box
from buurtdesk.ui.wall.state import WallState

_FIT_MARGIN_PX, _FAR_MARGIN_PX = 10, 56
_STAY_IN_SIGHT_PX = 80
# Where what is filled grows, it is made so much smaller than it could be, and stays until it could be so much larger.
_GROWING, _LOOSE = 0.9, 0.8


class Sight(QObject):
    """Moves a view over the wall; `tools` is what lies over its lower left, where fit() puts no notes."""

    zoomed = Signal(float)

    def __init__(self, view: QGraphicsView, state: WallState) -> None:
        super().__init__(view)
        self._view, self._state = view, state
        self._fitted = True
        self.tools = QRectF()
        self._fit_most, self._fit_centred, self._margin_px = 1.0, False, _FIT_MARGIN_PX

    def resized(self) -> None:
        """The view has another size: what was fitted stays so."""
        if self._fitted:
            self.fit()

    def fill(self) -> None:
        """From now on fit as large as the view allows, in its middle: for people far away."""
        self._fit_most, self._fit_centred, self._margin_px = m.ZOOM_MOST, True, _FAR_MARGIN_PX
        self.fit()

    def follow(self) -> None:
        """Keep all in the middle; as large as it was, until something is out of sight or could be much larger."""
        bounds = self._state.arrangement().bounds() or Box(0, 0, 1, 1)
        view = QRectF(self._view.viewport().rect())
        width, height = view.width() - 2 * self._margin_px, view.height() - 2 * self._margin_px
        best, now = self._scale_for(bounds, width, height), self.scale_now()
        if not _LOOSE * best <= now <= best:
            self._set_scale(self._scale_for(bounds, _GROWING * width, _GROWING * height))
        self._scroll_so_that(QPointF(bounds.x + bounds.w / 2, bounds.y + bounds.h / 2), view.center())

    def scale_now(self) -> float:
        """The zoom: 1.0 is 100 %."""
        return self._view.transform().m11()

    def zoom_to(self, scale: float, around: QPointF | None = None) -> None:
        """Zoom, keeping the point `around` (of the viewport; its centre by default) in its place."""
        scale = min(m.ZOOM_MOST, max(m.ZOOM_LEAST, scale))
        at = around or QPointF(self._view.viewport().rect().center())
        kept = self.to_wall(at)
        self._set_scale(scale)
        self._scroll_so_that(kept, at)
        self._fitted = False

    def zoom_by(self, factor: float, around: QPointF | None = None) -> None:
        """Zoom in (> 1) or out (< 1)."""
        self.zoom_to(self.scale_now() * factor, around)

    def pan(self, dx: float, dy: float) -> None:
        """Shift the wall by this many pixels, but never quite out of sight."""
        bounds = self._state.arrangement().bounds()
        if bounds is not None:
            dx, dy = self._kept_in_sight(bounds, dx, dy)
        horizontal, vertical = self._view.horizontalScrollBar(), self._view.verticalScrollBar()
        horizontal.setValue(horizontal.value() - round(dx))
        vertical.setValue(vertical.value() - round(dy))
        self._fitted = False

    def fit(self) -> None:
        """Show everything, at 100 % at most; keeps doing so when the window changes size, until one zooms or pans."""
        self._fit_above(self._margin_px)
        if self._lies_under_tools():
            self._fit_above(self._view.viewport().height() - self.tools.top() + _FIT_MARGIN_PX)
        self._fitted = True

    def reveal(self, note_id: str) -> None:
        """Pan just so far that this note is in sight."""
        spots = self._state.arrangement().spots_of(note_id)
        if spots:
            self.show_box(spots[0].box)

    def show_box(self, box: Box) -> None:
        """Pan just so far that this part of the wall is in sight, its upper left corner at least."""
        rect = self.on_screen(box)
        sight = QRectF(self._view.viewport().rect()).adjusted(12, 12, -12, -12 - self.tools.height())
        dx = max(min(0.0, sight.right() - rect.right()), sight.left() - rect.left())
        dy = max(min(0.0, sight.bottom() - rect.bottom()), sight.top() - rect.top())
        if dx or dy:
            self.pan(dx, dy)

    def to_wall(self, at: QPointF) -> QPointF:
        """From viewport pixels to wall units."""
        return self._view.viewportTransform().inverted()[0].map(at)

    def on_screen(self, box: Box) -> QRectF:
        """From wall units to viewport pixels."""
        return self._view.viewportTransform().mapRect(QRectF(box.x, box.y, box.w, box.h))

    def in_sight(self) -> Box:
        """The part of the wall that one sees."""
        rect = QRectF(self._view.viewport().rect())
        start, end = self.to_wall(rect.topLeft()), self.to_wall(rect.bottomRight())
        return Box(start.x(), start.y(), end.x() - start.x(), end.y() - start.y())

    def _scale_for(self, bounds: Box, width: float, height: float) -> float:
        return max(m.ZOOM_LEAST, min(self._fit_most, width / bounds.w, height / bounds.h))

    def _fit_above(self, bottom_px: float) -> None:
        bounds = self._state.arrangement().bounds() or Box(0, 0, 1, 1)
        width = max(1, self._view.viewport().width() - 2 * self._margin_px)
        height = max(1, self._view.viewport().height() - self._margin_px - bottom_px)
        scale = self._scale_for(bounds, width, height)
        self._set_scale(scale)
        spare = QPointF(width - bounds.w * scale, height - bounds.h * scale) / 2 if self._fit_centred else QPointF()
        self._scroll_so_that(QPointF(bounds.x, bounds.y), QPointF(self._margin_px, self._margin_px) + spare)

    def _lies_under_tools(self) -> bool:
        start, end = self.to_wall(self.tools.topLeft()), self.to_wall(self.tools.bottomRight())
        box = Box(start.x(), start.y(), end.x() - start.x(), end.y() - start.y())
        arrangement = self._state.arrangement()
        boxes = [area.box for area in arrangement.areas] + [spot.box for spot in arrangement.spots_in(box)]
        return not self.tools.isEmpty() and any(box.overlaps(other) for other in boxes)

    def _set_scale(self, scale: float) -> None:
        if not isclose(scale, self.scale_now(), rel_tol=1e-9):
            self._view.setTransform(QTransform.fromScale(scale, scale))
            self.zoomed.emit(scale)

    def _scroll_so_that(self, wall_point: QPointF, at: QPointF) -> None:
        now = self._view.viewportTransform().map(wall_point)
        horizontal, vertical = self._view.horizontalScrollBar(), self._view.verticalScrollBar()
        horizontal.setValue(horizontal.value() + round(now.x() - at.x()))
        vertical.setValue(vertical.value() + round(now.y() - at.y()))

    def _kept_in_sight(self, bounds: Box, dx: float, dy: float) -> tuple[float, float]:
        rect, sight = self.on_screen(bounds), self._view.viewport().rect()
        margin_x, margin_y = min(_STAY_IN_SIGHT_PX, sight.width() / 2), min(_STAY_IN_SIGHT_PX, sight.height() / 2)
        dx = max(margin_x - rect.right(), min(sight.width() - margin_x - rect.left(), dx))
        dy = max(margin_y - rect.bottom(), min(sight.height() - margin_y - rect.top(), dy))
        return dx, dy
