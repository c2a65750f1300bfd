"""A window in a process of its own, that does what it is told on standard input and tells where the room's screen is.

Run with the folder of a library and the room to go to, or - to stay where it opens.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier
from PySide6.QtWidgets import QApplication

from buurtdesk.desk.desk import Desk
from buurtdesk.ui.app.settings import Settings
from buurtdesk.ui.app.window import Window
from buurtdesk.ui.theme import style


def facts(window: Window) -> dict[str, object]:
    projector = window.screen_of_room.projector
    return {
        "room": window.shell.room,
        "work": window.screen().geometry().getRect(),
        "screens": [screen.geometry().getRect() for screen in QApplication.screens()],
        "on_screen": projector.is_on_screen,
        "place": projector.geometry().getRect() if projector.is_on_screen else None,
        "view": type(projector.view).__name__ if projector.isVisible() and projector.view else None,
        "held": type(projector.held).__name__ if projector.held else None,
        "page": projector.page,
        "frozen": projector.frozen,
        "hidden": projector.hidden,
        "band": window.screens.band.isVisible(),
        "status": window.screen_of_room.show_button.text(),
    }


def main(folder: Path, room: str) -> None:
    app = QApplication([])
    style.apply(app, dark=False)
    window = Window(Desk(folder), Settings(folder))
    window.show_in_place()
    if room != "-":
        window.shell.show_room(room)
    screen = window.screen_of_room
    told = {
        "facts": lambda: None,
        "on": lambda: screen.step(1),
        "back": lambda: screen.step(-1),
        "freeze": screen.turn_freeze,
        "blank": screen.turn_blank,
        "show": screen.show_now,
        "allow": window.screens.show_button.click,
        "overview": lambda: window.shell.show_room("overview"),
        "close": screen.close,
    }

    def read() -> None:
        line = sys.stdin.readline().strip()
        if not line:
            app.quit()
            return
        told[line]()
        print(json.dumps(facts(window)), flush=True)

    notifier = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(read)
    print(json.dumps(facts(window)), flush=True)
    app.exec()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
