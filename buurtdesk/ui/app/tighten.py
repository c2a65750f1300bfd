"""The question what a session keeps of who wrote from now on: less, and for good."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from buurtdesk.domain.session import Anonymity
from buurtdesk.ui import words
from buurtdesk.ui.parts.dialog import Question
from buurtdesk.ui.parts.label import Meta


class Tighten(Question[Anonymity]):
    """Offers what keeps less than now, the next step chosen."""

    def __init__(self, parent: QWidget | None, now: Anonymity) -> None:
        super().__init__(
            parent,
            QCoreApplication.translate("Tighten", "What is kept of who wrote a note from now on?"),
            QCoreApplication.translate(
                "Tighten",
                "What was kept beyond that is wiped here at once, and on the other laptops when they merge. This cannot"
                " be undone, and neither can what was done before it.",
            ),
        )
        self._offered = [each for each in reversed(Anonymity) if each.is_tighter_than(now)]
        self.choices = QButtonGroup(self)
        for number, each in enumerate(self._offered):
            choice = QRadioButton(words.anonymity_words(each))
            choice.setChecked(number == 0)
            self.choices.addButton(choice, number)
            self.body.addWidget(choice)
        self.body.addWidget(Meta(self.tr("Where nothing is kept, notes that nobody moved change places.")))
        self.body.addWidget(Meta(self.tr("Bundles and backups that were made before keep what they hold.")))
        self.add_answer(None, self.tr("Cancel"))
        self.add_answer(self._offered[0], self.tr("Wipe it for good"), "danger")
        self.choices.button(0).setFocus()

    def answer_given(self, answer: Anonymity) -> Anonymity:
        return self._offered[self.choices.checkedId()]
