"""The question which paper ballots to print: how many, in which language, and how many letters and dots."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QGridLayout, QSpinBox, QWidget

from buurtdesk.domain.errors import BuurtdeskError
from buurtdesk.domain.voting import default_dots
from buurtdesk.ui import counted
from buurtdesk.ui.error_words import sentence_of
from buurtdesk.ui.language_words import language_name
from buurtdesk.ui.paper.question import labelled
from buurtdesk.ui.parts.dialog import Question
from buurtdesk.ui.parts.field import ErrorLine
from buurtdesk.ui.parts.label import Meta

_MOST_DOTS = 99


@dataclass(frozen=True)
class BallotAnswer:
    """What to print; `to_printer` or else to a PDF. Letters and dots are those of the open round where one is open."""

    language: str
    count: int
    letters: int
    dots: int
    most: int
    to_printer: bool


class BallotQuestion(Question[BallotAnswer]):
    """Asks what to print and tells how many pages that makes, by `pages`, which may raise."""

    def __init__(
        self,
        parent: QWidget | None,
        languages: Sequence[str],
        usual: BallotAnswer,
        most: tuple[int, int],
        is_open: bool,
        pages: Callable[[BallotAnswer], int],
    ) -> None:
        asked = QCoreApplication.translate("BallotQuestion", "How many paper ballots?")
        told = (
            QCoreApplication.translate("BallotQuestion", "They carry the options and the rules of the open round.")
            if is_open
            else QCoreApplication.translate(
                "BallotQuestion", "They carry letters, and a line to write what each letter stands for."
            )
        )
        super().__init__(parent, asked, told)
        self._pages, self._is_open, self._dots_by_hand = pages, is_open, False
        most_ballots, most_letters = most
        self.count = _spin(1, most_ballots, usual.count)
        self.language = QComboBox()
        for code in languages:
            self.language.addItem(language_name(code), code)
        self.language.setCurrentIndex(max(0, self.language.findData(usual.language)))
        self.letters = _spin(1, most_letters, usual.letters)
        self.dots, self.most = _spin(0, _MOST_DOTS, usual.dots), _spin(0, _MOST_DOTS, usual.most)
        for spin in (self.dots, self.most):
            spin.setSpecialValueText(self.tr("no limit"))
        self.told, self.problem = Meta(), ErrorLine()
        self._lay_out()
        self.add_answer(None, self.tr("Cancel"))
        self.file_button = self.add_answer(usual, self.tr("Save as PDF"), icon_name="download-simple")
        self.print_button = self.add_answer(_printed(usual), self.tr("Print"), "primary")
        self.letters.valueChanged.connect(self._follow_letters)
        self.dots.valueChanged.connect(self._keep_dots)
        for spin in (self.count, self.letters, self.dots, self.most):
            spin.valueChanged.connect(self._tell_pages)
        self.language.currentIndexChanged.connect(self._tell_pages)
        self._tell_pages()
        self.count.setFocus()

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(16)
        grid.addLayout(labelled(self.tr("How many ballots?"), self.count), 0, 0)
        grid.addLayout(labelled(self.tr("Language"), self.language), 0, 1, 1, 2)
        if not self._is_open:
            for column, (words, spin) in enumerate(
                (
                    (self.tr("Letters"), self.letters),
                    (self.tr("Dots per person"), self.dots),
                    (self.tr("At most on one"), self.most),
                )
            ):
                grid.addLayout(labelled(words, spin), 1, column)
        self.body.addLayout(grid)
        self.body.addWidget(self.told)
        self.body.addWidget(self.problem)

    def _follow_letters(self, letters: int) -> None:
        if not self._dots_by_hand:
            blocked = self.dots.blockSignals(True)
            self.dots.setValue(default_dots(letters))
            self.dots.blockSignals(blocked)

    def _keep_dots(self) -> None:
        self._dots_by_hand = True

    def _tell_pages(self) -> None:
        try:
            pages, problem = self._pages(self._filled_in(False)), ""
        except BuurtdeskError as error:
            pages, problem = 0, sentence_of(error)
        self.told.setText(counted.tr("%n page(s) together", "", pages))
        self.told.setVisible(not problem)
        self.problem.tell(problem)
        for button in (self.file_button, self.print_button):
            button.setEnabled(not problem)

    def answer_given(self, answer: BallotAnswer) -> BallotAnswer:
        return self._filled_in(answer.to_printer)

    def _filled_in(self, to_printer: bool) -> BallotAnswer:
        return BallotAnswer(
            self.language.currentData(),
            self.count.value(),
            self.letters.value(),
            self.dots.value(),
            self.most.value(),
            to_printer,
        )


def _printed(usual: BallotAnswer) -> BallotAnswer:
    return BallotAnswer(usual.language, usual.count, usual.letters, usual.dots, usual.most, to_printer=True)


def _spin(least: int, most: int, value: int) -> QSpinBox:
    spin = QSpinBox()
    spin.setRange(least, most)
    spin.setValue(value)
    return spin
