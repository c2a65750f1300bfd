"""Turns what the desk tells into a Qt signal, and looks whether another copy changed the library."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from buurtdesk.desk.desk import Desk, Notice
from buurtdesk.domain.errors import BuurtdeskError

LOOK_EVERY_MS = 700


class Bridge(QObject):
    """`noticed` carries the desk's Notice, after the commit."""

    noticed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._went_well = True
        desk.listen(self._tell)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def look(self) -> None:
        """Look once; what is wrong with the disk is told the first time only, not at every look."""
        went_well, self._went_well = self._went_well, False
        try:
            self._desk.look_elsewhere()
        except BuurtdeskError:
            if went_well:
                raise
        else:
            self._went_well = True

    def stop(self) -> None:
        """Look and tell no more: the window is gone."""
        if self._timer.isActive():
            self._timer.stop()
            self._desk.forget(self._tell)

    def _tell(self, notice: Notice) -> None:
        self.noticed.emit(notice)
