"""Time as it lies across the plan: whole years from the first action to the last."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from buurtdesk.domain.plan import Action


@dataclass(frozen=True)
class Timeline:
    """From the first of January of one year to the last day of another."""

    first: int
    last: int

    def part(self, iso: str) -> float:
        """Where a day lies, from 0 to 1."""
        begin, end = date(self.first, 1, 1).toordinal(), date(self.last + 1, 1, 1).toordinal()
        return min(1.0, max(0.0, (date.fromisoformat(iso).toordinal() - begin) / (end - begin)))

    def years(self) -> range:
        """The years that are shown."""
        return range(self.first, self.last + 1)


def timeline_of(actions: Iterable[Action], today: date) -> Timeline | None:
    """The years of these actions and of today, two at least and eight at most; None while no action has a day."""
    years = {int(day[:4]) for each in actions for day in (each.starts_on, each.ends_on) if day}
    if not years:
        return None
    years.add(today.year)
    first = max(min(years), today.year - 3)
    return Timeline(first, min(max(*years, first + 1), first + 7))
