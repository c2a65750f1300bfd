"""Staying awake on Windows: the system is told that the screen is needed."""

from __future__ import annotations

import ctypes

from PySide6.QtCore import QObject, Signal

_CONTINUOUS, _SYSTEM, _DISPLAY = 0x80000000, 0x00000001, 0x00000002


class WindowsHold(QObject):
    """Holds for the thread that asks, which is the window's."""

    failed = Signal()

    def take(self) -> None:
        if not _tell(_CONTINUOUS | _SYSTEM | _DISPLAY):
            self.failed.emit()

    def release(self) -> None:
        _tell(_CONTINUOUS)


def _tell(state: int) -> bool:
    return bool(ctypes.windll.kernel32.SetThreadExecutionState(ctypes.c_uint32(state)))  # type: ignore[attr-defined]
