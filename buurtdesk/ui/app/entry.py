"""Keyed entry: brings the entry room together with the desk."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from buurtdesk.desk import double_entry, questionnaires, responses
from buurtdesk.desk.desk import Desk, Notice
from buurtdesk.desk.responses import SheetFound
from buurtdesk.domain.double_entry import Stage
from buurtdesk.domain.errors import BuurtdeskError, NumberOutOfRange
from buurtdesk.domain.questionnaire import Question, Questionnaire
from buurtdesk.domain.response import NO_ANSWER, Answer, is_through, read_value
from buurtdesk.domain.sheet import shown
from buurtdesk.domain.trajectory import Trajectory
from buurtdesk.ui import counted
from buurtdesk.ui.app.presenter import Presenter
from buurtdesk.ui.app.question_views import refusal_of
from buurtdesk.ui.app.settings import Settings
from buurtdesk.ui.app.sheet_views import SheetViews, second_words, used_words
from buurtdesk.ui.entry.code_page import SECOND
from buurtdesk.ui.entry.room import EntryRoom
from buurtdesk.ui.entry.view import PileView, SheetView
from buurtdesk.ui.error_words import sentence_of
from buurtdesk.ui.parts.button import Button

_KEYED = "answer.record"
_KINDS = {"questionnaire", "question", "sheet", "response", "entry", "answer"}


class Entering(Presenter):
    """One trajectory's sheets, one of which may be open. `told` carries what the status line says of who keys."""

    told = Signal(str)
    double_wanted = Signal()

    def __init__(self, desk: Desk, settings: Settings, trajectory: Trajectory, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._settings, self.trajectory = desk, settings, trajectory
        self._found: SheetFound | None = None
        self._before: SheetFound | None = None
        self._warned_of, self._is_second = "", False
        self._views = SheetViews(desk, lambda sentence: self.said.emit(sentence, False))
        self.room = EntryRoom()
        self.room.code_given.connect(self._open)
        self.room.keyer_named.connect(self._name_keyer)
        self.room.answered.connect(self._answer)
        self.room.typed.connect(self._read)
        self.room.draft.connect(self._look_at_draft)
        self.room.finished.connect(self._finish)
        self.room.left.connect(self._leave)
        self.room.back_wanted.connect(self._reopen)
        self.room.code_page.time_chosen.connect(self._choose_time)
        self.whole_page = Button(self.tr("Whole page"), "columns", "quiet")
        self.whole_page.setCheckable(True)
        self.whole_page.setChecked(settings.whole_page)
        self.whole_page.toggled.connect(self._show_whole_page)
        self._double_button = Button(self.tr("Double entry"), "list-checks")
        self._double_button.clicked.connect(self.double_wanted)
        self.room.code_page.set_keyer(self.keyer)
        self.refresh()

    @property
    def header_widgets(self) -> Sequence[QWidget]:
        return (self.whole_page, self._double_button)

    @property
    def keyer(self) -> str:
        """Who keys on this laptop."""
        return self._settings.keyer or responses.default_keyer(self._desk)

    @property
    def promise(self) -> str:
        """Who keys, for the status line."""
        return self.tr("Keyed by: {name}").format(name=self.keyer)

    def notice(self, notice: Notice) -> None:
        """Something changed on the disk."""
        if notice.action == _KEYED and self._found is not None:
            self.room.show_sheet(self._view())  # the pile is counted again when the sheet is put away
        elif not notice.rows or set(notice.rows) & _KINDS:
            self.refresh()
        if notice.action in ("undo", "redo") and self.room.isVisible():
            self._go_where(notice.rows.get("answer", frozenset()))

    def refresh(self) -> None:
        """Show everything as it is on the disk."""
        there = self._count()
        if self._found is None:
            return
        if self._found.questionnaire.id in {each.id for each in there}:
            self.room.show_sheet(self._view())
        else:
            self._found = None
            self.room.show_code()

    def _count(self) -> list[Questionnaire]:
        there = questionnaires.questionnaires(self._desk, self.trajectory.id)
        if self._is_second:
            self._count_second(there)
            return there
        self.room.code_page.about_time("")
        piles = [responses.pile(self._desk, each) for each in there]
        keyed, begun = sum(each.keyed for each in piles), sum(each.begun for each in piles)
        self.room.show_pile(PileView(keyed, begun, sum(each.known for each in piles)))
        return there

    def _count_second(self, there: list[Questionnaire]) -> None:
        sheets = [sheet for each in there for sheet in double_entry.sheets(self._desk, each)]
        waiting = [sheet for sheet in sheets if sheet.stage is Stage.WAITING]
        mine = sum(self.keyer in sheet.keyers for sheet in waiting)
        others = counted.tr("%n sheet(s) wait for you.", "", len(waiting) - mine)
        about = self.tr("You see nothing of the first entry.")
        self.room.code_page.about_time(f"{others} {about}")
        self.room.show_pile(PileView(len(sheets) - len(waiting), 0, len(sheets)))

    def _go_where(self, answers: frozenset[str]) -> None:
        """To the question whose answer was taken back or put back, also on a sheet that was put away."""
        place = responses.place_of(self._desk, min(answers)) if len(answers) == 1 else None
        there = {each.id for each in questionnaires.questionnaires(self._desk, self.trajectory.id)}
        if place is None or place.keyer != self.keyer or place.questionnaire_id not in there:
            return
        self.room.leave()
        if self._found is None or self._found.code != place.sheet:
            self._found = responses.find_sheet(self._desk, self.trajectory.id, place.sheet)
        names = {each.id: each.name for each in self._found.questionnaire.asked()}
        self.room.open_sheet(self._view(), names.get(place.question_id, ""))

    def key_again(self) -> None:
        """Key sheets the second time."""
        self.room.show_code()
        self.room.code_page.times.choose(SECOND)

    def _choose_time(self, time: str) -> None:
        self._is_second, self._warned_of = time == SECOND, ""
        self._count()
        self.room.code_page.field.setFocus()

    def _open(self, typed: str) -> None:
        self._name_keyer(self.room.code_page.keyer.text())
        try:
            found = responses.find_sheet(self._desk, self.trajectory.id, typed)
            if self._is_second:
                double_entry.check_second(found, self.keyer)
        except BuurtdeskError as error:
            self._warned_of = ""
            self.room.refuse(sentence_of(error))
            return
        lead, words = (second_words if self._is_second else used_words)(found, self.keyer)
        if lead and self._warned_of != found.code:
            self._warned_of = found.code
            self.room.code_page.warn_used(lead, words)
            return
        self._warned_of = ""
        self._found = found
        self.room.open_sheet(self._view())

    def _name_keyer(self, name: str) -> None:
        self._settings.keyer = name.strip()
        self.told.emit(self.promise)

    def _answer(self, answer: Answer) -> None:
        try:
            self._keep(answer)
        except BuurtdeskError as error:
            self.room.refuse(refusal_of(error, self._found.questionnaire))

    def _read(self, name: str, text: str, as_written: bool) -> None:
        try:
            value = read_value(self._question(name), text, as_written)
            self._keep(Answer(name, value, NO_ANSWER if value is None else ""))
        except BuurtdeskError as error:
            self.room.refuse(refusal_of(error, self._found.questionnaire))
        else:
            self.room.kept()

    def _keep(self, answer: Answer) -> None:
        responses.record_all(self._desk, self._found.questionnaire, self._found.code, self.keyer, [answer])

    def _look_at_draft(self, name: str, text: str) -> None:
        """What no further digit can put right is spoken of while it is typed."""
        question = self._question(name)
        try:
            read_value(question, text)
        except NumberOutOfRange as error:
            if question.most is not None and float(text.replace(",", ".")) > question.most:
                self.room.refuse(refusal_of(error, self._found.questionnaire, is_draft=True))
        except BuurtdeskError as error:
            if text.strip() not in ("-", ",", "."):
                self.room.refuse(refusal_of(error, self._found.questionnaire))

    def _finish(self) -> None:
        entry = self._views.entry(self._found, self.keyer)
        answers = entry.answers if entry else {}
        if not is_through(self._found.questionnaire, answers):
            self._leave()
            return
        answered = sum(answer.value is not None for answer in answers.values())
        done = self.tr("{code} is keyed:").format(code=shown(self._found.code))
        self._put_away(done + " " + counted.tr("%n answer(s)", "", answered) + ".")

    def _leave(self) -> None:
        self._put_away(self.tr("{code}: what was keyed is kept.").format(code=shown(self._found.code)))

    def _put_away(self, done: str) -> None:
        self._before, self._found = self._found, None
        self.room.show_code(done)
        self._count()

    def _reopen(self) -> None:
        """Back to the end of the sheet that was put away last."""
        if self._before is not None:
            self._found = self._before
            view = self._view()
            due_names = [line.question.name for line in view.lines if line.due]
            self.room.open_sheet(view, due_names[-1])

    def _question(self, name: str) -> Question:
        return next(each for each in self._found.questionnaire.asked() if each.name == name)

    def _view(self) -> SheetView:
        return self._views.view(self._found, self.keyer, self._settings.whole_page)

    def _show_whole_page(self, whole: bool) -> None:
        self._settings.whole_page = whole
        if self._found is not None:
            self.room.show_sheet(self._view())
            self.room.focusProxy().setFocus()
