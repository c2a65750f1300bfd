"""A number that people count up and down: − and +, or typed by the place of the digits on the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QHBoxLayout, QSpinBox, QWidget

from buurtdesk.ui.keys import physical_digit
from buurtdesk.ui.parts.button import IconButton
from buurtdesk.ui.theme.current import theme

NOT_COUNTED = -1
_TYPED = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class _Number(QSpinBox):
    """Tells a typed number once one is done typing."""

    def __init__(self) -> None:
        super().__init__()
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setKeyboardTracking(False)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = None if event.modifiers() & _TYPED else physical_digit(event)
        if digit is not None:
            if self.text() == self.specialValueText():
                self.selectAll()
            event = QKeyEvent(event.type(), Qt.Key(Qt.Key.Key_0 + digit), Qt.KeyboardModifier.NoModifier, str(digit))
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.selectAll()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # scrolling past is not counting


class Stepper(QWidget):
    """`counted` carries the number, or None where the least is “not counted”."""

    counted = Signal(object)

    def __init__(self, name: str, most: int, least: int = NOT_COUNTED, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = _Number()
        self.number.setRange(least, most)
        self.number.setSpecialValueText("–" if least == NOT_COUNTED else "")
        self.number.setAccessibleName(name)
        self.fewer = IconButton("minus", self.tr("One less: {name}").format(name=name))
        self.more = IconButton("plus", self.tr("One more: {name}").format(name=name))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for widget in (self.fewer, self.number, self.more):
            row.addWidget(widget)
        for button, step in ((self.fewer, -1), (self.more, 1)):
            # The field is what the keyboard goes to: there the arrows do the same.
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(lambda _=False, step=step: self.number.stepBy(step))
        self.number.valueChanged.connect(lambda value: self.counted.emit(None if value == NOT_COUNTED else value))
        self.setFocusProxy(self.number)
        theme.changed.connect(self._fit)
        self._fit()

    def show_number(self, number: int | None) -> None:
        """Show this, unless one is typing another."""
        if self.number.lineEdit().isModified() and self.number.hasFocus():
            return
        blocked = self.number.blockSignals(True)
        self.number.setValue(NOT_COUNTED if number is None else number)
        self.number.blockSignals(blocked)

    def _fit(self) -> None:
        self.number.setFixedWidth(theme.px(58))
