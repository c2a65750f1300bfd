"""What the room shows: items, what each stands on, and the evidence that nothing stands on yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from buurtdesk.domain.evidence import Evidence, Source
from buurtdesk.domain.swoart import Area, SwoArtItem


@dataclass(frozen=True)
class SwoArtView:
    items: tuple[SwoArtItem, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    unused: tuple[Source, ...] = ()
    labels: Mapping[Area, str] = field(default_factory=dict)

    def in_area(self, area: Area) -> tuple[SwoArtItem, ...]:
        """The items of one area, in their order."""
        return tuple(each for each in self.items if each.area is area)

    def item(self, item: str) -> SwoArtItem | None:
        """The item with this id."""
        return next((each for each in self.items if each.id == item), None)

    def under(self, item: str) -> tuple[Evidence, ...]:
        """What an item stands on."""
        return tuple(each for each in self.evidence if each.subject_id == item)
