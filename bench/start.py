"""How long until the window can be used, against a bare window of the same toolkit: each a process of its own."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from buurtdesk.desk.desk import Desk
from buurtdesk.desk.sample.make import make_sample

REPETITIONS = 7
_BARE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv[:1])
window = QMainWindow()
window.resize(1366, 768)
window.show()
QTimer.singleShot(0, app.quit)
sys.exit(app.exec())
"""
_OURS = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from buurtdesk.ui.app.run import Application
app = QApplication(sys.argv[:1])
application = Application(app, Path(sys.argv[1]))
application.open()
QTimer.singleShot(0, app.quit)
sys.exit(app.exec())
"""


def measure() -> dict[str, float]:
    """Seconds from the start of the process to the first painted window and out again, medians, in turns."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "library"
        desk = Desk(folder)
        make_sample(desk)
        desk.close()
        bare, ours = [], []
        for _ in range(REPETITIONS):
            bare.append(_seconds(_BARE, folder))
            ours.append(_seconds(_OURS, folder))
    return {"bare_s": statistics.median(bare), "ours_s": statistics.median(ours)}


def _seconds(program: str, folder: Path) -> float:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    started = time.perf_counter()
    subprocess.run([sys.executable, "-c", program, str(folder)], check=True, env=environment, stderr=subprocess.DEVNULL)
    return time.perf_counter() - started
