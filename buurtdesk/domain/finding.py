"""Findings of the data, laid before residents: what each table says of them, and what becomes of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

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
    """`first_wording` is how it came in, `wording` how it stands now; `from_room` if residents added it."""

    id: str
    session_id: str
    first_wording: str
    wording: str
    outcome: Outcome | None = None
    figure: Figure | None = None
    from_room: bool = False


@dataclass(frozen=True)
class Stance:
    finding_id: str
    table: int
    kind: StanceKind
    reason: str = ""


def proposed_outcome(stances: Iterable[Stance]) -> Outcome | None:
    """The outcome that the stances point to; None while no table has said anything.

    Our reading: a majority that recognises confirms, a majority that does not contradicts, a majority that misses
    something adds, anything between nuances.
    """
    counts = Counter(stance.kind for stance in stances)
    total = counts.total()
    if not total:
        return None
    for kind, outcome in (
        (StanceKind.RECOGNISE, Outcome.CONFIRMED),
        (StanceKind.NOT, Outcome.CONTRADICTED),
        (StanceKind.MISSING, Outcome.ADDED_TO),
    ):
        if counts[kind] * 2 > total:
            return outcome
    return Outcome.NUANCED
