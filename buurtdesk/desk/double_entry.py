"""Double entry: the sheets that are keyed twice, what two keyers read differently, and what a third made of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import groupby

from buurtdesk.desk.desk import Desk
from buurtdesk.desk.responses import SheetFound
from buurtdesk.domain.double_entry import Compared, Settled, Stage, compare, is_in_sample, pair_of
from buurtdesk.domain.double_errors import KeyedByYou, NotKeyedTwice, SettledByKeyer
from buurtdesk.domain.questionnaire import Question, Questionnaire
from buurtdesk.domain.response import Answer, Entry
from buurtdesk.domain.sheet import shown
from buurtdesk.store import responses as stored
from buurtdesk.store import settled as stored_settled
from buurtdesk.store.responses import response_id, value_json
from buurtdesk.store.rows import Scope
from buurtdesk.store.settled import settled_id


@dataclass(frozen=True)
class DoubleSheet:
    """A sheet that is keyed twice: the one or two entries that are compared, and how they compare."""

    code: str
    entries: tuple[Entry, ...]
    compared: tuple[Compared, ...] = ()
    settled: Mapping[str, Settled] = field(default_factory=dict)

    @property
    def keyers(self) -> tuple[str, ...]:
        return tuple(entry.keyer for entry in self.entries)

    @property
    def open(self) -> tuple[Compared, ...]:
        """What is still to settle."""
        return tuple(each for each in self.compared if each.is_open)

    @property
    def stage(self) -> Stage:
        if len(self.entries) < 2:
            return Stage.WAITING
        return Stage.DIFFERS if self.open else Stage.DONE


def sheets(desk: Desk, questionnaire: Questionnaire) -> list[DoubleSheet]:
    """The sheets of the sample that were keyed, and all others that two have keyed, by code."""
    return _read(desk, questionnaire)


def _read(desk: Desk, questionnaire: Questionnaire, code: str | None = None) -> list[DoubleSheet]:
    """All of them, or the one with this code."""
    there = groupby(
        stored.entries(desk.library.db, questionnaire, code), key=lambda entry: (entry.sheet, entry.response_id)
    )
    settled = stored_settled.settled(desk.library.db, questionnaire)
    found = []
    for (sheet, response), entries in there:
        pair = pair_of(questionnaire, entries)
        if len(pair) == 2 or (pair and is_in_sample(sheet, questionnaire.double_percent)):
            found.append(_double(questionnaire, sheet, pair, settled.get(response, {})))
    return found


def sheet_of(desk: Desk, questionnaire: Questionnaire, code: str) -> DoubleSheet:
    """The sheet of this code, keyed twice. Raises NotKeyedTwice."""
    found = _read(desk, questionnaire, code)
    if not found or found[0].stage is Stage.WAITING:
        raise NotKeyedTwice(code=shown(code))
    return found[0]


def check_second(found: SheetFound, keyer: str) -> None:
    """Raises KeyedByYou if this keyer was the first: an entry is only worth comparing if it was made apart."""
    whole = pair_of(found.questionnaire, found.entries)
    if whole and all(entry.keyer.casefold() == keyer.casefold() for entry in whole):
        raise KeyedByYou(code=shown(found.code))


def _double(
    questionnaire: Questionnaire, code: str, pair: tuple[Entry, ...], settled: Mapping[str, Settled]
) -> DoubleSheet:
    answers = {name: each.answer for name, each in settled.items()}
    compared = tuple(compare(questionnaire, pair, answers)) if len(pair) == 2 else ()
    return DoubleSheet(code, pair, compared, settled)


def settle(
    desk: Desk, questionnaire: Questionnaire, sheet: DoubleSheet, question: Question, answer: Answer, settled_by: str
) -> None:
    """Keep what a third person reads on the sheet: from now on that counts. Raises SettledByKeyer."""
    if settled_by.strip().casefold() in {keyer.casefold() for keyer in sheet.keyers}:
        raise SettledByKeyer(name=settled_by.strip())
    response = response_id(questionnaire.id, sheet.code)
    sure = replace(answer, question=question.name, confidence=1.0, doubt="")
    with desk.action("double.settle") as writer:
        writer.put(
            "settled_answer",
            settled_id(response, question.id),
            Scope(questionnaire.trajectory_id),
            {"response": response, "question": question.id},
            value=value_json(sure),
            settled_by=settled_by.strip(),
        )
