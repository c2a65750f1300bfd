"""Killed while sheets are keyed, again and again: no answer is lost but the one in the open field, none is doubled."""

from __future__ import annotations

import importlib.util
import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from buurtdesk.desk import questionnaires, responses, trajectories
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.response import read_value
from buurtdesk.domain.sheet import new_codes
from buurtdesk.ui.app.settings import Settings

CHILD = Path(__file__).with_name("keying_child.py")
# A kill between two squares of one question leaves the first: it was on the disk, the second was never pressed.
SEVERAL = "friends"


def keys_of(code: str, question: str) -> str:
    spec = importlib.util.spec_from_file_location("keying_child", CHILD)
    child = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(child)
    return child.keys_of(code, question)


def expected(survey, code: str) -> dict[str, object]:
    found = {}
    for question in survey.asked():
        keys = keys_of(code, question.name)
        names = [choice.name for choice in question.choices]
        if question.name == SEVERAL:
            found[question.name] = tuple(names[int(key) - 1] for key in keys)
        else:
            found[question.name] = names[int(keys) - 1] if names else read_value(question, keys)
    return found


class Pile:
    """A library with sheets to key, and the process that keys them."""

    def __init__(self, folder: Path, make_survey, sheets: int) -> None:
        self.folder = folder
        desk = Desk(folder)
        trajectory = trajectories.new(desk, "Katarina")
        self.survey = make_survey(trajectory.id)
        questionnaires.keep(desk, self.survey)
        desk.close()
        settings = Settings(folder)
        settings.keyer = "Ann"
        settings._file.sync()
        self.codes = new_codes(self.survey.id, sheets, set())
        self.acknowledged: set[tuple[str, str]] = set()

    def start(self, pause_ms: int) -> subprocess.Popen:
        done = {code for code, name in self.acknowledged if name == "wish"}
        left = [code for code in self.codes if code not in done]
        command = [sys.executable, str(CHILD), str(self.folder), str(pause_ms), *left]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path)}
        return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=environment)

    def key(self, pause_ms: int, most: int | None) -> None:
        """Key until `most` answers are acknowledged and then kill, or (None) to the end."""
        process = self.start(pause_ms)
        lines = []
        for line in process.stdout:
            lines.append(line)
            if len(lines) == most:
                break
        if most is not None:
            process.send_signal(signal.SIGKILL)
        rest, _ = process.communicate(timeout=60)
        lines += rest.splitlines(keepends=True)
        self.acknowledged |= {tuple(line.split()) for line in lines if line.endswith("\n") and line != "done\n"}
        self.check()

    def check(self) -> None:
        """Every acknowledged answer is there as it was keyed."""
        desk = Desk(self.folder)
        there = {entry.sheet: entry for entry in responses.responses(desk, self.survey)}
        for code, name in self.acknowledged:
            assert there[code].answers[name].value == expected(self.survey, code)[name], (code, name)
        desk.close()

    def check_whole(self) -> None:
        """All sheets are keyed, each once, each answer once."""
        desk = Desk(self.folder)
        assert desk.library.faults() == []
        there = responses.responses(desk, self.survey)
        assert sorted(entry.sheet for entry in there) == sorted(self.codes)
        for entry in there:
            whole = expected(self.survey, entry.sheet)
            assert set(entry.answers) == set(whole)
            for name, answer in entry.answers.items():
                half = name == SEVERAL and (entry.sheet, name) not in self.acknowledged
                assert answer.value == whole[name] or (half and set(answer.value) < set(whole[name]))
        for kind, count in (("response", 1), ("entry", 1), ("answer", len(self.survey.asked()))):
            (rows,) = desk.library.db.execute(f"SELECT count(*) FROM {kind} WHERE deleted = 0").fetchone()
            assert rows == count * len(self.codes)
        desk.close()


def kill_and_key(pile: Pile, kills: int, pause_ms: int) -> None:
    by_chance = random.Random(7)
    answers = len(pile.codes) * len(pile.survey.asked())
    for _ in range(kills):
        pile.key(pause_ms, by_chance.randint(1, max(1, 2 * answers // (kills + 2))))
    pile.key(pause_ms, None)
    pile.check_whole()


def test_killed_six_times(tmp_path, make_survey) -> None:
    kill_and_key(Pile(tmp_path / "library", make_survey, sheets=5), kills=6, pause_ms=0)


@pytest.mark.long
def test_sixty_sheets_at_five_keys_a_second_killed_fifty_times(tmp_path, make_survey) -> None:
    kill_and_key(Pile(tmp_path / "library", make_survey, sheets=60), kills=50, pause_ms=200)
