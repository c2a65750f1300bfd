"""Killed while notes are typed, again and again: every note that was on the wall is on the disk, once."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from buurtdesk.desk import names, notes
from buurtdesk.desk.desk import Desk

CHILD = Path(__file__).with_name("capturing_child.py")


def type_until_killed(folder: Path, beginning: str, least: int, more_s: float) -> list[str]:
    """What was on the wall before the plug was pulled: some time after so many notes, also in the middle of one."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, str(CHILD), str(folder), beginning]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL, "text": True}
    lines = []
    with subprocess.Popen(command, env=environment, **pipes) as process:
        for line in process.stdout:
            lines.append(line)
            if len(lines) == least:
                threading.Timer(more_s, process.send_signal, [signal.SIGKILL]).start()
    assert process.returncode == -signal.SIGKILL
    return [line.strip() for line in lines if line.endswith("\n")]


def check(folder: Path, session: str, kills: int) -> None:
    by_chance = random.Random(7)
    on_the_wall: list[str] = []
    for kill in range(kills):
        on_the_wall += type_until_killed(folder, f"ronde {kill}", by_chance.randint(1, 12), by_chance.uniform(0, 0.3))
        desk = Desk(folder)
        assert desk.library.faults() == []
        there = [note.text for note in notes.notes(desk, names.find_session(desk, session).id)]
        desk.close()
        assert set(on_the_wall) <= set(there)
        assert len(there) == len(set(there)) <= len(on_the_wall) + kill + 1
    assert len(on_the_wall) > kills


def test_killed_three_times(folder, desk, session) -> None:
    desk.close()
    check(folder, session.title, kills=3)


@pytest.mark.long
def test_killed_forty_times(folder, desk, session) -> None:
    desk.close()
    check(folder, session.title, kills=40)
