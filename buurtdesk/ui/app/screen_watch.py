"""Where the room sees this laptop's own screen: said in a band, and what is the facilitator's alone is hidden."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from buurtdesk.ui.parts.band import Band
from buurtdesk.ui.parts.button import Button

_LOOK_EVERY_MS = 5000  # plugs of one picture on two screens come and go without a word from the system


class Screens(QObject):
    """`changed` when a screen comes, goes or moves, or is shown double; `veiled` says what to do about counts."""

    changed = Signal()
    veiled = Signal(bool)

    def __init__(self, window: QWidget, shows_double: Callable[[], bool]) -> None:
        super().__init__(window)
        self._shows_double = shows_double
        self._in_session = self._is_double = self._allowed = False
        self.band = Band(
            "warning",
            self.tr("The room sees this screen too."),
            self.tr("Counts and tables are hidden here. Let the projector extend the desktop instead of repeating it."),
        )
        self.show_button = self.band.add_button(Button(self.tr("I see that; show them"), "lock-simple"))
        self.show_button.clicked.connect(self._allow)
        self.band.hide()
        app = QGuiApplication.instance()
        for signal in (app.screenAdded, app.screenRemoved, app.primaryScreenChanged):
            signal.connect(self._screens_changed)
        self._followed: set[QScreen] = set()
        self._follow()
        # Once more after the system has moved the windows of a screen that is gone.
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self.changed)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look_again)

    @property
    def is_veiled(self) -> bool:
        """Whether what is the facilitator's alone must not be seen here."""
        return self._is_double and not self._allowed

    def enter(self, in_session: bool) -> None:
        """The facilitator went to a session, or away from all of them."""
        if in_session == self._in_session:
            return
        self._in_session = in_session
        self._timer.start() if in_session else self._timer.stop()
        self.look()

    def look(self) -> None:
        """Look whether the room sees this screen; asked for anew where it began again."""
        double = self._in_session and self._shows_double()
        if double != self._is_double:
            self._is_double = double
            if self._in_session:
                self._allowed = False
        self._tell()

    def stop(self) -> None:
        """The window is gone."""
        self._timer.stop()
        self._again.stop()
        app = QGuiApplication.instance()
        for signal in (app.screenAdded, app.screenRemoved, app.primaryScreenChanged):
            signal.disconnect(self._screens_changed)
        for screen in self._followed & set(QGuiApplication.screens()):
            screen.geometryChanged.disconnect(self._screens_changed)

    def _allow(self) -> None:
        self._allowed = True
        self._tell()

    def _tell(self) -> None:
        self.band.setVisible(self.is_veiled)
        self.veiled.emit(self.is_veiled)

    def _look_again(self) -> None:
        self.changed.emit()
        self.look()

    def _screens_changed(self) -> None:
        self._follow()
        self._look_again()
        self._again.start(0)

    def _follow(self) -> None:
        for screen in set(QGuiApplication.screens()) - self._followed:
            screen.geometryChanged.connect(self._screens_changed)
            self._followed.add(screen)
