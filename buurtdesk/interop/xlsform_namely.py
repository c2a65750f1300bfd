"""“Other, namely”: to an XLSForm a question of its own, on paper a line beside the choice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from buurtdesk.domain.questionnaire import Condition, QuestionKind
from buurtdesk.interop.xlsform_skips import Placed

_ENDING = "_namely"


def namely_name(question: str, choice: str) -> str:
    """The name of the text question that asks what is meant by a choice."""
    return f"{question}_{choice}{_ENDING}"


def with_namely(placed: Sequence[Placed]) -> list[Placed]:
    """The questions; a text that only asks what is meant by one choice becomes a line beside that choice."""
    meant = {
        each.question.name: each.question.condition
        for each in placed
        if each.question.kind is QuestionKind.TEXT and each.question.condition and _asks_what(each)
    }
    by_question: dict[str, set[str]] = {}
    for condition in meant.values():
        by_question.setdefault(condition.question, set()).update(condition.choices)
    return [_told(each, by_question) for each in placed if each.question.name not in meant]


def _asks_what(each: Placed) -> bool:
    condition: Condition | None = each.question.condition
    return (
        condition is not None
        and len(condition.choices) == 1
        and each.question.name == namely_name(condition.question, condition.choices[0])
    )


def _told(each: Placed, by_question: dict[str, set[str]]) -> Placed:
    names = by_question.get(each.question.name, set())
    choices = tuple(
        replace(choice, namely=True) if choice.name in names else choice for choice in each.question.choices
    )
    return Placed(replace(each.question, choices=choices), each.row)
