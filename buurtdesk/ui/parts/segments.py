"""One choice of a few, side by side."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from buurtdesk.ui.parts.button import Button


class Segments(QWidget):
    """Buttons of which one is on; `chosen` carries its key."""

    chosen = Signal(str)

    def __init__(
        self, name: str, choices: list[tuple[str, str]], kind: str = "segment", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, Button] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for key, words in choices:
            button = Button(words, kind=kind)
            button.setCheckable(True)
            button.setAccessibleName(f"{name}: {words}")
            button.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
            self._group.addButton(button)
            self.buttons[key] = button
            row.addWidget(button)
        self.buttons[choices[0][0]].setChecked(True)

    def key(self) -> str:
        """What is chosen."""
        return next(key for key, button in self.buttons.items() if button.isChecked())

    def choose(self, key: str) -> None:
        """Choose without a click."""
        self.buttons[key].setChecked(True)
        self.chosen.emit(key)
