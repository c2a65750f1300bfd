"""Which session of its kind a room is open on: a button that offers the others, a new one, and what else one does."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from buurtdesk.desk import sessions, trying_out
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.session import Anonymity, Session, SessionKind
from buurtdesk.domain.trajectory import Trajectory
from buurtdesk.ui import words
from buurtdesk.ui.app.ask_room import AskRoom
from buurtdesk.ui.app.close_evening import CloseEvening
from buurtdesk.ui.app.new_session import NewSession
from buurtdesk.ui.app.rename import Rename
from buurtdesk.ui.app.settings import Settings
from buurtdesk.ui.app.tighten import Tighten
from buurtdesk.ui.app.who_writes import WhoWrites
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.empty import Empty
from buurtdesk.ui.parts.trailing import TrailingButton


class SessionChooser(QObject):
    """`opened` carries the session, or None where there is none; `said` asks for a notice, with undo if True."""

    opened = Signal(object)
    said = Signal(str, bool)

    def __init__(
        self,
        desk: Desk,
        settings: Settings,
        trajectory: Trajectory,
        kind: SessionKind,
        window: QWidget,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._settings, self._trajectory, self._window = desk, settings, trajectory, window
        self.kind = kind
        self.session: Session | None = None
        self.button = TrailingButton("", "caret-down", "quiet")
        self._menu = QMenu(self.button)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.button.setMenu(self._menu)

    def refresh(self) -> None:
        """Read anew; the session that was open stays open if it is still there."""
        there = self._there()
        wanted = self.session.id if self.session else self._settings.session(self._trajectory.id, self.kind.value)
        by_id = {session.id: session for session in there}
        self._open(by_id.get(wanted) or (there[-1] if there else None))

    def open(self, session: str) -> None:
        """Open the session of this id, if it is there."""
        self._open(next((each for each in self._there() if each.id == session), self.session))

    def new(self) -> Session | None:
        """Ask for a new session and open it; None if nothing was answered."""
        there = self._there()
        proposed = words.session_kind_word(self.kind) + (f" {len(there) + 1}" if there else "")
        taken = [session.title for session in there]
        answer = NewSession(self._window, proposed, sessions.DEFAULT_TABLES, self.kind, taken).ask()
        if answer is None:
            return None
        made = sessions.new(self._desk, self._trajectory.id, self.kind, answer.title, answer.anonymity, answer.tables)
        self._open(made)
        return made

    def author(self) -> str | None:
        """The name to put under a note of this session: asked once, empty where none is kept, None if not answered."""
        if self.session.anonymity is not Anonymity.NAME:
            return ""
        return self._settings.author(self.session.id) or self._ask_author()

    def empty_page(self, title: str, sentence: str, verb: str) -> QWidget:
        """What a room shows while it has no session."""
        new = Button(verb, "plus", "primary")
        new.clicked.connect(self.new)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(28, 28, 28, 28)
        column.addWidget(Empty(title, sentence, new))
        page.setFocusProxy(new)
        return page

    def _there(self) -> list[Session]:
        return sessions.sessions(self._desk, self._trajectory.id, self.kind)

    def _open(self, session: Session | None) -> None:
        self.session = session
        if session is None:
            self.button.hide()  # the window shows it, in its own room
        else:
            self.button.setText(self.tr("Rehearsal") if session.rehearsal else self._beside_room(session.title))
            self._settings.set_session(self._trajectory.id, session.id, self.kind.value)
            if session.anonymity is not Anonymity.NAME:
                self._settings.set_author(session.id, "")
        self.opened.emit(session)

    def _fill_menu(self) -> None:
        self._menu.clear()
        for session in self._there():
            action = self._menu.addAction(self._marked(session, session.title))
            action.setCheckable(True)
            action.setChecked(self.session is not None and session.id == self.session.id)
            action.triggered.connect(lambda _=False, session=session: self._open(session))
        self._menu.addSeparator()
        new, rename, delete = {
            SessionKind.INFO: (
                self.tr("New info moment"),
                self.tr("Rename this info moment"),
                self.tr("Delete this info moment"),
            )
        }.get(
            self.kind,
            (self.tr("New workshop"), self.tr("Rename this workshop"), self.tr("Delete this workshop")),
        )
        self._menu.addAction(new).triggered.connect(self.new)
        if self.session is None:
            return
        self._menu.addAction(rename).triggered.connect(self._rename)
        self._offer_what_is_kept()
        if self.session.rehearsal:
            self._menu.addAction(self.tr("Throw the rehearsal away")).triggered.connect(self.throw_away)
        else:
            self._menu.addAction(delete).triggered.connect(self._delete)
        self._menu.addSeparator()
        self._menu.addAction(self.tr("Question to the room")).triggered.connect(self._ask_room)
        if not self.session.rehearsal:
            self._menu.addAction(self.tr("Rehearse this evening")).triggered.connect(self.rehearse)
        self._menu.addAction(self.tr("Close the evening")).triggered.connect(self._close_evening)

    def rehearse(self) -> None:
        """Try this session on in a copy of its set-up."""
        self._open(trying_out.rehearse(self._desk, self.session))

    def throw_away(self) -> None:
        """End the rehearsal: all that was made in it goes."""
        sessions.delete(self._desk, self.session.id)
        self.said.emit(self.tr("Rehearsal thrown away"), True)

    def _ask_room(self) -> None:
        question = AskRoom(self._window, self.session.room_question).ask()
        if question is not None:
            sessions.ask_room(self._desk, self.session.id, question)

    def _close_evening(self) -> None:
        CloseEvening(self._window, self._desk, self._settings, self._trajectory, self.session).ask()

    def _marked(self, session: Session, title: str) -> str:
        return self.tr("{title} (rehearsal)").format(title=title) if session.rehearsal else title

    def _beside_room(self, title: str) -> str:
        """The title beside the name of the room, which is not said twice."""
        before, room, number = title.partition(words.session_kind_word(self.kind))
        if before or not room or (number and not number.strip().isdigit()):
            return title
        return self.tr("Evening {number}").format(number=number.strip()) if number else self.tr("This evening")

    def _offer_what_is_kept(self) -> None:
        """In an idea workshop: another name under the notes, and keeping less of who wrote them."""
        if self.kind is not SessionKind.IDEAS:
            return
        if self.session.anonymity is Anonymity.NAME:
            self._menu.addAction(self.tr("Write under another name")).triggered.connect(self._ask_author)
        if not self.session.is_anonymous:
            self._menu.addAction(self.tr("Keep less of who wrote")).triggered.connect(self._tighten)

    def _ask_author(self) -> str | None:
        name = WhoWrites(self._window, self._settings.author(self.session.id)).ask()
        if name is not None:
            self._settings.set_author(self.session.id, name)
        return name

    def _tighten(self) -> None:
        to = Tighten(self._window, self.session.anonymity).ask()
        if to is not None:
            sessions.tighten(self._desk, self.session, to)
            self.said.emit(words.anonymity_words(to), False)

    def _rename(self) -> None:
        others = [session.title for session in self._there() if session.id != self.session.id]
        title = Rename(self._window, self.session.title, others).ask()
        if title is not None:
            sessions.rename(self._desk, self.session.id, title)

    def _delete(self) -> None:
        title = self.session.title
        sessions.delete(self._desk, self.session.id)
        self.said.emit(self.tr("“{title}” deleted").format(title=title), True)
