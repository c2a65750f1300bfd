"""A short evening with real keys on a screen of its own; and the plug pulled in the middle of typing."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path

import pytest

from buurtdesk.desk import findings, notes, sessions, trajectories, voting
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.finding import StanceKind
from buurtdesk.domain.session import Session, SessionKind

ROOT = Path(__file__).parents[2]
TOOLS = ("Xvfb", "xdotool", "setxkbmap")
MISSING = [tool for tool in TOOLS if shutil.which(tool) is None]
COMPILED = (ROOT / "translations" / "buurtdesk_nl.qm").exists()

pytestmark = [
    pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}"),
    pytest.mark.skipif(not COMPILED, reason="the translations are not compiled yet: ./dev test does that"),
]
# Keys of the digit row by their place on the keyboard.
DIGIT_1, DIGIT_3, DIGIT_4, DIGIT_5 = 10, 12, 13, 14
DESK = "^Buurtdesk$"


def wait_for(what: Callable[[], object], seconds: float = 10) -> object:
    """Ask until there is an answer."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if found := what():
            return found
        time.sleep(0.05)
    raise AssertionError("it did not come")


class Screen:
    """A screen without a window manager, with a keyboard."""

    def __init__(self, display: str) -> None:
        self.environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_QPA_PLATFORMTHEME": ""}

    def run(self, *command: object) -> str:
        done = subprocess.run(
            [str(part) for part in command],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=20,
            check=False,
        )
        return done.stdout

    def focus(self, title: str) -> None:
        """Give the keyboard to the window with this title, once it is there."""
        found = wait_for(lambda: self.run("xdotool", "search", "--onlyvisible", "--name", title).split())
        self.run("xdotool", "windowfocus", "--sync", found[0])

    def layout(self, name: str) -> None:
        self.run("setxkbmap", name)

    def key(self, *keys: object) -> None:
        self.run("xdotool", "key", "--delay", "25", *keys)

    def enter(self, text: str) -> None:
        self.run("xdotool", "type", "--delay", "6", text)
        self.key("Return")


@pytest.fixture
def screen() -> Iterator[Screen]:
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as pipe:
        display = pipe.readline().strip()
    yield Screen(f":{display}")
    server.terminate()
    server.wait(timeout=10)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "library"


@pytest.fixture
def start(screen: Screen, folder: Path) -> Iterator[Callable[[], subprocess.Popen]]:
    """Starts the application and waits until it can be typed in."""
    started: list[subprocess.Popen] = []

    def go() -> subprocess.Popen:
        app = subprocess.Popen(
            [sys.executable, "-m", "buurtdesk", "--data", str(folder)], env=screen.environment, cwd=ROOT
        )
        started.append(app)
        screen.focus(DESK)
        return app

    yield go
    for app in started:
        app.kill()
        app.wait(timeout=10)


@pytest.fixture
def look(folder: Path) -> Iterator[Desk]:
    """A second copy on the same library; it looks and does not touch."""
    desk = Desk(folder)
    yield desk
    desk.close()


def texts(desk: Desk, session: Session) -> set[str]:
    return {note.text for note in notes.notes(desk, session.id)}


def test_an_evening_on_a_belgian_keyboard(screen: Screen, start, look: Desk) -> None:
    screen.layout("be")
    start()
    screen.key("Return")
    screen.focus("Over welke buurt")
    screen.enter("Katarina")
    trajectory = wait_for(lambda: trajectories.trajectories(look))[0]
    screen.focus(DESK)
    screen.key(f"alt+{DIGIT_5}", "Return")
    screen.focus("Een nieuwe workshop")
    screen.key("Return")
    session = wait_for(lambda: sessions.sessions(look, trajectory.id))[0]
    screen.focus(DESK)
    screen.enter("Meer bankjes")
    screen.key(f"ctrl+{DIGIT_3}")
    screen.enter("Bomen")
    screen.enter("Weg ermee")
    wait_for(lambda: texts(look, session) == {"Meer bankjes", "Bomen", "Weg ermee"})
    screen.key("ctrl+z")
    wait_for(lambda: texts(look, session) == {"Meer bankjes", "Bomen"})
    colors = {note.text: note.color.value for note in notes.notes(look, session.id)}
    assert colors["Meer bankjes"] != colors["Bomen"]
    screen.key("F5")
    screen.key("F4")
    screen.key("Tab", "Tab", "Tab", "space")
    made = wait_for(lambda: voting.rounds(look, session.id))[0]
    for letters in ("A", "B", "B"):
        screen.enter(letters)
    wait_for(lambda: voting.turnout(look, made.id) == 3)
    screen.key("Tab", "space")
    wait_for(lambda: voting.rounds(look, session.id)[0].stage.value == "closed")
    screen.key("space")
    wait_for(lambda: voting.is_revealed(look, made.id))
    ranked = [(each.option.text, each.dots) for each in voting.round_ranking(look, made)]
    assert ranked == [("Meer bankjes", 2), ("Bomen", 1)]


def test_tables_are_keyed_by_the_place_of_the_keys(screen: Screen, start, look: Desk) -> None:
    trajectory = trajectories.new(look, "Katarina")
    session = sessions.new(look, trajectory.id, SessionKind.VALIDATION, "Validatie")
    for number in range(2):
        findings.add(look, session, f"Bevinding {number}")
    screen.layout("be")
    start()
    screen.key(f"alt+{DIGIT_4}", "F3")
    for table in range(16):
        screen.key(DIGIT_1 + table % 4)
        screen.enter(f"tafel {table}")
        if table == 7:
            screen.key("Return", "Return")  # past the wording, accept and next
    wait_for(lambda: sum(bool(each.reason) for each in findings.stances(look, session)) == 16)
    kept = findings.stances(look, session)
    said = {(each.finding_id, each.table): (each.kind, each.reason) for each in kept}
    first, second = findings.findings(look, session)
    for table in range(8):
        assert said[first.id, table + 1] == (list(StanceKind)[table % 4], f"tafel {table}")
        assert said[second.id, table + 1] == (list(StanceKind)[table % 4], f"tafel {table + 8}")


def test_nothing_that_was_on_the_wall_is_lost_when_the_plug_is_pulled(screen: Screen, start, folder: Path) -> None:
    screen.layout("us")
    desk = Desk(folder)
    session = sessions.new(desk, trajectories.new(desk, "Katarina").id, SessionKind.IDEAS, "Avond")
    seen: set[str] = set()
    for turn in range(5):
        app = start()
        screen.key(f"alt+{DIGIT_5}")
        steps = [("type", "--delay", "4", "--args", "1", f"beurt {turn} idee {n}", "key", "Return") for n in range(40)]
        typing = subprocess.Popen(["xdotool", *chain.from_iterable(steps)], env=screen.environment)
        wanted = len(seen) + 3 + 2 * turn
        wait_for(lambda wanted=wanted: len(texts(desk, session)) >= wanted)
        seen |= texts(desk, session)
        app.send_signal(signal.SIGKILL)
        app.wait(timeout=10)
        typing.terminate()
        typing.wait(timeout=10)
        assert seen <= texts(desk, session)
        seen = texts(desk, session)
        assert desk.library.faults() == []
    desk.close()
