"""The wall itself: a view that pans and zooms over the layers; what a hand does on it is in hand.py."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QToolTip, QWidget

from buurtdesk.domain.note import Note
from buurtdesk.ui.model.clusters import ClustersModel
from buurtdesk.ui.model.notes import NotesModel
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.wall import measures as m
from buurtdesk.ui.wall.arrangement import Box, Spot
from buurtdesk.ui.wall.faces import Faces
from buurtdesk.ui.wall.hand import Hand
from buurtdesk.ui.wall.hovering import whole_text
from buurtdesk.ui.wall.layers import AreasLayer, HandLayer, NotesLayer
from buurtdesk.ui.wall.lettering import Beside, shows_all
from buurtdesk.ui.wall.selection import Selection
from buurtdesk.ui.wall.sight import Sight
from buurtdesk.ui.wall.state import WallState

_WORLD = QRectF(-60_000, -60_000, 120_000, 120_000)


class Canvas(QGraphicsView):
    """Shows notes and clusters; tells what the hand did, changes nothing itself."""

    moved = Signal(object)
    joined = Signal(list, str)
    left = Signal(list, str)
    cluster_moved = Signal(str, object)
    cluster_merged = Signal(str, list)
    gesture_started = Signal()
    gesture_ended = Signal()
    edit_wanted = Signal(str)
    rename_wanted = Signal(str)
    menu_wanted = Signal(QPoint)
    typed = Signal(str)
    shifted = Signal()
    resized = Signal()

    def __init__(
        self, notes: NotesModel, clusters: ClustersModel, selection: Selection, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.state = WallState(notes, clusters, selection, self)
        self._faces = Faces()
        self._layers = (
            AreasLayer(self.state, 0),
            NotesLayer(self.state, self._faces, 1),
            HandLayer(self.state, self._faces, 2),
        )
        self._scene = QGraphicsScene(_WORLD, self)
        self._scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        for layer in self._layers:
            self._scene.addItem(layer)
        self.setScene(self._scene)
        self._set_up_view()
        self.sight = Sight(self, self.state)
        self.hand = Hand(self)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(0)
        self._again.timeout.connect(self._repaint_all)
        self.state.unfinished.connect(self._again.start)
        self.state.changed.connect(self._repaint_all)
        theme.changed.connect(self._take_theme)

    def _set_up_view(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setOptimizationFlag(QGraphicsView.OptimizationFlag.DontAdjustForAntialiasing)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setProperty("focusRing", False)
        self.viewport().setMouseTracking(False)
        self.setAccessibleName(self.tr("Wall"))
        self.setAccessibleDescription(self.tr("The list beside the wall has the same notes."))

    def sizeHint(self) -> QSize:
        return QSize(800, 500)

    # Painting

    def drawBackground(self, painter: QPainter, rect: QRectF) -> None:
        painter.fillRect(rect, QColor(theme.palette.paper))

    def repaint_box(self, box: Box, margin_px: int = 16) -> None:
        """Paint this part anew, with room for rings and shadows."""
        rect = self.sight.on_screen(box).toAlignedRect()
        self.viewport().update(rect.adjusted(-margin_px, -margin_px, margin_px, margin_px))

    def _repaint_all(self) -> None:
        self.viewport().update()

    def _take_theme(self) -> None:
        self._faces.clear()
        self.viewport().update()

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()  # what lies over the wall finds its place before the notes are fitted around it
        self.sight.resized()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.shifted.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        steps, pixels = event.angleDelta(), event.pixelDelta()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.sight.zoom_by(m.ZOOM_STEP ** (steps.y() / 120), event.position())
        elif not pixels.isNull():
            self.sight.pan(pixels.x(), pixels.y())
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.sight.pan(steps.y() or steps.x(), 0)
        else:
            self.sight.pan(steps.x(), steps.y())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.RightButton:
            self._ask_menu(event)
        else:
            self.hand.press(event.position(), event.button(), event.modifiers())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.hand.move(event.position(), event.modifiers())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.hand.release(event.position(), event.modifiers())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        at = self.sight.to_wall(event.position())
        spot, area = self._spot(at), self.state.arrangement().area_at(at.x(), at.y())
        if spot is not None:
            self.edit_wanted.emit(spot.note.id)
        elif area is not None:
            self.rename_wanted.emit(area.cluster.id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hand.cancel() or self.state.selection.clear()
        elif event.key() == Qt.Key.Key_Space:
            self.hand.hold_space(True)
        elif event.text() in ("+", "-"):
            self.sight.zoom_by(m.ZOOM_STEP if event.text() == "+" else 1 / m.ZOOM_STEP)
        elif event.text().isprintable() and event.text() and not _is_command(event):
            # Whoever types, means to capture.
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and not event.isAutoRepeat():
            self.hand.hold_space(False)
        super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.hand.hold_space(False)
        super().focusOutEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_whole_text(event)
            return True
        return super().viewportEvent(event)

    def _show_whole_text(self, event: QHelpEvent) -> None:
        """The whole text of a note that shows only part of it, or none; and where else a note lies."""
        spot = self._spot(self.sight.to_wall(QPointF(event.pos())))
        told = self._told_of(spot.note) if spot else ""
        if told:
            QToolTip.showText(event.globalPos(), told, self.viewport())
        else:
            QToolTip.hideText()

    def _told_of(self, note: Note) -> str:
        """What the wall does not show of a note."""
        is_twin = len(note.clusters) > 1
        beside = Beside(note.photos != (), is_twin)
        all_shown = not note.photos and shows_all(note.text, note.translation, self.sight.scale_now(), beside)
        told = "" if all_shown else whole_text(note, self.state.notes.photos)
        if is_twin:
            names = self.state.clusters.titles(note.clusters)
            also = self.tr("Lies in {names}").format(names=names)
            told += f"<p>{escape(also)}</p>"
        return told

    def _ask_menu(self, event: QMouseEvent) -> None:
        spot = self._spot(self.sight.to_wall(event.position()))
        if spot is not None and spot.note.id not in self.state.selected:
            self.state.selection.set([spot.note.id], current=spot.note.id)
        if spot is None:
            self.hand.press(event.position(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
            self.hand.release(event.position())
        self.menu_wanted.emit(event.globalPosition().toPoint())

    def _spot(self, at: QPointF) -> Spot | None:
        return self.state.arrangement().spot_at(at.x(), at.y())


def _is_command(event: QKeyEvent) -> bool:
    command = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
    # AltGr comes as Ctrl+Alt on Windows and types letters.
    held = event.modifiers() & command
    altgr = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    return bool(held) and held != altgr
