"""What a hand does on the wall: take notes or a cluster and put them down, draw a band around notes, shift the wall."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication

from buurtdesk.domain.note import Place
from buurtdesk.ui.wall.arrangement import Area, Box, Spot
from buurtdesk.ui.wall.snapping import Snap, snap

if TYPE_CHECKING:
    from buurtdesk.ui.wall.canvas import Canvas

_ADDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier

# How near an edge must be to fall in line with it, and how far around one looks for things to fall in line with.
_SNAP_PX, _NEAR = 7.0, 300.0


class Doing(Enum):
    """What the hand is doing."""

    NOTHING = "nothing"
    PANNING = "panning"
    ON_NOTE = "on note"
    ON_AREA = "on area"
    CARRYING = "carrying"
    BANDING = "banding"


class Hand:
    """One per canvas: turns presses, moves and releases into selection and into the canvas' signals."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._state = canvas.state
        self._doing = Doing.NOTHING
        self._start = QPointF()
        self._last = QPointF()
        self._grabbed: Spot | None = None
        self._kept: list[str] = []
        self._space = self._is_free = self._is_copying = False
        self.lasso = False

    def use_lasso(self, on: bool) -> None:
        """With the lasso every drag draws a band, also one that starts on a note or a cluster."""
        self.lasso = on
        self._show_cursor()

    def hold_space(self, on: bool) -> None:
        """While the space bar is held, dragging shifts the wall."""
        self._space = on
        self._show_cursor()

    def press(self, at: QPointF, button: Qt.MouseButton, modifiers: Qt.KeyboardModifier) -> None:
        """A button goes down at this point of the viewport."""
        self._start = self._last = at
        if button == Qt.MouseButton.MiddleButton or self._space:
            self._doing = Doing.PANNING
            self._show_cursor()
        elif button == Qt.MouseButton.LeftButton:
            self._press_left(at, modifiers)

    def move(self, at: QPointF, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """The pointer moves with a button down; with Alt what is in the hand goes freely."""
        self._is_free = bool(modifiers & Qt.KeyboardModifier.AltModifier)
        far = (at - self._start).manhattanLength() >= QApplication.startDragDistance()
        if self._doing is Doing.ON_NOTE and far:
            self._lift_notes()
        elif self._doing is Doing.ON_AREA and far:
            self._lift_area()
        if self._doing is Doing.PANNING:
            self._canvas.sight.pan(at.x() - self._last.x(), at.y() - self._last.y())
        elif self._doing is Doing.CARRYING:
            self._carry(at)
        elif self._doing is Doing.BANDING:
            self._stretch_band(at)
        self._last = at

    def release(self, at: QPointF, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """The button comes up; with Ctrl notes also stay in the cluster that they come from."""
        self._is_free = bool(modifiers & Qt.KeyboardModifier.AltModifier)
        self._is_copying = bool(modifiers & Qt.KeyboardModifier.ControlModifier)
        doing, self._doing = self._doing, Doing.NOTHING
        if doing is Doing.CARRYING:
            self._put_down(at)
        elif doing is Doing.ON_NOTE and self._grabbed is not None:
            self._state.selection.set([self._grabbed.note.id], current=self._grabbed.note.id)
        elif doing is Doing.BANDING:
            self._state.put_down()
        self._show_cursor()

    def cancel(self) -> bool:
        """Escape: what was in the hand goes back to where it was; whether there was anything."""
        busy = self._doing in (Doing.CARRYING, Doing.BANDING)
        self._doing = Doing.NOTHING
        if busy:
            self._state.put_down()
        return busy

    def _press_left(self, at: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        adding = bool(modifiers & _ADDING)
        point = self._canvas.sight.to_wall(at)
        arrangement, selection = self._state.arrangement(), self._state.selection
        spot = None if self.lasso else arrangement.spot_at(point.x(), point.y())
        area = None if self.lasso else arrangement.area_at(point.x(), point.y())
        self._grabbed = spot
        if spot is not None and adding:
            selection.toggle(spot.note.id)
            self._doing = Doing.NOTHING
        elif spot is not None:
            if spot.note.id not in self._state.selected:
                selection.set([spot.note.id], current=spot.note.id)
            self._doing = Doing.ON_NOTE
        else:
            self._kept = selection.ids() if adding else []
            selection.set(self._kept)
            self._state.current_area = area.cluster.id if area else None
            self._state.changed.emit()
            self._doing = Doing.ON_AREA if area else Doing.BANDING

    def _lift_notes(self) -> None:
        arrangement, grabbed = self._state.arrangement(), self._grabbed
        lifted: dict[tuple[str, str | None], Spot] = {}
        for note_id in self._state.selected:
            spots = arrangement.spots_of(note_id)
            spot = grabbed if grabbed in spots else spots[0]
            lifted[spot.key] = spot
        self._state.lifted = lifted
        self._state.changed.emit()
        self._doing = Doing.CARRYING

    def _lift_area(self) -> None:
        arrangement = self._state.arrangement()
        self._state.lifted_area = arrangement.area_of.get(self._state.current_area or "")
        if self._state.lifted_area is None:
            self._doing = Doing.NOTHING
            return
        lifted = [spot for spot in arrangement.spots if spot.cluster_id == self._state.current_area]
        self._state.lifted = {spot.key: spot for spot in lifted}
        self._state.changed.emit()
        self._doing = Doing.CARRYING

    def _carry(self, at: QPointF) -> None:
        state, scale = self._state, self._canvas.sight.scale_now()
        before = [self._carried_box(), *state.hints]
        state.lift_dx = (at.x() - self._start.x()) / scale
        state.lift_dy = (at.y() - self._start.y()) / scale
        snapped = Snap() if self._is_free or self._target(at) else self._snap(_SNAP_PX / scale)
        state.lift_dx += snapped.dx
        state.lift_dy += snapped.dy
        state.hints = snapped.hints
        for box in (*before, self._carried_box(), *state.hints):
            self._canvas.repaint_box(box)
        self._aim(at)

    def _snap(self, reach: float) -> Snap:
        """How what is in the hand falls in line with what hangs near it."""
        state, arrangement = self._state, self._state.arrangement()
        grabbed = state.lifted_area or self._grabbed
        if grabbed is None:
            return Snap()
        box = grabbed.box.moved(state.lift_dx, state.lift_dy)
        around = Box(box.x - _NEAR, box.y - _NEAR, box.w + 2 * _NEAR, box.h + 2 * _NEAR)
        loose = (spot for spot in arrangement.spots_in(around) if spot.cluster_id is None)
        near = [spot.box for spot in loose if spot.key not in state.lifted and spot.box.overlaps(around)]
        areas = (area for area in arrangement.areas if area is not state.lifted_area)
        return snap(box, [*near, *(area.box for area in areas if area.box.overlaps(around))], reach)

    def _carried_box(self) -> Box:
        state = self._state
        boxes = [spot.box for spot in state.lifted.values()]
        if state.lifted_area is not None:
            boxes = [state.lifted_area.box]
        around = boxes[0]
        for box in boxes[1:]:
            around = around.united(box)
        return around.moved(state.lift_dx, state.lift_dy)

    def _aim(self, at: QPointF) -> None:
        """Mark the cluster that would take the notes, or the cluster in the hand."""
        area = self._target(at)
        wanted = area.cluster.id if area else None
        if wanted != self._state.target_area:
            areas = self._state.arrangement().area_of
            changed = [areas[one] for one in (wanted, self._state.target_area) if one in areas]
            self._state.target_area = wanted
            for one in changed:
                self._canvas.repaint_box(one.box)

    def _target(self, at: QPointF) -> Area | None:
        point, lifted = self._canvas.sight.to_wall(at), self._state.lifted_area
        if lifted is not None and self._is_free:
            return None
        here = reversed(self._state.arrangement().areas)
        return next((area for area in here if area is not lifted and area.box.contains(point.x(), point.y())), None)

    def _put_down(self, at: QPointF) -> None:
        """Tell what was dropped where, once; only then let go, so that nothing flickers back meanwhile."""
        self._carry(at)
        state = self._state
        lifted, area, target = list(state.lifted.values()), state.lifted_area, self._target(at)
        dx, dy = state.lift_dx, state.lift_dy
        if area is not None and target is not None:
            self._canvas.cluster_merged.emit(target.cluster.id, [area.cluster.id])
            state.put_down()
            return
        self._canvas.gesture_started.emit()
        if area is not None:
            self._canvas.cluster_moved.emit(area.cluster.id, Place(area.box.x + dx, area.box.y + dy))
        elif target is not None:
            self._drop_on(target, lifted)
        else:
            self._drop_loose(lifted, dx, dy)
        self._canvas.gesture_ended.emit()
        state.put_down()

    def _drop_on(self, target: Area, lifted: list[Spot]) -> None:
        wanted = target.cluster.id
        coming = [spot for spot in lifted if spot.cluster_id != wanted]
        if not self._is_copying:
            self._take_out(coming)
        joining = [spot.note.id for spot in coming if wanted not in spot.note.clusters]
        if joining:
            self._canvas.joined.emit(joining, wanted)

    def _drop_loose(self, lifted: list[Spot], dx: float, dy: float) -> None:
        places = {spot.note.id: Place(spot.x + dx, spot.y + dy) for spot in lifted}
        self._take_out(lifted)
        self._canvas.moved.emit(places)

    def _take_out(self, spots: list[Spot]) -> None:
        by_cluster: dict[str, list[str]] = {}
        for spot in spots:
            if spot.cluster_id is not None:
                by_cluster.setdefault(spot.cluster_id, []).append(spot.note.id)
        for cluster_id, ids in by_cluster.items():
            self._canvas.left.emit(ids, cluster_id)

    def _stretch_band(self, at: QPointF) -> None:
        start, end = self._canvas.sight.to_wall(self._start), self._canvas.sight.to_wall(at)
        x, y = min(start.x(), end.x()), min(start.y(), end.y())
        band = Box(x, y, abs(end.x() - start.x()), abs(end.y() - start.y()))
        before = self._state.band or band
        self._state.band = band
        self._canvas.repaint_box(before.united(band), 4)
        inside = {spot.note.id for spot in self._state.arrangement().spots_in(band) if spot.box.overlaps(band)}
        wanted = inside | set(self._kept)
        if wanted != self._state.selected:
            self._state.selection.set(wanted)

    def _show_cursor(self) -> None:
        if self._doing is Doing.PANNING:
            shape = Qt.CursorShape.ClosedHandCursor
        elif self._space:
            shape = Qt.CursorShape.OpenHandCursor
        elif self.lasso:
            shape = Qt.CursorShape.CrossCursor
        else:
            shape = Qt.CursorShape.ArrowCursor
        self._canvas.viewport().setCursor(shape)
