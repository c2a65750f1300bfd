"""Editing a row in place: a field lies over it until its text is on the disk."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QToolTip, QWidget

from buurtdesk.ui.parts.refusals import refusals


class LineEditor(QLineEdit):
    """Enter and leaving the field are done, Escape leaves everything as it was."""

    submitted = Signal(str)
    canceled = Signal()

    def __init__(self, text: str, name: str, over: QRect, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setAccessibleName(name)
        self.setGeometry(over)
        self.selectAll()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, sentence: str) -> None:
        """The text could not be kept: say why; it stays."""
        refusals.mark(self, sentence)
        QToolTip.showText(self.mapToGlobal(self.rect().bottomLeft()), sentence, self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.canceled.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.submitted.emit(self.text())
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # The context menu and another window are no reason to stop.
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.submitted.emit(self.text())
