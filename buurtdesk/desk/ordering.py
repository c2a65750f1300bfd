"""Ordering a list by hand: one row is written, so that two people who move different things both get their way."""

from __future__ import annotations

from collections.abc import Sequence

from buurtdesk.domain.ordering import ordinal_at
from buurtdesk.store.rows import Writer

Ordered = Sequence[tuple[str, float]]
"""Ids and ordinals of a list, in its order."""


def last_ordinal(there: Ordered) -> float:
    """The ordinal of something new at the end."""
    return there[-1][1] + 1 if there else 0.0


def move(writer: Writer, kind: str, there: Ordered, row: str, place: int) -> None:
    """Put a row of the list at another place, counted from 0 among the others."""
    others = [(each, ordinal) for each, ordinal in there if each != row]
    ordinal = ordinal_at([ordinal for _, ordinal in others], place)
    if ordinal is not None:
        writer.update(kind, row, ordinal=ordinal)
        return
    order = [each for each, _ in others]
    order.insert(place, row)
    for number, each in enumerate(order):
        writer.update(kind, each, ordinal=number)
