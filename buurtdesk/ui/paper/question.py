"""The question what to print: in which language, how many, and what to call them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from buurtdesk.ui import counted
from buurtdesk.ui.language_words import language_name
from buurtdesk.ui.parts.dialog import Question
from buurtdesk.ui.parts.field import ErrorLine, TextField
from buurtdesk.ui.parts.label import Label, Meta
from buurtdesk.ui.theme.current import theme

_USUAL_COUNT = 50


@dataclass(frozen=True)
class SheetLanguage:
    """A language of the questionnaire: how many pages a sheet has in it, also in large print, or why it has none."""

    code: str
    pages: int
    large_pages: int
    problem: str = ""


@dataclass(frozen=True)
class PrintAnswer:
    """What to print; `to_printer` or else to a PDF."""

    language: str
    count: int
    batch_name: str
    place: str
    to_printer: bool
    large: bool = False
    with_slips: bool = False


class PrintQuestion(Question[PrintAnswer]):
    """Asks for language, number, name and place; tells how many pages that makes."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        languages: Sequence[SheetLanguage],
        most: int,
        frozen: bool,
        with_slips: bool = False,
    ) -> None:
        asked = QCoreApplication.translate("PrintQuestion", "How many sheets, and in which language?")
        once = QCoreApplication.translate(
            "PrintQuestion", "Once sheets are printed, the questions cannot change any more. Undo is possible."
        )
        super().__init__(parent, asked, title if frozen else f"{title} {once}")
        self._languages = {each.code: each for each in languages}
        self.language = QComboBox()
        for each in languages:
            self.language.addItem(language_name(each.code), each.code)
        self.count = QSpinBox()
        self.count.setRange(1, most)
        self.count.setValue(_USUAL_COUNT)
        self.count.setMinimumWidth(theme.px(110))
        self.large = QCheckBox(self.tr("Large print, for who reads small letters with difficulty"))
        self.slips = QCheckBox(self.tr("Loose slips too, for who wants to hear more: a PDF of its own, without code"))
        self.slips.setChecked(with_slips)
        self.batch_name = TextField(self.tr("What do you call these sheets?"), self.tr("For instance: the market"))
        self.place = TextField(self.tr("Where are they handed out?"))
        self.pages = Meta()
        self.problem = ErrorLine()
        self._lay_out()
        self.add_answer(None, self.tr("Cancel"))
        draft = PrintAnswer("", 0, "", "", to_printer=False)
        self.file_button = self.add_answer(draft, self.tr("Save as PDF"), icon_name="download-simple")
        self.print_button = self.add_answer(PrintAnswer("", 0, "", "", True), self.tr("Print"), "primary")
        self.language.currentIndexChanged.connect(self._tell_pages)
        self.count.valueChanged.connect(self._tell_pages)
        self.large.toggled.connect(self._tell_pages)
        self._tell_pages()
        self.language.setFocus()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(labelled(self.tr("Language"), self.language), 1)
        row.addLayout(labelled(self.tr("How many sheets?"), self.count))
        self.body.addLayout(row)
        told = QVBoxLayout()
        told.setSpacing(4)
        told.addWidget(self.large)
        told.addWidget(self.pages)
        told.addWidget(self.problem)
        self.body.addLayout(told)
        self.body.addWidget(self.slips)
        self.body.addWidget(self.batch_name)
        self.body.addWidget(self.place)

    def _tell_pages(self) -> None:
        chosen = self._languages[self.language.currentData()]
        pages = chosen.large_pages if self.large.isChecked() else chosen.pages
        each = counted.tr("%n page(s) a sheet", "", pages)
        together = counted.tr("%n page(s) together", "", pages * self.count.value())
        self.pages.setText(f"{each}, {together}")
        self.pages.setVisible(not chosen.problem)
        self.problem.tell(chosen.problem)
        for button in (self.file_button, self.print_button):
            button.setEnabled(not chosen.problem)

    def answer_given(self, answer: PrintAnswer) -> PrintAnswer:
        return PrintAnswer(
            self.language.currentData(),
            self.count.value(),
            self.batch_name.text().strip(),
            self.place.text().strip(),
            answer.to_printer,
            self.large.isChecked(),
            self.slips.isChecked(),
        )


def labelled(text: str, field: QWidget) -> QVBoxLayout:
    """A field under its question."""
    label = Label(text, weight=500)
    label.setBuddy(field)
    field.setAccessibleName(text)
    column = QVBoxLayout()
    column.setSpacing(8)
    column.addWidget(label)
    column.addWidget(field)
    return column
