"""The script of a session: the blocks of the evening, how long each takes, and notes for who leads it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from buurtdesk.domain.errors import NotACount
from buurtdesk.domain.note import clean_text, keepable
from buurtdesk.domain.session import SessionKind

MOST_MINUTES, DEFAULT_MINUTES = 600, 10


class BlockStep(StrEnum):
    """What a block of the evening is there for."""

    WELCOME = "welcome"
    EXPLANATION = "explanation"
    FINDINGS = "findings"
    OUTCOMES = "outcomes"
    CAPTURE = "capture"
    CLUSTER = "cluster"
    VOTING = "voting"
    REVEAL = "reveal"
    QUESTIONS = "questions"
    BREAK = "break"
    THANKS = "thanks"
    OTHER = "other"


_OWN_STEPS = {
    SessionKind.VALIDATION: (BlockStep.FINDINGS, BlockStep.OUTCOMES),
    SessionKind.IDEAS: (BlockStep.CAPTURE, BlockStep.CLUSTER, BlockStep.VOTING, BlockStep.REVEAL),
    SessionKind.INFO: (BlockStep.QUESTIONS,),
}


def steps_of(kind: SessionKind) -> tuple[BlockStep, ...]:
    """The steps that fit this kind of session, in the order of an evening."""
    before, after = (BlockStep.WELCOME, BlockStep.EXPLANATION), (BlockStep.BREAK, BlockStep.THANKS, BlockStep.OTHER)
    return (*before, *_OWN_STEPS[kind], *after)


def known_step(word: object) -> BlockStep:
    """The step of this name; what a newer version calls otherwise is just a block."""
    return BlockStep(str(word)) if word in set(BlockStep) else BlockStep.OTHER


@dataclass(frozen=True)
class Part:
    """What a block says: in a session it is a ScriptBlock, in a template nothing more than this."""

    text: str
    minutes: int = DEFAULT_MINUTES
    step: BlockStep = BlockStep.OTHER
    notes: str = ""


@dataclass(frozen=True)
class ScriptBlock:
    """One block of the evening of a session."""

    id: str
    session_id: str
    part: Part

    @property
    def text(self) -> str:
        return self.part.text

    @property
    def minutes(self) -> int:
        return self.part.minutes


@dataclass(frozen=True)
class Template:
    """A script to start from: one that comes with buurtdesk (`trajectory_id` is empty) or one that was kept."""

    id: str
    kind: SessionKind
    name: str
    parts: tuple[Part, ...]
    trajectory_id: str = ""

    @property
    def is_shipped(self) -> bool:
        return not self.trajectory_id


def checked(part: Part) -> Part:
    """The part as it is kept. Raises EmptyText, TextTooLong, NotACount."""
    if not 0 <= part.minutes <= MOST_MINUTES:
        raise NotACount(value=part.minutes, most=MOST_MINUTES)
    return Part(clean_text(part.text), part.minutes, part.step, keepable(part.notes).strip())


def total_minutes(parts: Sequence[Part]) -> int:
    """How long a script takes."""
    return sum(part.minutes for part in parts)
