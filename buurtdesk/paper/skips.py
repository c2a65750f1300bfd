"""Skip rules as they are told on paper: an arrow after a choice, or a note above the question it leads to."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from buurtdesk.domain.questionnaire import Question, QuestionKind, Questionnaire, numbers

END = ""


@dataclass(frozen=True)
class Skips:
    """`jumps`: the number of the question to go to (END: the end), by question and choice name.

    `noted`: the names of the questions that tell above them when they are asked, because no arrow does.
    """

    jumps: dict[tuple[str, str], str]
    noted: frozenset[str]


def skips(questionnaire: Questionnaire) -> Skips:
    """Where arrows lead and which questions need a note."""
    asked = questionnaire.asked()
    number_of = numbers(questionnaire)
    place_of = {question.name: place for place, question in enumerate(asked)}
    landing = {
        (question.name, choice.name): _landing(asked, place, choice.name)
        for place, question in enumerate(asked)
        if question.kind is QuestionKind.SINGLE
        for choice in question.choices
    }
    jumps = {
        key: _printed(number_of[asked[place].name]) if place < len(asked) else END
        for key, place in landing.items()
        if place > place_of[key[0]] + 1
    }
    noted: set[str] = set()
    for place, question in enumerate(asked):
        condition = question.condition
        if condition is None or condition.question not in place_of:
            continue
        if condition.question in noted or not _is_passed_over(asked, question, place, landing):
            noted.add(question.name)
    noted |= {
        section.name
        for section in questionnaire.questions
        if section.kind is QuestionKind.SECTION
        if section.condition is not None and section.condition.question in place_of
    }
    noted |= {
        above.name
        for above, row in pairwise(questionnaire.questions)
        if above.kind is QuestionKind.MATRIX and row.name in noted
    }
    return Skips(jumps, frozenset(noted))


def _printed(number: str) -> str:
    """Where an arrow to this question leads: to the whole matrix rather than to its first row."""
    return number.rstrip("abcdefghijklmnopqrstuvwxyz")


def _landing(asked: tuple[Question, ...], place: int, choice: str) -> int:
    """The place of the first question after `place` that is due once this choice is made there."""
    parent, passed = asked[place].name, set[str]()
    for later in range(place + 1, len(asked)):
        condition = asked[later].condition
        if condition is None:
            return later
        if condition.question in passed or (condition.question == parent and choice not in condition.choices):
            passed.add(asked[later].name)
        else:
            return later
    return len(asked)


def _is_passed_over(
    asked: tuple[Question, ...], question: Question, place: int, landing: dict[tuple[str, str], int]
) -> bool:
    """Whether whoever is not led to the question, or was led past its parent too, is led past it."""
    assert question.condition is not None
    parent = next(each for each in asked if each.name == question.condition.question)
    before = asked.index(parent)
    if parent.kind is not QuestionKind.SINGLE or before >= place:
        return False
    others = [choice.name for choice in parent.choices if choice.name not in question.condition.choices]
    unanswered = _landing(asked, before, choice="")
    return unanswered > place and all(landing[parent.name, name] > place for name in others)
