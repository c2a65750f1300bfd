"""Who a question is for: a condition may look back at one question with choices, never ahead and never in a circle."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from buurtdesk.domain.questionnaire import Condition, Question
from buurtdesk.domain.xlsform_errors import (
    ConditionBad,
    ConditionElsewhere,
    ConditionNoChoice,
    ConditionsTwo,
    SkipAhead,
    SkipInCircle,
)
from buurtdesk.interop.workbook import Row, Sheet
from buurtdesk.interop.xlsform_rules import read_condition


@dataclass(frozen=True)
class Placed:
    """A question and the row that holds its condition: its own, or that of the group around it."""

    question: Question
    row: int


def condition_of(survey: Sheet, row: Row, around: Row | None) -> tuple[Condition | None, int]:
    """The condition of a row and the number of the row that holds it; `around` is a group with a condition.

    Raises ConditionsTwo, ConditionBad.
    """
    if row.get("relevant") and around is not None:
        first = f"{survey.letters['relevant']}{around.number}"
        raise survey.wrong(ConditionsTwo, row.number, "relevant", first=first)
    holder = around or row
    written = holder.get("relevant")
    if not written:
        return None, row.number
    condition = read_condition(written)
    if condition is None:
        raise survey.wrong(ConditionBad, holder.number, "relevant", value=written)
    return condition, holder.number


def check_skips(survey: Sheet, placed: Sequence[Placed]) -> None:
    """Raises SkipInCircle, SkipAhead, ConditionElsewhere, ConditionNoChoice."""
    by_name = {each.question.name: each.question for each in placed}
    before: set[str] = set()
    for each in placed:
        question, condition = each.question, each.question.condition
        if condition is not None:
            circle = _circle(question, by_name)
            if circle:
                raise survey.wrong(SkipInCircle, each.row, "relevant", names=" → ".join(circle))
            _check_target(survey, each, condition, by_name, before)
        before.add(question.name)


def _circle(question: Question, by_name: dict[str, Question]) -> list[str]:
    """The names from this question along the conditions back to it; empty if they do not lead back."""
    names = [question.name]
    at: Question | None = question
    while at is not None and at.condition is not None:
        target = at.condition.question
        names.append(target)
        if target == question.name:
            return names
        if target in names[:-1]:  # a circle further on, told where it begins
            return []
        at = by_name.get(target)
    return []


def _check_target(
    survey: Sheet, each: Placed, condition: Condition, by_name: dict[str, Question], before: set[str]
) -> None:
    target = by_name.get(condition.question)
    if target is None or not target.choices or not target.is_asked:
        raise survey.wrong(ConditionElsewhere, each.row, "relevant", question=condition.question)
    if target.name not in before:
        raise survey.wrong(SkipAhead, each.row, "relevant", name=each.question.name, question=target.name)
    names = [choice.name for choice in target.choices]
    for choice in condition.choices:
        if choice not in names:
            told = ", ".join(names)
            raise survey.wrong(ConditionNoChoice, each.row, "relevant", value=choice, question=target.name, names=told)
