"""Keys sheets in a window of its own process, and says of every answer when it is on the disk.

Run with the folder of a library, milliseconds between keys, how keys are pressed (`qt`, or `x` by a real X server) and
the codes. A sheet that was begun is taken up again.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from buurtdesk.desk.desk import Desk
from buurtdesk.ui.app.settings import Settings
from buurtdesk.ui.app.window import Window
from buurtdesk.ui.entry.room import EntryRoom
from buurtdesk.ui.theme import style

ENTER, NEW_LINE = "\n", "\v"
# Places on the keyboard; only letters that are in the same place on Belgian and US keyboards are typed.
_ROWS = {10: "1234567890", 24: "qwertyuiop", 38: "asdfghjkl", 52: "zxcvbnm"}
PLACES = {sign: str(first + step) for first, signs in _ROWS.items() for step, sign in enumerate(signs)}
PLACES |= {" ": "65", ENTER: "36"}
_SHIFT = "50"


def keys_of(code: str, question: str) -> str:
    """What is keyed: differs by sheet, so that a mix-up shows. A full field moves on by itself, the rest by Enter."""
    place, word = sum(map(ord, code)), code.lower()
    other = f"fiets {word}" if place % 4 == 3 else ""
    return {
        "consent": "1",
        "single": str(1 + place % 4) + (other + ENTER if other else ""),
        "multiple": ("13" if place % 2 else "24" + f"bel {word}") + ENTER,
        "scale": str(1 + place % 3),
        "green": str(1 + place % 3),
        "bins": str(3 - place % 3),
        "ranking": ("123", "312", "231")[place % 3],
        "number": str(1 + place % 15) + (ENTER if place % 15 < 9 else ""),
        "date": f"{1 + place % 28:02}{1 + place % 12:02}{1950 + place % 60}",
        "text": f"help {word}{ENTER}",
        "long_text": f"bel{NEW_LINE}{word}{ENTER}",
        "talk": str(1 + place % 3),
        "place": f"{1 + place % 12:02}",
        "places": ("0112" if place % 2 else "03") + ENTER,
        "years": str(place) + ENTER,
        "wish": f"geen {word}{ENTER}",
    }[question]


def wait_for(is_so: Callable[[], bool], about: str) -> None:
    """Let the window work until it is so, five seconds at most."""
    for _ in range(500):
        if is_so():
            return
        QTest.qWait(10)
    raise AssertionError(f"it did not come to this: {about}")


class QtKeys:
    """Presses keys within the process."""

    def press(self, sign: str) -> None:
        widget = QApplication.focusWidget()
        if sign == NEW_LINE:
            QTest.keyClick(widget, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
        elif sign == ENTER:
            QTest.keyClick(widget, Qt.Key.Key_Return)
        else:
            QTest.keyClicks(widget, sign)


class XKeys(QObject):
    """Presses keys of the keyboard that the X server has, and waits until the window got them."""

    def __init__(self) -> None:
        super().__init__()
        self._got = 0
        QApplication.instance().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and watched.isWindowType():
            self._got += 1
        return False

    def press(self, sign: str) -> None:
        wanted = self._got + (2 if sign == NEW_LINE else 1)
        words = ["key", PLACES[sign.lower()]] if sign != NEW_LINE else []
        words = words or ["keydown", _SHIFT, "key", PLACES[ENTER], "keyup", _SHIFT]
        subprocess.run(["xdotool", *words], check=True, timeout=20)
        wait_for(lambda: self._got >= wanted, f"the window got {sign!r}")


def press_all(keys: QtKeys | XKeys, signs: Iterable[str], pause_ms: int) -> None:
    for sign in signs:
        if pause_ms:
            QTest.qWait(pause_ms)
        keys.press(sign)


def key_sheet(room: EntryRoom, keys: QtKeys | XKeys, code: str, pause_ms: int) -> None:
    press_all(keys, code + ENTER, pause_ms)
    if room.page is None:  # begun before
        press_all(keys, ENTER, pause_ms)
    while room.page is not None:
        line = room.page.line
        if line.answer is None:
            press_all(keys, keys_of(code, line.question.name), pause_ms)
            print(code, line.question.name, flush=True)
        else:
            press_all(keys, ENTER, pause_ms)


def main(folder: Path, pause_ms: int, how: str, codes: list[str]) -> None:
    app = QApplication([])
    style.apply(app, dark=False)
    desk = Desk(folder)
    window = Window(desk, Settings(folder))
    window.show()
    window.shell.show_room("entry")
    keys = XKeys() if how == "x" else QtKeys()
    if how == "x":
        subprocess.run(["xdotool", "windowfocus", str(int(window.winId()))], check=True, timeout=20)
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    wait_for(lambda: QApplication.focusWidget() is not None, "something has the keyboard")
    for code in codes:
        key_sheet(window.rooms.made["entry"].room, keys, code, pause_ms)
    print("done", flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3], sys.argv[4:])
