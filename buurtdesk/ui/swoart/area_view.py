"""The items of one area: a working list that also takes what is dragged onto it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractItemView

from buurtdesk.ui.parts.work_rows import MIME
from buurtdesk.ui.parts.work_view import WorkView
from buurtdesk.ui.swoart.cards import CardPainter
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.fonts import font
from buurtdesk.ui.theme.tokens import RADIUS_CONTROL_PX, TEXT_PX

_DROP_PX = 56


class AreaView(WorkView):
    """`dropped` carries what was let go and the item under it, if any; `sideways` -1 or 1 for Left and Right."""

    dropped = Signal(str, str)
    sideways = Signal(int)
    add_wanted = Signal()
    keyboard_changed = Signal()

    def __init__(self, name: str, hint: str) -> None:
        super().__init__(name, draggable=True)
        self.use_painter(CardPainter(self, most_lines=3))
        self._over: str | None = None
        self._hint = hint
        self.setAccessibleDescription(hint)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setDropIndicatorShown(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if not event.modifiers() and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.sideways.emit(-1 if key == Qt.Key.Key_Left else 1)
        elif key in (Qt.Key.Key_Insert, Qt.Key.Key_Plus) or (key == Qt.Key.Key_Return and not self._has_rows()):
            self.add_wanted.emit()
        else:
            super().keyPressEvent(event)

    def _has_rows(self) -> bool:
        return self.model() is not None and self.model().rowCount() > 0

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.keyboard_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.keyboard_changed.emit()

    # What is dragged

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(MIME):
            self._hover(event)
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._hover(event)
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._set_over(None)

    def dropEvent(self, event: QDropEvent) -> None:
        on = self._over or ""
        self._set_over(None)
        event.setDropAction(Qt.DropAction.CopyAction)  # the rows come and go with what is on the disk
        event.accept()
        self.dropped.emit(bytes(event.mimeData().data(MIME).data()).decode(), on)

    def _hover(self, event: QDropEvent) -> None:
        row = self.rows.row(self.indexAt(event.position().toPoint()))
        self._set_over(row.id if row is not None else "")

    def _set_over(self, over: str | None) -> None:
        if over != self._over:
            self._over = over
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        if self._over is None:
            if not self.rows.rowCount():
                self._paint_hint(painter)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.palette.petrol), 2, Qt.PenStyle.DashLine))
        if self._over:
            card = QRectF(self.visualRect(self.rows.index_of(self._over))).adjusted(2, 2, -2, -6)
            painter.drawRoundedRect(card, RADIUS_CONTROL_PX, RADIUS_CONTROL_PX)
            return
        last = self.rows.rowCount() - 1
        top = self.visualRect(self.rows.index(last, 0)).bottom() + 2 if last >= 0 else 2
        place = QRectF(2, min(top, self.viewport().height() - _DROP_PX - 2), self.viewport().width() - 4, _DROP_PX)
        painter.setBrush(QColor(theme.palette.petrol_soft))
        painter.drawRoundedRect(place, RADIUS_CONTROL_PX, RADIUS_CONTROL_PX)
        painter.setPen(QColor(theme.palette.petrol))
        painter.setFont(font(TEXT_PX, 600))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self.tr("Let go here"))

    def _paint_hint(self, painter: QPainter) -> None:
        """While there is nothing here: what belongs here."""
        painter.setPen(QColor(theme.palette.ink2))
        painter.setFont(font(TEXT_PX))
        words = QRectF(self.viewport().rect()).adjusted(theme.px(4), theme.px(8), -theme.px(4), 0)
        painter.drawText(words, int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop), self._hint)
