"""What the entry room shows: made by who knows the desk, keyed by who has the paper."""

from __future__ import annotations

from dataclasses import dataclass

from buurtdesk.ui.question.view import Line


@dataclass(frozen=True)
class SheetView:
    """One sheet by one keyer, as it is on the disk; `code` is as it is printed."""

    code: str
    meta: str
    known: bool
    lines: tuple[Line, ...]
    last_number: str = ""


@dataclass(frozen=True)
class PileView:
    """How many of the sheets that are known here have been keyed to the end, and how many only begun."""

    keyed: int = 0
    begun: int = 0
    total: int = 0
