"""What the validation room shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from buurtdesk.analysis.charts import Chart
from buurtdesk.analysis.perception import Gap
from buurtdesk.domain.finding import Finding, Guess, Outcome, Stance


@dataclass(frozen=True)
class FindingRow:
    """A finding in the list; `in_room` while the room sees it."""

    finding: Finding
    spoken: int = 0
    in_room: bool = False


@dataclass(frozen=True)
class FindingView:
    """The finding one works on: its chart, what each table said, and what that points to.

    The figure speaks of `share` percent (None if of none), who answered with one of `labels`. Of `shares` one can be
    guessed before it is shown.
    """

    finding: Finding
    number: int
    tables: tuple[int, ...]
    chart: Chart | None = None
    share: int | None = None
    labels: tuple[str, ...] = ()
    stances: Mapping[int, Stance] = field(default_factory=dict)
    proposed: Outcome | None = None
    is_last: bool = False
    shares: tuple[tuple[str, ...], ...] = ()
    guesses: tuple[Guess, ...] = ()
    gap: Gap | None = None


@dataclass(frozen=True)
class ValidationView:
    """`veiled` while the room sees this screen: then nothing of the tables is told."""

    rows: tuple[FindingRow, ...] = ()
    current: FindingView | None = None
    veiled: bool = False
