"""A questionnaire: questions in several languages, authored once, frozen once printed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

Words = Mapping[str, str]
"""One text by language code."""


class QuestionKind(StrEnum):
    SINGLE = "single"
    MULTIPLE = "multiple"
    SCALE = "scale"
    NUMBER = "number"
    TEXT = "text"
    SECTION = "section"


@dataclass(frozen=True)
class Choice:
    """One answer to choose; `name` is what is kept, `label` what is read."""

    name: str
    label: Words


@dataclass(frozen=True)
class Condition:
    """Only asked if another question was answered with one of these choices (the skip rule, seen from its target)."""

    question: str
    choices: tuple[str, ...]


@dataclass(frozen=True)
class Question:
    """One question; `name` is its short name within the questionnaire. Choices belong to single, multiple and scale."""

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
        """Whether it takes an answer: a section is only read."""
        return self.kind is not QuestionKind.SECTION


@dataclass(frozen=True)
class Questionnaire:
    id: str
    trajectory_id: str
    title: Words
    languages: tuple[str, ...]
    questions: tuple[Question, ...] = ()
    frozen: bool = False
    helpline: str = ""

    def asked(self) -> tuple[Question, ...]:
        """The questions that take an answer, in their order."""
        return tuple(question for question in self.questions if question.is_asked)

    def language_for(self, wanted: str) -> str:
        """The wanted language if the questionnaire is there in it, else its first."""
        return wanted if wanted in self.languages or not self.languages else self.languages[0]


def in_language(words: Words, language: str) -> str:
    """The text in this language, else in the first there is."""
    return words.get(language) or next((text for text in words.values() if text), "")
