"""The question for a new workshop: its title, what is kept of who said something, how many tables."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSpinBox, QWidget

from buurtdesk.domain.session import Anonymity
from buurtdesk.ui import words
from buurtdesk.ui.parts.dialog import Question
from buurtdesk.ui.parts.field import TextField
from buurtdesk.ui.parts.label import Label, Meta
from buurtdesk.ui.theme.current import theme


@dataclass(frozen=True)
class NewSessionAnswer:
    title: str
    anonymity: Anonymity
    tables: int


class NewSession(Question[NewSessionAnswer]):
    """Asks until there is a title. Anonymity is chosen at the start: it is never loosened later."""

    def __init__(self, parent: QWidget | None, proposed_title: str, tables: int) -> None:
        super().__init__(parent, QCoreApplication.translate("NewSession", "A new workshop"))
        self.title = TextField(self.tr("What is it called?"))
        self.title.set_text(proposed_title)
        self.body.addWidget(self.title)
        self.body.addWidget(Label(self.tr("What is kept of who wrote a note?"), weight=500))
        self.choices = QButtonGroup(self)
        self._kinds = [Anonymity.TABLE, Anonymity.ANONYMOUS]
        for number, kind in enumerate(self._kinds):
            choice = QRadioButton(words.anonymity_words(kind))
            choice.setChecked(kind is Anonymity.TABLE)
            self.choices.addButton(choice, number)
            self.body.addWidget(choice)
        self.body.addWidget(Meta(self.tr("This is a promise to the room: it cannot be loosened afterwards.")))
        self.tables = QSpinBox()
        self.tables.setRange(0, 99)
        self.tables.setValue(tables)
        self.tables.setMinimumWidth(theme.px(84))
        label = Label(self.tr("How many tables?"), weight=500)
        label.setBuddy(self.tables)
        self.tables.setAccessibleName(label.text())
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(label)
        row.addWidget(self.tables)
        row.addWidget(Meta(self.tr("0 keeps no tables")))
        row.addStretch(1)
        self.body.addLayout(row)
        self.choices.idToggled.connect(self._no_tables_if_anonymous)
        self.add_answer(None, self.tr("Cancel"))
        self.add_answer(NewSessionAnswer("", Anonymity.TABLE, 0), self.tr("Make the workshop"), "primary")
        self.title.edit.selectAll()
        self.title.edit.setFocus()

    def _no_tables_if_anonymous(self, number: int, chosen: bool) -> None:
        if chosen and self._kinds[number] is Anonymity.ANONYMOUS:
            self.tables.setValue(0)

    def answer_given(self, answer: NewSessionAnswer) -> NewSessionAnswer | None:
        title = self.title.text().strip()
        if not title:
            self.title.set_error(self.tr("Give the workshop a title."))
            self.title.edit.setFocus()
            return None
        return NewSessionAnswer(title, self._kinds[self.choices.checkedId()], self.tables.value())
