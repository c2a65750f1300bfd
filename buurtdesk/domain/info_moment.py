"""Info moments: residents hear what is going on and ask; what was asked and answered is kept."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Asked:
    """A question from the room, without who asked it; the answer is empty while it is still owed."""

    id: str
    session_id: str
    question: str
    answer: str = ""
