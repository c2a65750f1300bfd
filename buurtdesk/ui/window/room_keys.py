"""Alt+0…8 go to the rooms, by the place of the key, also while one is typing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from buurtdesk.domain.trajectory import Step
from buurtdesk.ui import words
from buurtdesk.ui.keys import physical_digit


class RoomKeys(QObject):
    """Listens on whatever in this window has the keyboard: a text field would else type the digit."""

    room_chosen = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._listening_on: QWidget | None = None
        QApplication.instance().focusChanged.connect(self._follow)
        window.installEventFilter(self)

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        if self._listening_on is not None and isValid(self._listening_on):
            self._listening_on.removeEventFilter(self)
        self._listening_on = now if now is not None and self._window.isAncestorOf(now) else None
        if self._listening_on is not None:
            self._listening_on.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return False
        room = room_of(event)
        if room is None:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            self.room_chosen.emit(room)
        return True


def room_of(event: QKeyEvent) -> str | None:
    """The room that Alt and this key go to."""
    if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier != Qt.KeyboardModifier.AltModifier:
        return None
    digit = physical_digit(event)
    if digit is None:
        return None
    if digit > len(Step):
        return words.INFO
    return list(Step)[digit - 1].value if digit else words.OVERVIEW
