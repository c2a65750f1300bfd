"""The idea workshop: brings its wall, its voting and the room's screen together with the desk."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QStackedWidget, QWidget

from buurtdesk.analysis.look_alike import look_alike
from buurtdesk.desk import clusters, notes
from buurtdesk.desk.clusters import Rearrangement
from buurtdesk.desk.desk import Desk, Notice
from buurtdesk.domain.errors import BuurtdeskError
from buurtdesk.domain.session import Session, SessionKind
from buurtdesk.domain.trajectory import Trajectory
from buurtdesk.ui import counted, words
from buurtdesk.ui.app.presenter import SessionRoom
from buurtdesk.ui.app.room_screen import Offer
from buurtdesk.ui.app.room_wall import RoomWall
from buurtdesk.ui.app.session_chooser import SessionChooser
from buurtdesk.ui.app.settings import Settings
from buurtdesk.ui.app.voting import Voting
from buurtdesk.ui.error_words import sentence_of
from buurtdesk.ui.model.clusters import ClustersModel
from buurtdesk.ui.model.notes import NotesModel
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.projector.views import RoomView, Wall, Welcome
from buurtdesk.ui.wall.room import WallRoom

_WALL_KINDS = {"note", "cluster", "membership"}


class Ideas(SessionRoom):
    """One trajectory's idea workshops, one of which is open. `said` asks for a notice, with undo if True."""

    def __init__(self, desk: Desk, settings: Settings, trajectory: Trajectory, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self.trajectory = desk, trajectory
        self.session: Session | None = None
        self.chooser = SessionChooser(desk, settings, trajectory, SessionKind.IDEAS, window, self)
        self.chooser.opened.connect(self._open)
        self.chooser.said.connect(self.said)
        self.offer = Offer(self.welcome, self.room_view, self.shown)
        self.clusters = ClustersModel(self)
        self.notes = NotesModel(self.clusters, self)
        self.wall = WallRoom(self.notes, self.clusters)
        self.voting = Voting(desk, self)
        self.room = QStackedWidget()
        for page in (self._no_session(), self.wall, self.voting.room):
            self.room.addWidget(page)
        self.voting_button = Button("", "list-checks", parent=self.room)
        self.voting_button.clicked.connect(self.turn_voting)
        self._gesture: Rearrangement | None = None
        self._connect_wall()
        self.voting.wall_wanted.connect(self.show_wall)
        self.voting.changed.connect(self.screen_changed)
        self.refresh()

    @property
    def promise(self) -> str:
        """What is kept of who wrote a note, for the status line."""
        return words.anonymity_words(self.session.anonymity) if self.session else ""

    def welcome(self) -> RoomView | None:
        """What the room sees first."""
        return Welcome(self.trajectory.name, self.session.title) if self.session else None

    def room_view(self) -> RoomView | None:
        """What the facilitator is working on, as the room may see it."""
        if self.session is None:
            return None
        if self._is_voting:
            return self.voting.room_view()
        return Wall(self.session.title)

    def shown(self, held: RoomView) -> RoomView | None:
        """What the room sees, as it is now; going from wall to voting on this laptop changes nothing there."""
        view = self.welcome() if isinstance(held, Welcome) else self.room_view()
        return view if type(view) is type(held) else None

    @property
    def session_widgets(self) -> Sequence[QWidget]:
        """What stands in the header only while there is a session."""
        return (self.chooser.button, self.voting_button)

    def wall_for_room(self) -> QWidget:
        """The wall as the people in the room see it."""
        return RoomWall(self.notes, self.clusters)

    def held_wall_for_room(self) -> Callable[[], QWidget]:
        """What makes the wall as it is at this moment, however it goes on."""
        clusters = ClustersModel(self)
        notes = NotesModel(clusters, self)
        clusters.reset(self.clusters.all())
        notes.reset(self.notes.all())
        return lambda: RoomWall(notes, clusters)

    def notice(self, notice: Notice) -> None:
        """Something changed on the disk."""
        touched = set(notice.rows)
        if not touched or "session" in touched:
            self.refresh()
        elif touched & _WALL_KINDS:
            self._refresh_wall()
        if self._is_voting and (not touched or touched & {"voting_round", "voting_option", "ballot", *_WALL_KINDS}):
            self.voting.refresh()

    def refresh(self) -> None:
        """Read everything anew; the session that was open stays open if it is still there."""
        self.chooser.refresh()

    def open_session(self, session: str) -> None:
        """Open the workshop of this id."""
        self.chooser.open(session)

    def show_wall(self) -> None:
        """Go from voting to the wall."""
        if self.session is not None:
            self._show(self.wall)

    def show_voting(self) -> None:
        """Go from the wall to voting."""
        if self.session is not None:
            self.voting.refresh()
            self._show(self.voting.room)

    def seek(self) -> None:
        """Put the keyboard in the search field of the list."""
        self.show_wall()
        self.wall.show_panel()
        self.wall.panel.search.setFocus()

    @property
    def _is_voting(self) -> bool:
        return self.room.currentWidget() is self.voting.room

    def _open(self, session: Session | None) -> None:
        changed = (session and session.id) != (self.session and self.session.id)
        self.session = session
        self.voting.use(session)
        if session is None:
            self.voting_button.hide()
            self._show(self.room.widget(0))
            return
        self.wall.set_session(session)
        if changed:
            self.notes.reset(notes.notes(self._desk, session.id))
            self.clusters.reset(notes.clusters(self._desk, session.id))
            self._show(self.wall)
        else:
            self._refresh_wall()

    def _refresh_wall(self) -> None:
        """Bring the models in step with the disk, touching only what differs."""
        if self.session is None:
            return
        for model, there in (
            (self.clusters, notes.clusters(self._desk, self.session.id)),
            (self.notes, notes.notes(self._desk, self.session.id)),
        ):
            kept = {row.id for row in there}
            model.remove([row.id for row in model.all() if row.id not in kept])
            model.upsert([row for row in there if model.find(row.id) != row])
        self.screen_changed.emit()

    def _show(self, page: QWidget) -> None:
        self.room.setCurrentWidget(page)
        self.room.setFocusProxy(page)
        on_wall = page is self.wall
        self.voting_button.setText(self.tr("Vote") if on_wall else self.tr("Wall"))
        self.voting_button.set_icon("list-checks" if on_wall else "note")
        page.setFocus()
        self.screen_changed.emit()

    def turn_voting(self) -> None:
        """Between wall and voting."""
        self.show_wall() if self._is_voting else self.show_voting()

    def _no_session(self) -> QWidget:
        return self.chooser.empty_page(
            self.tr("No idea workshop yet"),
            self.tr("Make one: then the wall is ready for the first idea."),
            self.tr("New workshop"),
        )

    def _connect_wall(self) -> None:
        wall, desk = self.wall, self._desk
        wall.submitted.connect(lambda text, color, table: self._capture(text, color, table))
        wall.submitted_many.connect(lambda texts, color, table: self._capture(texts, color, table))
        wall.draft_changed.connect(self._look_for_alike)
        wall.edited.connect(lambda note, text: self._try(lambda: notes.edit(desk, note, text)))
        wall.recolored.connect(lambda ids, color: notes.recolor(desk, ids, color))
        wall.tabled.connect(lambda ids, table: notes.set_table(desk, self.session, ids, table))
        wall.deleted.connect(self._delete_notes)
        wall.cluster_wanted.connect(self._gather)
        wall.cluster_renamed.connect(lambda cluster, title: clusters.rename(desk, cluster, title))
        wall.cluster_moved.connect(lambda cluster, place: clusters.move(desk, cluster, place))
        wall.cluster_deleted.connect(lambda cluster: clusters.dissolve(desk, cluster))
        wall.gesture_started.connect(self._begin_gesture)
        wall.gesture_ended.connect(self._end_gesture)
        wall.moved.connect(lambda places: self._gesture.places.update(places))
        wall.joined.connect(lambda ids, cluster: self._gesture.joined.extend((note, cluster) for note in ids))
        wall.left.connect(lambda ids, cluster: self._gesture.left.extend((note, cluster) for note in ids))

    def _begin_gesture(self) -> None:
        self._gesture = Rearrangement()

    def _end_gesture(self) -> None:
        done, self._gesture = self._gesture, None
        if done.left or done.joined or done.places:
            clusters.rearrange(self._desk, self.session, done)

    def _capture(self, text: str | list[str], color: object, table: int | None) -> None:
        author = self.chooser.author()
        if author is None:
            return

        def put() -> None:
            made = notes.add(self._desk, self.session, text, color, table, self._place(text), author)
            self.wall.accepted()
            self.wall.reveal(made[-1].id)

        self._try(put)

    def _place(self, text: str | list[str]) -> object:
        """Where there is room in sight; in an anonymous session at random: the place must not tell the order."""
        single = isinstance(text, str) and not self.session.is_anonymous
        return self.wall.free_place() if single else None

    def _try(self, do: Callable[[], None]) -> None:
        """Do it; what is wrong is told where one was typing, and nothing that was typed is lost."""
        try:
            do()
        except BuurtdeskError as error:
            self.wall.refused(sentence_of(error))

    def _look_for_alike(self, draft: str) -> None:
        found = look_alike(draft, list(self.notes.all()))
        self.wall.set_look_alike(found.text if found else None, found.table if found else None)

    def _delete_notes(self, ids: list[str]) -> None:
        notes.delete(self._desk, ids)
        count = len(ids)
        self.said.emit(counted.tr("%n note(s) deleted", "", count), True)

    def _gather(self, ids: list[str]) -> None:
        made = clusters.gather(self._desk, self.session, ids, self.wall.free_cluster_place(len(ids)))
        self.wall.ask_title(made.id)
