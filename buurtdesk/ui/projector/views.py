"""What the room may see, and nothing more: these are all the facts that reach the projector.

No view has a field for a table, a stance, an author, a ballot or a turnout, and only `Reveal` has counts.
"""

from __future__ import annotations

from dataclasses import dataclass

from buurtdesk.analysis.figure_bars import FigureBars
from buurtdesk.domain.finding import Outcome


@dataclass(frozen=True)
class Welcome:
    """The name of the neighbourhood and of this evening."""

    title: str
    subtitle: str


@dataclass(frozen=True)
class Wall:
    """The wall of notes; the notes themselves come from the models, painted without tables."""

    title: str


@dataclass(frozen=True)
class Vote:
    """How to vote and on what: options as (letter, text)."""

    footer: str
    dots_per_person: int
    most_per_option: int
    options: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Reveal:
    """The dots of a revealed round: (rank, letter, text, dots), most dots first.

    `groups` has the group of each row: those of one group are too close to call.
    """

    round_id: str
    footer: str
    rows: tuple[tuple[int, str, str, int], ...]
    groups: tuple[int, ...]


@dataclass(frozen=True)
class Finding:
    """A finding as it is laid before the room, with its survey figure if it has one; `source` tells of the survey."""

    finding_id: str
    number: int
    total: int
    wording: str
    bars: FigureBars | None = None
    source: str = ""
    from_room: bool = False


@dataclass(frozen=True)
class OutcomeShown:
    """What became of a finding, once the facilitator shows it: how it is written down, and the outcome."""

    finding_id: str
    number: int
    total: int
    wording: str
    outcome: Outcome


RoomView = Welcome | Wall | Vote | Reveal | Finding | OutcomeShown
