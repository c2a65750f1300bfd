"""Info moments: residents hear what is going on and ask; a script for the evening, and what was asked and answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

MOST_MINUTES = 600


@dataclass(frozen=True)
class ScriptBlock:
    """One part of the evening and how long it takes."""

    id: str
    session_id: str
    text: str
    minutes: int = 0


@dataclass(frozen=True)
class Asked:
    """A question from the room, without who asked it; the answer is empty while it is still owed."""

    id: str
    session_id: str
    question: str
    answer: str = ""


def starts(blocks: Sequence[ScriptBlock], starts_at: str) -> list[str]:
    """When each block starts, as "19:25", and after the last when it all ends.

    Without a known start they are counted from the beginning, as "0:25".
    """
    minutes = 0
    passed = [0]
    for block in blocks:
        minutes += block.minutes
        passed.append(minutes)
    if not starts_at:
        return [f"{each // 60}:{each % 60:02}" for each in passed]
    begin = datetime.fromisoformat(starts_at)
    return [(begin + timedelta(minutes=each)).strftime("%H:%M") for each in passed]
