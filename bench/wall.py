"""How long a frame of the wall takes, with two thousand notes on a full-HD view without graphics hardware."""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Iterator
from math import cos, sin
from statistics import median, quantiles
from time import perf_counter

NOTES, CLUSTERS, WIDTH_PX, HEIGHT_PX, FRAMES = 2000, 24, 1920, 1080, 120
_WORDS = [
    *("bank", "park", "schaduw", "straat", "fiets", "school", "veilig", "zebrapad", "buren", "soep", "plein", "boom"),
    *("speeltuin", "moestuin", "lamp", "donker", "oversteken", "wifi", "bibliotheek", "vrijwilligers", "affiches"),
    *("zwerfvuil", "verenigingen", "koffie", "buurtfeest", "hoogbouw"),
]


def _frames(step: Callable[[int], None], screen: _Screen) -> list[float]:
    """Milliseconds per frame: what the step does, then painting what it left to be painted."""
    taken: list[float] = []
    for number in range(FRAMES):
        start = perf_counter()
        step(number)
        screen.repaint_dirty()
        taken.append((perf_counter() - start) * 1000)
    return taken


def _figures(taken: list[float]) -> dict[str, float]:
    return {"median_ms": round(median(taken), 2), "p99_ms": round(quantiles(taken, n=100)[98], 2)}


def _texts() -> Iterator[str]:
    choose = random.Random(7)
    while True:
        yield " ".join(choose.choices(_WORDS, k=choose.randint(2, 9))).capitalize()


class _Screen:
    """A window on the offscreen platform; painting goes through the real paint path of widgets, synchronously."""

    def __init__(self) -> None:
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
        from PySide6.QtWidgets import QApplication

        from buurtdesk.domain.cluster import Cluster
        from buurtdesk.domain.note import Note, NoteColor, Place
        from buurtdesk.ui.model.clusters import ClustersModel
        from buurtdesk.ui.model.notes import NotesModel
        from buurtdesk.ui.theme.style import apply
        from buurtdesk.ui.wall.room import WallRoom

        self.app = QApplication.instance() or QApplication([])
        apply(self.app, dark=False, scale=1.0)
        self.clusters = ClustersModel()
        self.notes = NotesModel(self.clusters)
        choose, texts, colors = random.Random(11), _texts(), list(NoteColor)
        self.clusters.reset(
            Cluster(f"c{n}", "s", f"Cluster {n}", Place(n % 6 * 1120.0, n // 6 * 760.0)) for n in range(CLUSTERS)
        )
        self.notes.reset(
            Note(
                id=f"n{n}",
                session_id="s",
                text=next(texts),
                color=choose.choice(colors),
                place=Place(choose.uniform(0, 6500), choose.uniform(3100, 4200)),
                clusters=(f"c{n % CLUSTERS}",) if n < NOTES * 0.7 else (),
            )
            for n in range(NOTES)
        )
        self.room = WallRoom(self.notes, self.clusters)
        self.canvas = self.room.canvas
        self.room.show()
        self.room.resize(WIDTH_PX + self.room.panel.width(), HEIGHT_PX + self.room.capture.sizeHint().height())
        self.app.processEvents()
        size = self.canvas.viewport().size()
        assert (size.width(), size.height()) == (WIDTH_PX, HEIGHT_PX), size

    def repaint_dirty(self) -> None:
        """Paint now what is to be painted anew: what the window system asks for at its next frame."""
        from PySide6.QtCore import QCoreApplication, QEvent

        QCoreApplication.sendEvent(self.room, QEvent(QEvent.Type.UpdateRequest))

    def whole(self) -> None:
        self.canvas.viewport().update()


def _drag(screen: _Screen, scale: float) -> list[float]:
    from PySide6.QtCore import QPointF, Qt

    canvas, hand = screen.canvas, screen.canvas.hand
    spot = next(spot for spot in canvas.state.arrangement().spots if spot.cluster_id is None)
    canvas.sight.zoom_to(scale)
    canvas.sight.reveal(spot.note.id)
    screen.repaint_dirty()
    start = canvas.sight.on_screen(spot.box).center()
    hand.press(start, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    hand.move(start + QPointF(20, -20))
    # Round and round over the middle of the wall, some twenty pixels a frame.
    taken = _frames(
        lambda n: hand.move(QPointF(WIDTH_PX * (0.5 + 0.2 * cos(n / 15)), HEIGHT_PX * (0.5 + 0.3 * sin(n / 15)))),
        screen,
    )
    hand.cancel()
    return taken


def _pan(screen: _Screen, scale: float) -> list[float]:
    sight = screen.canvas.sight
    sight.zoom_to(scale)
    screen.repaint_dirty()
    return _frames(lambda n: sight.pan(-24 if n % 60 < 30 else 24, -14 if n % 40 < 20 else 14), screen)


def _all_visible(screen: _Screen) -> list[float]:
    screen.canvas.sight.fit()
    screen.repaint_dirty()
    return _frames(lambda _n: screen.whole(), screen)


def _full_screen_of_text(screen: _Screen, scale: float) -> list[float]:
    screen.canvas.sight.zoom_to(scale)
    screen.repaint_dirty()
    return _frames(lambda _n: screen.whole(), screen)


def _zoom(screen: _Screen) -> list[float]:
    sight = screen.canvas.sight
    sight.fit()
    return _frames(lambda n: sight.zoom_to(0.15 + (n % 24) * 0.04), screen)


def measure() -> dict[str, dict[str, float]]:
    """Median and 99th percentile of a frame, in milliseconds, per thing one does."""
    screen = _Screen()
    figures = {
        "all visible": _figures(_all_visible(screen)),
        "drag, all visible": _figures(_drag(screen, screen.canvas.sight.scale_now())),
        "drag at 60 %": _figures(_drag(screen, 0.6)),
        "pan, all visible": _figures(_pan(screen, 0.2)),
        "pan at 60 %": _figures(_pan(screen, 0.6)),
        "repaint at 45 %": _figures(_full_screen_of_text(screen, 0.45)),
        "zoom": _figures(_zoom(screen)),
    }
    screen.room.close()
    return figures


if __name__ == "__main__":
    for name, figure in measure().items():
        print(f"{name:20} {figure['median_ms']:7.2f} ms   p99 {figure['p99_ms']:7.2f} ms")
