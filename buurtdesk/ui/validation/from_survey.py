"""The question which results of the survey become findings, and how."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from buurtdesk.ui import counted
from buurtdesk.ui.parts.dialog import Question
from buurtdesk.ui.parts.label import Label, Meta
from buurtdesk.ui.theme.current import theme

EACH, TOGETHER = "", "together"
_LIST_PX, _LEAST_LIST_PX, _AROUND_LIST_PX = 300, 150, 380


@dataclass(frozen=True)
class SurveyQuestion:
    """A question that has answers; those with one `scale` have the same answers, and can lie side by side."""

    name: str
    label: str
    answered: int
    scale: str = ""
    is_grouping: bool = False


@dataclass(frozen=True)
class FromSurvey:
    """The questions by name; `way` is EACH, TOGETHER, or the name of the question that makes the groups."""

    questions: tuple[str, ...]
    way: str
    guessed: bool


class FromSurveyQuestion(Question[FromSurvey]):
    """Asks for one or more questions of the survey; which ways there are follows from which are chosen."""

    def __init__(self, parent: QWidget | None, questions: Sequence[SurveyQuestion], marked: frozenset[str]) -> None:
        asked = QCoreApplication.translate("FromSurvey", "Which results do you lay before the room?")
        told = QCoreApplication.translate("FromSurvey", "The chart draws itself. You can word each finding afterwards.")
        super().__init__(parent, asked, told)
        self._questions = {each.name: each for each in questions}
        self.list = QListWidget()
        self.list.setAccessibleName(asked)
        beside_px = parent.height() - theme.px(_AROUND_LIST_PX) if parent else theme.px(_LIST_PX)
        list_px = max(theme.px(_LEAST_LIST_PX), min(beside_px, theme.px(_LIST_PX)))
        self.list.setMinimumSize(theme.px(480), list_px)
        self.list.setWordWrap(True)
        self.list.setSpacing(3)
        for each in questions:
            self._add(each, each.name in marked)
        self.way = QComboBox()
        self.guessed = QCheckBox(self.tr("Let the tables guess the figure first"))
        self.guessed.setChecked(True)
        self._told = Meta()
        self._lay_out()
        self.add_answer(None, self.tr("Cancel"))
        self.make_button = self.add_answer(FromSurvey((), EACH, False), "", "primary")
        self.list.itemChanged.connect(lambda _item: self._show_ways())
        self.way.currentIndexChanged.connect(lambda _place: self._tell())
        self._show_ways()
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _lay_out(self) -> None:
        label = Label(self.tr("How?"), weight=500)
        label.setBuddy(self.way)
        self.way.setAccessibleName(label.text())
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self.list)
        column.addWidget(self._told)
        column.addWidget(label)
        column.addWidget(self.way)
        column.addWidget(self.guessed)
        self.body.addLayout(column)

    def _add(self, question: SurveyQuestion, marked: bool) -> None:
        meta = counted.tr("%n answer(s)", "", question.answered)
        there = self.tr("{answers}, there already").format(answers=meta) if marked else meta
        item = QListWidgetItem(f"{question.label}\n{there}", self.list)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Unchecked)
        item.setData(Qt.ItemDataRole.UserRole, question.name)

    def chosen(self) -> tuple[str, ...]:
        """The names of the questions that are ticked."""
        items = [self.list.item(row) for row in range(self.list.count())]
        ticked = [item for item in items if item.checkState() is Qt.CheckState.Checked]
        return tuple(item.data(Qt.ItemDataRole.UserRole) for item in ticked)

    def _show_ways(self) -> None:
        names, kept = self.chosen(), self.way.currentData()
        self.way.blockSignals(True)
        self.way.clear()
        self.way.addItem(self.tr("A finding each"), EACH)
        scales = {self._questions[name].scale for name in names}
        if len(names) > 1 and len(scales) == 1 and scales != {""}:
            self.way.addItem(self.tr("Side by side in one finding"), TOGETHER)
        if len(names) == 1 and self._questions[names[0]].scale:
            for each in self._questions.values():
                if each.is_grouping and each.name != names[0]:
                    self.way.addItem(self.tr("By group: {question}").format(question=each.label), each.name)
        self.way.setCurrentIndex(max(0, self.way.findData(kept)))
        self.way.blockSignals(False)
        self._tell()

    def _tell(self) -> None:
        count, each = len(self.chosen()), self.way.currentData() == EACH
        self._told.setText(counted.tr("%n question(s) chosen", "", count))
        self.way.setEnabled(self.way.count() > 1)
        self.guessed.setEnabled(each)
        self.make_button.setText(counted.tr("Make %n finding(s)", "", count if each else 1))
        self.make_button.setEnabled(count > 0)

    def answer_given(self, answer: FromSurvey) -> FromSurvey:
        way = self.way.currentData()
        return FromSurvey(self.chosen(), way, way == EACH and self.guessed.isChecked())
