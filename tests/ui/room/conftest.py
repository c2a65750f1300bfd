"""Windows in processes of their own, on screens that are plugged in and pulled out."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from buurtdesk.desk import notes, sessions, trajectories
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.session import SessionKind

CHILD = Path(__file__).with_name("room_child.py")


class Child:
    """The window, told what to do."""

    def __init__(self, folder: Path, room: str, platform: str, display: str = "") -> None:
        environment = {
            **os.environ,
            "QT_QPA_PLATFORM": platform,
            "QT_QPA_PLATFORMTHEME": "",
            "PYTHONPATH": os.pathsep.join(sys.path),
        }
        if display:
            environment["DISPLAY"] = display
        self.process = subprocess.Popen(
            [sys.executable, str(CHILD), str(folder), room],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            env=environment,
        )
        self.first = self._read()

    def tell(self, what: str = "facts") -> dict[str, object]:
        self.process.stdin.write(what + "\n")
        self.process.stdin.flush()
        return self._read()

    def kill(self) -> None:
        self.process.kill()
        self.process.communicate()

    def _read(self) -> dict[str, object]:
        return json.loads(self.process.stdout.readline())


@pytest.fixture
def library(tmp_path: Path) -> Path:
    """A library with an idea workshop and what the room is asked there."""
    folder = tmp_path / "library"
    desk = Desk(folder)
    session = sessions.new(desk, trajectories.new(desk, "Katarina").id, SessionKind.IDEAS, "Avond")
    sessions.ask_room(desk, session.id, "Wat maakt wonen hier beter?")
    notes.add(desk, session, ["Bankjes", "Bomen"])
    desk.close()
    return folder


@pytest.fixture
def platform(tmp_path: Path) -> Callable[..., str]:
    """The name of a platform with these screens, which nobody sees."""

    def make(*places: tuple[int, int, int, int]) -> str:
        file = tmp_path / f"screens{len(places)}.json"
        screens = [
            {"name": f"S{number}", "x": x, "y": y, "width": w, "height": h, "logicalDpi": 96, "dpr": 1}
            for number, (x, y, w, h) in enumerate(places)
        ]
        file.write_text(json.dumps({"screens": screens}))
        return f"offscreen:configfile={file}"

    return make


@pytest.fixture
def start(library: Path, platform) -> Iterator[Callable[..., Child]]:
    """Starts the window on these screens, in the idea workshop."""
    started: list[Child] = []

    def go(*places: tuple[int, int, int, int], room: str = "ideas", name: str = "", display: str = "") -> Child:
        started.append(Child(library, room, name or platform(*places), display))
        return started[-1]

    yield go
    for child in started:
        child.kill()
