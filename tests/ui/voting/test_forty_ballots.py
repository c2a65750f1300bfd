"""Forty ballots typed in a row by real keys on a real X server: all of them are on the disk, each as it was typed."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import sys
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import islice
from pathlib import Path

import pytest

from buurtdesk.desk import notes, sessions, trajectories, voting
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.session import SessionKind
from buurtdesk.domain.voting import VotingRules

WINDOW = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from buurtdesk.desk.desk import Desk
from buurtdesk.ui.app.settings import Settings
from buurtdesk.ui.app.window import Window
from buurtdesk.ui.theme import style
app = QApplication([])
style.apply(app, dark=False)
desk = Desk(Path(sys.argv[1]))
window = Window(desk, Settings(Path(sys.argv[1])))
window.show()
window.shell.show_room("ideas")
app.focusChanged.connect(lambda old, now: now and print("focus", flush=True))
desk.listen(lambda notice: print(notice.action, flush=True))
print(int(window.winId()), flush=True)
window.ideas.show_voting()
app.exec()
"""
LETTERS = "ABCDEFGH"

pytestmark = pytest.mark.skipif(
    not all(map(shutil.which, ("Xvfb", "xdotool", "setxkbmap"))), reason="needs Xvfb, xdotool and setxkbmap"
)


@contextmanager
def screen(layout: str) -> Iterator[dict[str, str]]:
    """An X server of one's own with this keyboard; the environment to use it."""
    read, write = os.pipe()
    command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as told:
            display = f":{told.readline().strip()}"
        environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        environment["PYTHONPATH"] = os.pathsep.join(sys.path)
        subprocess.run(["setxkbmap", layout], env=environment, check=True, timeout=20)
        yield environment
    finally:
        server.terminate()
        server.wait(timeout=20)


@pytest.mark.parametrize("layout", ["be", "us"])
def test_none_is_lost(tmp_path: Path, layout) -> None:
    folder = tmp_path / "library"
    desk = Desk(folder)
    session = sessions.new(desk, trajectories.new(desk, "Katarina").id, SessionKind.IDEAS, "Ideeën")
    made = voting.open_round(desk, session, [(f"n{letter}", letter) for letter in LETTERS], VotingRules(3, 2))
    notes.add(desk, session, "bank")
    chosen = random.Random(layout)
    ballots = [Counter(chosen.sample(LETTERS + LETTERS, chosen.randint(1, 3))) for _ in range(40)]
    rows = ["".join(ballot.elements()).lower() for ballot in ballots]
    keys = [word for row in rows for word in ("type", "--delay", "4", "--args", "1", row, "key", "Return")]
    with screen(layout) as environment:
        window = subprocess.Popen(
            [sys.executable, "-c", WINDOW, str(folder)],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        patience = threading.Timer(60, window.terminate)
        patience.start()
        try:
            number = window.stdout.readline().strip()
            subprocess.run(["xdotool", "windowfocus", number], env=environment, check=True, timeout=20)
            assert "focus\n" in iter(window.stdout.readline, "")
            subprocess.run(["xdotool", *keys], env=environment, check=True, timeout=60)
            taken = (line for line in window.stdout if line == "ballot.add\n")
            assert len(list(islice(taken, 40))) == 40
        finally:
            patience.cancel()
            window.terminate()
            window.wait(timeout=20)
            window.stdout.close()
    letters = {option.id: option.letter for option in voting.options(desk, made.id)}
    kept = [Counter({letters[key]: dots for key, dots in each.dots.items()}) for each in voting.ballots(desk, made.id)]
    assert sorted(map(sorted, map(Counter.elements, kept))) == sorted(map(sorted, map(Counter.elements, ballots)))
    desk.close()
