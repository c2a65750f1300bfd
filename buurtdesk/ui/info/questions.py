"""What was asked, and what was answered or is still owed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from buurtdesk.domain.info_moment import Asked
from buurtdesk.ui import counted
from buurtdesk.ui.info.view import InfoView
from buurtdesk.ui.parts.button import IconButton
from buurtdesk.ui.parts.field import TextField
from buurtdesk.ui.parts.label import Label
from buurtdesk.ui.parts.list_card import ListCard
from buurtdesk.ui.parts.order_list import OrderedRow
from buurtdesk.ui.theme.current import theme

_ANSWER_PX, _LEAD_PX = 74, 22


class Questions(QWidget):
    """`added` carries a question; `edited` its id, the question and the answer."""

    added = Signal(str)
    edited = Signal(str, str, str)
    move_wanted = Signal(str, int)
    delete_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = InfoView()
        self._shown: Asked | None = None
        self.field = TextField(placeholder=self.tr("Write down a question from the room"))
        self.question = TextField(placeholder=self.tr("Question"))
        self.question.edit.setAccessibleName(self.tr("The question"))
        self.answer = QPlainTextEdit()
        self.answer.setTabChangesFocus(True)
        self.answer.setPlaceholderText(self.tr("Answer, or who will answer it and when"))
        self.answer.setAccessibleName(self.tr("The answer"))
        self.answer.installEventFilter(self)
        self.card = ListCard(self.tr("Questions from the room"), _LEAD_PX, self._adding(), self._changing())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        self.field.submitted.connect(self.added)
        self.question.edit.editingFinished.connect(self.keep_typing)
        self.card.chosen.connect(lambda _asked: self._show_asked())
        self.card.list.edit_wanted.connect(lambda _asked: self.answer.setFocus())
        self.card.move_wanted.connect(self.move_wanted)
        self.card.delete_wanted.connect(self.delete_wanted)
        theme.changed.connect(self._fit)
        self._fit()

    def _adding(self) -> QWidget:
        held = QWidget()
        row = QHBoxLayout(held)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        add = IconButton("plus", self.tr("Add this question"))
        add.clicked.connect(lambda: self.added.emit(self.field.text()))
        row.addWidget(self.field, 1)
        row.addWidget(add)
        return held

    def _changing(self) -> QWidget:
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        label = Label(self.tr("Answer"), weight=500)
        label.setBuddy(self.answer)
        for widget in (self.question, label, self.answer):
            column.addWidget(widget)
        return held

    def show_view(self, view: InfoView) -> None:
        """Show the questions; what is being typed stays."""
        self._view = view
        owed = sum(not each.answer for each in view.asked)
        told = counted.tr("%n still to answer", "", owed) if owed else ""
        self.card.show_rows([_row(number, each) for number, each in enumerate(view.asked, start=1)], told)
        self._show_asked()

    def accepted(self, asked: str) -> None:
        """The question is on the disk: the field is free for the next."""
        self.keep_typing()
        self.card.choose(asked)
        self.field.set_text("")

    def refused(self, sentence: str) -> None:
        """Say what is wrong with the new question; what was typed stays."""
        self.field.set_error(sentence)

    def edit_refused(self, sentence: str) -> None:
        """Say what is wrong with a change; what was typed stays."""
        self.question.set_error(sentence)

    def keep_typing(self) -> None:
        """Hand on a question or answer that is changed and not kept yet."""
        asked = self._shown
        typed = (self.question.text(), self.answer.toPlainText())
        if asked is not None and self._is_typing() and typed != (asked.question, asked.answer):
            self.question.edit.setModified(False)
            self.answer.document().setModified(False)
            self.edited.emit(asked.id, *typed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.answer:
            if event.type() == QEvent.Type.FocusOut:
                self.keep_typing()
            elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and _ends(event):
                self.keep_typing()
                self.field.edit.setFocus()
                return True
        return super().eventFilter(watched, event)

    def _is_typing(self) -> bool:
        return self.question.edit.isModified() or self.answer.document().isModified()

    def _show_asked(self) -> None:
        """Show the chosen question in the fields; one that was being changed is kept first."""
        asked = next((each for each in self._view.asked if each.id == self.card.row), None)
        same = asked is not None and self._shown is not None and asked.id == self._shown.id
        if same and self._is_typing():
            self._shown = asked
            return
        if not same:
            self.keep_typing()
        self._shown = asked
        if asked is not None:
            self.question.set_text(asked.question)
            self.question.edit.setCursorPosition(0)
            if self.answer.toPlainText() != asked.answer:
                self.answer.setPlainText(asked.answer)
            self.answer.document().setModified(False)

    def _fit(self) -> None:
        self.answer.setFixedHeight(theme.px(_ANSWER_PX))


def _ends(event: QKeyEvent) -> bool:
    """Enter is done; Shift+Enter is a new line."""
    is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier


def _row(number: int, asked: Asked) -> OrderedRow:
    if asked.answer:
        return OrderedRow(
            asked.id, str(number), asked.question, " ".join(asked.answer.split()), "check-circle", "good", quiet=True
        )
    return OrderedRow(asked.id, str(number), asked.question, counted.tr("Still to answer", "", 0), "clock", "doubt")
