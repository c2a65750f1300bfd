"""Python's garbage is collected on the window's thread only.

A collection starts in whichever thread happens to make the object too many. In the thread of a long task it would
delete widgets behind the back of the window's thread, and Qt crashes: once in many evenings.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY_MS = 500


class GarbageCollection(QObject):
    """From now on no thread collects by itself; a timer of the thread that makes this does, by Python's thresholds."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        timer = QTimer(self, interval=LOOK_EVERY_MS)
        timer.timeout.connect(collect_if_due)
        timer.start()


def collect_if_due() -> None:
    """Collect the oldest generation that is due, if one is."""
    counts, thresholds = gc.get_count(), gc.get_threshold()
    due = [generation for generation in range(3) if counts[generation] > thresholds[generation]]
    if due:
        gc.collect(due[-1])
