"""The question how long the pictures of scanned sheets are kept."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject
from PySide6.QtWidgets import QButtonGroup, QDateEdit, QRadioButton, QWidget

from buurtdesk.desk import retention
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.trajectory import NO_SCANS, Trajectory
from buurtdesk.ui.parts.dialog import Question

_translate = QCoreApplication.translate
_USUAL_MONTHS = 6


def kept_words(until: str) -> str:
    """How long pictures are kept, as a sentence."""
    if until == NO_SCANS:
        return _translate("KeepScans", "Pictures of the pages are not kept.")
    if not until:
        return _translate("KeepScans", "Pictures of the pages are kept for good.")
    day = QLocale().toString(QDate.fromString(until, "yyyy-MM-dd"), QLocale.FormatType.LongFormat)
    return _translate("KeepScans", "Pictures of the pages are kept until {day}.").format(day=day)


class KeepQuestion(Question[str]):
    """Gives the day until which pictures are kept (ISO), empty for good, or NO_SCANS."""

    def __init__(self, parent: QWidget | None, until: str) -> None:
        asked = _translate("KeepScans", "How long are pictures of the pages kept?")
        about = _translate("KeepScans", "What the sheets say stays in any case. Pictures that go, go for good.")
        super().__init__(parent, asked, about)
        self.for_good = QRadioButton(_translate("KeepScans", "For good"))
        self.until_day = QRadioButton(_translate("KeepScans", "Until and with"))
        self.not_at_all = QRadioButton(_translate("KeepScans", "Not at all: only what the boxes say"))
        self.day = QDateEdit(QDate.currentDate().addMonths(_USUAL_MONTHS))
        self.day.setCalendarPopup(True)
        self.day.setAccessibleName(self.until_day.text())
        self._group = QButtonGroup(self)
        for button in (self.for_good, self.until_day, self.not_at_all):
            self._group.addButton(button)
            self.body.addWidget(button)
            if button is self.until_day:
                self.body.addWidget(self.day)
        self.until_day.toggled.connect(self.day.setEnabled)
        self._show(until)
        self.add_answer(None, self.tr("Cancel"))
        self.add_answer("", self.tr("Keep it so"), "primary")

    def _show(self, until: str) -> None:
        self.day.setEnabled(False)
        if until and until != NO_SCANS:
            self.day.setDate(QDate.fromString(until, "yyyy-MM-dd"))
        chosen = self.not_at_all if until == NO_SCANS else self.until_day if until else self.for_good
        chosen.setChecked(True)

    def answer_given(self, answer: str) -> str:
        if self.not_at_all.isChecked():
            return NO_SCANS
        return self.day.date().toString("yyyy-MM-dd") if self.until_day.isChecked() else ""


class KeepScans(QObject):
    """Asks, and does it."""

    def __init__(self, desk: Desk, trajectory: Trajectory, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._trajectory, self._window = desk, trajectory, window

    def ask(self) -> None:
        """Ask how long, and keep to it from now on."""
        question = KeepQuestion(self._window, self._trajectory.scans_until)
        until = question.ask()
        question.deleteLater()
        if until is not None and until != self._trajectory.scans_until:
            retention.keep_scans_until(self._desk, self._trajectory.id, until)
            retention.drop_old_pictures(self._desk, date.today().isoformat())
