"""Reading scanned ballots from the voting room: beside the window, and told there."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from buurtdesk.ui import counted
from buurtdesk.ui.app.scan_words import ballots_words
from buurtdesk.ui.app.scanning import ScanReading

if TYPE_CHECKING:
    from buurtdesk.desk.scans import Report
    from buurtdesk.ui.app.ideas import Ideas
    from buurtdesk.ui.app.window import Window


class BallotReading(QObject):
    """`done` is told once the ballots are read, or reading was stopped."""

    done = Signal()

    def __init__(self, window: Window, ideas: Ideas, paths: Sequence[Path]) -> None:
        super().__init__(window)
        self._window, self._ideas = window, ideas
        self._reading = ScanReading(window, paths)
        self._reading.done.connect(self._tell)

    def start(self) -> None:
        self._reading.start()

    def _tell(self, report: Report | None) -> None:
        """What was read counts or waits; how many ballots there are is not for a room that sees this screen."""
        self._window.desk.look_elsewhere()
        if report is None:
            self._window.say(self.tr("Stopped. What was read by then is kept."), False)
        else:
            not_read = counted.tr("%n page(s) not read", "", len(report.rejects))
            told = [ballots_words(report)] + [not_read] * bool(report.rejects)
            self._window.say(self.tr("Scans read.") if self._ideas.voting.is_veiled else f"{', '.join(told)}.", False)
            self._ideas.voting.after_reading(report.ballots)
        self.done.emit()
