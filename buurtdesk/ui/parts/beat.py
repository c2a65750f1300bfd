"""A beat for what shows the time: it goes only while that is in sight."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

# Twice a second would now and then skip a second of the count.
BEAT_MS = 250


class Beat(QObject):
    """`struck` while `shown` is visible. What it then shows comes from a clock, not from counting beats."""

    struck = Signal()

    def __init__(self, shown: QWidget) -> None:
        super().__init__(shown)
        self.timer = QTimer(self)
        self.timer.setInterval(BEAT_MS)
        self.timer.timeout.connect(self.struck)
        shown.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self.struck.emit()
            self.timer.start()
        elif event.type() == QEvent.Type.Hide:
            self.timer.stop()
        return False
