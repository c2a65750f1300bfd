"""SWO-ART: six areas under which everything that was collected is ordered."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Area(StrEnum):
    """The six, in the order of the keys 1 to 6. No authoritative source spells them out: this is our reading."""

    STRENGTH = "strength"
    WEAKNESS = "weakness"
    OPPORTUNITY = "opportunity"
    ASPIRATION = "aspiration"
    RESULT = "result"
    THREAT = "threat"


@dataclass(frozen=True)
class SwoArtItem:
    id: str
    area: Area
    text: str
