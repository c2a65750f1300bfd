"""Runs an evening in a window of its own process, and says after each key which part the window shows.

Run with the folder of a library and the keys to press: n (next), p (pause or go on), m (more), b (back).
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from buurtdesk.desk.desk import Desk
from buurtdesk.ui.app.settings import Settings
from buurtdesk.ui.app.window import Window
from buurtdesk.ui.theme import style

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
KEYS = {"n": CTRL, "p": SHIFT, "b": CTRL | SHIFT}


def main(folder: Path, keys: str) -> None:
    app = QApplication([])
    style.apply(app, dark=False)
    window = Window(Desk(folder), Settings(folder))
    window.show()
    window.activateWindow()
    window.shell.show_room("ideas")
    QTest.qWaitForWindowActive(window)
    scripting = window.rooms.made["ideas"].scripting
    for key in keys:
        if key == "m":
            scripting.page.clock.more_wanted.emit(5)
        else:
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F11, KEYS[key])
        left = scripting.time_left()
        print(time.time_ns() // 1_000_000, left.left_ms if left else "none", flush=True)
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
