"""Long work off the thread of the window, on a desk of its own."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from buurtdesk.desk.desk import Desk


class Task(QThread):
    """Runs `work(desk)` on its own connection; `done` carries what it gave back. Faults are told as anywhere else."""

    done = Signal(object)
    failed = Signal(object)

    def __init__(self, folder: Path, work: Callable[[Desk], Any], parent: QObject) -> None:
        super().__init__(parent)
        self._folder, self._work = folder, work
        self.failed.connect(_raise_here)

    def start(self) -> None:
        """Begin. Whoever wants to hear of the end has said so by now."""
        # Connected last: the window's thread may delete this while the other one still tells of the end.
        self.finished.connect(self.deleteLater)
        super().start()

    def run(self) -> None:
        try:
            desk = Desk(self._folder)
            try:
                result = self._work(desk)
            finally:
                desk.close()
        except BaseException as fault:  # noqa: BLE001 - carried over to the window's thread and raised there
            self.failed.emit(fault)
        else:
            self.done.emit(result)


def _raise_here(fault: BaseException) -> None:
    sys.excepthook(type(fault), fault, fault.__traceback__)
