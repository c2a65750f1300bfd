"""Real key presses on a real X server: a US scanner and the digit row, under a Belgian and a US layout."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from buurtdesk.desk import questionnaires, responses, trajectories
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.sheet import new_codes

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
window.shell.show_room("entry")
app.focusChanged.connect(lambda old, now: now and print("focus", flush=True))
desk.listen(lambda notice: print(notice.action, flush=True))
print(int(window.winId()), flush=True)
app.exec()
"""
# Places on the keyboard: what a US keyboard, or a scanner that believes in one, sends there.
_ROWS = {10: "1234567890", 24: "qwertyuiop", 38: "asdfghjkl", 52: "zxcvbnm"}
PLACES = {sign: str(first + step) for first, signs in _ROWS.items() for step, sign in enumerate(signs)}
PLACES |= {" ": "65", "\n": "36"}
F8 = "74"

needs_x = pytest.mark.skipif(
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


@needs_x
@pytest.mark.parametrize("layout", ["be", "us"])
def test_a_sheet_is_scanned_and_keyed_by_the_place_of_the_keys(tmp_path: Path, make_survey, layout) -> None:
    folder = tmp_path / "library"
    desk = Desk(folder)
    survey = make_survey(trajectories.new(desk, "Katarina").id)
    questionnaires.keep(desk, survey)
    (code,) = new_codes(survey.id, 1, set())
    with screen(layout) as environment:
        window = subprocess.Popen(
            [sys.executable, "-c", WINDOW, str(folder)],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        try:
            key_sheet(window, environment, code)
        finally:
            window.terminate()
            window.wait(timeout=20)
            window.stdout.close()
    (entry,) = responses.responses(desk, survey)
    said = {name: answer.value or answer.missing for name, answer in entry.answers.items()}
    assert said == {
        "home": "eens",
        "trust": "oneens",
        "neighbours": "soms",
        "friends": ("op_straat", "op_school"),
        "years": 17.0,
        "park": "no_answer",
    }
    desk.close()


def key_sheet(window: subprocess.Popen, environment: dict[str, str], code: str) -> None:
    def xdotool(*words: str) -> None:
        subprocess.run(["xdotool", *words], env=environment, check=True, timeout=20)

    def wait_for(word: str, times: int) -> None:
        for line in window.stdout:
            times -= line.strip() == word
            if times == 0:
                return
        raise AssertionError(f"the window closed before “{word}”")

    xdotool("windowfocus", window.stdout.readline().strip())
    wait_for("focus", 1)
    scanned = [PLACES[sign] for sign in f"bd1 {code.lower()}\n"]
    xdotool("key", "--delay", "5", *scanned)
    answers = "4\n2\n2\n13\n17\n0"
    for line in answers.splitlines(keepends=True):
        xdotool("key", "--delay", "30", *[PLACES[sign] for sign in line])
    wait_for("answer.record", 7)
