"""The window: the shell with the rooms of one trajectory in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QPoint, QTime, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from buurtdesk.desk import bundles, trajectories
from buurtdesk.desk.desk import Desk, Notice
from buurtdesk.domain.trajectory import Step, Trajectory
from buurtdesk.ui import words
from buurtdesk.ui.app.action_words import action_words
from buurtdesk.ui.app.bridge import Bridge
from buurtdesk.ui.app.key_list import KeyList
from buurtdesk.ui.app.menus import MoreMenu, TrajectoryMenu
from buurtdesk.ui.app.overview import Overview
from buurtdesk.ui.app.room_screen import RoomScreen
from buurtdesk.ui.app.settings import Settings
from buurtdesk.ui.app.sharing import Sharing, merge_words
from buurtdesk.ui.app.working_rooms import LIST_STEPS, make_list_room
from buurtdesk.ui.start.new_trajectory import NewTrajectory
from buurtdesk.ui.start.welcome import Welcome
from buurtdesk.ui.window.shell import NARROW_BELOW_PX, Shell

if TYPE_CHECKING:
    from buurtdesk.ui.app.ideas import Ideas
    from buurtdesk.ui.app.list_room import ListRoom


class Window(QWidget):
    """One library, one trajectory at a time. `rebuild_wanted` asks to be made anew, in another language."""

    rebuild_wanted = Signal()
    restyle_wanted = Signal()

    def __init__(self, desk: Desk, settings: Settings) -> None:
        super().__init__()
        self.setWindowTitle("Buurtdesk")
        self.desk, self._settings = desk, settings
        self.trajectory: Trajectory | None = None
        self.overview: Overview | None = None
        self.ideas: Ideas | None = None
        self.sharing: Sharing | None = None
        self.lists: dict[str, ListRoom] = {}
        self.shell = Shell()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.shell)
        self.screen_of_room = RoomScreen(self, lambda _view: self.ideas.wall_for_room())
        self.bridge = Bridge(desk, self)
        self.bridge.noticed.connect(self._notice)
        self._connect_shell()
        self.open_trajectory(self._last_trajectory())
        self.resize(1366, 768)
        if settings.geometry is not None:
            self.restoreGeometry(settings.geometry)

    def _connect_shell(self) -> None:
        header, rail = self.shell.header, self.shell.rail
        header.undo_wanted.connect(lambda: self.desk.undo())
        header.redo_wanted.connect(lambda: self.desk.redo())
        header.search_wanted.connect(self._search)
        header.more_wanted.connect(self._show_more)
        rail.trajectory_menu_wanted.connect(self._show_trajectories)
        self.shell.toast.acted.connect(lambda: self.desk.undo())
        self.shell.room_needed.connect(self._make_room)
        self.shell.room_shown.connect(self._entered)
        self.screen_of_room.told.connect(self.shell.status_line.show_room)
        self.screen_of_room.one_screen.connect(self._tell_one_screen)
        QShortcut(QKeySequence("F1"), self).activated.connect(self.show_keys)
        QShortcut(QKeySequence("F4"), self).activated.connect(self._turn_voting)
        self.shell.status_line.show_saved()

    # Trajectories

    def _last_trajectory(self) -> Trajectory | None:
        there = trajectories.trajectories(self.desk)
        return next((each for each in there if each.id == self._settings.trajectory), there[0] if there else None)

    def open_trajectory(self, trajectory: Trajectory | None, room: str = words.OVERVIEW) -> None:
        """Fill the window with this trajectory; without one, with the welcome."""
        self.trajectory = trajectory
        for old in (self.overview, self.ideas, self.sharing, *self.lists.values()):
            if old is not None:
                old.deleteLater()
        self.overview = self.ideas = self.sharing = None
        self.lists = {}
        self.screen_of_room.close()
        self.shell.drop_rooms()
        for item in self.shell.rail.items.values():
            item.setEnabled(trajectory is not None)
        if trajectory is None:
            self._open_welcome()
            return
        self._settings.trajectory = trajectory.id
        self.overview = Overview(self.desk, trajectory, self)
        self.overview.room_wanted.connect(self.shell.show_room)
        self.overview.votes_wanted.connect(self._go_to_votes)
        self.overview.screen_wanted.connect(self._try_screen)
        self.shell.add_room(words.OVERVIEW, self.overview.room)
        self.shell.rail.set_trajectory(trajectory.name, trajectory.subtitle)
        self.shell.show_room(room)
        self._show_standing()

    def _make_room(self, room: str) -> None:
        """Rooms are made when one first goes there: the window is there the sooner."""
        if self.trajectory is None:
            return
        if room == Step.IDEAS.value:
            self._make_ideas()
        elif room == words.SHARE:
            self.sharing = Sharing(self.desk, self.trajectory, self)
            self.shell.add_room(words.SHARE, self.sharing.room)
        elif room in set(LIST_STEPS):
            self._make_list(Step(room))

    def _make_list(self, step: Step) -> None:
        made = self.lists[step.value] = make_list_room(step, self.desk, self.trajectory, self)
        made.said.connect(self._say)
        made.context_changed.connect(lambda context: self.shell.set_context(step.value, context))
        made.room_wanted.connect(self.shell.show_room)
        self.shell.add_room(step.value, made.room, working=True, header_widgets=made.header_widgets())
        self.shell.set_context(step.value, made.context())

    def _make_ideas(self) -> None:
        from buurtdesk.ui.app.ideas import Ideas

        self.ideas = Ideas(self.desk, self._settings, self.trajectory, self)
        self.ideas.said.connect(self._say)
        self.ideas.screen_changed.connect(self._follow_screen)
        self.ideas.dots_hidden.connect(self.screen_of_room.hide_dots)
        self.screen_of_room.offer(self.ideas.welcome, self.ideas.room_view)
        widgets = (self.ideas.session_button, self.ideas.voting_button, *self.screen_of_room.buttons)
        self.shell.add_room(Step.IDEAS.value, self.ideas.room, working=True, header_widgets=widgets)

    def _try_screen(self) -> None:
        self.shell.show_room(Step.IDEAS.value)
        self.screen_of_room.show_welcome()

    def _open_welcome(self) -> None:
        welcome = Welcome()
        welcome.new_wanted.connect(self.new_trajectory)
        welcome.join_wanted.connect(self.join)
        self.shell.rail.set_trajectory("")
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

    def join(self) -> None:
        """Ask for a bundle of another laptop, merge it and open its trajectory."""
        file, _ = QFileDialog.getOpenFileName(
            self, self.tr("Which bundle do you join with?"), "", self.tr("Bundles (*.bdz);;All files (*)")
        )
        if file:
            self.join_with(Path(file))

    def join_with(self, file: Path) -> None:
        """Merge a bundle and open its trajectory."""
        before = {each.id for each in trajectories.trajectories(self.desk)}
        report = bundles.merge_files(self.desk, [file])
        there = trajectories.trajectories(self.desk)
        joined = next((each for each in there if each.id not in before), None)
        if joined is not None or self.trajectory is None:
            self.open_trajectory(joined or self._last_trajectory())
        self._say(self.tr("Joined: {report}").format(report=merge_words(report)), undo=False)

    def _delete_trajectory(self) -> None:
        name = self.trajectory.name
        trajectories.delete(self.desk, self.trajectory.id)
        self._say(self.tr("“{title}” deleted").format(title=name), undo=True)

    # What happens

    def _notice(self, notice: Notice) -> None:
        self.shell.status_line.show_saved(QLocale().toString(QTime.currentTime(), "HH:mm"))
        there = {each.id: each for each in trajectories.trajectories(self.desk)}
        if self.trajectory is None or self.trajectory.id not in there:
            if self.trajectory is not None or there:
                self.open_trajectory(self._last_trajectory())
        elif there[self.trajectory.id] != self.trajectory:
            self.open_trajectory(there[self.trajectory.id], self.shell.room)
        else:
            if self.ideas is not None:
                self.ideas.notice(notice)
            if self.sharing is not None:
                self.sharing.refresh()
            for room in self.lists.values():
                room.notice(notice)
            self._show_standing()
        self._show_undo()

    def _show_standing(self) -> None:
        self.overview.refresh()
        self.shell.rail.set_steps({each.step: each.state for each in self.overview.standings})
        self._show_undo()

    def _show_undo(self) -> None:
        state = self.desk.undo_state
        self.shell.header.set_undo(action_words(state.undo) if state.undo else "")
        self.shell.header.set_redo(action_words(state.redo) if state.redo else "")

    def _entered(self, room: str) -> None:
        if room in self.lists:
            self.lists[room].catch_up()
        in_ideas = room == Step.IDEAS.value and self.ideas is not None
        self.shell.header.search_button.setVisible(in_ideas)
        self.shell.status_line.show_context(self.ideas.promise if in_ideas else "")
        if in_ideas:
            self.ideas.session_button.setVisible(self.ideas.session is not None)
            self.ideas.voting_button.setVisible(self.ideas.session is not None)
            self.screen_of_room.show_button.setVisible(self.ideas.session is not None)
            self.screen_of_room.fit(self.width() < NARROW_BELOW_PX or self.ideas.session is None)

    def _follow_screen(self) -> None:
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

    def _say(self, text: str, undo: bool) -> None:
        self.shell.toast.say(text, self.tr("Undo") if undo else "", "Ctrl+Z" if undo else "")

    def say_problem(self, sentence: str) -> None:
        """Tell what is wrong; what was typed is still where it was."""
        self.shell.toast.say(sentence)
        self.shell.status_line.show_not_saved(sentence)

    def _tell_one_screen(self) -> None:
        self._say(self.tr("There is no second screen: the room’s screen is a window. Drag it to the projector."), False)

    # Menus

    def show_keys(self) -> None:
        """Show the keys of this screen."""
        KeyList(self, self.shell.room).ask()

    def _show_more(self, at: QPoint) -> None:
        menu = MoreMenu(self, self._settings, self.restyle_wanted.emit, self.rebuild_wanted.emit)
        menu.addAction(self.tr("Keys of this screen") + "\tF1").triggered.connect(self.show_keys)
        menu.exec(at)
        menu.deleteLater()

    def _show_trajectories(self) -> None:
        others: list[tuple[str, Callable[[], None]]] = [
            (self.tr("New trajectory"), self.new_trajectory),
            (self.tr("Join with a bundle"), self.join),
        ]
        if self.trajectory is not None:
            others.append((self.tr("Delete this trajectory"), self._delete_trajectory))
        current = self.trajectory.id if self.trajectory else ""
        menu = TrajectoryMenu(self, trajectories.trajectories(self.desk), current, self.open_trajectory, others)
        menu.exec(self.shell.rail.menu_place())
        menu.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._entered(self.shell.room)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._settings.geometry = self.saveGeometry()
        self.screen_of_room.close()
        super().closeEvent(event)
