"""Killed while sheets are keyed, again and again: no answer is lost but the one in the open field, none is doubled."""

from __future__ import annotations

import importlib.util
import os
import random
import signal
import subprocess
import sys
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pytest

from buurtdesk.desk import questionnaires, responses, trajectories
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.questionnaire import Choice, Condition, Question, QuestionKind, Questionnaire
from buurtdesk.domain.response import Answer
from buurtdesk.domain.sheet import new_codes
from buurtdesk.ui.app.settings import Settings
from tests.ui.keyed.test_real_keys import needs_x, screen

CHILD = Path(__file__).with_name("keying_child.py")
# A kill within one of these leaves what was pressed so far: the rest was never pressed.
IN_PARTS = {"single", "multiple", "ranking", "places"}


def child():
    spec = importlib.util.spec_from_file_location("keying_child", CHILD)
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def sixteen(every: Questionnaire) -> Questionnaire:
    """Every kind of question and five more, one of them skipped by some: sixteen in all."""

    def ask(name: str, kind: QuestionKind, count: int = 0, **fields: object) -> Question:
        choices = tuple(Choice(f"c{number}", {"nl": f"Keuze {number}"}) for number in range(1, count + 1))
        return Question(f"{every.id}-{name}", name, kind, {"nl": name}, {}, choices, **fields)

    more = (
        ask("talk", QuestionKind.SINGLE, 3),
        ask("place", QuestionKind.SINGLE, 12, condition=Condition("talk", ("c1", "c2"))),
        ask("places", QuestionKind.MULTIPLE, 12),
        ask("years", QuestionKind.NUMBER),
        ask("wish", QuestionKind.TEXT),
    )
    return replace(every, questions=(*every.questions, *more))


def expected(survey: Questionnaire, code: str) -> dict[str, Answer]:
    """What the keys of a sheet mean, worked out apart from the window."""
    place, word = sum(map(ord, code)), code.lower()
    names = {each.name: [choice.name for choice in each.choices] for each in survey.asked()}

    def ranked(order: str) -> tuple[str, ...]:
        return tuple(names["ranking"][int(digit) - 1] for digit in order)

    day = f"{1950 + place % 60}-{1 + place % 12:02}-{1 + place % 28:02}"
    values = {
        "consent": "yes",
        "single": names["single"][place % 4],
        "multiple": ("winkel", "werk") if place % 2 else ("school", "anders"),
        "scale": names["scale"][place % 3],
        "green": names["green"][place % 3],
        "bins": names["bins"][2 - place % 3],
        "ranking": ranked(("123", "312", "231")[place % 3]),
        "number": float(1 + place % 15),
        "date": day,
        "text": f"help {word}",
        "long_text": f"bel\n{word}",
        "talk": f"c{1 + place % 3}",
        "places": ("c1", "c12") if place % 2 else ("c3",),
        "years": float(place),
        "wish": f"geen {word}",
    }
    if place % 3 < 2:
        values["place"] = f"c{1 + place % 12}"
    namely = {"single": f"fiets {word}" if place % 4 == 3 else "", "multiple": "" if place % 2 else f"bel {word}"}
    return {name: Answer(name, value, namely=namely.get(name, "")) for name, value in values.items()}


class Pile:
    """A library with sheets to key, and the process that keys them."""

    def __init__(self, folder: Path, every_kind, sheets: int) -> None:
        self.folder, self.how = folder, "qt"
        self.environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path)}
        desk = Desk(folder)
        self.survey = sixteen(every_kind(trajectories.new(desk, "Katarina").id))
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
        command = [sys.executable, str(CHILD), str(self.folder), str(pause_ms), self.how, *left]
        return subprocess.Popen(
            command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env=self.environment
        )

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
        assert most is not None or process.returncode == 0
        lines += rest.splitlines(keepends=True)
        self.acknowledged |= {tuple(line.split()) for line in lines if line.endswith("\n") and line != "done\n"}
        self.check()

    def check(self) -> None:
        """Every acknowledged answer is there as it was keyed."""
        desk = Desk(self.folder)
        there = {entry.sheet: entry for entry in responses.responses(desk, self.survey)}
        for code, name in self.acknowledged:
            assert there[code].answers[name] == expected(self.survey, code)[name], (code, name)
        desk.close()

    def check_whole(self) -> None:
        """All sheets are keyed, each once, each answer once; at most the field that was open is half there."""
        desk = Desk(self.folder)
        assert desk.library.faults() == []
        there = responses.responses(desk, self.survey)
        assert sorted(entry.sheet for entry in there) == sorted(self.codes)
        answers = 0
        for entry in there:
            whole = expected(self.survey, entry.sheet)
            assert set(entry.answers) == set(whole)
            answers += len(whole)
            for name, answer in entry.answers.items():
                half = name in IN_PARTS and (entry.sheet, name) not in self.acknowledged
                assert answer == whole[name] or (half and is_part(answer, whole[name])), (entry.sheet, name)
        for kind, wanted in (("response", len(self.codes)), ("entry", len(self.codes)), ("answer", answers)):
            (rows,) = desk.library.db.execute(f"SELECT count(*) FROM {kind} WHERE deleted = 0").fetchone()
            assert rows == wanted
        desk.close()


def is_part(answer: Answer, whole: Answer) -> bool:
    """Whether an answer is the begin of what was to be pressed."""
    if isinstance(whole.value, tuple):
        return set(answer.value or ()) <= set(whole.value) and whole.namely.startswith(answer.namely)
    return answer.value == whole.value and whole.namely.startswith(answer.namely)


def kill_and_key(pile: Pile, kills: int, pause_ms: int, begin=lambda: None) -> None:
    by_chance = random.Random(7)
    answers = len(pile.codes) * len(pile.survey.asked())
    for _ in range(kills):
        begin()
        pile.key(pause_ms, by_chance.randint(1, max(1, 2 * answers // (kills + 2))))
    begin()
    pile.key(pause_ms, None)
    pile.check_whole()


def test_the_keys_stand_for_sixteen_questions_of_every_kind(make_every_kind) -> None:
    survey = sixteen(make_every_kind("t"))
    assert len(survey.asked()) == 16
    assert {each.kind for each in survey.questions} == set(QuestionKind)
    assert all(child().keys_of("BBBBBBBBB", each.name) for each in survey.asked())


def test_killed_twice(tmp_path, make_every_kind) -> None:
    kill_and_key(Pile(tmp_path / "library", make_every_kind, sheets=2), kills=2, pause_ms=0)


@needs_x
@pytest.mark.long
def test_sixty_sheets_at_five_keys_a_second_on_two_keyboards_killed_fifty_times(tmp_path, make_every_kind) -> None:
    pile = Pile(tmp_path / "library", make_every_kind, sheets=60)
    with ExitStack() as stack:
        screens = [stack.enter_context(screen(layout)) for layout in ("be", "us")]
        pile.how = "x"

        def other_keyboard() -> None:
            screens.append(screens.pop(0))
            pile.environment = screens[0]

        kill_and_key(pile, kills=50, pause_ms=200, begin=other_keyboard)
