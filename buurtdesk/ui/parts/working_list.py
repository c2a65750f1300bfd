"""A working list: a field to add at the top (Enter adds), and the rows under it, or what to begin with."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from buurtdesk.ui.parts.empty import Empty
from buurtdesk.ui.parts.field import ErrorLine
from buurtdesk.ui.parts.glyph import Glyph
from buurtdesk.ui.parts.refusals import refusals
from buurtdesk.ui.parts.undo_keys import claims_undo
from buurtdesk.ui.parts.work_rows import Row
from buurtdesk.ui.parts.work_view import WorkView
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.tokens import TARGET_PX

_EMPTY_PX, _EMPTY_BELOW_PX = 290, 12


class AddField(QLineEdit):
    """A line with a plus; Arrow Down goes from it into the list."""

    left_down = Signal()

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plus = Glyph("plus", "petrol", parent=self)
        self.set_placeholder(placeholder)
        theme.changed.connect(self._place)
        self._place()

    def set_placeholder(self, text: str) -> None:
        """Say what is added here."""
        self.setPlaceholderText(text)
        self.setAccessibleName(text)

    def event(self, event: QEvent) -> bool:
        if claims_undo(event) and not self.text():
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        else:
            super().keyPressEvent(event)

    def _place(self) -> None:
        side = self._plus.sizeHint()
        self._plus.setGeometry(theme.px(11), (theme.px(TARGET_PX) - side.height()) // 2, side.width(), side.height())
        self.setTextMargins(side.width() + theme.px(6), 0, 0, 0)


class WorkingList(QWidget):
    """`submitted` carries what was typed to add: answer with `accepted` or `refused`; all else comes from `view`.

    `empty` is what stands there while there are no rows: a title and a sentence.
    """

    submitted = Signal(str)

    def __init__(
        self,
        name: str,
        placeholder: str,
        empty: tuple[str, str],
        view: WorkView | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.view = view or WorkView(name)
        self.add = AddField(placeholder)
        self.before_add = QHBoxLayout()
        self.before_add.setSpacing(8)
        self._error = ErrorLine()
        self._empty = Empty(*empty, most_px=_EMPTY_PX)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addLayout(self.before_add)
        top.addWidget(self.add, 1)
        self._column.addLayout(top)
        self._column.addWidget(self._error)
        self._column.addWidget(self.view, 1)
        self._column.addWidget(self._empty, 1)
        self.add.returnPressed.connect(self._submit)
        self.add.left_down.connect(lambda: self.view.setFocus(Qt.FocusReason.TabFocusReason))
        self.add.textEdited.connect(lambda: self.refused(""))
        self.setFocusProxy(self.add)
        self.show_rows([])

    def show_rows(self, rows: list[Row]) -> None:
        """Bring the rows in step with these."""
        if not rows and self.view.hasFocus():
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        self.view.show_rows(rows)
        self._empty.setVisible(not rows)
        self._column.setContentsMargins(0, 0, 0, 0 if rows else _EMPTY_BELOW_PX)
        self.view.setVisible(bool(rows))

    def put_above_rows(self, widget: QWidget) -> None:
        """Put something between the field and the rows, such as the names of columns."""
        self._column.insertWidget(self._column.indexOf(self.view), widget)

    def accepted(self, row_id: str = "") -> None:
        """What was typed is on the disk: the field is free for the next, its row in sight."""
        self.add.clear()
        self.refused("")
        if row_id:
            self.view.choose(row_id)

    def refused(self, sentence: str) -> None:
        """Say at the field what is wrong with what was typed; an empty sentence says that nothing is."""
        self._error.tell(sentence)
        refusals.mark(self.add, sentence)

    def _submit(self) -> None:
        if self.add.text().strip():
            self.submitted.emit(self.add.text())
