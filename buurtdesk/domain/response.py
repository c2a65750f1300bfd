"""What came back on paper: a response per sheet, an entry per person who keyed it, an answer per question."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from buurtdesk.domain.day import as_typed, read_day
from buurtdesk.domain.errors import NotAChoice, NotADate, NotADay, NotANumber, NumberOutOfRange, TooManyChoices
from buurtdesk.domain.questionnaire import CONSENT_GIVEN, Question, QuestionKind, Questionnaire, in_language

NO_ANSWER, UNREADABLE = "no_answer", "unreadable"
SCAN = "scan"
"""The keyer of an entry that was read from a scan."""

Value = str | float | tuple[str, ...] | None


@dataclass(frozen=True)
class Answer:
    """The value of one question; None with `missing` (NO_ANSWER or UNREADABLE) where there is none.

    The value of a ranking is the names of its choices by rank, "" for a rank that nothing got; of a date its ISO day.
    `namely` is what was written at a choice that asks for it. Of what was read from a scan, `confidence` is 0 to 1
    and `doubt` says why a person should look; what a person gave is sure.
    """

    question: str
    value: Value
    missing: str = ""
    namely: str = ""
    confidence: float = 1.0
    doubt: str = ""


@dataclass(frozen=True)
class Entry:
    """What one keyer read on one sheet, by question name."""

    id: str
    response_id: str
    sheet: str
    keyer: str
    answers: Mapping[str, Answer]


@dataclass(frozen=True)
class Pile:
    """Of the sheets that are known here: how many, how many were keyed to the end, and how many only begun."""

    known: int
    keyed: int
    begun: int


@dataclass(frozen=True)
class AnswerPlace:
    """Where an answer stands: which sheet of which questionnaire, who keyed it, and the id of the question."""

    questionnaire_id: str
    sheet: str
    keyer: str
    question_id: str


def read_value(question: Question, typed: str, as_written: bool = False) -> Value:
    """The value of what was typed: names of choices parted by commas, by rank for a ranking; a number; a day; text.

    Empty is None. `as_written` takes a number that is out of range, for that is what stands on the paper.
    Raises NotAChoice, TooManyChoices, NotANumber, NumberOutOfRange, NotADay, each naming the question.
    """
    text = typed.strip()
    if not text:
        return None
    if question.takes_one:
        chosen = _chosen(question, text)
        if len(chosen) > 1:
            raise TooManyChoices(question=question.name)
        return chosen[0]
    match question.kind:
        case QuestionKind.MULTIPLE:
            chosen = _chosen(question, text)
            return tuple(choice.name for choice in question.choices if choice.name in chosen)
        case QuestionKind.RANKING:
            return _chosen(question, text)
        case QuestionKind.NUMBER:
            return _number(question, text, as_written)
        case QuestionKind.DATE:
            return _day(question, text)
        case _:
            return text


def _chosen(question: Question, text: str) -> tuple[str, ...]:
    """The names in the order in which they were typed, each once."""
    names = [choice.name for choice in question.choices]
    wanted = [word for word in re.split(r"[,;\s]+", text) if word]
    for word in wanted:
        if word not in names:
            raise NotAChoice(question=question.name, value=word, names=", ".join(names))
    return tuple(dict.fromkeys(wanted))


def _day(question: Question, text: str) -> str:
    try:
        return read_day(text)
    except NotADate:
        raise NotADay(question=question.name, value=text) from None


def _number(question: Question, text: str, as_written: bool) -> float:
    try:
        number = float(text.replace(",", "."))
    except ValueError:
        raise NotANumber(question=question.name, value=text) from None
    least, most = question.least, question.most
    is_outside = (least is not None and number < least) or (most is not None and number > most)
    if (is_outside and not as_written) or not abs(number) <= 1e12:
        raise NumberOutOfRange(question=question.name, value=text, least=_shown(least), most=_shown(most))
    return number


def _shown(bound: float | None) -> str:
    return "…" if bound is None else f"{bound:g}"


def is_due(question: Question, answers: Mapping[str, Answer]) -> bool:
    """Whether the skip rules lead to this question with these answers."""
    if question.condition is None:
        return True
    given = answers.get(question.condition.question)
    if given is None or given.value is None:
        return False
    values = given.value if isinstance(given.value, tuple) else (given.value,)
    return any(value in question.condition.choices for value in values)


class Due(StrEnum):
    """Whether the skip rules lead to a question; UNKNOWN if the answer that decides is missing."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


def due(questionnaire: Questionnaire, answers: Mapping[str, Answer]) -> dict[str, Due]:
    """Per question by name, what the skip rules say with these answers.

    An answer to a question that was to be skipped decides nothing. A rule that refers to itself or to nothing is none.
    """
    questions = {question.name: question for question in questionnaire.asked()}
    found: dict[str, Due] = {}

    def settle(question: Question, above: frozenset[str]) -> Due:
        if question.name not in found:
            found[question.name] = _due(question, above | {question.name})
        return found[question.name]

    def _due(question: Question, above: frozenset[str]) -> Due:
        decider = questions.get(question.condition.question) if question.condition else None
        if decider is None or decider.name in above:
            return Due.YES
        if settle(decider, above) is Due.NO:
            return Due.NO
        given = answers.get(decider.name)
        if given is None or given.value is None:
            return Due.UNKNOWN
        return Due.YES if is_due(question, answers) else Due.NO

    for question in questions.values():
        settle(question, frozenset())
    return found


def is_through(questionnaire: Questionnaire, answers: Mapping[str, Answer]) -> bool:
    """Whether every question that the skip rules lead to was dealt with."""
    return all(name in answers for name, standing in due(questionnaire, answers).items() if standing is not Due.NO)


def number_text(number: float) -> str:
    """A number with no more digits than it has."""
    return str(int(number)) if float(number).is_integer() else repr(float(number))


def has_consent(questionnaire: Questionnaire, answers: Mapping[str, Answer]) -> bool:
    """Whether everything was agreed to without which no answer may count: every required consent."""
    needed = [each.name for each in questionnaire.asked() if each.must_be_given]
    return all(name in answers and answers[name].value == CONSENT_GIVEN for name in needed)


def in_words(question: Question, answer: Answer, language: str) -> str:
    """An answer as a person reads it."""
    value = answer.value
    if isinstance(value, float):
        return number_text(value)
    if isinstance(value, tuple):
        names = value
    elif question.kind is QuestionKind.DATE and value:
        return as_typed(value)
    else:
        names = () if value is None else (value,)
    labels = {choice.name: in_language(choice.label, language) for choice in question.choices}
    words = [labels.get(name, name) for name in names]
    if question.kind is QuestionKind.RANKING:
        words = [f"{rank}. {label}" for rank, label in enumerate(words, start=1) if label]
    return " ".join(filter(None, (", ".join(words), answer.namely)))
