"""Staying awake as long as a program of the system runs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QProcess, Signal

_PATIENCE_MS = 1000


class ProcessHold(QObject):
    """Starts the program and ends it; it fails where the program is not there, or ends by itself."""

    failed = Signal()

    def __init__(self, command: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._wanted = False
        self._process = QProcess(self)
        self._process.setProgram(command[0])
        self._process.setArguments(list(command[1:]))
        self._process.errorOccurred.connect(self._look)
        self._process.finished.connect(self._look)

    def take(self) -> None:
        self._wanted = True
        self._process.start()

    def release(self) -> None:
        self._wanted = False
        self._process.closeWriteChannel()
        self._process.terminate()
        if self._process.state() is not QProcess.ProcessState.NotRunning and not self._process.waitForFinished(
            _PATIENCE_MS
        ):
            self._process.kill()
            self._process.waitForFinished(_PATIENCE_MS)

    def _look(self) -> None:
        if self._wanted and self._process.state() is QProcess.ProcessState.NotRunning:
            self._wanted = False
            self.failed.emit()
