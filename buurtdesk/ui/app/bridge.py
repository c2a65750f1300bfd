"""Turns what the desk tells into a Qt signal, and looks whether another copy changed the library."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from buurtdesk.desk.desk import Desk

LOOK_EVERY_MS = 700


class Bridge(QObject):
    """`noticed` carries the desk's Notice, after the commit."""

    noticed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        desk.listen(self.noticed.emit)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(desk.look_elsewhere)
        self._timer.start()
