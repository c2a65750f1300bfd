"""The sample's answers on paper, as three keyers typed them in; some sheets were keyed twice, one was settled."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from buurtdesk.desk import double_entry, responses
from buurtdesk.desk.desk import Desk
from buurtdesk.desk.sample.content import day
from buurtdesk.domain.questionnaire import Questionnaire
from buurtdesk.domain.response import Answer
from buurtdesk.store.responses import response_id

_FIRST_BACK_DAYS, _DAYS_LONG = -96, 18


def make(desk: Desk, questionnaire: Questionnaire, sample: Any, codes: Mapping[str, Sequence[str]]) -> None:
    """Key the sheets; `codes` are those of each batch by its name, of which the first came back."""
    waiting = {batch: iter(of_batch) for batch, of_batch in codes.items()}
    for sheet in sample["sheets"]:
        code = next(waiting[sheet["batch"]])
        for keyer, given in _entries(sheet):
            answers = [as_answer(name, value) for name, value in given.items()]
            responses.record_all(desk, questionnaire, code, keyer, answers)
        if "settled" in sheet:
            _settle(desk, questionnaire, code, sheet["settled"])
    came = [code for batch, of_batch in codes.items() for code in of_batch[: len(of_batch) - len(list(waiting[batch]))]]
    _spread(desk, questionnaire, came)


def _spread(desk: Desk, questionnaire: Questionnaire, came: Sequence[str]) -> None:
    """They came back over some weeks, most of them soon."""
    with desk.action("answer.record") as writer:
        for number, code in enumerate(sorted(came)):
            days = _FIRST_BACK_DAYS + _DAYS_LONG * number**2 // len(came) ** 2
            writer.update("response", response_id(questionnaire.id, code), back_on=day(days))


def _settle(desk: Desk, questionnaire: Questionnaire, code: str, settled: Any) -> None:
    """A third one looked at the sheet."""
    questions = {question.name: question for question in questionnaire.asked()}
    sheet = double_entry.sheet_of(desk, questionnaire, code)
    for name, written in settled["answers"].items():
        double_entry.settle(desk, questionnaire, sheet, questions[name], as_answer(name, written), settled["by"])


def as_answer(question: str, written: Any) -> Answer:
    """An answer as the sample writes it: a name, a list of names, a number, a text, or {"missing": why}.

    With what was written beside a choice it is {"value": …, "namely": …}.
    """
    if isinstance(written, dict) and "namely" in written:
        return replace(as_answer(question, written["value"]), namely=written["namely"])
    if isinstance(written, dict):
        return Answer(question, None, written["missing"])
    if isinstance(written, list):
        return Answer(question, tuple(written))
    return Answer(question, written if isinstance(written, str) else float(written))


def _entries(sheet: Any) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Each keyer with all that they read; whoever keyed a sheet again read the rest as the first did."""
    yield sheet["keyer"], sheet["answers"]
    if "again" in sheet:
        yield sheet["again"]["keyer"], {**sheet["answers"], **sheet["again"]["answers"]}
