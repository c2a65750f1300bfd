"""A whole evening of each kind, played by real keys and mouse, and once more by keys alone, on a Belgian keyboard."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from buurtdesk.desk import findings, guesses, notes, sessions, trajectories, voting
from buurtdesk.desk.desk import Desk
from buurtdesk.desk.sample.make import make_sample
from buurtdesk.domain.finding import Outcome
from buurtdesk.domain.session import Session, SessionKind
from buurtdesk.domain.voting import RoundStage

HERE = Path(__file__).parent
MISSING = [tool for tool in ("Xvfb", "xdotool", "setxkbmap") if shutil.which(tool) is None]
pytestmark = [
    pytest.mark.long,
    pytest.mark.skipif(bool(MISSING), reason=f"not installed: {', '.join(MISSING)}"),
]


@pytest.fixture
def display() -> Iterator[str]:
    """A screen of its own with a Belgian keyboard."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as pipe:
        name = f":{pipe.readline().strip()}"
    subprocess.run(["setxkbmap", "be"], env={**os.environ, "DISPLAY": name}, check=True, timeout=20)
    yield name
    server.terminate()
    server.wait(timeout=10)


def play(script: str, folder: Path, display: str, hands: str) -> None:
    """Play it; the pictures of every step are left in `screens/plays`."""
    pictures = HERE.parents[2] / "screens" / "plays" / f"{script}-{hands}"
    shutil.rmtree(pictures, ignore_errors=True)
    pictures.mkdir(parents=True)
    environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_QPA_PLATFORMTHEME": ""}
    environment["PYTHONPATH"] = os.pathsep.join(sys.path)
    command = [sys.executable, HERE / "stage.py", HERE / f"{script}.py", folder, pictures, hands]
    started = time.monotonic()
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, check=False)
    assert done.returncode == 0, done.stderr
    print(f"{script} by {hands}: {time.monotonic() - started:.0f} s, {len(list(pictures.iterdir()))} pictures")


def held(desk: Desk, kind: SessionKind, title: str) -> Session:
    (trajectory,) = trajectories.trajectories(desk)
    return next(each for each in sessions.sessions(desk, trajectory.id, kind) if each.title == title)


@pytest.mark.parametrize("hands", ["mouse", "keys"])
def test_an_idea_workshop(tmp_path: Path, display: str, hands: str) -> None:
    play("ideas_evening", tmp_path, display, hands)
    desk = Desk(tmp_path)
    session = held(desk, SessionKind.IDEAS, "Idea workshop")
    assert len(notes.notes(desk, session.id)) == 16
    assert len([each for each in notes.clusters(desk, session.id) if each.title]) == 2
    first, second = voting.rounds(desk, session.id)
    assert (first.stage, second.stage) == (RoundStage.REVEALED, RoundStage.OPEN)
    assert voting.turnout(desk, first.id) == 40
    assert sum(each.dots for each in voting.round_ranking(desk, first)) == 62 + 5
    assert len(voting.options(desk, second.id)) < len(voting.options(desk, first.id))
    desk.close()


@pytest.mark.parametrize("hands", ["mouse", "keys"])
def test_a_validation_workshop(tmp_path: Path, display: str, hands: str) -> None:
    desk = Desk(tmp_path)
    make_sample(desk)
    desk.close()
    play("validation_evening", tmp_path, display, hands)
    desk = Desk(tmp_path)
    session = held(desk, SessionKind.VALIDATION, "Tweede avond")
    there = findings.findings(desk, session)
    assert [each.outcome for each in there] == [Outcome.CONFIRMED, Outcome.NUANCED, Outcome.CONTRADICTED, None]
    assert [each.from_room for each in there] == [False, False, False, True]
    assert len(guesses.guesses(desk, session)) == len(findings.stances(desk, session)) == 24
    desk.close()
