"""The question which posters to print: of which findings, how large, in which language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from buurtdesk.ui import counted
from buurtdesk.ui.paper.question import labelled
from buurtdesk.ui.parts.dialog import Question


@dataclass(frozen=True)
class PosterAnswer:
    """`number` is a finding, or None for all; `to_printer` or else to a PDF."""

    number: int | None
    size: str
    language: str
    to_printer: bool


class PosterQuestion(Question[PosterAnswer]):
    """Asks for findings, size and language; languages by code with their own name."""

    def __init__(
        self, parent: QWidget | None, wordings: Sequence[str], languages: Mapping[str, str], language: str
    ) -> None:
        asked = QCoreApplication.translate("PosterQuestion", "Which posters, and how large?")
        told = QCoreApplication.translate(
            "PosterQuestion", "One page a finding, with its chart and room to stick dots and write."
        )
        super().__init__(parent, asked, told)
        self.finding, self.size, self.language = QComboBox(), QComboBox(), QComboBox()
        self.finding.addItem(counted.tr("All %n finding(s)", "", len(wordings)), None)
        for number, wording in enumerate(wordings, start=1):
            self.finding.addItem(f"{number}. {wording}", number)
        self.finding.setMinimumContentsLength(30)
        self.finding.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for size in ("A3", "A4"):
            self.size.addItem(size, size)
        for code, name in languages.items():
            self.language.addItem(name, code)
        self.language.setCurrentIndex(max(0, self.language.findData(language)))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addLayout(labelled(self.tr("Size"), self.size), 1)
        row.addLayout(labelled(self.tr("Language"), self.language), 1)
        self.body.addLayout(labelled(self.tr("Findings"), self.finding))
        self.body.addLayout(row)
        self.add_answer(None, self.tr("Cancel"))
        draft = PosterAnswer(None, "A3", "", to_printer=False)
        self.file_button = self.add_answer(draft, self.tr("Save as PDF"), icon_name="download-simple")
        self.print_button = self.add_answer(PosterAnswer(None, "A3", "", True), self.tr("Print"), "primary")

    def answer_given(self, answer: PosterAnswer) -> PosterAnswer:
        return PosterAnswer(
            self.finding.currentData(), self.size.currentData(), self.language.currentData(), answer.to_printer
        )
