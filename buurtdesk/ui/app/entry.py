"""Keyed entry: brings the entry room together with the desk."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from buurtdesk.desk import questionnaires, responses
from buurtdesk.desk.desk import Desk, Notice
from buurtdesk.desk.responses import SheetFound
from buurtdesk.domain.errors import BuurtdeskError, NumberOutOfRange
from buurtdesk.domain.questionnaire import Question, Questionnaire, in_language, numbers
from buurtdesk.domain.response import NO_ANSWER, Answer, Due, Entry, due, is_through, read_value
from buurtdesk.domain.sheet import shown
from buurtdesk.domain.trajectory import Trajectory
from buurtdesk.ui import counted
from buurtdesk.ui.app.languages import LANGUAGES
from buurtdesk.ui.app.presenter import Presenter
from buurtdesk.ui.app.question_views import question_views
from buurtdesk.ui.app.settings import Settings
from buurtdesk.ui.entry.room import EntryRoom
from buurtdesk.ui.entry.view import PileView, SheetView
from buurtdesk.ui.error_words import sentence_of
from buurtdesk.ui.question.view import Line

_KEYED = "answer.record"
_KINDS = {"questionnaire", "question", "sheet", "response", "entry", "answer"}


class Entering(Presenter):
    """One trajectory's sheets, one of which may be open. `told` carries what the status line says of who keys."""

    told = Signal(str)

    def __init__(self, desk: Desk, settings: Settings, trajectory: Trajectory, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._settings, self.trajectory = desk, settings, trajectory
        self._found: SheetFound | None = None
        self._before: SheetFound | None = None
        self._warned_of = ""
        self.room = EntryRoom()
        self.room.code_given.connect(self._open)
        self.room.keyer_named.connect(self._name_keyer)
        self.room.answered.connect(self._answer)
        self.room.typed.connect(self._read)
        self.room.draft.connect(self._look_at_draft)
        self.room.finished.connect(self._finish)
        self.room.left.connect(self._leave)
        self.room.back_wanted.connect(self._reopen)
        self.room.code_page.set_keyer(self.keyer)
        self.refresh()

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
        piles = [responses.pile(self._desk, each) for each in there]
        keyed, begun = sum(each.keyed for each in piles), sum(each.begun for each in piles)
        self.room.show_pile(PileView(keyed, begun, sum(each.known for each in piles)))
        return there

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

    def _open(self, typed: str) -> None:
        self._name_keyer(self.room.code_page.keyer.text())
        try:
            found = responses.find_sheet(self._desk, self.trajectory.id, typed)
        except BuurtdeskError as error:
            self._warned_of = ""
            self.room.refuse(sentence_of(error))
            return
        if any(entry.answers for entry in found.entries) and self._warned_of != found.code:
            self._warned_of = found.code
            self.room.code_page.warn_used(*self._used_words(found))
            return
        self._warned_of = ""
        self._found = found
        self.room.open_sheet(self._view())

    def _used_words(self, found: SheetFound) -> tuple[str, str]:
        own = next((entry for entry in found.entries if entry.keyer == self.keyer), None)
        others = ", ".join(entry.keyer for entry in found.entries if entry.keyer != self.keyer)
        if own is not None and not others:
            lead = self.tr("You keyed {code} already.").format(code=shown(found.code))
            return lead, self.tr("Press Enter to look at your entry or change it.")
        lead = self.tr("{code} was already keyed by {names}.").format(code=shown(found.code), names=others)
        if own is not None:
            return lead, self.tr("You did too. Press Enter to look at your own entry or change it.")
        return lead, self.tr("Press Enter to key it a second time: it stays one resident.")

    def _name_keyer(self, name: str) -> None:
        self._settings.keyer = name.strip()
        self.told.emit(self.promise)

    def _answer(self, answer: Answer) -> None:
        try:
            responses.record_all(self._desk, self._found.questionnaire, self._found.code, self.keyer, [answer])
        except BuurtdeskError as error:
            self._refuse(error)

    def _read(self, name: str, text: str, as_written: bool) -> None:
        question = self._question(name)
        try:
            value = read_value(question, text, as_written)
            answer = Answer(name, value, NO_ANSWER if value is None else "")
            responses.record_all(self._desk, self._found.questionnaire, self._found.code, self.keyer, [answer])
        except NumberOutOfRange as error:
            self._refuse(error, self.tr("Does the sheet say so? Press Enter once more."))
        except BuurtdeskError as error:
            self._refuse(error)
        else:
            self.room.kept()

    def _look_at_draft(self, name: str, text: str) -> None:
        """What no further digit can put right is spoken of while it is typed."""
        question = self._question(name)
        try:
            read_value(question, text)
        except NumberOutOfRange as error:
            if question.most is not None and float(text.replace(",", ".")) > question.most:
                self._refuse(error)
        except BuurtdeskError as error:
            if text.strip() not in ("-", ",", "."):
                self._refuse(error)

    def _refuse(self, error: BuurtdeskError, more: str = "") -> None:
        """Say what is wrong; on the paper a question has a number, no name."""
        values = dict(error.values)
        if "question" in values:
            values["question"] = numbers(self._found.questionnaire)[str(values["question"])]
        self.room.refuse(f"{sentence_of(type(error)(**values))} {more}".strip())

    def _finish(self) -> None:
        entry = self._entry()
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

    def _entry(self) -> Entry | None:
        there = responses.entries(self._desk, self._found.questionnaire, self._found.code)
        return next((entry for entry in there if entry.keyer == self.keyer), None)

    def _view(self) -> SheetView:
        found, entry = self._found, self._entry()
        language = found.questionnaire.language_for(QLocale().name()[:2])
        answers = entry.answers if entry else {}
        said = responses.words_of(entry, found.questionnaire, language)
        standing = due(found.questionnaire, answers)
        on_paper = found.sheet.language if found.sheet else ""
        lines = [
            Line(view, answers.get(view.name), said.get(view.name, ""), standing[view.name] is not Due.NO)
            for view in question_views(found.questionnaire, language, on_paper)
        ]
        last = "".join(filter(str.isdigit, lines[-1].question.number))
        return SheetView(shown(found.code), self._meta(language, on_paper), found.is_known, tuple(lines), last)

    def _meta(self, language: str, on_paper: str) -> str:
        title = in_language(self._found.questionnaire.title, language)
        others = ", ".join(each.keyer for each in self._found.entries if each.keyer != self.keyer)
        twice = self.tr("also keyed by {names}").format(names=others) if others else ""
        return ", ".join(part for part in (LANGUAGES.get(on_paper, on_paper), title, twice) if part)
