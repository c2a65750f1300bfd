"""Returns: brings their room together with the desk."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Signal
from PySide6.QtWidgets import QDateEdit, QSpinBox, QWidget

from buurtdesk.desk import questionnaires, returns
from buurtdesk.desk.desk import Desk, Notice
from buurtdesk.desk.returns import Returns
from buurtdesk.domain.questionnaire import Questionnaire, in_language
from buurtdesk.domain.sheet import Batch
from buurtdesk.domain.trajectory import Trajectory
from buurtdesk.ui import counted
from buurtdesk.ui.app.presenter import Presenter
from buurtdesk.ui.language_words import language_name
from buurtdesk.ui.paper.question import labelled
from buurtdesk.ui.parts.dialog import Question
from buurtdesk.ui.returns.room import ReturnsRoom
from buurtdesk.ui.returns.view import BatchView, SurveyReturns

_KINDS = {"questionnaire", "batch", "sheet", "response", "entry", "answer", "settled_answer"}
_LEFT_TO_RIGHT = "\u200e"  # else the name of a language that is written from right to left turns the line around
_translate = QCoreApplication.translate


class Returning(Presenter):
    """The batches of all questionnaires of one trajectory."""

    survey_wanted = Signal()

    def __init__(self, desk: Desk, trajectory: Trajectory, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self.trajectory, self._window = desk, trajectory, window
        self._is_stale, self._batches = False, dict[str, Batch]()
        self.room = ReturnsRoom()
        self.room.out_wanted.connect(self._ask_out)
        self.room.print_wanted.connect(self.survey_wanted)
        self.refresh()

    def entered(self) -> None:
        if self._is_stale:
            self.refresh()

    def notice(self, notice: Notice) -> None:
        """Out of sight it waits: all entries are gone through."""
        if notice.rows and not _KINDS & set(notice.rows):
            return
        if self.room.isVisible():
            self.refresh()
        else:
            self._is_stale = True

    def refresh(self) -> None:
        """Count anew."""
        self._is_stale = False
        shown = []
        for questionnaire in questionnaires.questionnaires(self._desk, self.trajectory.id):
            rows = returns.returns(self._desk, questionnaire)
            if rows:
                self._batches |= {each.batch.id: each.batch for each in rows if each.batch}
                shown.append(self._view(questionnaire, rows))
        self.room.show_view(shown)

    def _view(self, questionnaire: Questionnaire, rows: list[Returns]) -> SurveyReturns:
        title = in_language(questionnaire.title, questionnaire.language_for(QLocale().name()[:2]))
        together = BatchView("", self.tr("All together"), "", _counts(returns.total(rows)))
        curve = tuple(returns.curve(self._desk, questionnaire))
        return SurveyReturns(title, tuple(self._row(each) for each in rows), together, curve)

    def _row(self, row: Returns) -> BatchView:
        batch = row.batch
        if batch is None:
            about = self.tr("Their bundle will say where they come from.")
            return BatchView("", self.tr("Sheets of other laptops"), about, _counts(row))
        size = self.tr("large print") if batch.large else ""
        out = ""
        if batch.out_on:
            day = QLocale().toString(QDate.fromString(batch.out_on, "yyyy-MM-dd"), "d MMM")
            out = self.tr("out since {day}").format(day=day)
        about = _LEFT_TO_RIGHT + " · ".join(filter(None, (language_name(batch.language), size, batch.place, out)))
        return BatchView(batch.id, batch.name or self.tr("Batch without a name"), about, _counts(row))

    def _ask_out(self, batch: str) -> None:
        question = OutQuestion(self._window, self._batches[batch])
        answer = question.ask()
        question.deleteLater()
        if answer is not None:
            returns.hand_out(self._desk, self._batches[batch], *answer)


def _counts(row: Returns) -> tuple[int, ...]:
    return row.printed, row.out, row.back, row.keyed, row.doubled, row.settled


class OutQuestion(Question[tuple[str, int]]):
    """Gives the day on which sheets of a batch went out (ISO, empty: not yet) and how many."""

    def __init__(self, parent: QWidget | None, batch: Batch) -> None:
        asked = _translate("OutQuestion", "When did these sheets go out, and how many?")
        super().__init__(parent, asked, batch.name)
        day = QDate.fromString(batch.out_on, "yyyy-MM-dd") if batch.out_on else QDate.currentDate()
        self.day = QDateEdit(day)
        self.day.setCalendarPopup(True)
        self.count = QSpinBox()
        self.count.setRange(0, batch.count)
        self.count.setValue(batch.handed_out if batch.out_on else batch.count)
        self.body.addLayout(labelled(self.tr("Day"), self.day))
        self.body.addLayout(labelled(counted.tr("Of %n sheet(s)", "", batch.count), self.count))
        self.add_answer(None, self.tr("Cancel"))
        self.add_answer(("", 0), self.tr("Not out yet"))
        self.out_button = self.add_answer(("out", 0), self.tr("They are out"), "primary")
        self.day.setFocus()

    def answer_given(self, answer: tuple[str, int]) -> tuple[str, int]:
        if not answer[0]:
            return answer
        return self.day.date().toString("yyyy-MM-dd"), self.count.value()
