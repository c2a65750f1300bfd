"""What all rooms that meet the desk have in common."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Self

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from buurtdesk.desk.desk import Notice
from buurtdesk.domain.session import Session
from buurtdesk.domain.trajectory import Trajectory
from buurtdesk.ui.projector.views import Question, RoomView, Thanks, Welcome

if TYPE_CHECKING:
    from buurtdesk.ui.app.room_screen import Offer
    from buurtdesk.ui.app.session_chooser import SessionChooser


class Presenter(QObject):
    """Brings one room together with the desk; `said` asks for a notice, with undo if True."""

    said = Signal(str, bool)
    trajectory: Trajectory

    @property
    def promise(self) -> str:
        """What the status line says while one is in the room."""
        return ""

    def notice(self, notice: Notice) -> None:
        """Something changed on the disk."""

    def entered(self) -> None:
        """One went to the room."""


class SessionRoom(Presenter):
    """A room that is open on one session, and has something for the room's screen."""

    screen_changed = Signal()
    session: Session | None
    chooser: SessionChooser
    offer: Offer

    def go_on_from(self, before: Self) -> None:
        """Show what this room of a window before this one showed, with what stands half-typed there."""

    def of_session(self) -> dict[str, object]:
        """What every view says of the session it is of."""
        return {"session_id": self.session.id, "rehearsal": self.session.rehearsal}

    def opening(self) -> list[RoomView]:
        """What the room sees first: the welcome, and what it is asked."""
        session = self.session
        if session is None:
            return []
        welcome = Welcome(self.trajectory.name, session.title, **self.of_session())
        if not session.room_question:
            return [welcome]
        return [welcome, Question(session.title, session.room_question, **self.of_session())]

    def closing(self) -> list[RoomView]:
        """What the room sees last."""
        return [Thanks(self.session.title, **self.of_session())] if self.session else []

    def veil(self, veiled: bool) -> None:
        """Hide what is the facilitator's alone: the room sees this screen."""

    @property
    def session_widgets(self) -> Sequence[QWidget]:
        """What stands in the header only while there is a session."""
        return (self.chooser.button,)
