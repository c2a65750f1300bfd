"""A row of the rail: a tile or an icon, and the name of a room."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from buurtdesk.domain.trajectory import Step, StepState
from buurtdesk.ui import words
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.fonts import font
from buurtdesk.ui.theme.icons import paint_icon
from buurtdesk.ui.theme.tile import TILE_HEIGHT_PX, TILE_WIDTH_PX, paint_step_tile
from buurtdesk.ui.theme.tokens import ICON_PX, RADIUS_CONTROL_PX, TEXT_PX

TALL_PX, LOW_PX = 43, 36
_BAR_PX, _MIDDLE_PX, _TEXT_X_PX = 4, 24, 48
_ICONS = {
    words.OVERVIEW: "house-line",
    words.RESULTS: "chart-bar-horizontal",
    words.PHOTO: "file-text",
    words.SHARE: "usb",
}


class RailItem(QAbstractButton):
    """One room to go to. `step_asked` is an arrow key: 1 for the next row, -1 for the one before."""

    step_asked = Signal(int)

    def __init__(self, room: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.room = room
        self._step = Step(room) if room not in _ICONS else None
        self._state = StepState.LATER
        self._collapsed, self._height_px = False, TALL_PX
        self.setCheckable(True)
        self.setProperty("focusRing", True)
        # Inside the row: the rail ends where its rows end.
        self.setProperty("ringGap", -4)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_current(False)
        self.show_state(StepState.LATER)

    def show_state(self, state: StepState) -> None:
        """Show how far the step is."""
        self._state = state
        name = words.room_name(self.room)
        self.setAccessibleName(f"{name}, {words.state_word(state)}" if self._step else name)
        self._tell()
        self.update()

    def set_current(self, current: bool) -> None:
        """Mark as the room one is in; only that row is reached by Tab, the others by arrow keys."""
        self.setChecked(current)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if current else Qt.FocusPolicy.NoFocus)

    def set_collapsed(self, collapsed: bool) -> None:
        """Show only the tile; the name is then in the tooltip."""
        self._collapsed = collapsed
        self._tell()
        self.update()

    def set_height(self, height_px: int) -> None:
        """Be taller or lower, before the size setting."""
        self._height_px = height_px
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(_TEXT_X_PX), theme.px(self._height_px))

    def nextCheckState(self) -> None:
        """Being pressed marks nothing: the shell does, once the room is there."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.step_asked.emit(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _tell(self) -> None:
        name = words.room_name(self.room)
        cut = QFontMetrics(font(TEXT_PX, 600)).horizontalAdvance(name) > self.width() - theme.px(_TEXT_X_PX) - 8
        self.setToolTip(name if self._collapsed or cut else "")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked():
            self._paint_ground(painter, theme.palette.paper)
            self._paint_bar(painter)
        elif self.underMouse():
            self._paint_ground(painter, theme.palette.line)
        self._paint_picture(painter)
        if not self._collapsed:
            self._paint_name(painter)

    def _paint_ground(self, painter: QPainter, color: str) -> None:
        ground = QPainterPath()
        # Round at the left only: at the right it runs into the room.
        rect = QRectF(0, 1, self.width() + RADIUS_CONTROL_PX, self.height() - 2)
        ground.addRoundedRect(rect, RADIUS_CONTROL_PX, RADIUS_CONTROL_PX)
        painter.fillPath(ground, QColor(color))

    def _paint_bar(self, painter: QPainter) -> None:
        height = theme.px(24)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.palette.petrol))
        painter.drawRoundedRect(QRectF(0, (self.height() - height) / 2, _BAR_PX, height), 2, 2)

    def _paint_picture(self, painter: QPainter) -> None:
        middle = self.width() / 2 - 4 if self._collapsed else theme.px(_MIDDLE_PX)
        if self._step:
            corner = QPointF(middle - theme.px(TILE_WIDTH_PX) / 2, (self.height() - theme.px(TILE_HEIGHT_PX)) / 2)
            paint_step_tile(painter, corner, words.step_number(self._step), self._state)
        else:
            side = theme.px(ICON_PX + 2)
            place = QRectF(middle - side / 2, (self.height() - side) / 2, side, side)
            paint_icon(painter, place, _ICONS[self.room], theme.palette.ink)

    def _paint_name(self, painter: QPainter) -> None:
        painter.setFont(font(TEXT_PX, 600 if self.isChecked() else 400))
        painter.setPen(QColor(theme.palette.ink))
        left = theme.px(_TEXT_X_PX)
        width = self.width() - left - 8
        name = painter.fontMetrics().elidedText(words.room_name(self.room), Qt.TextElideMode.ElideRight, width)
        painter.drawText(QRectF(left, 0, width, self.height()), Qt.AlignmentFlag.AlignVCenter, name)
