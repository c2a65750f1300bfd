"""What all rooms that meet the desk have in common."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from buurtdesk.desk.desk import Notice
from buurtdesk.domain.trajectory import Trajectory


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
