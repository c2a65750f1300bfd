"""While sheets are being made: how far it is, and a way to stop."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from buurtdesk.ui.parts.progress import Progress
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.tokens import PATIENCE_MS


class Waiting(QDialog):
    """Open while long work goes on; closing it asks to stop, and `finish` closes it."""

    stopped = Signal()

    def __init__(self, parent: QWidget | None, title: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        self.setMinimumWidth(theme.px(414))
        self._is_done = False
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.timeout.connect(self.show)
        self.progress = Progress()
        self.progress.stopped.connect(self.stopped)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.addWidget(self.progress)

    def begin(self, text: str, total: int) -> None:
        """Start; what is done soon is not shown at all."""
        self.progress.begin(text, total)
        self._patience.start(PATIENCE_MS)

    def finish(self) -> None:
        """The work is done or stopped."""
        self._is_done = True
        self._patience.stop()
        self.progress.finish()
        self.close()
        self.deleteLater()

    def reject(self) -> None:
        self.stopped.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._is_done:
            super().closeEvent(event)
        else:
            event.ignore()
            self.stopped.emit()
