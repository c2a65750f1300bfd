"""The results: brings the results room together with the desk."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QMenu, QWidget

from buurtdesk.desk import questionnaires, responses, results, sessions, survey_findings
from buurtdesk.desk.desk import Desk, Notice
from buurtdesk.domain.errors import BuurtdeskError
from buurtdesk.domain.questionnaire import Questionnaire, in_language
from buurtdesk.domain.session import Session, SessionKind
from buurtdesk.domain.trajectory import Step, Trajectory
from buurtdesk.ui import counted, words
from buurtdesk.ui.app.new_session import NewSession
from buurtdesk.ui.app.presenter import Presenter
from buurtdesk.ui.app.result_blocks import blocks, themes_of
from buurtdesk.ui.app.result_words import left_out_text
from buurtdesk.ui.error_words import sentence_of
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.trailing import TrailingButton
from buurtdesk.ui.results.room import ResultsRoom
from buurtdesk.ui.results.view import ResultsView

_KINDS = {"questionnaire", "question", "response", "entry", "answer", "settled_answer", "session"}


class Results(Presenter):
    """One trajectory's results, of one questionnaire at a time. `said` asks for a notice, with undo if True."""

    context_changed = Signal(str)
    entry_wanted = Signal()

    def __init__(self, desk: Desk, trajectory: Trajectory, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self.trajectory, self._window = desk, trajectory, window
        self._questionnaire = self._session = ""
        self._theme: str | None = None
        self._context = ""
        self._as_table = False
        self._stale = False
        self.room = ResultsRoom()
        self.room.finding_wanted.connect(self.make_finding)
        self.room.theme_chosen.connect(self._choose_theme)
        self.room.entry_wanted.connect(self.entry_wanted)
        self.questionnaire_button = TrailingButton("", "caret-down", "quiet")
        self.session_button = TrailingButton("", "caret-down", "quiet")
        self.table_button = Button("", "table")
        self.table_button.clicked.connect(self._turn_table)
        for button, fill in (
            (self.questionnaire_button, self._fill_questionnaires),
            (self.session_button, self._fill_sessions),
        ):
            menu = QMenu(button)
            menu.aboutToShow.connect(lambda menu=menu, fill=fill: fill(menu))
            button.setMenu(menu)
        self.refresh()

    @property
    def header_widgets(self) -> tuple[QWidget, ...]:
        """What the header offers in this room."""
        return self.questionnaire_button, self.session_button, self.table_button

    def notice(self, notice: Notice) -> None:
        """Something changed on the disk; while nobody looks, counting waits."""
        if not notice.rows or set(notice.rows) & _KINDS:
            self._stale = True
            if self.room.isVisible():
                self.refresh()

    def entered(self) -> None:
        """Someone came in: show what is true now."""
        if self._stale:
            self.refresh()
        self._show_buttons()
        self.context_changed.emit(self._context)

    def refresh(self) -> None:
        """Count anew."""
        self._stale = False
        chosen = self._chosen()
        self._show_buttons()
        if chosen is None:
            title, sentence = self.tr("No questionnaire yet"), self.tr("First import one in the survey.")
            self._show(ResultsView(empty_title=title, empty_sentence=sentence), 0)
            return
        count = len(responses.responses(self._desk, chosen))
        if not count:
            title, sentence = (
                self.tr("No answers yet"),
                self.tr("Key the first sheet, and its answers are counted here."),
            )
            self._show(ResultsView(empty_title=title, empty_sentence=sentence), 0)
            return
        themes = themes_of(chosen)
        keys = [key for key, _ in themes]
        self._theme = self._theme if self._theme in keys else next(iter(keys), "")
        found = results.results(self._desk, chosen)
        shown = blocks(chosen, found, self._theme, _language(chosen))
        left_out = max((each.no_consent for each in found), default=0)
        view = ResultsView(themes, self._theme, shown, self._as_table, left_out_text(left_out))
        self._show(view, count - left_out)

    def make_finding(self, question: str) -> None:
        """Lay a result before the residents, in the chosen validation workshop."""
        session = self._validation() or self._new_validation()
        chosen = self._chosen()
        if session is None or chosen is None:
            return
        try:
            survey_findings.of_each(self._desk, session, chosen, [question])
        except BuurtdeskError as error:
            self.said.emit(sentence_of(error), False)
        else:
            self.said.emit(self.tr("A finding for “{title}”").format(title=session.title), True)

    def _show(self, view: ResultsView, count: int) -> None:
        self.room.show_view(view)
        self._context = counted.tr("%n response(s)", "", count) if count else ""
        self.context_changed.emit(self._context)

    def _show_buttons(self) -> None:
        chosen, session = self._chosen(), self._validation()
        self.questionnaire_button.setText(_title(chosen) if chosen else "")
        self.session_button.setText(self.tr("For: {title}").format(title=session.title) if session else "")
        self.table_button.setText(self.tr("Charts") if self._as_table else self.tr("Tables"))
        self.table_button.set_icon("chart-bar-horizontal" if self._as_table else "table")
        for button, wanted in (
            (self.questionnaire_button, len(self._all()) > 1),
            (self.session_button, len(self._validations()) > 1),
            (self.table_button, chosen is not None),
        ):
            if button.parentWidget() is not None:  # before it lies in the header it would be a window of its own
                button.setVisible(wanted)

    def _all(self) -> list[Questionnaire]:
        return questionnaires.questionnaires(self._desk, self.trajectory.id)

    def _chosen(self) -> Questionnaire | None:
        there = self._all()
        return next((each for each in there if each.id == self._questionnaire), there[-1] if there else None)

    def _validations(self) -> list[Session]:
        there = sessions.sessions(self._desk, self.trajectory.id)
        return [each for each in there if each.kind is SessionKind.VALIDATION]

    def _validation(self) -> Session | None:
        there = self._validations()
        return next((each for each in there if each.id == self._session), there[-1] if there else None)

    def _new_validation(self) -> Session | None:
        answer = NewSession(self._window, words.step_name(Step.VALIDATION), sessions.DEFAULT_TABLES).ask()
        if answer is None:
            return None
        return sessions.new(
            self._desk, self.trajectory.id, SessionKind.VALIDATION, answer.title, answer.anonymity, answer.tables
        )

    def _fill_questionnaires(self, menu: QMenu) -> None:
        chosen = self._chosen()
        menu.clear()
        for each in self._all():
            action = menu.addAction(_title(each))
            action.setCheckable(True)
            action.setChecked(each == chosen)
            action.triggered.connect(lambda _=False, each=each: self._choose_questionnaire(each.id))

    def _fill_sessions(self, menu: QMenu) -> None:
        chosen = self._validation()
        menu.clear()
        for each in self._validations():
            action = menu.addAction(each.title)
            action.setCheckable(True)
            action.setChecked(each == chosen)
            action.triggered.connect(lambda _=False, each=each: self._choose_session(each.id))

    def _choose_questionnaire(self, key: str) -> None:
        self._questionnaire = key
        self.refresh()

    def _choose_session(self, key: str) -> None:
        self._session = key
        self._show_buttons()

    def _choose_theme(self, key: str) -> None:
        self._theme = key
        self.refresh()

    def _turn_table(self) -> None:
        self._as_table = not self._as_table
        self.refresh()


def _language(questionnaire: Questionnaire) -> str:
    return questionnaire.language_for(QLocale().name()[:2])


def _title(questionnaire: Questionnaire) -> str:
    return in_language(questionnaire.title, _language(questionnaire))
