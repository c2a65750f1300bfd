"""What was typed and could not be kept: marked at its field, and known to whoever says that all is saved."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


class Refusals(QObject):
    """One per process. `changed` says that more or fewer refused fields may be in sight."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._refused: list[QWidget] = []

    def mark(self, field: QWidget, sentence: str) -> None:
        """Show a field in red, and say why to a screen reader; an empty sentence says that all is well."""
        field.setAccessibleDescription(sentence)
        field.setProperty("wrong", bool(sentence))
        field.style().unpolish(field)
        field.style().polish(field)
        self.note(field, bool(sentence))

    def note(self, widget: QWidget, refused: bool) -> None:
        """Know that this widget tells of something refused, or no longer."""
        self._refused = [each for each in self._refused if isValid(each) and each is not widget]
        if refused:
            self._refused.append(widget)
            widget.installEventFilter(self)
        else:
            widget.removeEventFilter(self)
        self.changed.emit()

    def in_sight(self, window: QWidget) -> bool:
        """Whether something refused is to be seen in this window."""
        return any(isValid(each) and each.isVisible() and each.window() is window for each in self._refused)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self.changed.emit()
        return False


refusals = Refusals()
