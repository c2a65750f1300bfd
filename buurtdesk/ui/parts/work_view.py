"""The view of a working list: arrows, F2 to edit in place, Alt+Up and Alt+Down to move, Del, Enter to open."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QToolTip, QWidget

from buurtdesk.ui.keys import physical_digit
from buurtdesk.ui.parts.line_editor import LineEditor
from buurtdesk.ui.parts.work_painter import WorkPainter
from buurtdesk.ui.parts.work_rows import Row, WorkRows
from buurtdesk.ui.theme.current import theme

_KEY, _ALT = Qt.Key, Qt.KeyboardModifier.AltModifier
_ENTERS = (_KEY.Key_Return, _KEY.Key_Enter)


class WorkView(QListView):
    """Says what people want of a row, by its id; `moved` with -1 (up) or 1 (down), `digit_pressed` with 1 to 9."""

    chosen = Signal(str)
    opened = Signal(str)
    edited = Signal(str, str)
    moved = Signal(str, int)
    deleted = Signal(str)
    toggled = Signal(str, bool)
    digit_pressed = Signal(str, int)

    def __init__(self, name: str, most_lines: int = 1, draggable: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = WorkRows(self, draggable)
        self.painter = WorkPainter(self, most_lines)
        self.editor: LineEditor | None = None
        self._refused = False
        self.setItemDelegate(self.painter)
        self.setModel(self.rows)
        self.setProperty("kind", "bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        self.selectionModel().currentChanged.connect(self._tell_chosen)
        self.setDragEnabled(draggable)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def use_painter(self, painter: WorkPainter) -> None:
        """Paint the rows in a way of one room."""
        painter.width = self.painter.width
        self.painter = painter
        self.setItemDelegate(painter)

    def current_row(self) -> Row | None:
        """What the keyboard is on."""
        return self.rows.row(self.currentIndex())

    def show_rows(self, rows: list[Row]) -> None:
        """Bring the list in step; where the chosen row went, the next one is chosen."""
        self.rows.bring_in_step(rows)

    def choose(self, row_id: str) -> None:
        """Put the keyboard on this row, if it is here."""
        index = self.rows.index_of(row_id)
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def clear_choice(self) -> None:
        """Nothing is chosen."""
        self.selectionModel().clear()

    def edit_current(self) -> None:
        """Lay a field over the row that the keyboard is on."""
        row = self.current_row()
        if row is None or row.fixed or row.checked is not None or self.editor is not None:
            return
        self.scrollTo(self.currentIndex())
        over = self.painter.title_rect(row, self.visualRect(self.currentIndex()))
        self.editor = LineEditor(row.title, self.tr("Change the text"), over, self.viewport())
        self.editor.submitted.connect(lambda text: self._submit(row, text))
        self.editor.canceled.connect(self._close_editor)

    def refuse(self, sentence: str) -> None:
        """What was edited in place could not be kept: say why; it stays in the field."""
        self._refused = True
        if self.editor is not None:
            self.editor.refuse(sentence)

    def _submit(self, row: Row, text: str) -> None:
        cleaned = text.strip()
        self._refused = False
        if cleaned and cleaned != row.title:
            self.edited.emit(row.id, cleaned)
        if not self._refused:
            self._close_editor()

    def _close_editor(self) -> None:
        editor, self.editor = self.editor, None
        if editor is None:
            return
        had_keyboard = editor.hasFocus()
        editor.blockSignals(True)
        editor.hide()
        editor.deleteLater()
        if had_keyboard:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, key = self.current_row(), event.key()
        if row is None or not self._take_key(row, key, event):
            super().keyPressEvent(event)

    def _take_key(self, row: Row, key: int, event: QKeyEvent) -> bool:
        """Whether the key was about the row."""
        if event.modifiers() & _ALT:
            if key not in (_KEY.Key_Up, _KEY.Key_Down):
                return False
            if not row.fixed:
                self.moved.emit(row.id, -1 if key == _KEY.Key_Up else 1)
                self.scrollTo(self.currentIndex())
        elif row.checked is not None and key in (_KEY.Key_Space, *_ENTERS):
            self.toggled.emit(row.id, not row.checked)
        elif key in _ENTERS:
            self.opened.emit(row.id)
        elif key == _KEY.Key_F2:
            self.edit_current()
        elif key == _KEY.Key_Delete:
            if not row.fixed:
                self.deleted.emit(row.id)
        elif not event.modifiers() & Qt.KeyboardModifier.ControlModifier and (digit := physical_digit(event)):
            self.digit_pressed.emit(row.id, digit)
        else:
            return False
        return True

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        row = self.rows.row(self.indexAt(event.position().toPoint()))
        if row is not None and row.checked is not None and event.button() == Qt.MouseButton.LeftButton:
            self.toggled.emit(row.id, not row.checked)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.edit_current()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(0, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != self.painter.width:
            self.painter.width = event.size().width()
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = self.rows.row(self.indexAt(event.pos()))
            text = "" if row is None or self.painter.shows_all(row) else row.title
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        return super().viewportEvent(event)

    def _tell_chosen(self, index: QModelIndex) -> None:
        row = self.rows.row(index)
        if index.isValid() and not self.selectionModel().isSelected(index):
            self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.chosen.emit(row.id if row else "")
