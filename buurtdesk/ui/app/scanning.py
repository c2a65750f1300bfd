"""The scan room: brings it together with the desk, and reads beside the window."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from buurtdesk.desk import confirming, questionnaires, scan_rejects, trajectories
from buurtdesk.desk.crops import Crops
from buurtdesk.desk.desk import Desk, Notice
from buurtdesk.domain.errors import BuurtdeskError
from buurtdesk.domain.questionnaire import Questionnaire
from buurtdesk.domain.response import NO_ANSWER, Answer, in_words, read_value
from buurtdesk.domain.scan_reasons import TWO_MARKS
from buurtdesk.domain.sheet import shown
from buurtdesk.domain.trajectory import Trajectory
from buurtdesk.ui.app.keep_scans import KeepScans, kept_words
from buurtdesk.ui.app.presenter import Presenter
from buurtdesk.ui.app.question_views import last_number, question_views, refusal_of
from buurtdesk.ui.app.scan_words import doubt_words, rejects_view, report_view
from buurtdesk.ui.app.task import Task
from buurtdesk.ui.confirm.room import ConfirmRoom
from buurtdesk.ui.confirm.view import ConfirmView, ScansView
from buurtdesk.ui.paper.waiting import Waiting
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.question.view import Line, QuestionView

_KINDS = {"questionnaire", "question", "response", "entry", "answer", "scan_page", "attachment", "trajectory"}


class Scanning(Presenter):
    """The scanned sheets of one trajectory."""

    def __init__(self, desk: Desk, trajectory: Trajectory, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self.trajectory, self._window = desk, trajectory, window
        self._is_stale, self._is_confirming = False, False  # what is confirmed here is looked at here
        self._found: dict[str, confirming.Confirming] = {}
        self._crops: dict[str, Crops] = {}
        self.room = ConfirmRoom(self._crop)
        self._read_button = Button(self.tr("Read scans"), "scan")
        self._read_button.clicked.connect(self.room.choose_files)
        self._folder_button = Button(self.tr("Read a folder"), "folder-open")
        self._folder_button.clicked.connect(self.room.choose_folder)
        self.rejects_button = Button("", "file-x")
        self.rejects_button.clicked.connect(self.show_rejects)
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (self.rejects_button, self._folder_button, self._read_button):
            row.addWidget(button)
        self.room.report.cleared.connect(self._clear_rejects)
        self.room.files_given.connect(self.read)
        self.room.accepted.connect(self._accept)
        self.room.answered.connect(self._confirm)
        self.room.typed.connect(self._read_typed)
        self.room.side.keep_wanted.connect(self._ask_how_long)
        self.refresh()

    @property
    def header_widgets(self) -> Sequence[QWidget]:
        return (self._buttons,)

    def entered(self) -> None:
        if self._is_stale:
            self.refresh()

    def notice(self, notice: Notice) -> None:
        """Out of sight it waits until one comes back."""
        if self._is_confirming or (notice.rows and not _KINDS & set(notice.rows)):
            return
        if self.room.isVisible():
            self.refresh()
        else:
            self._is_stale = True

    def refresh(self) -> None:
        """Look anew at what is left."""
        self._is_stale = False
        self._surveys = {each.id: each for each in questionnaires.questionnaires(self._desk, self.trajectory.id)}
        self._crops.clear()
        self._found = {of: confirming.confirming(self._desk, each) for of, each in self._surveys.items()}
        self._show_found()
        self._tell_rejects()

    def _show_found(self) -> None:
        found = self._found.values()
        waiting = [view for of, each in self._found.items() for view in self._views(self._surveys[of], each.waiting)]
        sheets, done = sum(each.sheets for each in found), sum(each.done for each in found)
        self.room.show_view(ScansView(tuple(waiting), sheets, done, self._kept_words()))
        for button in (self._folder_button, self._read_button):
            button.setVisible(sheets > 0)  # before that the empty room itself has them

    def _kept_words(self) -> str:
        there = trajectories.trajectories(self._desk)
        self.trajectory = next((each for each in there if each.id == self.trajectory.id), self.trajectory)
        return kept_words(self.trajectory.scans_until)

    def _tell_rejects(self) -> None:
        count = len(scan_rejects.kept_rejects(self._desk))
        self.rejects_button.setVisible(count > 0)
        self.rejects_button.setText(self.tr("Not read ({count})").format(count=count))

    def show_rejects(self) -> None:
        """Show what could not be read."""
        self.room.show_report(rejects_view(scan_rejects.kept_rejects(self._desk)))

    def _clear_rejects(self) -> None:
        scan_rejects.dismiss_rejects(self._desk)
        self._tell_rejects()
        self.room.report.left.emit()

    def _views(self, questionnaire: Questionnaire, waiting: Sequence[confirming.ToConfirm]) -> list[ConfirmView]:
        language = questionnaire.language_for(QLocale().name()[:2])
        views = {view.name: view for view in question_views(questionnaire, language, "")}
        last = last_number(questionnaire)
        return [
            ConfirmView(
                questionnaire.id,
                each.code,
                shown(each.code),
                _line(each, views[each.question.name], language),
                last,
                doubt_words(each.answer.doubt) if each.answer and each.answer.doubt else "",
            )
            for each in waiting
        ]

    def _crop(self, view: ConfirmView) -> bytes:
        of = view.questionnaire
        crops = self._crops.get(of) or self._crops.setdefault(of, Crops(self._desk, self._surveys[of]))
        return crops.crop(view.code, view.line.question.name)

    def read(self, paths: Sequence[Path]) -> None:
        """Read these files and folders beside the window."""
        reading = ScanReading(self._window, paths)
        reading.done.connect(self._tell)
        reading.start()

    def _tell(self, report: object) -> None:
        self._desk.look_elsewhere()
        self.refresh()
        if report is None:
            self.said.emit(self.tr("Stopped. What was read by then is kept."), False)
        else:
            self.room.show_report(report_view(report))

    def _accept(self, view: ConfirmView) -> None:
        """Right as it was read; where nothing was typed, nothing is written."""
        self._confirm(view, view.line.answer or Answer(view.line.question.name, None, NO_ANSWER))

    def _confirm(self, view: ConfirmView, answer: Answer) -> None:
        from buurtdesk.desk import scans  # with what reads images

        of, questionnaire = view.questionnaire, self._surveys[view.questionnaire]
        self._is_confirming = True
        try:
            scans.confirm(self._desk, questionnaire, view.code, [answer])
        except BuurtdeskError as error:
            self.room.refuse(refusal_of(error, questionnaire))
            return
        finally:
            self._is_confirming = False
        self._found[of] = confirming.after_confirming(self._desk, questionnaire, self._found[of], view.code)
        self._show_found()

    def _read_typed(self, view: ConfirmView, text: str, as_written: bool) -> None:
        questionnaire = self._surveys[view.questionnaire]
        question = next(each for each in questionnaire.asked() if each.name == view.line.question.name)
        try:
            value = read_value(question, text, as_written)
        except BuurtdeskError as error:
            self.room.refuse(refusal_of(error, questionnaire))
            return
        self._confirm(view, Answer(question.name, value, NO_ANSWER if value is None else ""))

    def _ask_how_long(self) -> None:
        KeepScans(self._desk, self.trajectory, self._window).ask()


def _line(each: confirming.ToConfirm, view: QuestionView, language: str) -> Line:
    """The question with what was read; two marks are no answer that could just be accepted."""
    answer = each.answer
    if answer is None or (answer.value is None and answer.doubt == TWO_MARKS):
        return Line(view)
    return Line(view, answer, in_words(each.question, answer, language))


class ScanReading(QObject):
    """One reading, on a desk of its own; `done` carries the report, None if it was stopped."""

    done = Signal(object)
    _advanced = Signal(int, int)

    def __init__(self, window: QWidget, paths: Sequence[Path]) -> None:
        super().__init__(window)
        self._window, self._paths, self._stop = window, paths, False

    def start(self) -> None:
        """Begin; closing the progress asks to stop."""
        waiting = Waiting(self._window, self.tr("Scans"))
        waiting.stopped.connect(self._ask_to_stop)
        waiting.begin(self.tr("Reading the pages"), 0)
        self._advanced.connect(waiting.progress.advance)
        task = Task(self._window.desk.library.folder, self._work, self)
        task.done.connect(self.done)
        task.finished.connect(waiting.finish)
        task.start()

    def _work(self, desk: Desk) -> object:
        """What the other thread does."""
        from buurtdesk.desk import scans

        try:
            return scans.read_scans(desk, self._paths, progress=self._go)
        except _Stopped:
            return None

    def _go(self, done: int, total: int) -> None:
        if self._stop:
            raise _Stopped
        self._advanced.emit(done, total)

    def _ask_to_stop(self) -> None:
        self._stop = True


class _Stopped(Exception):
    """The facilitator stopped it; what was read by then is kept."""
