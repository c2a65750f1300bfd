"""The question for the name of a template."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from buurtdesk.ui.parts.dialog import Question
from buurtdesk.ui.parts.field import TextField

_translate = QCoreApplication.translate


class TemplateName(Question[str]):
    """Asks until there is a name that no other template has; `taken` holds those, in small letters."""

    def __init__(self, parent: QWidget | None, question: str, verb: str, proposed: str, taken: set[str]) -> None:
        super().__init__(parent, question)
        self._taken = taken
        self.name = TextField(self.tr("Name"))
        self.name.set_text(proposed)
        self.body.addWidget(self.name)
        self.add_answer(None, self.tr("Cancel"))
        self.add_answer("", verb, "primary")
        self.name.edit.selectAll()
        self.name.edit.setFocus()

    @classmethod
    def kept(cls, parent: QWidget, proposed: str, taken: set[str]) -> TemplateName:
        """For a script that is kept."""
        question = _translate("TemplateName", "What is this template called?")
        return cls(parent, question, _translate("TemplateName", "Keep it"), proposed, taken)

    @classmethod
    def renamed(cls, parent: QWidget, proposed: str, taken: set[str]) -> TemplateName:
        """For one that was kept before."""
        question = _translate("TemplateName", "What is it called from now on?")
        return cls(parent, question, _translate("TemplateName", "Rename"), proposed, taken)

    def answer_given(self, answer: str) -> str | None:
        name = self.name.text().strip()
        if name and name.casefold() not in self._taken:
            return name
        self.name.set_error(
            self.tr("There is already a template of this name: choose another.") if name else self.tr("Give it a name.")
        )
        self.name.edit.setFocus()
        return None
