"""A questionnaire: questions in several languages, authored once, frozen once printed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

Words = Mapping[str, str]
"""One text by language code."""


class QuestionKind(StrEnum):
    SINGLE = "single"
    MULTIPLE = "multiple"
    SCALE = "scale"
    MATRIX = "matrix"
    STATEMENT = "statement"
    RANKING = "ranking"
    NUMBER = "number"
    DATE = "date"
    TEXT = "text"
    LONG_TEXT = "long_text"
    CONSENT = "consent"
    SECTION = "section"


CONSENT_GIVEN = "yes"
"""The name of the one choice of a consent question."""

_ONE_CHOICE = frozenset({QuestionKind.SINGLE, QuestionKind.SCALE, QuestionKind.STATEMENT, QuestionKind.CONSENT})
_COUNTED_AS = {
    QuestionKind.STATEMENT: QuestionKind.SCALE,
    QuestionKind.RANKING: QuestionKind.SINGLE,
    QuestionKind.CONSENT: QuestionKind.SINGLE,
    QuestionKind.DATE: QuestionKind.TEXT,
    QuestionKind.LONG_TEXT: QuestionKind.TEXT,
}


@dataclass(frozen=True)
class Choice:
    """One answer to choose; `name` is what is kept, `label` what is read; `namely` if one writes what it is."""

    name: str
    label: Words
    namely: bool = False


@dataclass(frozen=True)
class Condition:
    """Only asked if another question was answered with one of these choices (the skip rule, seen from its target)."""

    question: str
    choices: tuple[str, ...]


@dataclass(frozen=True)
class Question:
    """One question; `name` is its short name within the questionnaire.

    A matrix is read and not answered: the statements after it are its rows, each a question of its own on the matrix's
    scale. The choices of a ranking are what is put in order.
    """

    id: str
    name: str
    kind: QuestionKind
    label: Words
    hint: Words = field(default_factory=dict)
    choices: tuple[Choice, ...] = ()
    theme: str = ""
    required: bool = False
    least: float | None = None
    most: float | None = None
    condition: Condition | None = None

    @property
    def is_asked(self) -> bool:
        """Whether it takes an answer: a section, and what stands above the rows of a matrix, is only read."""
        return self.kind not in (QuestionKind.SECTION, QuestionKind.MATRIX)

    @property
    def must_be_given(self) -> bool:
        """Whether it is a consent without which none of the other answers may count."""
        return self.kind is QuestionKind.CONSENT and self.required

    @property
    def takes_one(self) -> bool:
        """Whether just one of its choices is an answer."""
        return self.kind in _ONE_CHOICE

    @property
    def counted_as(self) -> QuestionKind:
        """As what its answers are counted and drawn: a statement as a scale, a ranking by its firsts as a choice."""
        return _COUNTED_AS.get(self.kind, self.kind)


@dataclass(frozen=True)
class Questionnaire:
    """What is asked; `double_percent` of its sheets are keyed twice, `replaces` is the id of the version before."""

    id: str
    trajectory_id: str
    title: Words
    languages: tuple[str, ...]
    questions: tuple[Question, ...] = ()
    frozen: bool = False
    helpline: str = ""
    intro: Words = field(default_factory=dict)
    return_address: str = ""
    contact_slip: bool = False
    double_percent: int = 10
    version: int = 1
    replaces: str = ""

    def asked(self) -> tuple[Question, ...]:
        """The questions that take an answer, in their order."""
        return tuple(question for question in self.questions if question.is_asked)

    def language_for(self, wanted: str) -> str:
        """The wanted language if the questionnaire is there in it, else its first."""
        return wanted if wanted in self.languages or not self.languages else self.languages[0]


def in_language(words: Words, language: str) -> str:
    """The text in this language, else in the first there is."""
    return words.get(language) or next((text for text in words.values() if text), "")


def in_rows(questions: Iterable[Question]) -> tuple[Question, ...]:
    """The questions, each statement with the choices, theme, condition and duty of the matrix above it."""
    there = tuple(questions)
    above = matrices(there)
    inherited = ("choices", "theme", "required", "condition")
    return tuple(
        replace(each, **{name: getattr(above[each.name], name) for name in inherited}) if each.name in above else each
        for each in there
    )


def matrices(questions: Iterable[Question]) -> dict[str, Question]:
    """The matrix above each statement that has one, by the name of the statement."""
    found: dict[str, Question] = {}
    matrix: Question | None = None
    for question in questions:
        if question.kind is not QuestionKind.STATEMENT:
            matrix = question if question.kind is QuestionKind.MATRIX else None
        elif matrix is not None:
            found[question.name] = matrix
    return found


def in_full(questionnaire: Questionnaire, question: Question, language: str) -> str:
    """A question as it reads by itself: what is no sentence in a matrix comes after the words above it."""
    label = in_language(question.label, language) or question.name
    matrix = matrices(questionnaire.questions).get(question.name)
    above = in_language(matrix.label, language).rstrip(" .:…") if matrix else ""
    if not above or label.rstrip().endswith((".", "!", "?", "؟", "۔")):
        return label
    return f"{above} {label}" if above.endswith(("?", "؟")) else f"{above}: {label}"


def numbers(questionnaire: Questionnaire) -> dict[str, str]:
    """The printed number of everything that has one, by name: 5, and for the rows of a matrix 5a, 5b, …"""
    found: dict[str, str] = {}
    number = row = 0
    for question in questionnaire.questions:
        if question.kind is QuestionKind.STATEMENT and row:
            found[question.name] = f"{number}{_letters(row)}"
            row += 1
        elif question.kind is not QuestionKind.SECTION:
            number += 1
            found[question.name] = str(number)
        if question.kind is not QuestionKind.STATEMENT:
            row = int(question.kind is QuestionKind.MATRIX)
    return found


def _letters(number: int) -> str:
    """From 1: a to z, then aa, ab, …"""
    before, last = divmod(number - 1, 26)
    return (_letters(before) if before else "") + chr(ord("a") + last)
