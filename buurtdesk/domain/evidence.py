"""Evidence: what something stands on, kept as it was when the link was made."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class SourceKind(StrEnum):
    """What something can stand on; the values are kinds of row, but for the figure, which is one of a question.

    A stance is evidence by the quote that was written down with it.
    """

    NOTE = "note"
    CLUSTER = "cluster"
    VOTING_OPTION = "voting_option"
    FINDING = "finding"
    QUOTE = "quote"
    STANCE = "stance"
    FIGURE = "question"
    CONCERN = "concern"
    SWOART_ITEM = "swoart_item"
    CHALLENGE = "challenge"


class SubjectKind(StrEnum):
    """What stands on evidence."""

    SWOART_ITEM = "swoart_item"
    CHALLENGE = "challenge"
    PLAN_ACTION = "plan_action"


_LEVELS = {"swoart_item": 1, "challenge": 2, "plan_action": 3}


def level(kind: SourceKind | SubjectKind) -> int:
    """How high it lies: sources 0, SWO-ART items 1, challenges 2, actions 3."""
    return _LEVELS.get(kind.value, 0)


def can_rest_on(subject: SubjectKind, source: SourceKind) -> bool:
    """Whether one can stand on the other: always on what lies lower, so that no walk goes in circles."""
    return level(source) < level(subject)


@dataclass(frozen=True)
class Compared:
    """One side of a comparison: a question or a group, with its counts by label."""

    label: str
    counts: Mapping[str, int]
    answered: int


@dataclass(frozen=True)
class Figure:
    """A survey figure as it was: the question, the counts by label, how many answered, and the day (ISO).

    `no_answer` people left it open. A comparison has `sides`; the counts of the first of them are those of the figure.
    """

    questionnaire_id: str
    question: str
    label: str
    kind: str
    counts: Mapping[str, int]
    answered: int
    on: str
    no_answer: int = 0
    sides: tuple[Compared, ...] = ()

    def share(self, labels: Iterable[str]) -> float:
        """The part of those who answered that is under these labels, from 0 to 1."""
        return min(sum(self.counts.get(label, 0) for label in labels) / self.answered, 1.0) if self.answered else 0.0


@dataclass(frozen=True)
class Source:
    """Something that can be evidence, as it is now: its words, and facts about it that JSON can hold."""

    kind: SourceKind
    id: str
    words: str
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Evidence:
    """A link from what stands on something to what it stands on; `words` are those of the source at that moment."""

    id: str
    subject_kind: SubjectKind
    subject_id: str
    source_kind: SourceKind
    source_id: str
    words: str
    on: str
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True)
class Trace:
    """One step of a walk through the evidence, backward or forward; `steps` are those that follow from it."""

    kind: str
    id: str
    words: str
    facts: Mapping[str, object] = field(default_factory=dict)
    on: str = ""
    steps: tuple[Trace, ...] = ()
