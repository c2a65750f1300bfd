"""A cluster: notes that belong together; its title may come later (silent sorting first, naming later)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from buurtdesk.domain.note import ORIGIN, Place


@dataclass(frozen=True)
class Cluster:
    id: str
    session_id: str
    title: str = ""
    place: Place = ORIGIN


def standing(rows: Iterable[tuple[str, bool, str | None]]) -> dict[str, str]:
    """Which cluster each one is part of now, by id; those that are gone altogether are not in it.

    `rows` are (id, whether it was taken away, what it was merged into). What was merged is part of what it was merged
    into, and so on; where laptops merged clusters into each other, the one with the first id stays.
    """
    there = {row: (gone, into) for row, gone, into in rows}
    found: dict[str, str] = {}
    for start in there:
        way: list[str] = []
        at: str | None = start
        while at in there and at not in way and there[at][0]:
            way.append(at)
            at = there[at][1]
        if at in way:
            found[start] = min(way[way.index(at) :])
        elif at in there:
            found[start] = at
    return found
