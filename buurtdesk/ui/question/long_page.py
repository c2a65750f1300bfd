"""A question with a long answer: Enter goes on, Shift+Enter begins a new line."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from buurtdesk.ui.parts.undo_keys import claims_undo
from buurtdesk.ui.question.key_choice import KeyChoice
from buurtdesk.ui.question.question_page import ENTER
from buurtdesk.ui.question.type_page import TypePage
from buurtdesk.ui.theme.current import theme

_HEIGHT_PX = 220
_K = Qt.Key


class LongField(QPlainTextEdit):
    """Several lines; where there is nothing to take back, Ctrl+Z is the window's."""

    def event(self, event: QEvent) -> bool:
        if claims_undo(event) and not self.document().isUndoAvailable():
            event.ignore()
            return False
        return super().event(event)


class LongPage(TypePage):
    """The arrows walk through the text and leave it at its begin and its end."""

    def made_field(self) -> QWidget:
        edit = LongField()
        edit.setTabChangesFocus(True)
        edit.setMinimumHeight(theme.px(_HEIGHT_PX))
        edit.textChanged.connect(self._changed)
        return edit

    def text(self) -> str:
        return self.edit.toPlainText()

    def put(self, text: str) -> None:
        self.edit.blockSignals(True)
        self.edit.setPlainText(text)
        self.edit.moveCursor(QTextCursor.MoveOperation.End)
        self.edit.blockSignals(False)

    def is_modified(self) -> bool:
        return self.edit.document().isModified()

    def set_modified(self, modified: bool) -> None:
        self.edit.document().setModified(modified)

    def more_keys(self) -> list[tuple[KeyChoice, object]]:
        new_line = KeyChoice(self.tr("Shift+Enter"), self.tr("New line"))
        return [(new_line, lambda: self.edit.insertPlainText("\n"))]

    def _changed(self) -> None:
        if self.is_modified():
            self.edited(self.text())

    def press(self, event: QKeyEvent) -> bool:
        cursor = self.edit.textCursor()
        if event.key() in ENTER and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.edit.insertPlainText("\n")
            return True
        walks_on = {_K.Key_Up: not cursor.atStart(), _K.Key_Down: not cursor.atEnd()}
        if walks_on.get(event.key(), False):
            return False
        return super().press(event)
