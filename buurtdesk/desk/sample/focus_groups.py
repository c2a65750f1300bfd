"""The sample's focus groups and what was said there."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from buurtdesk.desk import focus_groups
from buurtdesk.desk.desk import Desk
from buurtdesk.desk.sample.content import Sources, day
from buurtdesk.domain.evidence import Source, SourceKind


def make(desk: Desk, trajectory: str, sample: Any) -> Sources:
    """Hold the focus groups; gives each quote as evidence."""
    made: Sources = {}
    for each in sample:
        group = focus_groups.add(desk, trajectory, each["title"])
        filled = replace(
            group,
            target_group=each["target_group"],
            held_on=day(each["days"]),
            participants=each["participants"],
            notes=each["notes"],
        )
        focus_groups.edit(desk, filled)
        for said in each["quotes"]:
            quote = focus_groups.add_quote(desk, trajectory, group.id, said["text"])
            made[f"quote:{said['key']}"] = Source(SourceKind.QUOTE, quote.id, quote.text)
    return made
