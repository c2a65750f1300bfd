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
    """`label` is what the trajectory calls its area; empty for the usual name."""

    id: str
    area: Area
    text: str
    label: str = ""

    @property
    def facts(self) -> dict[str, str]:
        """What is known about it where something rests on it."""
        return {"area": self.area.value, "area_label": self.label} if self.label else {"area": self.area.value}
