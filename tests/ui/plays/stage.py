"""Opens the window on a library and plays a script in it: `python stage.py SCRIPT FOLDER PICTURES mouse|keys`.

A script is a file with `play(player)`. The exit code is 0 if it was played to its end.
"""

from __future__ import annotations

import os
import runpy
import sys
import threading
import traceback
from pathlib import Path

from PySide6.QtWidgets import QApplication

sys.path.insert(0, str(Path(__file__).parent))
from player import Player

from buurtdesk.ui.app.garbage import GarbageCollection
from buurtdesk.ui.app.run import Application
from buurtdesk.ui.app.settings import Settings


def main(script: str, folder: str, pictures: str, hands: str) -> None:
    app = QApplication(sys.argv[:1])
    GarbageCollection(app)
    Settings(Path(folder)).language = "en"  # the words of the scripts
    application = Application(app, Path(folder))
    application.open()
    player = Player(Path(pictures), has_mouse=hands == "mouse")
    play = runpy.run_path(script)["play"]

    def run() -> None:
        try:
            play(player)
        except BaseException:  # noqa: BLE001 - told by the exit code
            traceback.print_exc()
            os._exit(1)
        player.ask(lambda: app.exit(0))

    threading.Thread(target=run, daemon=True).start()
    code = app.exec()
    application.close()
    sys.exit(code)


if __name__ == "__main__":
    main(*sys.argv[1:])
