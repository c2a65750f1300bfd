"""The window: the shell with the rooms of one trajectory in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPoint, Qt, QTime, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from buurtdesk.desk import bundles, sessions, trajectories
from buurtdesk.desk.desk import ELSEWHERE, Desk, Notice
from buurtdesk.domain.trajectory import Step, StepState, Trajectory
from buurtdesk.ui import words
from buurtdesk.ui.app.action_words import action_words
from buurtdesk.ui.app.awake import Awake, holds_here
from buurtdesk.ui.app.bridge import Bridge
from buurtdesk.ui.app.key_list import KeyList
from buurtdesk.ui.app.menus import MoreMenu, TrajectoryMenu
from buurtdesk.ui.app.merge_words import merge_words
from buurtdesk.ui.app.overview import Overview
from buurtdesk.ui.app.presenter import SessionRoom
from buurtdesk.ui.app.room_memory import read
from buurtdesk.ui.app.room_screen import Offer, RoomScreen
from buurtdesk.ui.app.rooms import SESSION_ROOMS, Rooms
from buurtdesk.ui.app.screen_watch import Screens
from buurtdesk.ui.app.secrecy import may_see
from buurtdesk.ui.app.settings import Settings
from buurtdesk.ui.app.task import Task
from buurtdesk.ui.parts.band import Band
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.refusals import refusals
from buurtdesk.ui.projector.screens import shows_double
from buurtdesk.ui.projector.views import Reveal, Vote
from buurtdesk.ui.start.new_trajectory import NewTrajectory
from buurtdesk.ui.start.welcome import Welcome
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.window.shell import NARROW_BELOW_PX, Shell

if TYPE_CHECKING:
    from buurtdesk.ui.app.ideas import Ideas

# On a laptop the window takes the whole screen the first time.
LARGE_FROM_PX = 1700
# While the room sees one of these, the facilitator works at the votes.
_VOTES = (Vote.__name__, Reveal.__name__)


class Window(QWidget):
    """One library, one trajectory at a time. `rebuild_wanted` asks to be made anew, in another language."""

    rebuild_wanted = Signal()
    restyle_wanted = Signal()

    def __init__(self, desk: Desk, settings: Settings) -> None:
        super().__init__()
        self.setWindowTitle("Buurtdesk")
        self.desk, self.settings = desk, settings
        self.trajectory: Trajectory | None = None
        self.overview: Overview | None = None
        self.shell = Shell()
        self.rooms = Rooms(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.screens = Screens(self, lambda: shows_double(self))
        column.setSpacing(0)
        column.addWidget(self.screens.band)
        self.rehearsal_band = Band(
            "mask-happy", self.tr("Rehearsal."), self.tr("What you write here is thrown away afterwards.")
        )
        away = self.rehearsal_band.add_button(Button(self.tr("Throw the rehearsal away"), "trash"))
        away.clicked.connect(self._throw_rehearsal_away)
        self.rehearsal_band.hide()
        column.addWidget(self.rehearsal_band)
        column.addWidget(self.shell)
        self.screen_of_room = RoomScreen(
            self,
            settings,
            lambda: self.ideas.wall_for_room(),
            lambda: self.ideas.held_wall_for_room(),
            lambda view: may_see(desk, view),
        )
        self.bridge = Bridge(desk, self)
        self.bridge.noticed.connect(self._notice)
        self.awake = Awake(holds_here(self), self)
        self._connect_shell()
        self._connect_screens()
        self.open_trajectory(self._last_trajectory())
        self.resize(1366, 768)

    def _connect_shell(self) -> None:
        header, rail = self.shell.header, self.shell.rail
        header.undo_wanted.connect(lambda: self.desk.undo())
        header.redo_wanted.connect(lambda: self.desk.redo())
        header.search_wanted.connect(self._search)
        header.more_wanted.connect(self._show_more)
        rail.trajectory_menu_wanted.connect(self._show_trajectories)
        self.shell.toast.acted.connect(lambda: self.desk.undo())
        self.shell.room_needed.connect(self.rooms.make)
        self.shell.room_shown.connect(self._entered)
        self.screen_of_room.told.connect(self.shell.status_line.show_room)
        theme.changed.connect(self._fit)
        refusals.changed.connect(self._show_refused)
        QShortcut(QKeySequence("F1"), self).activated.connect(self.show_keys)
        QShortcut(QKeySequence("F4"), self).activated.connect(self._turn_voting)
        self.shell.status_line.show_saved()

    def _connect_screens(self) -> None:
        screen, screens = self.screen_of_room, self.screens
        screens.changed.connect(screen.screens_changed)
        screens.veiled.connect(self._veil)
        screen.one_screen.connect(self._tell_one_screen)
        screen.opened_itself.connect(self._tell_opened)
        screen.projector.changed.connect(lambda: self.awake.hold(screen.projector.is_on_screen))
        self.awake.failed.connect(self._tell_may_sleep)

    def show_in_place(self) -> None:
        """Show it where it was last; the first time on all of a laptop's screen, or a part of a large one."""
        if self.settings.geometry is not None:
            self.restoreGeometry(self.settings.geometry)
        elif self.screen().availableSize().width() <= LARGE_FROM_PX:
            self.setWindowState(Qt.WindowState.WindowMaximized)
        self.show()
        self._return_to_session()

    def _return_to_session(self) -> None:
        """After a restart in the middle of an evening one is back in its session, and so is the room."""
        seen = read(self.settings)
        for session in sessions.sessions(self.desk, self.trajectory.id) if seen and self.trajectory else ():
            if session.id == seen["session"]:
                self.settings.set_session(self.trajectory.id, session.id, session.kind.value)
                self.shell.show_room(SESSION_ROOMS[session.kind])
                if seen["view"] in _VOTES and self.ideas is not None:
                    self.ideas.show_voting()

    # Trajectories

    def _last_trajectory(self) -> Trajectory | None:
        there = trajectories.trajectories(self.desk)
        return next((each for each in there if each.id == self.settings.trajectory), there[0] if there else None)

    def open_trajectory(self, trajectory: Trajectory | None, room: str = words.OVERVIEW) -> None:
        """Fill the window with this trajectory; without one, with the welcome."""
        self._finish_tasks()
        self.trajectory = trajectory
        if self.overview is not None:
            self.overview.deleteLater()
            self.overview = None
        self.rooms.clear()
        self.screen_of_room.forget()
        self.shell.drop_rooms()
        for item in self.shell.rail.items.values():
            item.setEnabled(trajectory is not None)
        if trajectory is None:
            self._open_welcome()
            return
        self.settings.trajectory = trajectory.id
        self.overview = Overview(self.desk, trajectory, self)
        self.overview.room_wanted.connect(self.shell.show_room)
        self.overview.votes_wanted.connect(self._go_to_votes)
        self.overview.screen_wanted.connect(self._try_screen)
        self.overview.refreshed.connect(self._show_steps)
        self.shell.add_room(words.OVERVIEW, self.overview.room)
        self.shell.rail.set_trajectory(trajectory.name, trajectory.subtitle)
        self.shell.show_room(room)
        self._show_steps()
        self._show_undo()

    def go_on_from(self, before: Window) -> None:
        """Go on where a window in another language was: in the same room, and with the same on the room's screen."""
        source = Offer()
        for name, made in before.rooms.made.items():
            if isinstance(made, SessionRoom):
                self.rooms.make(name)
                self.rooms.made[name].go_on_from(made)
                if made.offer is before.screen_of_room.source:
                    source = self.rooms.made[name].offer
        self.shell.show_room(before.shell.room)
        self.screen_of_room.go_on_from(before.screen_of_room, source)

    def _rename(self, trajectory: Trajectory) -> None:
        """Its name changed, perhaps on another laptop: nobody's work is interrupted."""
        self.trajectory = trajectory
        self.shell.rail.set_trajectory(trajectory.name, trajectory.subtitle)
        for part in (self.overview, *self.rooms.made.values()):
            part.trajectory = trajectory

    @property
    def ideas(self) -> Ideas | None:
        """The idea workshop, once one went there."""
        return self.rooms.made.get(Step.IDEAS.value)

    def _try_screen(self) -> None:
        self.shell.show_room(Step.IDEAS.value)
        self.screen_of_room.show_welcome()

    def _open_welcome(self) -> None:
        welcome = Welcome()
        welcome.new_wanted.connect(self.new_trajectory)
        welcome.join_wanted.connect(self.join)
        welcome.rehearsal_wanted.connect(self.rehearse)
        self.shell.rail.set_trajectory("")
        self.shell.rail.set_steps(dict.fromkeys(Step, StepState.LATER))
        self.shell.add_room(words.OVERVIEW, welcome)
        self.shell.show_room(words.OVERVIEW)
        self._show_undo()

    def new_trajectory(self) -> None:
        """Ask for a name and make a trajectory."""
        there = trajectories.trajectories(self.desk)
        answer = NewTrajectory(self, there).ask()
        if answer is not None:
            like = next((each for each in there if each.id == answer.set_up_from), None)
            self.open_trajectory(trajectories.new(self.desk, answer.name, like=like))

    def rehearse(self) -> None:
        """Bring in the sample neighbourhood, to try everything on."""
        from buurtdesk.desk.sample.rehearsal import bring_rehearsal  # prints too: not needed to open the window

        task = Task(self.desk.library.folder, bring_rehearsal, self)
        task.done.connect(lambda _made: self.desk.look_elsewhere())
        task.failed.connect(lambda _fault: self.open_trajectory(self.trajectory, self.shell.room))
        task.start()

    def join(self) -> None:
        """Ask for a bundle of another laptop, merge it and open its trajectory."""
        file, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Which bundle do you join with?"),
            str(self.settings.bundle_folder),
            self.tr("Bundles (*.bdz);;All files (*)"),
        )
        if file:
            self.settings.bundle_folder = Path(file).parent
            self.join_with(Path(file))

    def join_with(self, file: Path) -> None:
        """Merge a bundle and open its trajectory."""
        before = {each.id for each in trajectories.trajectories(self.desk)}
        report = bundles.merge_files(self.desk, [file])
        there = trajectories.trajectories(self.desk)
        joined = next((each for each in there if each.id not in before), None)
        if joined is not None or self.trajectory is None:
            self.open_trajectory(joined or self._last_trajectory())
        self.say(self.tr("Joined: {report}").format(report=merge_words(report)), undo=False)

    def _delete_trajectory(self) -> None:
        gone = self.trajectory
        trajectories.delete(self.desk, gone.id)
        said = self.tr("Rehearsal thrown away") if gone.rehearsal else self.tr("“{title}” deleted")
        self.say(said.format(title=gone.name), undo=True)

    # What happens

    def _notice(self, notice: Notice) -> None:
        self.shell.status_line.show_saved(QLocale().toString(QTime.currentTime(), "HH:mm"))
        if notice.action != ELSEWHERE:
            self.shell.toast.outdate()
        there = {each.id: each for each in trajectories.trajectories(self.desk)}
        if self.trajectory is None or self.trajectory.id not in there:
            if self.trajectory is not None or there:
                self.open_trajectory(self._last_trajectory())
            self._show_undo()
            return
        if there[self.trajectory.id] != self.trajectory:
            self._rename(there[self.trajectory.id])
        for made in list(self.rooms.made.values()):  # where one has nothing to show any more, another is opened
            made.notice(notice)
        self.screen_of_room.keep_secret()
        self.overview.refresh_soon()
        self._show_undo()

    def _show_steps(self) -> None:
        self.shell.rail.set_steps({each.step: each.state for each in self.overview.standings})

    def _show_undo(self) -> None:
        state = self.desk.undo_state
        self.shell.header.set_undo(action_words(state.undo) if state.undo else "")
        self.shell.header.set_redo(action_words(state.redo) if state.redo else "")

    def _entered(self, room: str) -> None:
        made = self.rooms.made.get(room)
        self.shell.header.search_button.setVisible(made is not None and made is self.ideas)
        self.shell.status_line.show_context(made.promise if made else "")
        if made is not None:
            made.entered()
        if isinstance(made, SessionRoom):
            there = made.session is not None
            for widget in made.session_widgets:
                widget.setVisible(there)
            self.screen_of_room.enter(made.offer)
            self.screen_of_room.show_button.setVisible(there)
            self.screen_of_room.fit(self.width() < theme.px(NARROW_BELOW_PX) or not there)
            made.veil(self.screens.is_veiled)
            self.rehearsal_band.setVisible(there and made.session.rehearsal)
            self.screens.enter(there)
        else:
            self.screen_of_room.leave()
            self.screens.enter(False)
            self.rehearsal_band.hide()

    def follow_screen(self) -> None:
        """What is worked on changed: header, status line and the room's screen follow."""
        self._entered(self.shell.room)
        self.screen_of_room.follow()

    def _go_to_votes(self, session: str) -> None:
        self.shell.show_room(Step.IDEAS.value)
        self.ideas.open_session(session)
        self.ideas.show_voting()

    def _turn_voting(self) -> None:
        if self.ideas is not None and self.shell.room == Step.IDEAS.value:
            self.ideas.turn_voting()

    def _search(self) -> None:
        if self.ideas is not None and self.shell.room == Step.IDEAS.value:
            self.ideas.seek()

    def say(self, text: str, undo: bool) -> None:
        """Tell what was done, with the way back if `undo`."""
        self.shell.toast.say(text, self.tr("Undo") if undo else "", "Ctrl+Z" if undo else "")

    def say_problem(self, sentence: str) -> None:
        """Tell what is wrong; what was typed is still where it was."""
        self.shell.toast.say(sentence)
        self.shell.status_line.show_not_saved(sentence)

    def _show_refused(self) -> None:
        self.shell.status_line.show_refused(refusals.in_sight(self))

    def _tell_one_screen(self) -> None:
        told = self.tr("There is no second screen. What the room would see is small, under the button “Room sees”.")
        self.say(told, undo=False)

    def _throw_rehearsal_away(self) -> None:
        self.rooms.made[self.shell.room].chooser.throw_away()

    def _veil(self, veiled: bool) -> None:
        for made in self.rooms.made.values():
            if isinstance(made, SessionRoom):
                made.veil(veiled)

    def _tell_may_sleep(self) -> None:
        told = self.tr("This laptop may fall asleep by itself: set its power settings to stay awake this evening.")
        self.say(told, undo=False)

    def _tell_opened(self) -> None:
        self.say(self.tr("Room’s screen is on the projector."), undo=False)

    # Menus

    def show_keys(self) -> None:
        """Show the keys of this screen."""
        KeyList(self, self.shell.room).ask()

    def _show_more(self, at: QPoint) -> None:
        menu = MoreMenu(self, self.settings, self.restyle_wanted.emit, self.rebuild_wanted.emit)
        menu.addAction(self.tr("Keys of this screen") + "\tF1").triggered.connect(self.show_keys)
        menu.exec(at)
        menu.deleteLater()

    def _show_trajectories(self) -> None:
        others: list[tuple[str, Callable[[], None]]] = [
            (self.tr("New trajectory"), self.new_trajectory),
            (self.tr("Join with a bundle"), self.join),
        ]
        if self.trajectory is not None:
            rehearsal = self.trajectory.rehearsal
            away = self.tr("Throw the rehearsal away") if rehearsal else self.tr("Delete this trajectory")
            others.append((away, self._delete_trajectory))
        current = self.trajectory.id if self.trajectory else ""
        menu = TrajectoryMenu(self, trajectories.trajectories(self.desk), current, self.open_trajectory, others)
        menu.exec(self.shell.rail.menu_place())
        menu.deleteLater()

    def _finish_tasks(self) -> None:
        """What is being written or merged is finished first."""
        for task in self.findChildren(Task):
            task.wait()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self._entered(self.shell.room)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.settings.geometry = self.saveGeometry()
        self._finish_tasks()
        self.bridge.stop()
        if self.overview is not None:
            self.overview.stop()
        self.screens.stop()
        self.screen_of_room.put_away()
        self.awake.hold(False)
        super().closeEvent(event)
