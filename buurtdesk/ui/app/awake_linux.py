"""Staying awake on a Linux desktop: the screen saver is asked over the session's bus."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

_BUS = "buurtdesk-awake"
_SERVICE, _PATH = "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"


class ScreenSaverHold(QObject):
    """The hold lasts as long as the connection it was asked on, so it ends with this process, however that ends."""

    failed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: QDBusPendingCallWatcher | None = None

    def take(self) -> None:
        bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, _BUS)
        if not bus.isConnected():
            QDBusConnection.disconnectFromBus(_BUS)
            self.failed.emit()
            return
        asked = QDBusMessage.createMethodCall(_SERVICE, _PATH, _SERVICE, "Inhibit")
        asked.setArguments(["Buurtdesk", "A workshop is going on"])
        self._waiting = QDBusPendingCallWatcher(bus.asyncCall(asked), self)
        self._waiting.finished.connect(self._answered)

    def release(self) -> None:
        self._waiting = None
        QDBusConnection.disconnectFromBus(_BUS)

    def _answered(self, watcher: QDBusPendingCallWatcher) -> None:
        if watcher is self._waiting and watcher.isError():
            self.failed.emit()
        watcher.deleteLater()
