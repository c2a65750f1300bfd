"""The validation workshop: brings its findings and tables, and the room's screen, together with the desk."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from buurtdesk.analysis.figure_bars import FigureBars, figure_bars
from buurtdesk.desk import findings
from buurtdesk.desk.desk import Desk, Notice
from buurtdesk.domain.finding import Finding, Outcome, Stance, StanceKind, proposed_outcome
from buurtdesk.domain.session import WHOLE_ROOM, Session, SessionKind
from buurtdesk.domain.trajectory import Trajectory
from buurtdesk.ui import counted, words
from buurtdesk.ui.app.attempt import attempt
from buurtdesk.ui.app.presenter import SessionRoom
from buurtdesk.ui.app.room_screen import Offer, RoomScreen
from buurtdesk.ui.app.session_chooser import SessionChooser
from buurtdesk.ui.app.settings import Settings
from buurtdesk.ui.projector import views
from buurtdesk.ui.projector.views import RoomView
from buurtdesk.ui.validation.room import ValidationRoom
from buurtdesk.ui.validation.view import FindingRow, FindingView, ValidationView

_KINDS = {"finding", "stance"}


class Validation(SessionRoom):
    """One trajectory's validation workshops, one of which is open. `said` asks for a notice, with undo if True."""

    results_wanted = Signal()

    def __init__(
        self, desk: Desk, settings: Settings, trajectory: Trajectory, screen: RoomScreen, window: QWidget
    ) -> None:
        super().__init__(window)
        self._desk, self.trajectory, self._screen = desk, trajectory, screen
        self._session: Session | None = None
        self._findings: list[Finding] = []
        self._stances: list[Stance] = []
        self._current = ""
        self._veiled = False
        self.chooser = SessionChooser(desk, settings, trajectory, SessionKind.VALIDATION, window, self)
        self.offer = Offer(self._steps, self._now, self._more_to_show)
        self.sheet_room = ValidationRoom()
        self.room = QStackedWidget()
        self.room.addWidget(self._no_session())
        self.room.addWidget(self.sheet_room)
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

    def notice(self, notice: Notice) -> None:
        """Something changed on the disk."""
        touched = set(notice.rows)
        if not touched or "session" in touched:
            self.chooser.refresh()
        elif touched & _KINDS:
            self.refresh()

    def refresh(self) -> None:
        """Read the findings anew; the one that was worked on stays if it is still there."""
        if self._session is None:
            return
        self._findings = findings.findings(self._desk, self._session)
        self._stances = findings.stances(self._desk, self._session)
        if self._find(self._current) is None:
            self._current = self._findings[0].id if self._findings else ""
        self.sheet_room.show_view(self._view())
        self.screen_changed.emit()

    def _open(self, session: Session | None) -> None:
        if (session and session.id) != (self._session and self._session.id):
            if self._session is not None:
                self.sheet_room.sheet.keep_typing()
            self._current = ""
        self._session = session
        page = self.room.widget(0) if session is None else self.sheet_room
        self.room.setCurrentWidget(page)
        self.room.setFocusProxy(page)
        if session is None:
            self.screen_changed.emit()
        else:
            self.refresh()

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
            _bars(finding),
            stances,
            proposed_outcome(stances.values()),
            is_last=number == len(self._findings),
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
        """The evening as the room sees it: each finding, and its outcome once that is settled."""
        steps: list[RoomView] = []
        for finding in self._findings if self._session else ():
            steps.append(self._finding_for_room(finding))
            if finding.outcome is not None:
                steps.append(self._outcome_for_room(finding, finding.outcome))
        return [*self.opening(), *steps, *self.closing()]

    def _seen(self) -> str:
        """The finding that is on the room's screen now, in whatever form."""
        view = self._screen.projector.view if self._screen.projector.isVisible() else None
        return view.finding_id if isinstance(view, views.Finding | views.OutcomeShown) else ""

    def _now(self) -> RoomView | None:
        finding = self._find(self._current)
        return self._finding_for_room(finding) if finding else None

    def show_outcome(self) -> None:
        finding = self._find(self._current)
        if finding is not None and finding.outcome is not None:
            self._screen.show(self._outcome_for_room(finding, finding.outcome))

    def _more_to_show(self) -> list[tuple[str, str, Callable[[], object], bool]]:
        finding = self._find(self._current)
        settled = finding is not None and finding.outcome is not None
        return [(self.tr("Show the outcome"), "F8", self.show_outcome, settled)]

    def _finding_for_room(self, finding: Finding) -> RoomView:
        number, total = self._findings.index(finding) + 1, len(self._findings)
        source = _source(finding) if finding.figure else ""
        return views.Finding(
            finding.id,
            number,
            total,
            finding.first_wording,
            _bars(finding),
            source,
            finding.from_room,
            **self.of_session(),
        )

    def _outcome_for_room(self, finding: Finding, outcome: Outcome) -> RoomView:
        number, total = self._findings.index(finding) + 1, len(self._findings)
        return views.OutcomeShown(finding.id, number, total, finding.wording, outcome, **self.of_session())

    def _show_miniature(self) -> None:
        state, kind = self._screen.standing
        self.sheet_room.panel.show_room(self._screen.picture(), self._screen.show_button.text(), state, kind)
        self.sheet_room.show_view(self._view())

    # What the facilitator does

    def _connect(self) -> None:
        room, sheet, desk = self.sheet_room, self.sheet_room.sheet, self._desk
        self.chooser.opened.connect(self._open)
        self.chooser.said.connect(self.said)
        self._screen.projector.changed.connect(self._look_soon.start)
        room.chosen.connect(self._choose)
        room.results_wanted.connect(self.results_wanted)
        room.panel.finding_wanted.connect(self._screen.show_now)
        room.panel.outcome_wanted.connect(self.show_outcome)
        room.findings.added.connect(self._add)
        room.findings.list.move_wanted.connect(
            lambda finding, place: findings.reorder(desk, self._session, finding, place)
        )
        room.findings.list.delete_wanted.connect(self._delete)
        sheet.delete_wanted.connect(lambda: self._delete(self._current))
        sheet.reworded.connect(self._reword)
        sheet.tables.said.connect(self._key)
        sheet.tables.emptied.connect(lambda table: findings.clear_stance(desk, self._current, table))
        sheet.settling.settled.connect(self._settle)

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

    def _key(self, table: int, kind: StanceKind, reason: str) -> None:
        findings.set_stance(self._desk, self._session, self._current, table, kind, reason)

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


def _bars(finding: Finding) -> FigureBars | None:
    return figure_bars(finding.figure) if finding.figure else None


def _source(finding: Finding) -> str:
    """Where a figure comes from, as the room reads it."""
    answered = counted.tr("%n answer(s).", "", finding.figure.answered)
    asked = QCoreApplication.translate("Validation", "Question: “{question}”").format(question=finding.figure.label)
    bars = _bars(finding)
    left_out = counted.tr("%n smaller answer(s) not drawn.", "", bars.left_out) if bars and bars.left_out else ""
    return " ".join(part for part in (answered, asked, left_out) if part)
