"""The question for a new session: its title, what is kept of who said something, how many tables."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QSpinBox, QWidget

from buurtdesk.domain.session import Anonymity, SessionKind
from buurtdesk.ui import words
from buurtdesk.ui.parts.dialog import Question
from buurtdesk.ui.parts.label import Label, Meta
from buurtdesk.ui.parts.name_field import NameField
from buurtdesk.ui.theme.current import theme

_translate = QCoreApplication.translate


@dataclass(frozen=True)
class NewSessionAnswer:
    title: str
    anonymity: Anonymity
    tables: int


class NewSession(Question[NewSessionAnswer]):
    """Asks until there is a title that none of the `taken` ones is. Only what the kind of session keeps is asked.

    Anonymity is chosen at the start: it is never loosened later. Where tables speak as one, nobody's name is kept.
    """

    def __init__(
        self,
        parent: QWidget | None,
        proposed_title: str,
        tables: int,
        kind: SessionKind = SessionKind.IDEAS,
        taken: Iterable[str] = (),
    ) -> None:
        question, verb = _words(kind)
        super().__init__(parent, question)
        self.title = NameField(self.tr("What is it called?"), self.tr("Give it a title."), taken)
        self.title.set_text(proposed_title)
        self.body.addWidget(self.title)
        self._kinds = [Anonymity.TABLE, Anonymity.ANONYMOUS, Anonymity.NAME]
        self.choices = QButtonGroup(self)
        self.tables = QSpinBox()
        self.tables.setRange(0, 99)
        self.tables.setValue(0 if kind is SessionKind.INFO else tables)
        if kind is SessionKind.IDEAS:
            self._ask_anonymity()
        if kind is SessionKind.INFO:
            self.body.addWidget(Meta(self.tr("Of who comes only the number is kept, of who asks nothing.")))
        else:
            self._ask_tables(kind)
        self.add_answer(None, self.tr("Cancel"))
        self.add_answer(NewSessionAnswer("", Anonymity.TABLE, 0), verb, "primary")
        self.title.edit.selectAll()
        self.title.edit.setFocus()

    def _ask_anonymity(self) -> None:
        self.body.addWidget(Label(self.tr("What is kept of who wrote a note?"), weight=500))
        for number, kind in enumerate(self._kinds):
            choice = QRadioButton(words.anonymity_words(kind))
            choice.setChecked(kind is Anonymity.TABLE)
            self.choices.addButton(choice, number)
            self.body.addWidget(choice)
        self.body.addWidget(Meta(self.tr("This is a promise to the room: it cannot be loosened afterwards.")))
        self.choices.idToggled.connect(self._no_tables_if_anonymous)

    def _ask_tables(self, kind: SessionKind) -> None:
        self.tables.setMinimumWidth(theme.px(84))
        label = Label(self.tr("How many tables?"), weight=500)
        label.setBuddy(self.tables)
        self.tables.setAccessibleName(label.text())
        of_none = (
            self.tr("0: the room speaks as one") if kind is SessionKind.VALIDATION else self.tr("0 keeps no tables")
        )
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(label)
        row.addWidget(self.tables)
        row.addWidget(Meta(of_none))
        row.addStretch(1)
        self.body.addLayout(row)

    def _no_tables_if_anonymous(self, number: int, chosen: bool) -> None:
        if chosen and self._kinds[number] is Anonymity.ANONYMOUS:
            self.tables.setValue(0)

    def answer_given(self, answer: NewSessionAnswer) -> NewSessionAnswer | None:
        title = self.title.name()
        if title is None:
            return None
        chosen = self.choices.checkedId()
        return NewSessionAnswer(title, self._kinds[max(chosen, 0)], self.tables.value())


def _words(kind: SessionKind) -> tuple[str, str]:
    """The question and the verb."""
    if kind is SessionKind.INFO:
        return _translate("NewSession", "A new info moment"), _translate("NewSession", "Make the info moment")
    return _translate("NewSession", "A new workshop"), _translate("NewSession", "Make the workshop")
