"""Findings of the data, laid before residents: what each table says of them, and what becomes of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from buurtdesk.domain.errors import NotAPercentage
from buurtdesk.domain.evidence import Figure


class StanceKind(StrEnum):
    """What a table says of a finding, in the order of the keys 1 to 4."""

    RECOGNISE = "recognise"
    PARTLY = "partly"
    NOT = "not"
    MISSING = "missing"


class Outcome(StrEnum):
    CONFIRMED = "confirmed"
    NUANCED = "nuanced"
    CONTRADICTED = "contradicted"
    ADDED_TO = "added_to"


@dataclass(frozen=True)
class Finding:
    """`first_wording` is what was laid before the room, `wording` how it stands now; `from_room` if residents added it.

    Until a table has spoken the two are the same: what is not laid before anyone yet can still be put right.
    `prediction` are the labels of the share that people guess before they see the figure; empty if they do not.
    """

    id: str
    session_id: str
    first_wording: str
    wording: str
    outcome: Outcome | None = None
    figure: Figure | None = None
    from_room: bool = False
    prediction: tuple[str, ...] = ()


@dataclass(frozen=True)
class Stance:
    """What one table says, why, and in whose words; table 0 is the room as a whole, where no tables are kept."""

    finding_id: str
    table: int
    kind: StanceKind
    reason: str = ""
    quote: str = ""


@dataclass(frozen=True)
class Guess:
    """The share that one table guesses, in percent; where no tables are kept guesses are nameless, of table 0."""

    id: str
    finding_id: str
    table: int
    percent: int


def check_guess(percent: int) -> int:
    """A percentage as it can be guessed. Raises NotAPercentage."""
    if not 0 <= percent <= 100:
        raise NotAPercentage(value=percent)
    return percent


def proposed_outcome(stances: Iterable[Stance]) -> Outcome | None:
    """The outcome that the stances point to; None while no table has said anything.

    Our reading: more than half who recognise it confirm it, more than half who do not contradict it. Who misses
    something recognises the rest: together more than half, they add to it. Anything between nuances it.
    """
    counts = Counter(stance.kind for stance in stances)
    half = counts.total() / 2
    if not half:
        return None
    if counts[StanceKind.RECOGNISE] > half:
        return Outcome.CONFIRMED
    if counts[StanceKind.NOT] > half:
        return Outcome.CONTRADICTED
    if counts[StanceKind.MISSING] and counts[StanceKind.RECOGNISE] + counts[StanceKind.MISSING] > half:
        return Outcome.ADDED_TO
    return Outcome.NUANCED
