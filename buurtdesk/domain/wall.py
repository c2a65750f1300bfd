"""The wall's geometry: how large a note is and where a new one finds room."""

from __future__ import annotations

import math
import random
from collections.abc import Collection
from functools import lru_cache
from itertools import islice

from buurtdesk.domain.note import Place

NOTE_WIDTH, NOTE_HEIGHT = 132, 80
GAP = 8
COLUMN, ROW = NOTE_WIDTH + GAP, NOTE_HEIGHT + GAP


def free_places(occupied: Collection[Place], wanted: int, in_random_order: bool) -> list[Place]:
    """Slots of a roughly 16:9 grid where no note hangs yet.

    In random order where the session is anonymous: the place must not tell which note came first, so the grid does not
    grow note by note there, only by doubling.
    """
    total = len(occupied) + wanted
    if in_random_order:
        total = 1 << max(6, total.bit_length())
    columns = max(8, math.ceil(math.sqrt(total * 16 / 9 * ROW / COLUMN)))
    rows = math.ceil(total / columns) + 1
    taken = {_slot(place.x, place.y) for place in occupied}
    free = ((column, row) for row in range(rows) for column in range(columns) if (column, row) not in taken)
    chosen = random.SystemRandom().sample(list(free), wanted) if in_random_order else islice(free, wanted)
    return [Place(column * COLUMN, row * ROW) for column, row in chosen]


@lru_cache(maxsize=10_000)
def _slot(x: float, y: float) -> tuple[int, int]:
    return round(x / COLUMN), round(y / ROW)
