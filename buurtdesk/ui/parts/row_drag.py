"""Moving a row of a list with the mouse: the row is dragged to the line where it will come."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QDrag, QDragMoveEvent, QDropEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QListView, QWidget

from buurtdesk.ui.theme.current import theme

_MIME = "application/x-buurtdesk-row"
_LINE_PX = 3


class _Line(QWidget):
    """Where the row will come."""

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(theme.palette.petrol))


class RowDrag(QObject):
    """`dropped` carries the index a row came from and the index it is to have."""

    dropped = Signal(int, int)

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view
        self._line = _Line(view.viewport())
        self._line.hide()
        view.setDragEnabled(True)
        view.viewport().setAcceptDrops(True)
        view.viewport().installEventFilter(self)

    def start(self) -> None:
        """Take up the current row."""
        index = self._view.currentIndex()
        drag, data = QDrag(self._view), QMimeData()
        data.setData(_MIME, QByteArray(f"{id(self)}:{index.row()}".encode()))
        drag.setMimeData(data)
        drag.setPixmap(self._view.viewport().grab(self._view.visualRect(index)))
        drag.setHotSpot(QPoint(theme.px(20), theme.px(20)))
        drag.exec(Qt.DropAction.MoveAction)
        self._line.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragLeave:
            self._line.hide()
        elif isinstance(event, QDropEvent):  # entering and moving too
            taken = self._row_in(event.mimeData())
            if taken is None:
                return False
            gap = self._gap_at(event.position().toPoint())
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
            if isinstance(event, QDragMoveEvent):
                self._show_line(gap)
            else:
                self._line.hide()
                self._drop(taken, gap)
            return True
        return False

    def _drop(self, taken: int, gap: int) -> None:
        place = gap - 1 if gap > taken else gap
        if place != taken:
            self.dropped.emit(taken, place)

    def _row_in(self, data: QMimeData) -> int | None:
        """The row that is dragged, if it is one of this list."""
        source, _, row = bytes(data.data(_MIME).data()).decode().partition(":")
        return int(row) if source == str(id(self)) else None

    def _gap_at(self, position: QPoint) -> int:
        """Before which row it would come; after the last is one more."""
        index = self._view.indexAt(position)
        if not index.isValid():
            return self._view.model().rowCount()
        return index.row() + (position.y() > self._view.visualRect(index).center().y())

    def _show_line(self, gap: int) -> None:
        model = self._view.model()
        last = gap >= model.rowCount()
        rect = self._view.visualRect(model.index(max(0, gap - last), 0))
        top = rect.bottom() + 1 if last else rect.top()
        self._line.setGeometry(0, max(0, top - _LINE_PX // 2 - 1), rect.width(), _LINE_PX)
        self._line.show()
        self._line.raise_()
