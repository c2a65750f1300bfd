"""The question for another title."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from buurtdesk.ui.parts.dialog import Question
from buurtdesk.ui.parts.field import TextField


class Rename(Question[str]):
    """Asks until there is a title."""

    def __init__(self, parent: QWidget | None, title: str) -> None:
        super().__init__(parent, QCoreApplication.translate("Rename", "What is it called from now on?"))
        self.title = TextField(self.tr("Title"))
        self.title.set_text(title)
        self.body.addWidget(self.title)
        self.add_answer(None, self.tr("Cancel"))
        self.add_answer("", self.tr("Rename"), "primary")
        self.title.edit.selectAll()
        self.title.edit.setFocus()

    def answer_given(self, answer: str) -> str | None:
        title = self.title.text().strip()
        if not title:
            self.title.set_error(self.tr("Give it a title."))
            self.title.edit.setFocus()
            return None
        return title
