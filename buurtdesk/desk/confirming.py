"""What a person still has to look at after scans were read: doubtful marks first, then what was written by hand."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from buurtdesk.desk.crops import Crops
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.questionnaire import Question, Questionnaire
from buurtdesk.domain.response import SCAN, Answer, Due, Entry, due, is_through
from buurtdesk.store import responses as stored
from buurtdesk.store.scan_pages import scan_pages


@dataclass(frozen=True)
class ToConfirm:
    """One answer on one sheet: as it was read, or None where something may be written that nobody typed yet."""

    code: str
    question: Question
    answer: Answer | None

    @property
    def is_doubtful(self) -> bool:
        return self.answer is not None and self.answer.doubt != ""


@dataclass(frozen=True)
class Confirming:
    """All there is to look at, question by question; how many scanned sheets there are and how many are done."""

    waiting: tuple[ToConfirm, ...]
    sheets: int
    done: int


def confirming(desk: Desk, questionnaire: Questionnaire) -> Confirming:
    """The scanned sheets that no person keyed to the end: what is to be looked at in them."""
    crops, found, sheets, done = Crops(desk, questionnaire), list[ToConfirm](), 0, 0
    pages = {(each.code, each.page) for each in scan_pages(desk.library.db, questionnaire.id)}
    for _, entries in groupby(stored.entries(desk.library.db, questionnaire), key=lambda entry: entry.sheet):
        waiting = _waiting(questionnaire, list(entries), crops, pages)
        if waiting is not None:
            sheets, done = sheets + 1, done + (not waiting)
            found += waiting
    return Confirming(_in_turn(questionnaire, found), sheets, done)


def after_confirming(desk: Desk, questionnaire: Questionnaire, before: Confirming, code: str) -> Confirming:
    """The same after something was confirmed on a sheet that waited: only that sheet is looked at again."""
    pages = {(each.code, each.page) for each in scan_pages(desk.library.db, questionnaire.id, code)}
    entries = stored.entries(desk.library.db, questionnaire, code)
    waiting = _waiting(questionnaire, entries, Crops(desk, questionnaire), pages) or []
    others = [each for each in before.waiting if each.code != code]
    done = before.done + (not waiting) - (len(others) == len(before.waiting))
    return Confirming(_in_turn(questionnaire, [*others, *waiting]), before.sheets, done)


def _in_turn(questionnaire: Questionnaire, found: list[ToConfirm]) -> tuple[ToConfirm, ...]:
    """Doubts first, question by question over the sheets."""
    place = {question.name: number for number, question in enumerate(questionnaire.asked())}
    return tuple(sorted(found, key=lambda each: (not each.is_doubtful, place[each.question.name], each.code)))


def _waiting(
    questionnaire: Questionnaire, entries: list[Entry], crops: Crops, pages: set[tuple[str, int]]
) -> list[ToConfirm] | None:
    """What is left of one sheet; None if it was not scanned."""
    scan = next((entry for entry in entries if entry.keyer == SCAN), None)
    if scan is None:
        return None
    return [] if _is_keyed(questionnaire, entries) else list(_of_sheet(questionnaire, scan, crops, pages))


def _is_keyed(questionnaire: Questionnaire, entries: list[Entry]) -> bool:
    return any(entry.keyer != SCAN and is_through(questionnaire, entry.answers) for entry in entries)


def _of_sheet(
    questionnaire: Questionnaire, scan: Entry, crops: Crops, pages: set[tuple[str, int]]
) -> Iterator[ToConfirm]:
    """Doubtful answers; and of what is written by hand, what the skip rules lead to and a picture shows."""
    layout = crops.layout(scan.sheet)
    pictured = {area.question for area in layout.writing if (scan.sheet, area.page) in pages} if layout else set()
    standing = due(questionnaire, scan.answers)
    for question in questionnaire.asked():
        answer = scan.answers.get(question.name)
        is_doubtful = answer is not None and answer.doubt != ""
        is_written = question.name in pictured and standing[question.name] is not Due.NO
        if is_doubtful or (is_written and _is_untyped(question, answer)):
            yield ToConfirm(scan.sheet, question, answer)


def _is_untyped(question: Question, answer: Answer | None) -> bool:
    """Whether something may be written that nobody typed: an own answer, or what is meant by a choice."""
    if answer is None:
        return not question.choices
    chosen = answer.value if isinstance(answer.value, tuple) else (answer.value,)
    means = any(choice.namely and choice.name in chosen for choice in question.choices)
    return means and not answer.namely and answer.confidence < 1.0
