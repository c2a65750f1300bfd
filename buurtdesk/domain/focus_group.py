"""Focus groups: conversations with people who would otherwise be under-represented."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class FocusGroup:
    """One conversation; `participants` is a number, never names."""

    id: str
    title: str
    target_group: str = ""
    held_on: str = ""
    participants: int = 0
    notes: str = ""


@dataclass(frozen=True)
class Quote:
    """What someone said, without who."""

    id: str
    focus_group_id: str
    text: str
