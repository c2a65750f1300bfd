"""A question whose answer is a day: digits fall in their place, and a whole day moves on by itself."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from buurtdesk.ui.question.day_text import LENGTH, shortened, with_digit, with_sign
from buurtdesk.ui.question.type_page import NumberPage

_SIGNS = "/-. :;"


class DayPage(NumberPage):
    """Day, month and year; a slash, dash, dot or space ends a part that has one digit."""

    def made_field(self) -> QWidget:
        edit = super().made_field()
        edit.setPlaceholderText(self.tr("dd/mm/yyyy"))
        return edit

    def put(self, text: str) -> None:
        super().put("/".join(part.zfill(2) for part in text.split("/")) if text else "")

    def press(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Backspace and self.text():
            self._put_typed(shortened(self.text()))
        elif event.text() and event.text() in _SIGNS:
            self._put_typed(with_sign(self.text()))
        else:
            return super().press(event)
        return True

    def enter_digit(self, digit: str) -> None:
        before = "" if self.edit.selectedText() == self.text() else self.text()
        self._put_typed(with_digit(before, digit))
        if self.is_full() and self.keep():
            self.next_wanted.emit(True)

    def is_full(self) -> bool:
        return len(self.text()) == LENGTH

    def _put_typed(self, text: str) -> None:
        self.edit.setText(text)
        self.set_modified(True)
        self.refuse("")
