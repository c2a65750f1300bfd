"""From Enter to the disk and both screens: three hundred notes typed in the real window while the room sees the wall.

The keys come from a script, without a pause, so faster than the five notes a second of a quick typist; the look for
other copies each 0.7 s and everything else that runs in the window goes on meanwhile.
"""

from __future__ import annotations

import os
import random
import tempfile
from collections.abc import Iterator
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter
from typing import TYPE_CHECKING, Protocol

from bench.figure import Figure
from buurtdesk.store.driver import connect

if TYPE_CHECKING:
    from buurtdesk.ui.wall.canvas import Canvas

NOTES, AIM_MS = 300, 50.0
WINDOW_PX, ROOM_PX = (1366, 768), (1920, 1080)


class Watch(Protocol):
    shows: bool

    def want(self, text: str) -> None: ...


def measure() -> Iterator[Figure]:
    """Two figures: the median and the 99th percentile of a note on top of the sample's sixty."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as folder:
        taken = _typed(Path(folder) / "library")
    name = f"Enter to disk and both screens, {NOTES} notes"
    yield Figure(f"{name}: median", median(taken), None, aim=AIM_MS)
    yield Figure(f"{name}: 99th percentile", quantiles(taken, n=100)[98], None, aim=AIM_MS)


def _typed(folder: Path) -> list[float]:
    """Milliseconds from each Enter to a note that is on the disk, and painted on the wall and on the room's screen."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from buurtdesk.desk.desk import Desk
    from buurtdesk.desk.sample.make import make_sample
    from buurtdesk.domain.trajectory import Step
    from buurtdesk.ui.app.room_wall import RoomWall
    from buurtdesk.ui.app.settings import Settings
    from buurtdesk.ui.app.window import Window
    from buurtdesk.ui.theme.style import apply

    app = QApplication.instance() or QApplication([])
    apply(app, dark=False, scale=1.0)
    desk = Desk(folder)
    make_sample(desk)
    window = Window(desk, Settings(folder))
    window.resize(*WINDOW_PX)
    window.show()
    window.shell.show_room(Step.IDEAS.value)
    window.screen_of_room.show_now()
    projector = window.screen_of_room.projector
    projector.resize(*ROOM_PX)
    app.processEvents()
    wall = window.ideas.wall
    screens = [_watched(wall.canvas), _watched(projector.findChildren(RoomWall)[-1])]
    field = wall.capture.field
    taken: list[float] = []
    for text in _texts():
        QTest.keyClicks(field, text)
        for screen in screens:
            screen.want(text)
        before = perf_counter()
        QTest.keyClick(field, Qt.Key.Key_Return)
        while not all(screen.shows for screen in screens):
            app.processEvents()
            if perf_counter() - before > 5:
                raise TimeoutError(text)
        taken.append((perf_counter() - before) * 1000)
        assert _is_on_disk(folder, text), text
    window.close()
    desk.close()
    return taken


def _watched(canvas: Canvas) -> Watch:
    """What is painted on this wall from now on."""
    from PySide6.QtCore import QEvent, QObject, QRectF

    class Watching(QObject):
        """Remembers whether the wanted note lay in sight when the wall was painted last."""

        def __init__(self) -> None:
            super().__init__(canvas)
            self.wanted, self.shows = "", False
            canvas.viewport().installEventFilter(self)

        def want(self, text: str) -> None:
            self.wanted, self.shows = text, False

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            note = canvas.state.notes.all()[-1]
            if event.type() == QEvent.Type.Paint and note.text == self.wanted:
                (spot,) = canvas.state.arrangement().spots_of(note.id)
                self.shows = QRectF(canvas.viewport().rect()).contains(canvas.sight.on_screen(spot.box))
            return False

    return Watching()


def _is_on_disk(folder: Path, text: str) -> bool:
    """Asked of the file itself, on a connection of its own, by the driver of the desk.

    Another SQLite touches the index of the log when it opens it, and then the window looks as if someone had written.
    """
    disk = connect(folder / "library.db")
    try:
        return bool(disk.execute("SELECT 1 FROM note WHERE text = ?", [text]).fetchone())
    finally:
        disk.close()


def _texts() -> Iterator[str]:
    choose = random.Random(5)
    words = ["bank", "park", "schaduw", "straat", "fiets", "school", "veilig", "zebrapad", "buren", "soep", "plein"]
    for number in range(NOTES):
        yield " ".join([f"Idee {number}", *choose.choices(words, k=choose.randint(2, 7))])
