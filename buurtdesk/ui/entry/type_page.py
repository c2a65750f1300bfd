"""A question whose answer is typed: a number or text. Enter keeps it; F8 is not filled in, F9 unreadable."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from buurtdesk.domain.questionnaire import QuestionKind
from buurtdesk.domain.response import NO_ANSWER, UNREADABLE
from buurtdesk.ui.entry.question_page import ENTER, QuestionPage
from buurtdesk.ui.entry.view import Line
from buurtdesk.ui.keys import physical_digit
from buurtdesk.ui.parts.line import Line as LineEdit
from buurtdesk.ui.parts.refusals import refusals
from buurtdesk.ui.theme.current import theme

_K = Qt.Key
_MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_NUMBER_PX = 240


class TypePage(QuestionPage):
    """`typed` carries what is in the field when it is to be kept, `draft` what is being typed."""

    typed = Signal(str)
    draft = Signal(str)

    def add_answers(self) -> None:
        question = self.line.question
        self.edit = LineEdit()
        self.edit.setProperty("kind", "main")
        self.edit.setAccessibleName(question.label)
        self._is_number = question.kind is QuestionKind.NUMBER
        if self._is_number:
            self.edit.setMaximumWidth(theme.px(_NUMBER_PX))
        self.edit.textEdited.connect(self._edited)
        self.edit.installEventFilter(self)
        self.column.addWidget(self.edit)
        self.setFocusProxy(self.edit)

    def missing_keys(self) -> tuple[str, str]:
        return "F8", "F9"

    def show_line(self, line: Line) -> None:
        before = self.line.answer if self.line is not line else None
        super().show_line(line)
        if line.answer != before or not self.edit.isModified():
            self.edit.setText(line.words)
            self.edit.setModified(False)

    def refuse(self, sentence: str) -> None:
        super().refuse(sentence)
        refusals.mark(self.edit, sentence)

    def miss(self, missing: str) -> None:
        self.edit.clear()
        self.edit.setModified(False)
        self.refuse("")
        super().miss(missing)

    def go_on(self) -> None:
        if self.keep():
            super().go_on()

    def keep(self) -> bool:
        """Keep what is in the field; whether nothing was wrong with it."""
        if self.edit.isModified() and self.edit.text().strip():
            self.typed.emit(self.edit.text())
            return not self.edit.isModified()
        if self.edit.isModified():
            self.miss(NO_ANSWER)
        return True

    def leave(self) -> None:
        self.keep()

    def kept(self) -> None:
        """What was typed is on the disk."""
        self.edit.setModified(False)
        self.refuse("")

    def _edited(self, text: str) -> None:
        if self.error.isVisibleTo(self):
            self.refuse("")
        self.draft.emit(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.modifiers() & _MODIFIERS:
            return False
        return self._press(event)

    def _press(self, event: QKeyEvent) -> bool:
        key, empty = event.key(), not self.edit.text()
        digit = physical_digit(event) if self._is_number else None
        if key in ENTER:
            self.go_on()
        elif key == _K.Key_F8:
            self.miss(NO_ANSWER)
        elif key == _K.Key_F9 or (self._is_number and event.text() == "?"):
            self.miss(UNREADABLE)
        elif digit is not None:  # a Belgian keyboard sends & é " there
            self.edit.insert(str(digit))
            self.edit.setModified(True)
            self._edited(self.edit.text())
        elif key == _K.Key_Up or (empty and key in (_K.Key_Backspace, _K.Key_Left)):
            self._go(self.back_wanted.emit)
        elif key == _K.Key_Down:
            self._go(self.next_wanted.emit)
        elif key == _K.Key_Escape:
            self._go(self.leave_wanted.emit)
        else:
            return False
        return True

    def _go(self, go: object) -> None:
        if self.keep():
            go()
