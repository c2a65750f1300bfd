"""The stakeholder analysis: what services do not know (open questions) and where it pinches (bottlenecks)."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True)
class Service:
    id: str
    name: str


class ConcernKind(StrEnum):
    OPEN_QUESTION = "open_question"
    BOTTLENECK = "bottleneck"


@dataclass(frozen=True)
class Concern:
    """An open question or a bottleneck of a service; `covered_by` are the ids of survey questions that ask about it."""

    id: str
    kind: ConcernKind
    text: str
    service_id: str = ""
    covered_by: tuple[str, ...] = ()
