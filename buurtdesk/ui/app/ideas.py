"""The idea workshop: brings its wall, its voting and the room's screen together with the desk."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

from buurtdesk.analysis.look_alike import LookAlikes
from buurtdesk.desk import clusters, notes, photos
from buurtdesk.desk.clusters import Rearrangement
from buurtdesk.desk.desk import Desk, Notice
from buurtdesk.domain.errors import BuurtdeskError
from buurtdesk.domain.note import Note
from buurtdesk.domain.session import Session, SessionKind
from buurtdesk.domain.trajectory import Trajectory
from buurtdesk.ui import counted, words
from buurtdesk.ui.app.clustering import Clustering
from buurtdesk.ui.app.presenter import SessionRoom
from buurtdesk.ui.app.room_screen import Offer
from buurtdesk.ui.app.room_wall import RoomWall
from buurtdesk.ui.app.scripting import Scripting
from buurtdesk.ui.app.session_chooser import SessionChooser
from buurtdesk.ui.app.settings import Settings
from buurtdesk.ui.app.voting import Voting
from buurtdesk.ui.error_words import sentence_of
from buurtdesk.ui.model.clusters import ClustersModel
from buurtdesk.ui.model.notes import NotesModel
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.projector.views import RoomView, Wall
from buurtdesk.ui.wall.room import WallRoom

_WALL_KINDS = {"note", "cluster", "membership", "attachment"}
_VOTING_KINDS = {"voting_round", "voting_option", "ballot", "tally"}


class Ideas(SessionRoom):
    """One trajectory's idea workshops, one of which is open. `said` asks for a notice, with undo if True."""

    def __init__(self, desk: Desk, settings: Settings, trajectory: Trajectory, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self.trajectory = desk, trajectory
        self.session: Session | None = None
        self.chooser = SessionChooser(desk, settings, trajectory, SessionKind.IDEAS, window, self)
        self.chooser.opened.connect(self._open)
        self.chooser.said.connect(self.said)
        self.clusters = ClustersModel(self)
        self.notes = NotesModel(self.clusters, self)
        self.notes.photos.place_of = lambda photo: photos.place(desk, photo)
        self.room_notes = NotesModel(self.clusters, self)  # without what is hidden from the room
        self.held_walls: list[tuple[NotesModel, ClustersModel]] = []
        self.wall = WallRoom(self.notes, self.clusters)
        self.voting = Voting(desk, self)
        self.room = QStackedWidget()
        for page in (self._no_session(), self.wall, self.voting.room):
            self.room.addWidget(page)
        self.scripting = Scripting(desk, settings, self.room, self)
        self.scripting.page_wanted.connect(self._show_page)
        self.scripting.said.connect(self.said)
        self.offer = Offer(self.steps, self.room_view, time_left=self.scripting.time_left)
        self.voting_button = Button("", "list-checks", parent=self.room)
        self.voting_button.clicked.connect(self.turn_voting)
        self._gesture: Rearrangement | None = None
        self._look_alikes: LookAlikes | None = None
        for signal in (self.notes.modelReset, self.notes.rowsInserted, self.notes.rowsRemoved, self.notes.dataChanged):
            signal.connect(self._forget_look_alikes)
        self._connect_wall()
        self.clustering = Clustering(desk, self)
        self.voting.wall_wanted.connect(self.show_wall)
        self.voting.changed.connect(self.screen_changed)
        self.refresh()

    @property
    def promise(self) -> str:
        """What is kept of who wrote a note, for the status line."""
        return words.anonymity_words(self.session.anonymity) if self.session else ""

    def steps(self) -> list[RoomView]:
        """The evening as the room sees it: what it is asked, the wall, each round, the thanks."""
        if self.session is None:
            return []
        wall = Wall(self.session.title, **self.of_session())
        return [*self.opening(), wall, *self.voting.steps(), *self.closing()]

    def room_view(self) -> RoomView | None:
        """What the facilitator is working on, as the room may see it."""
        if self.session is None:
            return None
        if self._is_voting:
            return self.voting.room_view()
        return Wall(self.session.title, **self.of_session())

    def veil(self, veiled: bool) -> None:
        self.wall.veil(veiled)
        self.voting.veil(veiled)

    @property
    def session_widgets(self) -> Sequence[QWidget]:
        """What stands in the header only while there is a session."""
        return (self.chooser.button, self.voting_button, self.scripting.button)

    def wall_for_room(self) -> QWidget:
        """The wall as the people in the room see it."""
        return RoomWall(self.room_notes, self.clusters)

    def held_wall_for_room(self) -> Callable[[], QWidget]:
        """What makes the wall as it is at this moment, however it goes on."""
        clusters = ClustersModel()
        notes = NotesModel(clusters)
        clusters.reset(self.clusters.all())
        clusters.show_dots(self.clusters.dots_round, self.clusters.dots)
        notes.reset(self.room_notes.all())
        self.held_walls.append((notes, clusters))
        return lambda: RoomWall(notes, clusters)

    def go_on_from(self, before: Ideas) -> None:
        self.wall.capture.go_on_from(before.wall.capture)
        if before._is_voting:
            self.show_voting()

    def notice(self, notice: Notice) -> None:
        """Something changed on the disk."""
        touched = set(notice.rows)
        if not touched or touched & _VOTING_KINDS:
            self.voting.recount()
        if not touched or "session" in touched:
            self.refresh()
        elif touched == {"note"}:
            self._bring_notes(notice.rows["note"])
        elif touched & _WALL_KINDS:
            self._refresh_wall()
        self.scripting.notice(notice)
        if touched & {"cluster", *_VOTING_KINDS}:
            self.clustering.refresh_dots()
        if self._is_voting and (not touched or touched & {*_VOTING_KINDS, *_WALL_KINDS}):
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
        self.scripting.use(session)
        if session is None:
            self.voting_button.hide()
            self.scripting.button.hide()
            self._show(self.room.widget(0))
            return
        self.wall.set_session(session)
        if changed:
            there = notes.notes(self._desk, session.id)
            self.notes.reset(there)
            self.room_notes.reset(_for_room(there))
            self.clusters.reset(notes.clusters(self._desk, session.id))
            self.wall.close_suggestions()
            self._show(self.wall)
        else:
            self._refresh_wall()
        self.clustering.refresh_dots()

    def _bring_notes(self, ids: frozenset[str]) -> None:
        """Bring these notes in step with the disk: typing one must not take longer on a full wall."""
        if self.session is None:
            return
        there = notes.notes(self._desk, self.session.id, ids)
        were_hidden = {row for row in ids if (note := self.notes.find(row)) and note.hidden}
        hidden = {note.id for note in there if note.hidden}
        gone = ids - {note.id for note in there}
        for model, rows in ((self.notes, there), (self.room_notes, _for_room(there))):
            model.remove(gone if model is self.notes else gone | hidden)
            model.upsert(rows)
        for held, _ in self.held_walls:
            held.remove(hidden)
        if hidden != were_hidden:
            self.screen_changed.emit()

    def _refresh_wall(self) -> None:
        """Bring the models in step with the disk, touching only what differs."""
        if self.session is None:
            return
        hung = notes.notes(self._desk, self.session.id)
        for model, there in (
            (self.clusters, notes.clusters(self._desk, self.session.id)),
            (self.notes, hung),
            (self.room_notes, _for_room(hung)),
        ):
            kept = {row.id for row in there}
            model.remove([row.id for row in model.all() if row.id not in kept])
            model.upsert([row for row in there if model.find(row.id) != row])
        for held, _ in self.held_walls:  # a frozen wall stands still, but for what is taken off the room's screen
            held.remove([note.id for note in hung if note.hidden and held.find(note.id)])
        self.screen_changed.emit()

    def _show_page(self, page: QWidget) -> None:
        self.show_voting() if page is self.voting.room else self._show(page)

    def _show(self, page: QWidget) -> None:
        self.room.setCurrentWidget(page)
        self.room.setFocusProxy(page)
        self.voting_button.setText(self.tr("Wall") if self._is_voting else self.tr("Vote"))
        self.voting_button.set_icon("note" if self._is_voting else "list-checks")
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
        wall.translated.connect(
            lambda note, language, words: self._try(lambda: notes.translate(desk, note, language, words))
        )
        wall.photo_files.connect(
            lambda note, files: self._add_photos(lambda: photos.attach_files(desk, self.session, note, files))
        )
        wall.photo_pasted.connect(
            lambda note, picture: self._add_photos(
                lambda: [photos.attach(desk, self.session, note, picture, self.tr("The picture"))]
            )
        )
        wall.photo_removed.connect(self._remove_photo)
        wall.recolored.connect(lambda ids, color: notes.recolor(desk, ids, color))
        wall.tabled.connect(lambda ids, table: notes.set_table(desk, self.session, ids, table))
        wall.hidden_from_room.connect(self._hide)
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
            made = notes.add(self._desk, self.session, text, color, table, self._place(text), author=author)
            self.wall.accepted()
            self.wall.reveal(made[-1].id)
            if len(made) > 1:
                self.wall.canvas.sight.fit()
                self.said.emit(counted.tr("%n note(s) on the wall", "", len(made)), True)

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

    def _add_photos(self, add: Callable[[], list[str]]) -> None:
        """Say how many came in, or what is wrong; a large one takes a moment."""
        QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
        try:
            made = add()
        except BuurtdeskError as error:
            self.said.emit(sentence_of(error), False)
        else:
            self.said.emit(counted.tr("%n photo(s) added", "", len(made)), True)
        finally:
            QApplication.restoreOverrideCursor()

    def _remove_photo(self, note: str, photo: str) -> None:
        photos.remove(self._desk, note, photo)
        self.said.emit(self.tr("Photo taken away"), True)

    def _look_for_alike(self, draft: str) -> None:
        if self._look_alikes is None:
            self._look_alikes = LookAlikes(self.notes.all())
        self.wall.set_look_alike(self._look_alikes.like(draft))

    def _forget_look_alikes(self) -> None:
        self._look_alikes = None

    def _delete_notes(self, ids: list[str]) -> None:
        notes.delete(self._desk, ids)
        count = len(ids)
        self.said.emit(counted.tr("%n note(s) deleted", "", count), True)

    def _hide(self, ids: list[str], hidden: bool) -> None:
        notes.hide(self._desk, ids, hidden)
        count = len(ids)
        told = counted.tr("The room does not see %n note(s)", "", count)
        self.said.emit(told if hidden else counted.tr("The room sees %n note(s) again", "", count), True)

    def _gather(self, ids: list[str]) -> None:
        made = clusters.gather(self._desk, self.session, ids, self.wall.free_cluster_place(len(ids)))
        self.wall.ask_title(made.id)


def _for_room(hung: list[Note]) -> list[Note]:
    return [note for note in hung if not note.hidden]
