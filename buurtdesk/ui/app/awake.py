"""Keeps this laptop from sleeping and locking while the room looks at its screen."""

from __future__ import annotations

import os
import sys
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from buurtdesk.ui.app.awake_process import ProcessHold


class Hold(Protocol):
    """One way to keep a laptop awake; `failed` is told at most once for each `take`."""

    failed: Signal

    def take(self) -> None: ...

    def release(self) -> None: ...


class Awake(QObject):
    """Takes every way that this system knows; `failed` only where none of them works."""

    failed = Signal()

    def __init__(self, holds: list[Hold], parent: QObject) -> None:
        super().__init__(parent)
        self._holds, self._refused = holds, 0
        self._is_held = False
        for hold in holds:
            hold.failed.connect(self._count)

    def hold(self, awake: bool) -> None:
        """Stay awake from now on, or do as the system likes again."""
        if awake == self._is_held:
            return
        self._is_held, self._refused = awake, 0
        for each in self._holds:
            each.take() if awake else each.release()
        if awake and not self._holds:
            self.failed.emit()

    def _count(self) -> None:
        self._refused += 1
        if self._is_held and self._refused == len(self._holds):
            self.failed.emit()


def holds_here(parent: QObject, platform: str = sys.platform) -> list[Hold]:
    """The ways of this system."""
    if platform == "win32":
        from buurtdesk.ui.app.awake_windows import WindowsHold

        return [WindowsHold(parent)]
    if platform == "darwin":
        return [ProcessHold(MAC_COMMAND, parent)]
    if platform.startswith("linux"):
        from buurtdesk.ui.app.awake_linux import ScreenSaverHold

        return [ScreenSaverHold(parent), ProcessHold(LINUX_COMMAND, parent)]
    return []


# The screen and the laptop stay on until this process ends, however it ends.
MAC_COMMAND = ["caffeinate", "-d", "-i", "-w", str(os.getpid())]
# `cat` ends when this process does, and with it the hold.
LINUX_COMMAND = [
    "systemd-inhibit",
    "--what=idle:sleep",
    "--who=Buurtdesk",
    "--why=A workshop is going on",
    "--mode=block",
    "cat",
]
