"""Where a thing lies in a list that people order by hand."""

from __future__ import annotations

from collections.abc import Sequence

_LEAST_GAP = 1e-6


def ordinal_at(others: Sequence[float], place: int) -> float | None:
    """A number that puts something at `place` among the ordinals of the others, which ascend.

    None where two neighbours lie too close: then all of them are to be numbered anew.
    """
    if not others:
        return 0.0
    place = max(0, min(place, len(others)))
    if place == 0:
        return others[0] - 1
    if place == len(others):
        return others[-1] + 1
    before, after = others[place - 1], others[place]
    return (before + after) / 2 if after - before > _LEAST_GAP else None
