"""Types notes in a window of its own process, and says of each when it hangs on the wall.

Run with the folder of a library and the beginning of each text.
"""

from __future__ import annotations

import itertools
import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from buurtdesk.desk.desk import Desk
from buurtdesk.domain.trajectory import Step
from buurtdesk.ui.app.settings import Settings
from buurtdesk.ui.app.window import Window
from buurtdesk.ui.theme import style


def main(folder: Path, beginning: str) -> None:
    app = QApplication([])
    style.apply(app, dark=False)
    window = Window(Desk(folder), Settings(folder))
    window.show()
    window.shell.show_room(Step.IDEAS.value)
    QTest.qWaitForWindowActive(window)
    wall = window.ideas.wall
    for number in itertools.count():
        text = f"{beginning} {number}"
        QTest.keyClicks(wall.capture.field, text)
        QTest.keyClick(wall.capture.field, Qt.Key.Key_Return)
        if any(spot.note.text == text for spot in wall.canvas.state.arrangement().spots):
            print(text, flush=True)
        app.processEvents()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
