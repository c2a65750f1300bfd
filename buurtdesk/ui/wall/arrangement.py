"""Where everything stands on the wall, and how to find it back quickly: no Qt, only arithmetic.

A note stands in each cluster it is in, or, in none, at its own place. So there can be more spots than notes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from math import floor

from buurtdesk.domain.cluster import Cluster
from buurtdesk.domain.note import Note, Place
from buurtdesk.domain.wall import cluster_size, columns_for
from buurtdesk.ui.wall import measures as m

_CELL = 480.0


@dataclass(frozen=True)
class Box:
    """A rectangle in wall units."""

    x: float
    y: float
    w: float
    h: float

    def contains(self, x: float, y: float) -> bool:
        return self.x <= x < self.x + self.w and self.y <= y < self.y + self.h

    def overlaps(self, other: Box, gap: float = 0.0) -> bool:
        return (
            self.x < other.x + other.w + gap
            and other.x < self.x + self.w + gap
            and self.y < other.y + other.h + gap
            and other.y < self.y + self.h + gap
        )

    def moved(self, dx: float, dy: float) -> Box:
        return Box(self.x + dx, self.y + dy, self.w, self.h)

    def united(self, other: Box) -> Box:
        x, y = min(self.x, other.x), min(self.y, other.y)
        return Box(x, y, max(self.x + self.w, other.x + other.w) - x, max(self.y + self.h, other.y + other.h) - y)


@dataclass(frozen=True, slots=True)
class Spot:
    """A note as it stands somewhere: `cluster_id` is None if it is loose."""

    note: Note
    cluster_id: str | None
    x: float
    y: float

    @property
    def key(self) -> tuple[str, str | None]:
        return self.note.id, self.cluster_id

    @property
    def box(self) -> Box:
        return Box(self.x, self.y, m.NOTE_W, m.NOTE_H)


@dataclass(frozen=True)
class Area:
    """A cluster as it stands on the wall."""

    cluster: Cluster
    count: int
    box: Box


def _spread(clusters: Iterable[Cluster], counts: dict[str, int]) -> list[Area]:
    """Clusters where they were put; one that would lie under another that grew moves down until it is free."""
    areas: list[Area] = []
    for cluster in sorted(clusters, key=lambda one: (one.place.y, one.place.x, one.id)):
        width, height = cluster_size(counts[cluster.id])
        box = Box(cluster.place.x, cluster.place.y, width, height)
        while blocked := [area.box for area in areas if area.box.overlaps(box)]:
            box = Box(box.x, max(other.y + other.h for other in blocked) + m.CLUSTER_GAP, width, height)
        areas.append(Area(cluster, counts[cluster.id], box))
    return areas


class Arrangement:
    """All areas and spots at one moment, with an index by place."""

    def __init__(self, notes: Sequence[Note], clusters: Sequence[Cluster]) -> None:
        members: dict[str, list[Note]] = {cluster.id: [] for cluster in clusters}
        loose: list[Note] = []
        for note in notes:
            here = [cluster_id for cluster_id in note.clusters if cluster_id in members]
            for cluster_id in here:
                members[cluster_id].append(note)
            if not here:
                loose.append(note)
        self.areas = _spread(clusters, {cluster_id: len(found) for cluster_id, found in members.items()})
        self.area_of = {area.cluster.id: area for area in self.areas}
        self.spots: list[Spot] = []
        for area in self.areas:
            self.spots.extend(_in_grid(area, members[area.cluster.id]))
        # Loose notes come last, so they lie on top.
        self.spots.extend(Spot(note, None, note.place.x, note.place.y) for note in loose)
        self._by_cell: dict[tuple[int, int], list[int]] = {}
        self._by_note: dict[str, list[int]] = {}
        for number, spot in enumerate(self.spots):
            self._by_note.setdefault(spot.note.id, []).append(number)
            for cell in _cells(spot.x, spot.y, m.NOTE_W, m.NOTE_H):
                self._by_cell.setdefault(cell, []).append(number)

    def spots_of(self, note_id: str) -> list[Spot]:
        """Everywhere this note stands."""
        return [self.spots[number] for number in self._by_note.get(note_id, ())]

    def spots_in(self, box: Box) -> list[Spot]:
        """The spots that touch this box, undermost first."""
        cells = list(_cells(box.x, box.y, box.w, box.h, limit=len(self._by_cell)))
        if not cells:
            return self.spots
        numbers = sorted({number for cell in cells for number in self._by_cell.get(cell, ())})
        return [self.spots[number] for number in numbers]

    def spot_at(self, x: float, y: float) -> Spot | None:
        """The topmost note at this point."""
        here = self._by_cell.get((floor(x / _CELL), floor(y / _CELL)), ())
        return next((self.spots[number] for number in reversed(here) if self.spots[number].box.contains(x, y)), None)

    def area_at(self, x: float, y: float) -> Area | None:
        """The cluster at this point."""
        return next((area for area in reversed(self.areas) if area.box.contains(x, y)), None)

    def bounds(self) -> Box | None:
        """Around everything; None on an empty wall."""
        if not self.spots and not self.areas:
            return None
        boxes = [area.box for area in self.areas]
        left = min((spot.x for spot in self.spots), default=None)
        if left is not None:
            top = min(spot.y for spot in self.spots)
            right = max(spot.x for spot in self.spots) + m.NOTE_W
            bottom = max(spot.y for spot in self.spots) + m.NOTE_H
            boxes.append(Box(left, top, right - left, bottom - top))
        around = boxes[0]
        for box in boxes[1:]:
            around = around.united(box)
        return around

    def free_place(self, within: Box, width: float = m.NOTE_W, height: float = m.NOTE_H) -> Place:
        """The first free place for something of this size, row by row, in `within` if there is one, else below it."""
        step_x, step_y = m.NOTE_W + 2 * m.NOTE_GAP, m.NOTE_H + 2 * m.NOTE_GAP
        across = max(1, int((within.w - width) // step_x) + 1)
        row = 0
        while True:
            band = Box(within.x, within.y + row * step_y, (across - 1) * step_x + width, height)
            areas = [area.box for area in self.areas if area.box.overlaps(band, m.NOTE_GAP)]
            spots = [spot.box for spot in self.spots_in(band)]
            for column in range(across):
                box = Box(band.x + column * step_x, band.y, width, height)
                taken = any(area.overlaps(box, m.NOTE_GAP) for area in areas)
                if not taken and not any(spot.overlaps(box, 1.0) for spot in spots):
                    return Place(box.x, box.y)
            row += 1


def _in_grid(area: Area, notes: Sequence[Note]) -> Iterator[Spot]:
    columns = columns_for(len(notes))
    left, top = area.box.x + m.CLUSTER_PAD, area.box.y + m.CLUSTER_HEAD
    for number, note in enumerate(notes):
        row, column = divmod(number, columns)
        x = left + column * (m.NOTE_W + m.NOTE_GAP)
        y = top + row * (m.NOTE_H + m.NOTE_GAP)
        yield Spot(note, area.cluster.id, x, y)


def _cells(x: float, y: float, w: float, h: float, limit: int | None = None) -> Iterator[tuple[int, int]]:
    """The cells of the index under a box; none if that would be more than `limit`."""
    left, right = floor(x / _CELL), floor((x + w) / _CELL)
    top, bottom = floor(y / _CELL), floor((y + h) / _CELL)
    if limit is not None and (right - left + 1) * (bottom - top + 1) > max(limit, 9):
        return
    for column in range(left, right + 1):
        for row in range(top, bottom + 1):
            yield column, row
