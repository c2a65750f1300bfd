"""Which session of its kind a room is open on: a button that offers the others, a new one, and what else one does."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from buurtdesk.desk import sessions
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.session import Anonymity, Session, SessionKind
from buurtdesk.domain.trajectory import Trajectory
from buurtdesk.ui import words
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
        answer = NewSession(self._window, proposed, sessions.DEFAULT_TABLES, self.kind).ask()
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
            self.button.setText(session.title)
            self._settings.set_session(self._trajectory.id, session.id, self.kind.value)
            if session.anonymity is not Anonymity.NAME:
                self._settings.set_author(session.id, "")
        self.opened.emit(session)

    def _fill_menu(self) -> None:
        self._menu.clear()
        for session in self._there():
            action = self._menu.addAction(session.title)
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
        if self.session is not None:
            self._menu.addAction(rename).triggered.connect(self._rename)
            self._offer_what_is_kept()
            self._menu.addAction(delete).triggered.connect(self._delete)

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
        title = Rename(self._window, self.session.title).ask()
        if title is not None:
            sessions.rename(self._desk, self.session.id, title)

    def _delete(self) -> None:
        title = self.session.title
        sessions.delete(self._desk, self.session.id)
        self.said.emit(self.tr("“{title}” deleted").format(title=title), True)
