"""The validation workshop: brings its findings and tables, and the room's screen, together with the desk."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from buurtdesk.analysis.figures import shares_to_guess, spoken_labels
from buurtdesk.analysis.perception import perception_gap
from buurtdesk.desk import findings, guesses
from buurtdesk.desk.desk import Desk, Notice
from buurtdesk.domain.finding import Finding, Guess, Outcome, Stance, StanceKind, proposed_outcome
from buurtdesk.domain.session import WHOLE_ROOM, Session, SessionKind
from buurtdesk.domain.trajectory import Trajectory
from buurtdesk.ui import counted, words
from buurtdesk.ui.app.attempt import attempt
from buurtdesk.ui.app.from_survey import AddingFromSurvey
from buurtdesk.ui.app.guess_keying import GuessKeying
from buurtdesk.ui.app.presenter import SessionRoom
from buurtdesk.ui.app.room_screen import Offer, RoomScreen
from buurtdesk.ui.app.scripting import Scripting
from buurtdesk.ui.app.session_chooser import SessionChooser
from buurtdesk.ui.app.settings import Settings
from buurtdesk.ui.app.validation_screen import (
    asking_for_room,
    chart_for,
    finding_for_room,
    outcome_for_room,
    share_of,
)
from buurtdesk.ui.projector import views
from buurtdesk.ui.projector.views import RoomView
from buurtdesk.ui.script.view import NowView
from buurtdesk.ui.script.words import coming_parts, left_words
from buurtdesk.ui.validation.room import ValidationRoom
from buurtdesk.ui.validation.view import FindingRow, FindingView, ValidationView

_KINDS = {"finding", "stance", "guess"}


class Validation(SessionRoom):
    """One trajectory's validation workshops, one of which is open. `said` asks for a notice, with undo if True."""

    posters_wanted = Signal(object)

    def __init__(
        self, desk: Desk, settings: Settings, trajectory: Trajectory, screen: RoomScreen, window: QWidget
    ) -> None:
        super().__init__(window)
        self._desk, self.trajectory, self._screen = desk, trajectory, screen
        self._session: Session | None = None
        self._findings: list[Finding] = []
        self._stances: list[Stance] = []
        self._guesses: list[Guess] = []
        self._current = ""
        self._veiled = False
        self.chooser = SessionChooser(desk, settings, trajectory, SessionKind.VALIDATION, window, self)
        self.sheet_room = ValidationRoom()
        self.from_survey = AddingFromSurvey(desk, window)
        GuessKeying(desk, self.sheet_room.sheet, lambda: self._find(self._current), lambda: self._session)
        self.room = QStackedWidget()
        self.room.addWidget(self._no_session())
        self.room.addWidget(self.sheet_room)
        self.scripting = Scripting(desk, settings, self.room, self)
        self.scripting.page_wanted.connect(self._show)
        self.scripting.said.connect(self.said)
        self.scripting.went_on.connect(self._show_coming)
        self.offer = Offer(self._steps, self._now, self._more_to_show, self.scripting.time_left)
        # The projector says several times that it changed while it makes one slide.
        self._look_soon = QTimer(self)
        self._look_soon.setSingleShot(True)
        self._look_soon.setInterval(0)
        self._look_soon.timeout.connect(self._show_miniature)
        self._connect()
        self.chooser.refresh()
        self._look_soon.start()

    @property
    def session(self) -> Session | None:
        """The workshop that is open."""
        return self._session

    @property
    def promise(self) -> str:
        """Who is there and what is kept of them, for the status line."""
        if self._session is None:
            return ""
        tables = counted.tr("%n table(s)", "", self._session.tables) if self._session.tables else ""
        heads = self._session.attendance
        there = counted.tr("%n person(s) there", "", heads) if heads else ""
        return ", ".join(part for part in (there, tables, words.anonymity_words(self._session.anonymity)) if part)

    def go_on_from(self, before: Validation) -> None:
        self._choose(before._current)

    def notice(self, notice: Notice) -> None:
        """Something changed on the disk."""
        touched = set(notice.rows)
        if not touched or "session" in touched:
            self.chooser.refresh()
        elif touched & _KINDS:
            self.refresh()
        self.scripting.notice(notice)

    def refresh(self) -> None:
        """Read the findings anew; the one that was worked on stays if it is still there."""
        if self._session is None:
            return
        self._findings = findings.findings(self._desk, self._session)
        self._stances = findings.stances(self._desk, self._session)
        self._guesses = guesses.guesses(self._desk, self._session)
        if self._find(self._current) is None:
            self._current = self._findings[0].id if self._findings else ""
        self.sheet_room.show_view(self._view())
        self.screen_changed.emit()

    def _open(self, session: Session | None) -> None:
        is_other = (session and session.id) != (self._session and self._session.id)
        if is_other:
            if self._session is not None:
                self.sheet_room.sheet.keep_typing()
            self._current = ""
        self._session = session
        self.scripting.use(session)
        if is_other or session is None:
            self._show(self.room.widget(0) if session is None else self.sheet_room)
        if session is None:
            self.screen_changed.emit()
        else:
            self.refresh()

    def _show(self, page: QWidget) -> None:
        self.room.setCurrentWidget(page)
        self.room.setFocusProxy(page)
        page.setFocus()

    @property
    def session_widgets(self) -> Sequence[QWidget]:
        """What stands in the header only while there is a session."""
        return (self.chooser.button, self.scripting.button)

    # What the facilitator sees

    def _view(self) -> ValidationView:
        spoken = {finding.id: 0 for finding in self._findings}
        for stance in self._stances:
            if stance.finding_id in spoken:
                spoken[stance.finding_id] += 1
        rows = tuple(FindingRow(each, spoken[each.id], each.id == self._seen()) for each in self._findings)
        current = self._find(self._current)
        return ValidationView(rows, self._finding_view(current) if current else None, self._veiled)

    def _finding_view(self, finding: Finding) -> FindingView:
        stances = {stance.table: stance for stance in self._stances if stance.finding_id == finding.id}
        number = self._findings.index(finding) + 1
        return FindingView(
            finding,
            number,
            self._tables(stances),
            chart_for(finding),
            share_of(finding),
            spoken_labels(finding),
            stances,
            proposed_outcome(stances.values()),
            is_last=number == len(self._findings),
            shares=shares_to_guess(finding.figure) if finding.figure and not finding.figure.sides else (),
            guesses=tuple(guess for guess in self._guesses if guess.finding_id == finding.id),
            gap=perception_gap(finding, self._guesses),
        )

    def _tables(self, spoken: dict[int, Stance]) -> tuple[int, ...]:
        """The tables of the session, and any other that another laptop keyed."""
        own = range(1, self._session.tables + 1) if self._session.tables else (WHOLE_ROOM,)
        return tuple(sorted({*own, *spoken}))

    def _find(self, finding: str) -> Finding | None:
        return next((each for each in self._findings if each.id == finding), None)

    # What the room sees

    def veil(self, veiled: bool) -> None:
        if veiled != self._veiled:
            self._veiled = veiled
            self.sheet_room.show_view(self._view())

    def _steps(self) -> list[RoomView]:
        """The evening as the room sees it, finding by finding."""
        steps: list[RoomView] = []
        for finding in self._findings if self._session else ():
            steps += self._steps_of(finding)
        return [*self.opening(), *steps, *self.closing()]

    def _steps_of(self, finding: Finding) -> list[RoomView]:
        """What to guess and what was guessed, if that is asked; the finding; its outcome once that is settled."""
        steps: list[RoomView] = []
        if finding.prediction:
            steps.append(self._asking(finding))
        if perception_gap(finding, self._guesses) is not None:
            steps.append(self._laid_before(finding, self._guesses))
        steps.append(self._laid_before(finding))
        return [*steps, self._outcome(finding, finding.outcome)] if finding.outcome is not None else steps

    def _asking(self, finding: Finding) -> RoomView:
        return asking_for_room(finding, *self._place(finding), **self.of_session())

    def _laid_before(self, finding: Finding, guesses: Sequence[Guess] = ()) -> RoomView:
        return finding_for_room(finding, *self._place(finding), guesses, **self.of_session())

    def _outcome(self, finding: Finding, outcome: Outcome) -> RoomView:
        return outcome_for_room(finding, outcome, *self._place(finding), **self.of_session())

    def _seen(self) -> str:
        """The finding that is on the room's screen now, in whatever form."""
        view = self._screen.projector.view if self._screen.projector.isVisible() else None
        return view.finding_id if isinstance(view, views.Asking | views.Finding | views.OutcomeShown) else ""

    def _now(self) -> RoomView | None:
        finding = self._find(self._current)
        if finding is None:
            return None
        if self.sheet_room.sheet.is_asking:
            return self._asking(finding)
        return self._laid_before(finding, self._guesses)

    def show_outcome(self) -> None:
        finding = self._find(self._current)
        if finding is not None and finding.outcome is not None:
            self._screen.show(self._outcome(finding, finding.outcome))

    def show_guesses(self) -> None:
        """Show the room what was guessed beside the figure."""
        finding = self._find(self._current)
        if finding is not None:
            self._screen.show(self._laid_before(finding, self._guesses))

    def _more_to_show(self) -> list[tuple[str, str, Callable[[], object], bool]]:
        finding = self._find(self._current)
        settled = finding is not None and finding.outcome is not None
        guessed = finding is not None and perception_gap(finding, self._guesses) is not None
        return [
            (self.tr("Show guesses and figure"), "F9", self.sheet_room.show_guesses, guessed),
            (self.tr("Show the outcome"), "F8", self.show_outcome, settled),
        ]

    def _place(self, finding: Finding) -> tuple[int, int]:
        """Which of how many it is."""
        return self._findings.index(finding) + 1, len(self._findings)

    def _show_miniature(self) -> None:
        state, kind = self._screen.standing
        self.sheet_room.panel.show_room(self._screen.picture(), self._screen.show_button.text(), state, kind)
        self.sheet_room.show_view(self._view())

    def _show_coming(self, now: NowView) -> None:
        left = now.left
        told = left_words(left) if left else ""
        self.sheet_room.panel.coming.show_parts(coming_parts(now), told, left is not None and left.is_up)

    # What the facilitator does

    def _connect(self) -> None:
        room, sheet, desk = self.sheet_room, self.sheet_room.sheet, self._desk
        self.chooser.opened.connect(self._open)
        self.chooser.said.connect(self.said)
        self._screen.projector.changed.connect(self._look_soon.start)
        room.chosen.connect(self._choose)
        room.panel.finding_wanted.connect(self._screen.show_now)
        room.panel.outcome_wanted.connect(self.show_outcome)
        room.findings.added.connect(self._add)
        room.findings.survey_wanted.connect(lambda: self.from_survey.ask(self._session))
        self.from_survey.made.connect(self._choose)
        self.from_survey.said.connect(self.said)
        room.findings.posters_wanted.connect(lambda: self.posters_wanted.emit(self._session))
        room.findings.list.move_wanted.connect(
            lambda finding, place: findings.reorder(desk, self._session, finding, place)
        )
        room.findings.list.delete_wanted.connect(self._delete)
        sheet.delete_wanted.connect(lambda: self._delete(self._current))
        sheet.reworded.connect(self._reword)
        sheet.tables.said.connect(self._key)
        sheet.tables.emptied.connect(lambda table: findings.clear_stance(desk, self._current, table))
        sheet.settling.settled.connect(self._settle)
        room.guesses_wanted.connect(self.show_guesses)

    def _choose(self, finding: str) -> None:
        self._current = finding
        self.sheet_room.show_view(self._view())

    def _add(self, wording: str, from_room: bool) -> None:
        def add() -> None:
            made = findings.add(self._desk, self._session, wording, from_room=from_room)
            self.sheet_room.findings.accepted()
            self._choose(made.id)

        attempt(add, self.sheet_room.findings.refused)

    def _reword(self, wording: str) -> None:
        current = self._current
        attempt(lambda: findings.reword(self._desk, self._session, current, wording), self.sheet_room.sheet.refused)

    def _key(self, table: int, kind: StanceKind, reason: str, quote: str) -> None:
        findings.set_stance(self._desk, self._session, self._current, table, kind, reason, quote)

    def _settle(self, outcome: Outcome | None) -> None:
        findings.settle_outcome(self._desk, self._session, self._current, outcome)

    def _delete(self, finding: str) -> None:
        findings.delete(self._desk, finding)
        self.said.emit(self.tr("Finding deleted"), True)

    def _no_session(self) -> QWidget:
        return self.chooser.empty_page(
            self.tr("No validation workshop yet"),
            self.tr("Make one: then the findings can be laid before residents."),
            self.tr("New workshop"),
        )
