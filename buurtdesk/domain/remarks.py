"""What is still to be mended in a questionnaire before it is printed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

from buurtdesk.domain.questionnaire import Question, QuestionKind, Questionnaire

_WITH_CHOICES = frozenset(
    {QuestionKind.SINGLE, QuestionKind.MULTIPLE, QuestionKind.SCALE, QuestionKind.MATRIX, QuestionKind.RANKING}
)


class Lack(StrEnum):
    NO_TEXT = "no_text"
    NO_TRANSLATION = "no_translation"
    FEW_CHOICES = "few_choices"
    EMPTY_CHOICE = "empty_choice"
    NO_ROWS = "no_rows"
    ROW_ALONE = "row_alone"
    SKIP_NOWHERE = "skip_nowhere"
    BOUNDS_CROSSED = "bounds_crossed"


@dataclass(frozen=True)
class Remark:
    """What one question lacks; `language` where it lacks it in one language only."""

    question: Question
    lack: Lack
    language: str = ""


def remarks(questionnaire: Questionnaire) -> list[Remark]:
    """All remarks, in the order of the questions, the gravest of a question first."""
    found: list[Remark] = []
    before: dict[str, Question] = {}
    followers = {above.name: below for above, below in pairwise(questionnaire.questions)}
    above: Question | None = None
    for question in questionnaire.questions:
        found += _of_words(question, questionnaire.languages)
        found += _of_choices(question, questionnaire.languages)
        found += _of_place(question, above, followers.get(question.name), before)
        before[question.name] = question
        above = question
    return found


def _of_words(question: Question, languages: tuple[str, ...]) -> Iterator[Remark]:
    if not any(question.label.values()):
        yield Remark(question, Lack.NO_TEXT)
        return
    for language in languages:
        if not question.label.get(language) or (any(question.hint.values()) and not question.hint.get(language)):
            yield Remark(question, Lack.NO_TRANSLATION, language)


def _of_choices(question: Question, languages: tuple[str, ...]) -> Iterator[Remark]:
    if question.kind not in _WITH_CHOICES:
        return
    if len(question.choices) < 2:
        yield Remark(question, Lack.FEW_CHOICES)
    for language in languages:
        if any(not choice.label.get(language) for choice in question.choices):
            is_everywhere = all(not any(choice.label.values()) for choice in question.choices)
            yield Remark(question, Lack.EMPTY_CHOICE, "" if is_everywhere else language)
            if is_everywhere:
                return


def _of_place(
    question: Question, above: Question | None, below: Question | None, before: dict[str, Question]
) -> Iterator[Remark]:
    if question.kind is QuestionKind.MATRIX and (below is None or below.kind is not QuestionKind.STATEMENT):
        yield Remark(question, Lack.NO_ROWS)
    if question.kind is QuestionKind.STATEMENT and (
        above is None or above.kind not in (QuestionKind.STATEMENT, QuestionKind.MATRIX)
    ):
        yield Remark(question, Lack.ROW_ALONE)
    condition = question.condition
    if condition is not None and question.kind is not QuestionKind.STATEMENT:
        target = before.get(condition.question)
        names = {choice.name for choice in target.choices} if target else set()
        if not set(condition.choices) <= names or not condition.choices:
            yield Remark(question, Lack.SKIP_NOWHERE)
    if question.least is not None and question.most is not None and question.least > question.most:
        yield Remark(question, Lack.BOUNDS_CROSSED)
