"""Evidence: what something stands on, kept as it was when the link was made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Figure:
    """A survey figure as it was: the question, the counts by label, how many answered, and the day (ISO)."""

    questionnaire_id: str
    question: str
    label: str
    kind: str
    counts: Mapping[str, int]
    answered: int
    on: str


@dataclass(frozen=True)
class Evidence:
    """A link from what stands on something to what it stands on; `words` are those of the source at that moment."""

    id: str
    subject_kind: str
    subject_id: str
    source_kind: str
    source_id: str
    words: str
    on: str
    facts: Mapping[str, object] = field(default_factory=dict)
