"""The sample's SWO-ART analysis: items in six areas, each on what it rests on."""

from __future__ import annotations

from typing import Any

from buurtdesk.desk import evidence, swoart
from buurtdesk.desk.desk import Desk
from buurtdesk.desk.sample.content import Sources
from buurtdesk.domain.evidence import Source, SourceKind, SubjectKind
from buurtdesk.domain.swoart import Area


def make(desk: Desk, trajectory: str, sample: Any, sources: Sources) -> Sources:
    """Order what was collected; gives each item as evidence for what comes after it."""
    made: Sources = {}
    for each in sample:
        item = swoart.add(desk, trajectory, Area(each["area"]), each["text"])
        for source in each["evidence"]:
            evidence.link(desk, trajectory, SubjectKind.SWOART_ITEM, item.id, sources[source])
        made[each["key"]] = Source(SourceKind.SWOART_ITEM, item.id, item.text)
    return made
