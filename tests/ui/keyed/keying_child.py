"""Keys sheets in a window of its own process, and says of every answer when the window has taken it.

Run with the folder of a library, milliseconds between keys, and the codes. A sheet that was begun is taken up again.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from buurtdesk.desk.desk import Desk
from buurtdesk.ui.app.settings import Settings
from buurtdesk.ui.app.window import Window
from buurtdesk.ui.entry.room import EntryRoom
from buurtdesk.ui.theme import style

TYPED = {"years", "wish"}


def keys_of(code: str, question: str) -> str:
    """What is keyed: differs by sheet, so that a mix-up shows."""
    place = sum(map(ord, code))
    return {
        "home": str(1 + place % 5),
        "trust": str(1 + place % 4),
        "neighbours": "1",
        "friends": "13" if place % 2 else "2",
        "years": str(place % 90),
        "park": str(1 + place % 3),
        "wish": f"wens {code.lower()}",
    }[question]


def press(keys: str | Qt.Key, pause_ms: int) -> None:
    for key in [keys] if isinstance(keys, Qt.Key) else keys:
        if pause_ms:
            QTest.qWait(pause_ms)
        if isinstance(key, Qt.Key):
            QTest.keyClick(QApplication.focusWidget(), key)
        else:
            QTest.keyClicks(QApplication.focusWidget(), key)


def key_sheet(room: EntryRoom, code: str, pause_ms: int) -> None:
    press(code, pause_ms)
    press(Qt.Key.Key_Return, pause_ms)
    if room.page is None:  # begun before
        press(Qt.Key.Key_Return, pause_ms)
    while room.page is not None:
        question = room.page.line.question.name
        if room.page.line.answer is None:
            keys = keys_of(code, question)
            if question not in TYPED:
                press(keys, pause_ms)
                print(code, question, flush=True)
                press(Qt.Key.Key_Return, pause_ms)
                continue
            press(keys, pause_ms)
        press(Qt.Key.Key_Return, pause_ms)
        if question in TYPED:
            print(code, question, flush=True)


def main(folder: Path, pause_ms: int, codes: list[str]) -> None:
    app = QApplication([])
    style.apply(app, dark=False)
    desk = Desk(folder)
    window = Window(desk, Settings(folder))
    window.show()
    window.activateWindow()
    window.shell.show_room("entry")
    QTest.qWaitForWindowActive(window)
    for code in codes:
        key_sheet(window.rooms.made["entry"].room, code, pause_ms)
    print("done", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3:])
