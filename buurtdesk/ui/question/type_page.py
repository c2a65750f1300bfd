"""A question whose answer is typed. Enter keeps it; F8 is not filled in, F9 unreadable."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from buurtdesk.domain.response import UNREADABLE
from buurtdesk.ui.keys import physical_digit
from buurtdesk.ui.parts.line import Line as LineEdit
from buurtdesk.ui.parts.refusals import refusals
from buurtdesk.ui.question.question_page import ENTER, MODIFIERS, QuestionPage
from buurtdesk.ui.question.view import Line
from buurtdesk.ui.theme.current import theme

_K = Qt.Key
_NUMBER_PX = 240


class TypePage(QuestionPage):
    """A line of text.

    `typed` carries what is in the field when it is to be kept, and whether Enter was pressed on it a second time: then
    it stands like that on the paper. `draft` carries what is being typed.
    """

    typed = Signal(str, bool)
    draft = Signal(str)

    def add_answers(self) -> None:
        self.edit = self.made_field()
        self.edit.setAccessibleName(self.line.question.label)
        self.edit.installEventFilter(self)
        self.column.addWidget(self.edit)
        self.setFocusProxy(self.edit)
        self._refused = ""

    def made_field(self) -> QWidget:
        """The field in which is typed."""
        edit = LineEdit()
        edit.setProperty("kind", "main")
        edit.textEdited.connect(self.edited)
        return edit

    def text(self) -> str:
        """What is in the field."""
        return self.edit.text()

    def put(self, text: str) -> None:
        """Show what is on the disk."""
        self.edit.setText(text)

    def is_modified(self) -> bool:
        """Whether something in the field is not on the disk yet."""
        return self.edit.isModified()

    def set_modified(self, modified: bool) -> None:
        """Note whether the field holds something that is not on the disk yet."""
        self.edit.setModified(modified)

    def missing_keys(self) -> tuple[str, str]:
        return "F8", "F9"

    def show_line(self, line: Line) -> None:
        before = self.line.answer if self.line is not line else None
        super().show_line(line)
        if line.answer != before or not self.is_modified():
            self.put(line.words)
            self.set_modified(False)

    def refuse(self, sentence: str) -> None:
        super().refuse(sentence)
        refusals.mark(self.edit, sentence)

    def miss(self, missing: str, by_itself: bool = True) -> None:
        self.put("")
        self.set_modified(False)
        self.refuse("")
        super().miss(missing, by_itself)

    def go_on(self) -> None:
        if self.keep():
            super().go_on()

    def keep(self) -> bool:
        """Keep what is in the field; whether nothing was wrong with it."""
        text = self.text()
        if self.is_modified() and text.strip():
            self.typed.emit(text, text == self._refused)
            self._refused = text if self.is_modified() else ""
            return not self.is_modified()
        if self.is_modified():
            self.give(None)
            self.set_modified(False)
        return True

    def leave(self) -> None:
        self.keep()

    def kept(self) -> None:
        """What was typed is on the disk."""
        self.set_modified(False)
        self.refuse("")

    def edited(self, text: str) -> None:
        """Someone typed."""
        if self.error.isVisibleTo(self):
            self.refuse("")
        self.draft.emit(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.modifiers() & MODIFIERS:
            return False
        self.pressed.emit()
        return self.press(event)

    def press(self, event: QKeyEvent) -> bool:
        """A key that is more than typing; whether it was."""
        key, empty = event.key(), not self.text()
        if key in ENTER:
            self.go_on()
        elif self.take_missing(event):
            pass
        elif key == _K.Key_Up or (empty and key in (_K.Key_Backspace, _K.Key_Left)):
            self._go(self.back_wanted.emit)
        elif key == _K.Key_Down:
            self._go(lambda: self.next_wanted.emit(False))
        elif key == _K.Key_Escape:
            self._go(self.leave_wanted.emit)
        else:
            return False
        return True

    def _go(self, go: object) -> None:
        if self.keep():
            go()


class NumberPage(TypePage):
    """Digits by the place of the key. With as many digits as the most that is allowed has, it moves on by itself."""

    def made_field(self) -> QWidget:
        edit = super().made_field()
        edit.setMaximumWidth(theme.px(_NUMBER_PX))
        return edit

    def press(self, event: QKeyEvent) -> bool:
        digit = physical_digit(event)
        if event.text() == "?":
            self.miss(UNREADABLE)
        elif digit is not None:  # a Belgian keyboard sends & é " there
            self.enter_digit(str(digit))
        else:
            return super().press(event)
        return True

    def enter_digit(self, digit: str) -> None:
        """One digit more, where the cursor is."""
        self.edit.insert(digit)
        self.set_modified(True)
        self.edited(self.text())
        if self.is_full() and not self.error.isVisibleTo(self) and self.keep():
            self.next_wanted.emit(True)

    def is_full(self) -> bool:
        """Whether nothing can follow."""
        return self.text().isdigit() and len(self.text()) == self.line.question.most_digits
