"""Info moments: brings their room together with the desk."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QWidget

from buurtdesk.desk import info_moments, sessions
from buurtdesk.desk.desk import Desk, Notice
from buurtdesk.domain.info_moment import starts
from buurtdesk.domain.session import Session, SessionKind
from buurtdesk.domain.trajectory import Trajectory
from buurtdesk.ui.app.attempt import attempt
from buurtdesk.ui.app.presenter import SessionRoom
from buurtdesk.ui.app.room_screen import Offer
from buurtdesk.ui.app.session_chooser import SessionChooser
from buurtdesk.ui.app.settings import Settings
from buurtdesk.ui.info.room import InfoRoom
from buurtdesk.ui.info.view import InfoView

_KINDS = {"script_block", "asked"}


class Info(SessionRoom):
    """One trajectory's info moments, one of which is open. `said` asks for a notice, with undo if True."""

    def __init__(self, desk: Desk, settings: Settings, trajectory: Trajectory, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self.trajectory = desk, trajectory
        self._session: Session | None = None
        self.chooser = SessionChooser(desk, settings, trajectory, SessionKind.INFO, window, self)
        self.offer = Offer(lambda: self.opening() + self.closing())
        self.info_room = InfoRoom(info_moments.DEFAULT_MINUTES)
        self.room = QStackedWidget()
        self.room.addWidget(self._no_session())
        self.room.addWidget(self.info_room)
        self._connect()
        self.chooser.refresh()

    @property
    def session(self) -> Session | None:
        """The info moment that is open."""
        return self._session

    @property
    def promise(self) -> str:
        """What is kept of who came, for the status line."""
        return self.tr("Of who comes only the number is kept") if self._session else ""

    def notice(self, notice: Notice) -> None:
        """Something changed on the disk."""
        touched = set(notice.rows)
        if not touched or "session" in touched:
            self.chooser.refresh()
        elif touched & _KINDS:
            self.refresh()

    def refresh(self) -> None:
        """Read script and questions anew."""
        session = self._session
        if session is None:
            return
        blocks = tuple(info_moments.blocks(self._desk, session))
        asked = tuple(info_moments.asked(self._desk, session))
        begins = tuple(starts(blocks, session.starts_at))
        self.info_room.show_view(InfoView(session.starts_at, session.attendance, blocks, begins, asked))
        self.screen_changed.emit()

    def _open(self, session: Session | None) -> None:
        if self._session is not None and (session is None or session.id != self._session.id):
            self.info_room.keep_typing()
        self._session = session
        page = self.room.widget(0) if session is None else self.info_room
        self.room.setCurrentWidget(page)
        self.room.setFocusProxy(page)
        if session is None:
            self.screen_changed.emit()
        else:
            self.refresh()

    def _connect(self) -> None:
        room, desk = self.info_room, self._desk
        self.chooser.opened.connect(self._open)
        self.chooser.said.connect(self.said)
        room.start_set.connect(lambda moment: sessions.set_start(desk, self._session.id, moment))
        room.heads_counted.connect(lambda heads: sessions.count_attendance(desk, self._session.id, heads))
        script, questions = room.script, room.questions
        script.added.connect(self._add_block)
        script.edited.connect(
            lambda block, text, minutes: attempt(
                lambda: info_moments.edit_block(desk, block, text, minutes), script.edit_refused
            )
        )
        script.move_wanted.connect(lambda block, place: info_moments.move_block(desk, self._session, block, place))
        script.delete_wanted.connect(self._delete_block)
        questions.added.connect(self._ask)
        questions.edited.connect(
            lambda asked, question, answer: attempt(
                lambda: info_moments.edit_asked(desk, asked, question, answer), questions.edit_refused
            )
        )
        questions.move_wanted.connect(lambda asked, place: info_moments.move_asked(desk, self._session, asked, place))
        questions.delete_wanted.connect(self._delete_asked)

    def _add_block(self, text: str, minutes: int) -> None:
        def add() -> None:
            made = info_moments.add_block(self._desk, self._session, text, minutes)
            self.info_room.script.accepted(made.id)
            self.refresh()

        attempt(add, self.info_room.script.refused)

    def _ask(self, question: str) -> None:
        def ask() -> None:
            made = info_moments.ask(self._desk, self._session, question)
            self.info_room.questions.accepted(made.id)
            self.refresh()

        attempt(ask, self.info_room.questions.refused)

    def _delete_block(self, block: str) -> None:
        info_moments.delete_block(self._desk, block)
        self.said.emit(self.tr("Part of the script deleted"), True)

    def _delete_asked(self, asked: str) -> None:
        info_moments.delete_asked(self._desk, asked)
        self.said.emit(self.tr("Question deleted"), True)

    def _no_session(self) -> QWidget:
        return self.chooser.empty_page(
            self.tr("No info moment yet"),
            self.tr("Make one: then its script can be written, and what residents ask is kept."),
            self.tr("New info moment"),
        )
