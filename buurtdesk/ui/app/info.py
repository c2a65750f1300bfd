"""Info moments: brings their room together with the desk."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QStackedWidget, QWidget

from buurtdesk.desk import info_moments
from buurtdesk.desk.desk import Desk, Notice
from buurtdesk.domain.session import Session, SessionKind
from buurtdesk.domain.trajectory import Trajectory
from buurtdesk.ui.app.attempt import attempt
from buurtdesk.ui.app.presenter import SessionRoom
from buurtdesk.ui.app.room_screen import Offer
from buurtdesk.ui.app.scripting import Scripting
from buurtdesk.ui.app.session_chooser import SessionChooser
from buurtdesk.ui.app.settings import Settings
from buurtdesk.ui.info.room import InfoRoom
from buurtdesk.ui.info.view import InfoView


class Info(SessionRoom):
    """One trajectory's info moments, one of which is open. `said` asks for a notice, with undo if True."""

    def __init__(self, desk: Desk, settings: Settings, trajectory: Trajectory, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self.trajectory = desk, trajectory
        self._session: Session | None = None
        self.chooser = SessionChooser(desk, settings, trajectory, SessionKind.INFO, window, self)
        self.info_room = InfoRoom()
        self.room = QStackedWidget()
        self.room.addWidget(self._no_session())
        self.room.addWidget(self.info_room)
        self.scripting = Scripting(desk, settings, self.room, self)
        self.scripting.page_wanted.connect(self._show)
        self.scripting.said.connect(self.said)
        self.offer = Offer(lambda: self.opening() + self.closing(), time_left=self.scripting.time_left)
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
        elif "asked" in touched:
            self.refresh()
        self.scripting.notice(notice)

    def refresh(self) -> None:
        """Read the questions anew."""
        if self._session is None:
            return
        self.info_room.show_view(InfoView(tuple(info_moments.asked(self._desk, self._session))))
        self.screen_changed.emit()

    def _open(self, session: Session | None) -> None:
        is_other = (session and session.id) != (self._session and self._session.id)
        if is_other and self._session is not None:
            self.info_room.keep_typing()
        self._session = session
        self.scripting.use(session)
        if is_other or session is None:
            self._show(self.room.widget(0) if session is None else self.info_room)
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

    def _connect(self) -> None:
        questions, desk = self.info_room.questions, self._desk
        self.chooser.opened.connect(self._open)
        self.chooser.said.connect(self.said)
        questions.added.connect(self._ask)
        questions.edited.connect(
            lambda asked, question, answer: attempt(
                lambda: info_moments.edit_asked(desk, asked, question, answer), questions.edit_refused
            )
        )
        questions.move_wanted.connect(lambda asked, place: info_moments.move_asked(desk, self._session, asked, place))
        questions.delete_wanted.connect(self._delete_asked)

    def _ask(self, question: str) -> None:
        def ask() -> None:
            made = info_moments.ask(self._desk, self._session, question)
            self.info_room.questions.accepted(made.id)
            self.refresh()

        attempt(ask, self.info_room.questions.refused)

    def _delete_asked(self, asked: str) -> None:
        info_moments.delete_asked(self._desk, asked)
        self.said.emit(self.tr("Question deleted"), True)

    def _no_session(self) -> QWidget:
        return self.chooser.empty_page(
            self.tr("No info moment yet"),
            self.tr("Make one: then its script can be written, and what residents ask is kept."),
            self.tr("New info moment"),
        )
