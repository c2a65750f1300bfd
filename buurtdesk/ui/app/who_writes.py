"""The question who writes on this laptop, in a session that keeps names."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from buurtdesk.domain.session import MOST_NAME_CHARACTERS
from buurtdesk.ui.parts.dialog import Question
from buurtdesk.ui.parts.field import TextField


class WhoWrites(Question[str]):
    """Asks until there is a name; it is put under the notes that are written here from then on."""

    def __init__(self, parent: QWidget | None, name: str) -> None:
        super().__init__(
            parent,
            QCoreApplication.translate("WhoWrites", "Who writes on this laptop?"),
            QCoreApplication.translate(
                "WhoWrites", "The name is kept with each note of this workshop. The room’s screen never shows it."
            ),
        )
        self.name = TextField(self.tr("Name"))
        self.name.set_text(name)
        self.name.edit.setMaxLength(MOST_NAME_CHARACTERS)
        self.body.addWidget(self.name)
        self.add_answer(None, self.tr("Cancel"))
        self.add_answer("", self.tr("Write under this name"), "primary")
        self.name.edit.selectAll()
        self.name.edit.setFocus()

    def answer_given(self, answer: str) -> str | None:
        name = self.name.text().strip()
        if not name:
            self.name.set_error(self.tr("Fill in a name."))
            self.name.edit.setFocus()
            return None
        return name
