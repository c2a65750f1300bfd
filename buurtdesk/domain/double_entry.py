"""Double entry: which sheets are keyed twice, where the two differ, and how many errors that shows."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from buurtdesk.domain.questionnaire import Question, QuestionKind, Questionnaire
from buurtdesk.domain.response import SCAN, Answer, Due, Entry, due, is_through

_WRITTEN = frozenset({QuestionKind.TEXT, QuestionKind.LONG_TEXT})


class Stage(StrEnum):
    """How far the double entry of a sheet is: waiting for a second keyer, with differences to settle, or done."""

    WAITING = "waiting"
    DIFFERS = "differs"
    DONE = "done"


@dataclass(frozen=True)
class Settled:
    """What a third person read on the sheet, and who that was."""

    answer: Answer
    by: str


@dataclass(frozen=True)
class Compared:
    """One question of a sheet as two keyers read it (None: not keyed), and as it was settled."""

    question: Question
    first: Answer | None
    second: Answer | None
    settled: Answer | None = None

    @property
    def differs(self) -> bool:
        return not same(self.question, self.first, self.second)

    @property
    def is_open(self) -> bool:
        """Whether the two differ and nobody has said what it is."""
        return self.differs and self.settled is None

    @property
    def errors(self) -> int:
        """How many of the two fields were wrong; while a difference is open, one of them must be."""
        if self.settled is None:
            return int(self.differs)
        return sum(not same(self.question, each, self.settled) for each in (self.first, self.second))


@dataclass(frozen=True)
class Rate:
    """The errors of one question, over the sheets that were keyed twice; `open` differences are not settled yet."""

    question: str
    sheets: int = 0
    differences: int = 0
    open: int = 0
    errors: int = 0

    @property
    def before(self) -> float:
        """Errors per 1,000 fields that were keyed once."""
        return 1000 * self.errors / (2 * self.sheets) if self.sheets else 0.0

    @property
    def after(self) -> float:
        """Errors per 1,000 fields that are left, estimated.

        Of a difference that is open, the answer that counts is wrong one time in two. Two who key apart make the same
        mistake on the same field with at most the square of the chance that one does.
        """
        return 1000 * self.open / (2 * self.sheets) + self.before**2 / 1000 if self.sheets else 0.0

    def __add__(self, other: Rate) -> Rate:
        return Rate(
            self.question,
            self.sheets + other.sheets,
            self.differences + other.differences,
            self.open + other.open,
            self.errors + other.errors,
        )


def is_in_sample(code: str, percent: int) -> bool:
    """Whether a sheet is keyed twice: the same on every laptop, and unknown to who has the sheet before them."""
    return int.from_bytes(hashlib.sha256(f"double {code}".encode()).digest()[:8], "big") % 10_000 < percent * 100


def can_compare(questionnaire: Questionnaire, entry: Entry) -> bool:
    """Whether an entry is whole; one from a scan is so when all that is ticked was read."""
    if entry.keyer != SCAN:
        return bool(entry.answers) and is_through(questionnaire, entry.answers)
    ticked = [each.name for each in questionnaire.asked() if each.choices]
    standing = due(questionnaire, entry.answers)
    return bool(entry.answers) and all(name in entry.answers or standing[name] is Due.NO for name in ticked)


def pair_of(questionnaire: Questionnaire, entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """The one or two entries of a sheet that are compared: people before the scan, then by name; the scan is first."""
    whole = [entry for entry in entries if can_compare(questionnaire, entry)]
    chosen = sorted(whole, key=lambda entry: (entry.keyer == SCAN, entry.keyer, entry.id))[:2]
    return tuple(sorted(chosen, key=lambda entry: (entry.keyer != SCAN, entry.keyer, entry.id)))


def same(question: Question, first: Answer | None, second: Answer | None) -> bool:
    """Whether two answers say the same; of words only capitals and spaces may differ."""
    return _essence(question, first) == _essence(question, second)


def _essence(question: Question, answer: Answer | None) -> tuple[object, ...] | None:
    if answer is None:
        return None
    written = question.kind in _WRITTEN and isinstance(answer.value, str)
    return _folded(answer.value) if written else answer.value, answer.missing, _folded(answer.namely)


def _folded(text: object) -> str:
    return " ".join(str(text).split()).casefold()


def compare(questionnaire: Questionnaire, pair: Sequence[Entry], settled: Mapping[str, Answer]) -> list[Compared]:
    """The questions of a sheet side by side, in their order.

    Left out is what the skip rules jump over by all that is sure by now, and what a scan cannot read.
    """
    first, second = pair
    rows = [
        Compared(each, *_sides(each, first, second), settled.get(each.name))
        for each in questionnaire.asked()
        if _was_read(each, first) and _was_read(each, second)
    ]
    sure = {each.question.name: each.settled or each.first for each in rows if not each.is_open}
    standing = due(questionnaire, {name: answer for name, answer in sure.items() if answer is not None})
    return [each for each in rows if standing[each.question.name] is not Due.NO]


def _was_read(question: Question, entry: Entry) -> bool:
    """A scan shows what is ticked; what is written on it is there once a person typed it over."""
    if entry.keyer != SCAN or question.choices:
        return True
    answer = entry.answers.get(question.name)
    return answer is not None and answer.value is not None


def _sides(question: Question, first: Entry, second: Entry) -> tuple[Answer | None, Answer | None]:
    """The answers of both; what was written at “other” is only compared where both could read it."""
    one, other = first.answers.get(question.name), second.answers.get(question.name)
    if first.keyer == SCAN and one is not None and other is not None and not one.namely and one.value == other.value:
        one = replace(one, namely=other.namely)
    return one, other


def rates(questionnaire: Questionnaire, sheets: Iterable[Sequence[Compared]]) -> list[Rate]:
    """The errors per question, in the order of the questionnaire, from the comparisons of all sheets."""
    found = {each.name: Rate(each.name) for each in questionnaire.asked()}
    for compared in sheets:
        for each in compared:
            seen = Rate(each.question.name, 1, int(each.differs), int(each.is_open), each.errors)
            found[each.question.name] += seen
    return list(found.values())


def total(of: Iterable[Rate]) -> Rate:
    """All questions together; it has no name."""
    return sum(of, Rate(""))
