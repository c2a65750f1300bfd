"""Killed in the middle of an evening: part, count, pause and extra minutes are there when the window opens again."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from buurtdesk.desk import scripts
from buurtdesk.domain.running import MINUTE_MS
from buurtdesk.domain.script import Part
from buurtdesk.domain.trajectory import Step

CHILD = Path(__file__).with_name("running_child.py")
PARTS = [Part("Welkom", 10), Part("Wensen", 30), Part("Pauze", 15)]
# Between the count that the child tells and the moment at which it tells it.
_SLACK_MS = 2_000


def run_until_killed(folder: Path, keys: str) -> tuple[int, str]:
    """When the last key was answered and what was then left, of a process that is really killed."""
    command = [sys.executable, str(CHILD), str(folder), keys]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path)}
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment
    ) as child:
        told = [child.stdout.readline().split() for _ in keys]
        child.send_signal(signal.SIGKILL)
        assert child.wait(60) == -signal.SIGKILL
    return int(told[-1][0]), told[-1][1]


@pytest.mark.parametrize(
    ("keys", "part", "of_minutes", "paused"),
    [("n", "Welkom", 10, False), ("nnmb", "Welkom", 10, False), ("nnmp", "Wensen", 35, True), ("nnnn", "", 0, False)],
)
def test_the_evening_is_where_it_was(desk, session, folder, open_window, keys, part, of_minutes, paused) -> None:
    scripts.fill(desk, session, PARTS)
    told_ms, left = run_until_killed(folder, keys)
    window = open_window()
    window.shell.show_room(Step.IDEAS.value)
    scripting = window.rooms.made[Step.IDEAS.value].scripting
    later_ms = told_ms + 4 * MINUTE_MS
    scripting.now_ms = lambda: later_ms
    scripting.turn()
    now = scripting.time_left()
    if not part:
        assert (left, now, scripting.page.clock.chip.text()) == ("none", None, "Finished")
        return
    expected_ms = int(left) - (0 if paused else 4 * MINUTE_MS)
    assert abs(now.left_ms - expected_ms) < _SLACK_MS
    assert (now.of_ms, now.is_paused) == (of_minutes * MINUTE_MS, paused)
    assert scripting.page.clock.block.accessibleName() == part
