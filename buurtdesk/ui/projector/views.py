"""What the room may see, and nothing more: these are all the facts that reach the projector.

No view has a field for a table, a stance, an author, a ballot or a turnout; only `Reveal` has counts, only `Guesses`
guesses.
"""

from __future__ import annotations

from dataclasses import dataclass

from buurtdesk.analysis.charts import Chart
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
class Asking:
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
class Finding:
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
class OutcomeShown:
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


RoomView = Welcome | Wall | Vote | Reveal | Asking | Finding | OutcomeShown
