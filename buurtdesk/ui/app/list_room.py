"""What the rooms of the working lists share: reading anew what changed, and telling what is wrong."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from buurtdesk.desk.desk import Desk, Notice
from buurtdesk.domain.trajectory import Trajectory
from buurtdesk.ui.app.presenter import Presenter


class ListRoom(Presenter):
    """One room of one trajectory; `room_wanted` asks to go on elsewhere."""

    context_changed = Signal(str)
    room_wanted = Signal(str)
    kinds: frozenset[str] = frozenset()
    room: QWidget

    def __init__(self, desk: Desk, trajectory: Trajectory, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self.trajectory, self._trajectory = desk, trajectory, trajectory.id
        self._stale = False

    def notice(self, notice: Notice) -> None:
        """Something changed on the disk; out of sight it is read once one comes back."""
        if not notice.rows or self.kinds & set(notice.rows):
            self._stale = True
            if self.room.isVisible():
                self.catch_up()

    def entered(self) -> None:
        """One came back to the room."""
        self.catch_up()

    def catch_up(self) -> None:
        """Read anew if something changed since the last time."""
        if self._stale:
            self._stale = False
            self.refresh()

    def refresh(self) -> None:
        """Read anew what the room shows."""
        raise NotImplementedError

    def context(self) -> str:
        """One line on what is here, for the header."""
        raise NotImplementedError

    def header_widgets(self) -> Sequence[QWidget]:
        """What the room puts in the header."""
        return ()

    def _told(self, text: str) -> None:
        """Tell what was just taken away, with the way back."""
        self.said.emit(text, True)


def index_after(ids: Sequence[str], row: str, step: int) -> int:
    """Where a row comes to stand that goes one up (-1) or down (1)."""
    return max(0, min(list(ids).index(row) + step, len(ids) - 1))
