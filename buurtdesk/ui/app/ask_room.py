"""What is the room asked this evening?"""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from buurtdesk.ui.parts.dialog import Question
from buurtdesk.ui.parts.field import TextField


class AskRoom(Question[str]):
    """One sentence; empty takes the question off the room's screen."""

    def __init__(self, parent: QWidget, question: str) -> None:
        super().__init__(parent, self.tr("What do you ask the room?"), self.tr("It stands large on the room’s screen."))
        self.question = TextField(placeholder=self.tr("For example: what would make living here better?"))
        self.question.edit.setAccessibleName(self.tr("Question to the room"))
        self.question.set_text(question)
        self.body.addWidget(self.question)
        self.add_answer(None, self.tr("Cancel"))
        self.add_answer("-", self.tr("Keep the question"), "primary")
        self.question.edit.setFocus()

    def answer_given(self, answer: str) -> str:
        return self.question.text().strip()
