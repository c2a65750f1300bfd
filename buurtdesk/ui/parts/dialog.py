"""A question to someone: the question is the title, then what follows from it, then verbs."""

from __future__ import annotations

from typing import Generic, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.label import Heading, Paragraph
from buurtdesk.ui.theme.current import theme

Answer = TypeVar("Answer")


class Question(QDialog, Generic[Answer]):
    """Base of all dialogs. Escape and closing answer nothing (None).

    A plain one: `Question(parent, title, consequence)` with `add_answer` per verb, then `ask()`. A form puts its fields
    in `body` and overrides `answer_given` to check them.
    """

    answered = Signal(object)

    def __init__(self, parent: QWidget | None, title: str, consequence: str = "") -> None:
        super().__init__(parent)
        self.answer: Answer | None = None
        self.setWindowTitle(title)
        self.setMinimumWidth(theme.px(414))
        self.setMaximumWidth(theme.px(560))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        heading = Heading(title)
        heading.setWordWrap(True)
        column.addWidget(heading)
        if consequence:
            column.addWidget(Paragraph(consequence))
            self.setAccessibleDescription(consequence)
        self.body = QVBoxLayout()
        self.body.setSpacing(16)
        column.addLayout(self.body)
        column.addSpacing(8)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(10)
        self._buttons.addStretch(1)
        column.addLayout(self._buttons)

    def add_answer(self, answer: Answer | None, text: str, kind: str = "plain", icon_name: str | None = None) -> Button:
        """Add a verb at the right; the primary one is also what Enter in a field does."""
        button = Button(text, icon_name, kind)
        button.setAutoDefault(False)
        button.setDefault(kind == "primary")
        button.clicked.connect(lambda: self.give(answer))
        self._buttons.addWidget(button)
        return button

    def give(self, answer: Answer | None) -> None:
        """Answer, as the button does; a form that finds something wrong stays open."""
        if answer is None:
            self.reject()
            return
        checked = self.answer_given(answer)
        if checked is None:
            self.fit()
            return
        self.answer = checked
        self.answered.emit(checked)
        self.accept()

    def answer_given(self, answer: Answer) -> Answer | None:
        """The answer to hand over, or None to stay open. Forms override this."""
        return answer

    def ask(self) -> Answer | None:
        """Ask and wait; None if it was not answered."""
        self.exec()
        return self.answer

    def fit(self) -> None:
        """As high as its words are at its width; Qt's own adjusting stops at two thirds of the screen."""
        layout = self.layout()
        wanted = layout.totalSizeHint()
        width = max(self.minimumWidth(), min(wanted.width(), self.maximumWidth()))
        self.resize(width, layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else wanted.height())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()
