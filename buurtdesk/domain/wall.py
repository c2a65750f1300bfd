"""The geometry of the wall in wall units (1 unit = 1 pixel at 100 %): how large things are and where there is room."""

from __future__ import annotations

import math
import random
from collections.abc import Collection, Iterable, Set
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from buurtdesk.domain.note import Place

NOTE_WIDTH, NOTE_HEIGHT = 132.0, 77.0
NOTE_GAP = 5.0
COLUMN, ROW = NOTE_WIDTH + 8.0, NOTE_HEIGHT + 8.0

CLUSTER_PAD, CLUSTER_HEAD, CLUSTER_FOOT = 11.0, 42.0, 16.0
CLUSTER_GAP = 11.0
CLUSTER_COLUMNS = 3
# Rows of unlike heights leave gaps: so much more room than what lies in them.
_SLACK = 1.3
_LEAST_ACROSS = 8 * COLUMN
_LOTS = 16

Slot = tuple[int, int]


def columns_for(count: int) -> int:
    """How many notes a cluster shows side by side: three, more when it would become a tower."""
    return max(CLUSTER_COLUMNS, math.ceil(math.sqrt(count * 0.7)))


def cluster_size(count: int) -> tuple[float, float]:
    """The width and height of a cluster with this many notes."""
    columns = columns_for(count)
    rows = max(1, math.ceil(count / columns))
    width = 2 * CLUSTER_PAD + columns * NOTE_WIDTH + (columns - 1) * NOTE_GAP
    height = CLUSTER_HEAD + rows * NOTE_HEIGHT + (rows - 1) * NOTE_GAP + CLUSTER_FOOT
    return width, height


def free_places(
    occupied: Collection[Place],
    wanted: int,
    in_random_order: bool,
    clusters: Collection[tuple[Place, int]] = (),
) -> list[Place]:
    """Slots of a roughly 16:9 grid where no note hangs yet and no cluster, given as (place, notes in it), lies.

    In random order where the session is anonymous: the place must not tell which note came first, so the grid does not
    grow note by note there, only by doubling.
    """
    return free_slots(taken_slots(occupied, clusters), wanted, in_random_order)


def taken_slots(occupied: Iterable[Place], clusters: Iterable[tuple[Place, int]] = ()) -> set[Slot]:
    """The slots where a note hangs or a cluster, given as (place, notes in it), lies."""
    taken: set[Slot] = set()
    for place in occupied:
        taken |= _slots_under(place, NOTE_WIDTH, NOTE_HEIGHT)
    for place, count in clusters:
        taken |= _slots_under(place, *cluster_size(count))
    return taken


def free_slots(taken: Set[Slot], wanted: int, in_random_order: bool) -> list[Place]:
    """The places of slots that are not taken (see free_places)."""
    total = len(taken) + wanted
    if in_random_order:
        total = 1 << max(6, total.bit_length())
    columns = max(8, math.ceil(math.sqrt(total * 16 / 9 * ROW / COLUMN)))
    rows = math.ceil(2 * total / columns) + 1
    free = ((column, row) for row in range(rows) for column in range(columns) if (column, row) not in taken)
    chosen = random.SystemRandom().sample(list(free), wanted) if in_random_order else islice(free, wanted)
    return [Place(column * COLUMN, row * ROW) for column, row in chosen]


def place_by_lot(lot: int) -> Place:
    """One of the slots of a wall, by a number that says nothing."""
    row, column = divmod(lot % _LOTS**2, _LOTS)
    return Place(column * COLUMN, row * ROW)


@lru_cache(maxsize=10_000)
def _slots_under(place: Place, width: float, height: float) -> frozenset[Slot]:
    """The slots whose note would touch what lies here."""
    columns = range(math.floor((place.x - NOTE_WIDTH) / COLUMN) + 1, math.ceil((place.x + width) / COLUMN))
    rows = range(math.floor((place.y - NOTE_HEIGHT) / ROW) + 1, math.ceil((place.y + height) / ROW))
    return frozenset((column, row) for column in columns for row in rows)


def below(notes: Iterable[Place], clusters: Iterable[tuple[Place, int]]) -> float:
    """How far down there is nothing any more; clusters as (place, notes in it)."""
    feet = [place.y + NOTE_HEIGHT for place in notes]
    feet += [place.y + cluster_size(count)[1] for place, count in clusters]
    return max(feet) + CLUSTER_GAP if feet else 0.0


@dataclass(frozen=True)
class Standing:
    """A note, or a cluster with this many notes, and where it is now."""

    id: str
    place: Place
    notes: int = 0


def arranged(clusters: Collection[Standing], loose: Collection[Standing]) -> tuple[dict[str, Place], dict[str, Place]]:
    """Where clusters and loose notes go when the wall is laid in order: rows, about 16:9, read as they are now."""
    sizes = {each.id: cluster_size(each.notes) for each in clusters}
    area = sum(width * height for width, height in sizes.values()) + len(loose) * COLUMN * ROW
    widest = max((width for width, _ in sizes.values()), default=0.0)
    across = max(widest, _LEAST_ACROSS, math.sqrt(area * 16 / 9 * _SLACK))
    places: dict[str, Place] = {}
    x = y = tallest = 0.0
    for each in _as_read(clusters):
        width, height = sizes[each.id]
        if x and x + width > across:
            x, y, tallest = 0.0, y + tallest + CLUSTER_GAP, 0.0
        places[each.id] = Place(x, y)
        x, tallest = x + width + CLUSTER_GAP, max(tallest, height)
    below = y + tallest + 2 * CLUSTER_GAP if clusters else 0.0
    columns = max(1, int(across // COLUMN))
    hung = {
        each.id: Place(number % columns * COLUMN, below + number // columns * ROW)
        for number, each in enumerate(_as_read(loose))
    }
    return places, hung


def _as_read(things: Iterable[Standing]) -> list[Standing]:
    """Row by row from left to right; what lies up to half a note lower than the first of a row stands in that row."""
    rows: list[list[Standing]] = []
    for each in sorted(things, key=lambda each: (each.place.y, each.place.x, each.id)):
        if rows and each.place.y < rows[-1][0].place.y + ROW / 2:
            rows[-1].append(each)
        else:
            rows.append([each])
    return [each for row in rows for each in sorted(row, key=lambda each: (each.place.x, each.id))]
