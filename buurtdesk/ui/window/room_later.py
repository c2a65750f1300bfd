"""A room that is still to be built: it says in one sentence what will be there."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from buurtdesk.ui import words
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.empty import Empty


class RoomLater(QWidget):
    """The promise of a room, and the way back to the overview."""

    back_wanted = Signal()

    def __init__(self, room: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        back = Button(self.tr("Back to the overview"), "house-line")
        back.clicked.connect(self.back_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 28, 28, 28)
        column.addWidget(Empty(self.tr("This room is not there yet"), words.room_promise(room), back), 1)
