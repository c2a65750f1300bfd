"""How long a frame of the wall takes, with two thousand notes on a full-HD view without graphics hardware.

Each thing one does for 120 frames on end, and a minute of all of them in turns at sixty frames a second.
"""

from __future__ import annotations

import os
import random
from collections.abc import Callable, Iterator
from functools import partial
from itertools import count, cycle
from math import cos, sin
from statistics import median, quantiles
from time import perf_counter, sleep

NOTES, CLUSTERS, WIDTH_PX, HEIGHT_PX, FRAMES = 2000, 24, 1920, 1080, 120
MINUTE = "a minute of it"
MINUTE_S, FRAMES_A_SECOND, EPISODE_FRAMES = 60.0, 60, 120
_PAINTED_MS = 1.0
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

    def frame(self, step: Callable[[], object]) -> float:
        """Milliseconds of one step and the painting it asks for."""
        start = perf_counter()
        step()
        self.repaint_dirty()
        return (perf_counter() - start) * 1000

    def idle_until(self, moment: float, taken: list[float]) -> None:
        """What waits is done before the next frame is due; painting anew is a frame of its own."""
        while perf_counter() < moment:
            start = perf_counter()
            self.app.processEvents()
            spent_ms = (perf_counter() - start) * 1000
            if spent_ms > _PAINTED_MS:
                taken.append(spent_ms)
            else:
                sleep(min(0.001, max(0.0, moment - perf_counter())))

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


def _minute(screen: _Screen) -> list[float]:
    """A minute at sixty frames a second of all that hands do, one after the other, at zooms with and without text."""
    episodes = [
        (_pan_steps, 0.2),
        (_zoom_steps, 0.15),
        (_drag_steps, 0.2),
        (_pan_steps, 0.45),
        (_zoom_steps, 0.6),
        (_drag_steps, 0.6),
        (_band_steps, 0.3),
        (_pan_steps, 1.0),
        (_drag_steps, 0.35),
    ]
    taken: list[float] = []
    ends_at, ticks = perf_counter() + MINUTE_S, count()
    starts_at = perf_counter()
    for begin, scale in cycle(episodes):
        screen.canvas.sight.zoom_to(scale)
        step, finish = begin(screen, scale)
        for number in range(EPISODE_FRAMES):
            taken.append(screen.frame(partial(step, number)))
            screen.idle_until(starts_at + next(ticks) / FRAMES_A_SECOND, taken)
            if perf_counter() > ends_at:
                finish()
                return taken
        finish()
    return taken


Steps = tuple[Callable[[int], object], Callable[[], object]]


def _pan_steps(screen: _Screen, scale: float) -> Steps:
    sight = screen.canvas.sight
    return lambda n: sight.pan(-24 if n % 60 < 30 else 24, -14 if n % 40 < 20 else 14), lambda: None


def _zoom_steps(screen: _Screen, scale: float) -> Steps:
    """In and out again, a little each frame, around the middle."""
    return lambda n: screen.canvas.sight.zoom_to(scale * (1 + 1.5 * sin(n / EPISODE_FRAMES * 3.14159))), lambda: None


def _drag_steps(screen: _Screen, scale: float) -> Steps:
    return _hand_steps(screen, from_note=True)


def _band_steps(screen: _Screen, scale: float) -> Steps:
    return _hand_steps(screen, from_note=False)


def _hand_steps(screen: _Screen, from_note: bool) -> Steps:
    """Round and round with a note in the hand, or with a band from a place where nothing lies."""
    from PySide6.QtCore import QPointF, Qt

    canvas, hand = screen.canvas, screen.canvas.hand
    start = QPointF(1, 1)
    hand.lasso = not from_note
    if from_note:
        spot = next(spot for spot in canvas.state.arrangement().spots if spot.cluster_id is None)
        canvas.sight.reveal(spot.note.id)
        start = canvas.sight.on_screen(spot.box).center()
    hand.press(start, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)

    def finish() -> None:
        hand.cancel()
        hand.lasso = False
        canvas.state.selection.clear()

    return lambda n: hand.move(
        QPointF(WIDTH_PX * (0.5 + 0.2 * cos(n / 15)), HEIGHT_PX * (0.5 + 0.3 * sin(n / 15)))
    ), finish


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
        MINUTE: _figures(_minute(screen)),
    }
    screen.room.close()
    return figures


if __name__ == "__main__":
    for name, figure in measure().items():
        print(f"{name:20} {figure['median_ms']:7.2f} ms   p99 {figure['p99_ms']:7.2f} ms")
