"""The first screen: reads where the trajectory stands and says it in words."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QDate, QEvent, QLocale, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from buurtdesk.desk import conflicts, info_moments, sessions, trajectories, voting
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.session import Session, SessionKind
from buurtdesk.domain.trajectory import Step, StepStanding, StepState, Trajectory, now_step
from buurtdesk.domain.voting import RoundStage
from buurtdesk.ui import counted, words
from buurtdesk.ui.app.plan_step import PlanStep
from buurtdesk.ui.app.step_metas import step_metas, uncovered
from buurtdesk.ui.projector.screens import second_screen
from buurtdesk.ui.start.start import Start
from buurtdesk.ui.start.view import Act, CardView, Check, StartView, StepView, Waiting

OPEN, PLAN, DONE, REVIEW, VOTES, SCREEN, INFO = "open", "plan", "done", "review", "votes", "screen", "info"
COVER = "cover"
_SOON_MS = 250
_translate = QCoreApplication.translate


class Overview(QObject):
    """`room_wanted` carries the room that was asked for, `votes_wanted` a session whose round is open.

    `refreshed` tells that `standings` were read anew.
    """

    room_wanted = Signal(str)
    refreshed = Signal()
    votes_wanted = Signal(str)
    screen_wanted = Signal()

    def __init__(self, desk: Desk, trajectory: Trajectory, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self.trajectory, self._window = desk, trajectory, window
        self.room = Start()
        self.room.step_opened.connect(self.room_wanted)
        self.room.acted.connect(self._act)
        self.standings: list[StepStanding] = []
        self._soon = QTimer(self, singleShot=True, interval=_SOON_MS)
        self._soon.timeout.connect(self.refresh)
        self.room.installEventFilter(self)
        self.refresh()

    def refresh_soon(self) -> None:
        """At once if one looks at it, else in a moment: what is typed elsewhere does not wait for it."""
        if self.room.isVisible():
            self.refresh()
        elif not self._soon.isActive():
            self._soon.start()

    def stop(self) -> None:
        """Read nothing any more: the window is gone."""
        self._soon.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show and self._soon.isActive():
            self.refresh()
        return super().eventFilter(watched, event)

    def refresh(self) -> None:
        """Read anew where everything stands."""
        self._soon.stop()
        there = sessions.sessions(self._desk, self.trajectory.id)
        self._metas = step_metas(self._desk, self.trajectory.id)
        self.standings = self._effective()
        step = now_step(self.standings)
        self.room.show_view(
            StartView(
                name=self.trajectory.name,
                sentence=_sentence(self.standings, step),
                steps=tuple(self._step_view(standing) for standing in self.standings),
                card=self._card(step) if step else None,
                waiting=tuple(self._waiting(there)),
                rehearsal=self.trajectory.rehearsal,
            )
        )
        self.refreshed.emit()

    def _effective(self) -> list[StepStanding]:
        """A step in which something was written is going on, whatever was said of it before."""
        return [
            replace(standing, state=StepState.NOW)
            if standing.step in self._metas and standing.state is StepState.LATER
            else standing
            for standing in trajectories.step_standings(self._desk, self.trajectory.id)
        ]

    def _step_view(self, standing: StepStanding) -> StepView:
        meta = self._metas.get(standing.step) or _short_date(standing.planned_on)
        return StepView(standing.step, standing.state, meta)

    def _card(self, step: Step) -> CardView:
        standing = next(each for each in self.standings if each.step is step)
        lines = [("calendar-blank", _long_date(standing.planned_on) or _translate("Overview", "Not planned yet"))]
        if standing.location:
            lines.append(("map-pin", standing.location))
        lines.append(("lightbulb", words.room_promise(step.value)))
        return CardView(
            title=words.step_name(step),
            lines=tuple(lines),
            acts=(
                _open_act(),
                Act(PLAN, _translate("Overview", "Plan"), "calendar-blank"),
                Act(DONE, _translate("Overview", "This step is done"), "check"),
            ),
            pill=_days_to(standing.planned_on),
            checks_title=_translate("Overview", "Is everything ready?") if step is Step.IDEAS else "",
            checks=self._checks() if step is Step.IDEAS else (),
        )

    def _checks(self) -> tuple[Check, ...]:
        """What must be there before people come in."""
        there = sessions.sessions(self._desk, self.trajectory.id, SessionKind.IDEAS)
        tables = there[-1].tables if there else 0
        ready = Check(_translate("Overview", "The wall is made"), done=bool(there), act=None if there else _open_act())
        try_out = Act(SCREEN, _translate("Overview", "Try it out"))
        found = second_screen(self._window) is not None
        screen = Check(_translate("Overview", "Second screen"), done=found, act=try_out if there else None)
        if not tables:
            return ready, screen
        return ready, Check(counted.tr("%n table(s)", "", tables), done=True), screen

    def _waiting(self, there: list[Session]) -> list[Waiting]:
        rows = []
        differing = len(conflicts.conflicts(self._desk))
        if differing:
            text = counted.tr("%n thing(s) written differently", "", differing)
            act = Act(REVIEW, _translate("Overview", "Review"))
            rows.append(Waiting("usb", text, _translate("Overview", "On two laptops at once"), act))
        bare = uncovered(self._desk, self.trajectory.id)
        if bare:
            text = counted.tr("%n question(s) without a survey question", "", bare)
            act = Act(COVER, _translate("Overview", "Look"))
            rows.append(Waiting("question", text, words.step_name(Step.STAKEHOLDERS), act))
        for session in there:
            for made in voting.rounds(self._desk, session.id):
                if made.stage is not RoundStage.REVEALED:
                    text = _translate("Overview", "Voting round {number} is not revealed yet")
                    act = Act(f"{VOTES}:{session.id}", _translate("Overview", "Go on"))
                    rows.append(Waiting("list-checks", text.format(number=made.number), session.title, act))
        return [*rows, self._info_row(there)]

    def _info_row(self, there: list[Session]) -> Waiting:
        """Info moments stand around the eight steps: the way to them is always here."""
        moments = [session for session in there if session.kind is SessionKind.INFO]
        owed = sum(not asked.answer for each in moments for asked in info_moments.asked(self._desk, each))
        if owed:
            meta = counted.tr("%n question(s) still to answer", "", owed)
        else:
            meta = moments[-1].title if moments else _translate("Overview", "Residents hear what is going on and ask")
        act = Act(INFO, _translate("Overview", "Open") if moments else _translate("Overview", "Plan one"))
        return Waiting("megaphone", words.room_name(words.INFO), meta, act)

    def _act(self, key: str) -> None:
        step = now_step(self.standings)
        if key == REVIEW:
            self.room_wanted.emit(words.SHARE)
        elif key == INFO:
            self.room_wanted.emit(words.INFO)
        elif key == COVER:
            self.room_wanted.emit(Step.STAKEHOLDERS.value)
        elif key == SCREEN:
            self.screen_wanted.emit()
        elif key.startswith(VOTES):
            self.votes_wanted.emit(key.partition(":")[2])
        elif step is not None and key == OPEN:
            self.room_wanted.emit(step.value)
        elif step is not None:
            standing = next(each for each in self.standings if each.step is step)
            changed = replace(standing, state=StepState.DONE) if key == DONE else self._asked_plan(standing)
            if changed is not None:
                trajectories.set_step(self._desk, self.trajectory.id, changed)

    def _asked_plan(self, standing: StepStanding) -> StepStanding | None:
        return PlanStep(self._window, standing).ask()


def _open_act() -> Act:
    return Act(OPEN, _translate("Overview", "Open this step"), "door-open")


def _sentence(standings: list[StepStanding], step: Step | None) -> str:
    done = sum(standing.state is StepState.DONE for standing in standings)
    if step is None:
        return _translate("Overview", "All eight steps are done.")
    first = counted.tr("%n step(s) done.", "", done) if done else ""
    following = _translate("Overview", "Now: {step}.").format(step=words.step_name(step))
    return f"{first} {following}".strip()


def _date(iso: str) -> QDate:
    return QDate.fromString(iso, "yyyy-MM-dd")


def _long_date(iso: str) -> str:
    text = QLocale().toString(_date(iso), "dddd d MMMM") if iso else ""
    return text[:1].upper() + text[1:]


def _short_date(iso: str) -> str:
    return QLocale().toString(_date(iso), "d MMMM") if iso else ""


def _days_to(iso: str) -> str:
    days = QDate.currentDate().daysTo(_date(iso)) if iso else -1
    if days < 0:
        return ""
    if days == 0:
        return _translate("Overview", "Today")
    return counted.tr("In %n day(s)", "", days)
