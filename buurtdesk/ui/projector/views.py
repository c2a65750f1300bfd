"""What the room may see, and nothing more: these are all the facts that reach the projector.

No view has a field for a table, a stance, an author, a ballot or a turnout, and only `Reveal` has counts. Every view
says of which session it is, so that what is no longer there leaves the screen.
"""

from __future__ import annotations

from dataclasses import dataclass

from buurtdesk.analysis.charts import Chart
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
    """The dots of a revealed round: (rank, letter, text, dots), most dots first.

    `groups` has the group of each row: those of one group are too close to call.
    """

    round_id: str
    number: int
    footer: str
    rows: tuple[tuple[int, str, str, int], ...]
    groups: tuple[int, ...] = ()


@dataclass(frozen=True)
class Asking(_OfSession):
    """The question of which people guess the figure before they see it, and the answers that are meant."""

    finding_id: str
    number: int
    total: int
    question: str
    answers: tuple[str, ...]


@dataclass(frozen=True)
class Guesses:
    """What people guessed, from low to high and nameless, once it is shown: in percent, with the one in the middle."""

    percents: tuple[int, ...]
    median: int


@dataclass(frozen=True)
class Finding(_OfSession):
    """A finding as it is laid before the room, with its chart if it has one, which speaks of `share` percent.

    `source` tells of the survey; with `guesses` these lie beside the share.
    """

    finding_id: str
    number: int
    total: int
    wording: str
    chart: Chart | None = None
    share: int | None = None
    source: str = ""
    from_room: bool = False
    guesses: Guesses | None = None


@dataclass(frozen=True)
class OutcomeShown(_OfSession):
    """What became of a finding, once the facilitator shows it: how it is written down, and the outcome.

    `before` is how it was laid before the room, where that was different.
    """

    finding_id: str
    number: int
    total: int
    wording: str
    outcome: Outcome
    before: str = ""
    from_room: bool = False


@dataclass(frozen=True)
class Thanks(_OfSession):
    """The end of the evening."""

    title: str


RoomView = Welcome | Question | Wall | Vote | Reveal | Asking | Finding | OutcomeShown | Thanks


def subject(view: RoomView) -> str:
    """The finding or the round that a view is about; empty for the whole session."""
    return str(getattr(view, "finding_id", "") or getattr(view, "round_id", ""))


def step_name(view: RoomView) -> str:
    """What kind of step a view is; a finding with what was guessed of it is another one than without."""
    with_guesses = isinstance(view, Finding) and view.guesses is not None
    return "Guessed" if with_guesses else type(view).__name__


def is_same_step(one: RoomView, other: RoomView) -> bool:
    """Whether two views are the same step of the evening, perhaps with other words by now."""
    return _step(one) == _step(other)


def _step(view: RoomView) -> tuple[str, str, str]:
    return step_name(view), view.session_id, subject(view)
