"""The question when and where a step takes place."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QDate
from PySide6.QtWidgets import QCheckBox, QDateEdit, QWidget

from buurtdesk.domain.trajectory import StepStanding, StepState
from buurtdesk.ui import words
from buurtdesk.ui.parts.dialog import Question
from buurtdesk.ui.parts.field import TextField
from buurtdesk.ui.parts.label import Label


class DayField(QDateEdit):
    """A day; Tab goes on to the next field, not to the month: whoever types a place next, means the place."""

    def focusNextPrevChild(self, forward: bool) -> bool:
        return QWidget.focusNextPrevChild(self, forward)


class PlanStep(Question[StepStanding]):
    """A day, a place, and whether the step is going on already."""

    def __init__(self, parent: QWidget | None, standing: StepStanding) -> None:
        title = QCoreApplication.translate("PlanStep", "When is it: {step}?")
        super().__init__(parent, title.format(step=words.step_name(standing.step)))
        self._standing = standing
        self.day = DayField(calendarPopup=True)
        self.day.setDisplayFormat("d MMMM yyyy")
        planned = QDate.fromString(standing.planned_on, "yyyy-MM-dd")
        self.day.setDate(planned if planned.isValid() else QDate.currentDate().addDays(14))
        label = Label(self.tr("Day"), weight=500)
        label.setBuddy(self.day)
        self.day.setAccessibleName(label.text())
        self.location = TextField(self.tr("Place"))
        self.location.set_text(standing.location)
        self.going_on = QCheckBox(self.tr("This step is going on already"))
        self.going_on.setChecked(standing.state is StepState.NOW)
        for widget in (label, self.day, self.location, self.going_on):
            self.body.addWidget(widget)
        self.add_answer(None, self.tr("Cancel"))
        self.add_answer(standing, self.tr("Plan it"), "primary")

    def answer_given(self, answer: StepStanding) -> StepStanding:
        return replace(
            self._standing,
            planned_on=self.day.date().toString("yyyy-MM-dd"),
            location=self.location.text().strip(),
            state=StepState.NOW if self.going_on.isChecked() else StepState.LATER,
        )
