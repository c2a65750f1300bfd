"""The order of a list that people move things in: a fractional number between the neighbours, so that one row moves."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence


def after_last(ordinals: Sequence[float]) -> float:
    """The number of a row that comes at the end."""
    return math.floor(max(ordinals)) + 1.0 if ordinals else 0.0


def moved(ordinals: Mapping[str, float], row: str, to: int) -> dict[str, float]:
    """The numbers to write so that `row` stands at index `to`; `ordinals` by id, in the order in which they stand.

    One number as a rule. Where two neighbours leave no room (two laptops gave them the same one, or it was halved away)
    the whole list is numbered anew.
    """
    others = [each for each in ordinals if each != row]
    to = max(0, min(to, len(others)))
    wanted = [*others[:to], row, *others[to:]]
    if wanted == list(ordinals):
        return {}
    before = ordinals[others[to - 1]] if to > 0 else None
    after = ordinals[others[to]] if to < len(others) else None
    between = _between(before, after)
    if between is not None:
        return {row: between}
    return {each: float(index) for index, each in enumerate(wanted) if ordinals[each] != index}


def _between(before: float | None, after: float | None) -> float | None:
    """A number between two, next to one if there is no other; None if there is none between them."""
    if before is None:
        return 0.0 if after is None else math.ceil(after) - 1.0
    if after is None:
        return math.floor(before) + 1.0
    middle = (before + after) / 2
    return middle if before < middle < after else None
