"""Double entry: brings its room together with the desk."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QWidget

from buurtdesk.desk import double_entry, questionnaires, responses
from buurtdesk.desk.crops import Crops
from buurtdesk.desk.desk import Desk, Notice
from buurtdesk.desk.double_entry import DoubleSheet
from buurtdesk.domain.double_entry import Compared, Rate, Stage, rates, total
from buurtdesk.domain.errors import BuurtdeskError
from buurtdesk.domain.questionnaire import Questionnaire
from buurtdesk.domain.response import NO_ANSWER, SCAN, Answer, in_words, read_value
from buurtdesk.domain.sheet import shown
from buurtdesk.domain.trajectory import Trajectory
from buurtdesk.ui.app.presenter import Presenter
from buurtdesk.ui.app.question_views import last_number, question_views, refusal_of
from buurtdesk.ui.app.settings import Settings
from buurtdesk.ui.double_entry.comparison import FIRST
from buurtdesk.ui.double_entry.room import DoubleEntryRoom
from buurtdesk.ui.double_entry.view import DifferenceView, DoubleView, RateView, ReadView
from buurtdesk.ui.entry.side import answer_words
from buurtdesk.ui.error_words import sentence_of
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.question.view import Line, QuestionView

_SETTLED = "double.settle"
_KINDS = {"questionnaire", "question", "response", "entry", "answer", "settled_answer", "scan_page", "attachment"}


class DoubleEntry(Presenter):
    """All sheets of one trajectory that were keyed twice. `second_wanted` asks for keying a second time."""

    second_wanted = Signal()

    def __init__(self, desk: Desk, settings: Settings, trajectory: Trajectory, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._settings, self.trajectory = desk, settings, trajectory
        self._is_stale, self._settling = False, ""
        self._surveys: list[Questionnaire] = []
        self._sheets: dict[str, tuple[Questionnaire, DoubleSheet]] = {}
        self.room = DoubleEntryRoom()
        self._entry_button = Button(self.tr("Key the sheets"), "keyboard")
        self._entry_button.clicked.connect(self.second_wanted)
        self.room.settled.connect(self._take)
        self.room.answered.connect(self._settle)
        self.room.typed.connect(self._read)
        self.room.scan_wanted.connect(self._show_scan)
        self.room.settler_named.connect(self._name)
        self.room.second_wanted.connect(self.second_wanted)
        self.room.side.settler.set_text(self.settler)
        self.refresh()

    @property
    def header_widgets(self) -> Sequence[QWidget]:
        return (self._entry_button,)

    @property
    def settler(self) -> str:
        """Who settles on this laptop."""
        return self._settings.keyer or responses.default_keyer(self._desk)

    @property
    def promise(self) -> str:
        """Who settles, for the status line."""
        return self.tr("Settled by: {name}").format(name=self.settler)

    def entered(self) -> None:
        self.room.side.settler.set_text(self.settler)
        if self._is_stale:
            self.refresh()

    def notice(self, notice: Notice) -> None:
        """Out of sight it waits: comparing all sheets at every key in another room would slow that down."""
        if notice.rows and not _KINDS & set(notice.rows):
            return
        if notice.action == _SETTLED and self._settling in self._sheets:
            questionnaire, _ = self._sheets[self._settling]
            sheet = double_entry.sheet_of(self._desk, questionnaire, self._settling)
            self._sheets[self._settling] = (questionnaire, sheet)
            self._show()
        elif self.room.isVisible():
            self.refresh()
        else:
            self._is_stale = True

    def refresh(self) -> None:
        """Compare all sheets anew."""
        self._is_stale = False
        self._surveys = questionnaires.questionnaires(self._desk, self.trajectory.id)
        self._sheets = {
            sheet.code: (each, sheet) for each in self._surveys for sheet in double_entry.sheets(self._desk, each)
        }
        self._show()

    def _show(self) -> None:
        differences: list[DifferenceView] = []
        rated: list[RateView] = []
        summed, percent = Rate(""), 0
        for questionnaire in self._surveys:
            sheets = [sheet for of, sheet in self._sheets.values() if of is questionnaire]
            language = questionnaire.language_for(QLocale().name()[:2])
            views = {view.name: view for view in question_views(questionnaire, language, "")}
            differences += self._differences(questionnaire, sheets, views, language)
            found = [each for each in rates(questionnaire, (sheet.compared for sheet in sheets)) if each.sheets]
            rated += [_rate_view(each, views[each.question]) for each in found]
            summed, percent = summed + total(found), questionnaire.double_percent
        there = [sheet for _, sheet in self._sheets.values()]
        waiting = sum(sheet.stage is Stage.WAITING for sheet in there)
        of_all = _rate_view(summed, None, self.tr("All questions")) if summed.sheets else None
        self.room.show_view(
            DoubleView(tuple(differences), waiting, len(there) - waiting, percent, tuple(rated), of_all)
        )

    def _differences(
        self, questionnaire: Questionnaire, sheets: list[DoubleSheet], views: dict[str, QuestionView], language: str
    ) -> Iterator[DifferenceView]:
        last = last_number(questionnaire)
        for sheet in sheets:
            for each in sheet.compared:
                if each.differs:
                    yield self._view(sheet, each, views[each.question.name], language, last)

    def _view(
        self, sheet: DoubleSheet, compared: Compared, question: QuestionView, language: str, last: str
    ) -> DifferenceView:
        def words(answer: Answer | None) -> str:
            said = in_words(compared.question, answer, language) if answer else ""
            return answer_words(Line(question, answer, said, due=False))

        reads = (
            ReadView(self.tr("The scan") if keyer == SCAN else keyer, words(answer))
            for keyer, answer in zip(sheet.keyers, (compared.first, compared.second), strict=True)
        )
        settled = sheet.settled.get(compared.question.name)
        said = words(compared.settled) if compared.settled else ""
        line = Line(question, compared.settled, said)
        by = settled.by if settled else ""
        return DifferenceView(sheet.code, shown(sheet.code), line, last, *reads, by)

    def _show_scan(self, difference: DifferenceView) -> None:
        questionnaire, _ = self._sheets[difference.code]
        crop = Crops(self._desk, questionnaire).crop(difference.code, difference.line.question.name)
        self.room.comparison.show_scan(crop)

    def _take(self, difference: DifferenceView, which: int) -> None:
        compared = self._compared(difference)
        answer = compared.first if which == FIRST else compared.second
        self._settle(difference, answer or Answer(compared.question.name, None, NO_ANSWER))

    def _settle(self, difference: DifferenceView, answer: Answer) -> None:
        try:
            self._keep(difference, answer)
        except BuurtdeskError as error:
            self.room.refuse(sentence_of(error))

    def _keep(self, difference: DifferenceView, answer: Answer) -> None:
        questionnaire, sheet = self._sheets[difference.code]
        self._settling = difference.code
        try:
            question = self._compared(difference).question
            double_entry.settle(self._desk, questionnaire, sheet, question, answer, self.settler)
        finally:
            self._settling = ""

    def _read(self, difference: DifferenceView, text: str, as_written: bool) -> None:
        question = self._compared(difference).question
        try:
            value = read_value(question, text, as_written)
            self._keep(difference, Answer(question.name, value, NO_ANSWER if value is None else ""))
        except BuurtdeskError as error:
            self.room.refuse(refusal_of(error, self._sheets[difference.code][0]))
        else:
            self.room.kept()

    def _compared(self, difference: DifferenceView) -> Compared:
        _, sheet = self._sheets[difference.code]
        return next(each for each in sheet.compared if each.question.name == difference.line.question.name)

    def _name(self, name: str) -> None:
        self._settings.keyer = name.strip()


def _rate_view(rate: Rate, question: QuestionView | None, label: str = "") -> RateView:
    def number(value: float) -> str:
        return QLocale().toString(value, "f", 2 if value < 10 else 1)

    words = question.label if question else label
    after = number(rate.after)
    return RateView(
        question.number if question else "", words, str(rate.sheets), str(rate.differences), number(rate.before), after
    )
