"""Skip rules as they are told on paper: an arrow after a choice, or a note above the question it leads to."""

from __future__ import annotations

from dataclasses import dataclass

from buurtdesk.domain.questionnaire import Question, QuestionKind, Questionnaire

END = 0


@dataclass(frozen=True)
class Skips:
    """`jumps`: the number of the question to go to (END: the end), by question and choice name.

    `noted`: the names of the questions that tell above them when they are asked, because no arrow does.
    """

    jumps: dict[tuple[str, str], int]
    noted: frozenset[str]


def numbers(questionnaire: Questionnaire) -> dict[str, int]:
    """The printed number of every question that takes an answer, by name."""
    return {question.name: number for number, question in enumerate(questionnaire.asked(), start=1)}


def skips(questionnaire: Questionnaire) -> Skips:
    """Where arrows lead and which questions need a note."""
    asked = questionnaire.asked()
    number_of = numbers(questionnaire)
    landing = {
        (question.name, choice.name): _landing(asked, place, choice.name)
        for place, question in enumerate(asked)
        if question.kind is QuestionKind.SINGLE
        for choice in question.choices
    }
    jumps = {
        key: place + 1 if place < len(asked) else END
        for key, place in landing.items()
        if place > number_of[key[0]]  # counted from 1, so the place of the next one
    }
    noted = {
        question.name
        for place, question in enumerate(asked)
        if question.condition is not None
        and question.condition.question in number_of
        and not _is_passed_over(asked, question, place, landing)
    }
    noted |= {
        section.name
        for section in questionnaire.questions
        if not section.is_asked and section.condition is not None and section.condition.question in number_of
    }
    return Skips(jumps, frozenset(noted))


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
    """Whether every choice that does not lead to the question has an arrow past it."""
    assert question.condition is not None
    parent = next(each for each in asked if each.name == question.condition.question)
    others = [choice.name for choice in parent.choices if choice.name not in question.condition.choices]
    arrows = parent.kind is QuestionKind.SINGLE and asked.index(parent) < place
    return arrows and all(landing[parent.name, name] > place for name in others)
