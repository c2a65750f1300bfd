"""A text that is kept while one types, a moment after the last key, so that the page beside it follows."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from buurtdesk.ui.parts.form import TextArea
from buurtdesk.ui.theme.current import theme

_PAUSE_MS = 400
_LINE_PX, _AROUND_PX = 22, 18


class LiveText(TextArea):
    """As high as so many lines."""

    def __init__(self, lines: int, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(placeholder, parent)
        self.setFixedHeight(theme.px(lines * _LINE_PX + _AROUND_PX))
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.keep_now)
        self.textChanged.connect(self._typed)

    def _typed(self) -> None:
        if self.hasFocus():
            self._pause.start()

    def forget(self) -> None:
        """Something else is written here from now on: what stands here is of no account."""
        self._pause.stop()
        self._value = ""
        self.setPlainText("")

    def keep_now(self) -> None:
        """Keep what stands here, if it is another text."""
        self._pause.stop()
        if self.toPlainText().strip() != self._value:
            self.kept.emit(self.toPlainText())
