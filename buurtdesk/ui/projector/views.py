"""What the room may see, and nothing more: these are all the facts that reach the projector.

No view has a field for a table, a stance, an author, a ballot or a turnout, and only `Reveal` has counts. Every view
says of which session it is, so that what is no longer there leaves the screen.
"""

from __future__ import annotations

from dataclasses import dataclass

from buurtdesk.analysis.figure_bars import FigureBars
from buurtdesk.domain.finding import Outcome


@dataclass(frozen=True, kw_only=True)
class _OfSession:
    session_id: str = ""
    rehearsal: bool = False


@dataclass(frozen=True)
class Welcome(_OfSession):
    """The name of the neighbourhood and of this evening."""

    title: str
    subtitle: str


@dataclass(frozen=True)
class Question(_OfSession):
    """What the room is asked this evening."""

    title: str
    question: str


@dataclass(frozen=True)
class Wall(_OfSession):
    """The wall of notes; the notes themselves come from the models, painted without tables."""

    title: str


@dataclass(frozen=True)
class Vote(_OfSession):
    """How to vote and on what: options as (letter, text)."""

    round_id: str
    number: int
    footer: str
    dots_per_person: int
    most_per_option: int
    options: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Reveal(_OfSession):
    """The dots of a revealed round: (rank, letter, text, dots), most dots first."""

    round_id: str
    number: int
    footer: str
    rows: tuple[tuple[int, str, str, int], ...]


@dataclass(frozen=True)
class Finding(_OfSession):
    """A finding as it is laid before the room, with its survey figure if it has one; `source` tells of the survey."""

    finding_id: str
    number: int
    total: int
    wording: str
    bars: FigureBars | None = None
    source: str = ""
    from_room: bool = False


@dataclass(frozen=True)
class OutcomeShown(_OfSession):
    """What became of a finding, once the facilitator shows it: how it is written down, and the outcome."""

    finding_id: str
    number: int
    total: int
    wording: str
    outcome: Outcome


@dataclass(frozen=True)
class Thanks(_OfSession):
    """The end of the evening."""

    title: str


RoomView = Welcome | Question | Wall | Vote | Reveal | Finding | OutcomeShown | Thanks
VIEWS: dict[str, type[RoomView]] = {
    view.__name__: view for view in (Welcome, Question, Wall, Vote, Reveal, Finding, OutcomeShown, Thanks)
}


def subject(view: RoomView) -> str:
    """The finding or the round that a view is about; empty for the whole session."""
    return str(getattr(view, "finding_id", "") or getattr(view, "round_id", ""))


def is_same_step(one: RoomView, other: RoomView) -> bool:
    """Whether two views are the same step of the evening, perhaps with other words by now."""
    return (type(one), one.session_id, subject(one)) == (type(other), other.session_id, subject(other))
