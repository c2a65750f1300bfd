"""A number to type by the digit row, whatever the layout makes of it; Enter goes on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from buurtdesk.ui.keys import physical_digit
from buurtdesk.ui.theme.current import theme

_TYPED = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier)


class CountField(QSpinBox):
    """A count, of which all is marked when the keyboard comes in, so that typing replaces it."""

    entered = Signal()

    def __init__(self, name: str, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setRange(0, most)
        self.setMinimumWidth(theme.px(84))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.interpretText()
            self.entered.emit()
            return
        digit = physical_digit(event) if event.modifiers() in _TYPED else None
        if digit is not None:
            key = Qt.Key(Qt.Key.Key_0 + digit)
            event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, str(digit))
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()
