"""The question for another title."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from buurtdesk.ui.parts.dialog import Question
from buurtdesk.ui.parts.name_field import NameField


class Rename(Question[str]):
    """Asks until there is a title that none of the `taken` ones is."""

    def __init__(self, parent: QWidget | None, title: str, taken: Iterable[str] = ()) -> None:
        super().__init__(parent, QCoreApplication.translate("Rename", "What is it called from now on?"))
        self.title = NameField(self.tr("Title"), self.tr("Give it a title."), taken)
        self.title.set_text(title)
        self.body.addWidget(self.title)
        self.add_answer(None, self.tr("Cancel"))
        self.add_answer("", self.tr("Rename"), "primary")
        self.title.edit.selectAll()
        self.title.edit.setFocus()

    def answer_given(self, answer: str) -> str | None:
        return self.title.name()
