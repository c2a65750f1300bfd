"""What the validation room shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from buurtdesk.analysis.figure_bars import FigureBars
from buurtdesk.domain.finding import Finding, Outcome, Stance


@dataclass(frozen=True)
class FindingRow:
    """A finding in the list; `in_room` while the room sees it."""

    finding: Finding
    spoken: int = 0
    in_room: bool = False


@dataclass(frozen=True)
class FindingView:
    """The finding one works on: its figure, what each table said, and what that points to."""

    finding: Finding
    number: int
    tables: tuple[int, ...]
    bars: FigureBars | None = None
    stances: Mapping[int, Stance] = field(default_factory=dict)
    proposed: Outcome | None = None
    is_last: bool = False


@dataclass(frozen=True)
class ValidationView:
    """`veiled` while the room sees this screen: then nothing of the tables is told."""

    rows: tuple[FindingRow, ...] = ()
    current: FindingView | None = None
    veiled: bool = False
