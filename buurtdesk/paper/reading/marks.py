"""What is in a box: how much of its inside is darker than the paper around it, and how that ink lies.

A box is looked at in a patch of its own, around its frame as found; the paper level is the patch's own, and what the
empty boxes of the page show just beside their frames (blur, a thick outline) is no ink. Nothing is judged here: whether
an inked box is a tick depends on the other boxes of its question.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from buurtdesk.paper.reading.flatten import PX_PER_MM
from buurtdesk.paper.reading.folds import fold_shade
from buurtdesk.paper.reading.frames import Frames
from buurtdesk.paper.reading.images import Grey

Floats = NDArray[Any]

_PATCH_MM = 12.0
_SIDE = round(_PATCH_MM * PX_PER_MM)
_INSET_MM = 0.5
_BESIDE_FRAME_MM = 1.3
_CELLS = 6
_AROUND_MM = (0.55, 1.95)
_SECTORS = 24
_CLEAR_OF_NEIGHBOURS_MM = 0.6
_LEAST_DARK, _NOISES = 0.09, 4.5
_THIN_MM = 1.7
_DENSE = 0.3
_PRINT = (60, 255)
_EMPTY_PERCENT = 30
_DEEPER_THAN_A_FOLD = 1.15
_ABOUT = 2
_SURELY_MARKED, _OF_THE_PEN = 0.2, 0.28
_CLEAR_OF_FRAME_MM, _DENSE_OF_DARK = 0.75, 0.6
_OPEN = 0.25


@dataclass(frozen=True)
class Ink:
    """Per box, all 0 to 1: `share` of the inside inked; `spread` of it, `reach` of its height and width, `core` of its
    middle, where ink comes; `black` how solidly it is filled; `ring` how far around the box ink goes, outside its
    frame; `weak` the spread with what is lighter than this page's pen; `folded` how much of it lies on a fold."""

    share: Floats
    spread: Floats
    reach: Floats
    core: Floats
    black: Floats
    ring: Floats
    weak: Floats
    folded: Floats


def measure(page: Grey, frames: Frames) -> Ink:
    """The ink of boxes on an evenly lit page."""
    sizes_mm = frames.sizes_mm
    outside = _outside(sizes_mm, frames.are_round)
    inside = outside < -_INSET_MM
    around = (outside > _AROUND_MM[0]) & (outside < _AROUND_MM[1]) & ~_neighbours(frames, sizes_mm)
    dark = _darkness(page, frames, outside, around)
    any_ink = dark.inked(dark.least)
    weak, _, _ = _cells(any_ink, inside, sizes_mm)
    marked = weak > _SURELY_MARKED
    pen = float(np.median(_levels(dark.depth, any_ink & inside, 80)[marked])) if marked.any() else 0.0
    inked = dark.inked(max(dark.least, _OF_THE_PEN * pen))
    spread, reach, core = _cells(inked, inside, sizes_mm)
    black, ring = _black(dark.whole, outside), _ring(inked, around)
    share, folded = (_share(each, inside) for each in (inked, dark.folded))
    return Ink(share, spread, reach, core, black, ring, weak, folded)


@dataclass(frozen=True)
class _Darkness:
    """Per pixel of the patches: how much darker than the paper, all of it and beside the print, how much of that is a
    thin line, and whether it lies on a fold; and how dark ink is at least, so that it is no noise."""

    whole: Floats
    depth: Floats
    thin: Floats
    folded: NDArray[Any]
    least: float

    def inked(self, least: float) -> NDArray[Any]:
        """Where a pen was: lines darker than what is beside them, and areas that no stain makes so dark."""
        return (self.thin > least) & (self.depth > least / 2) | (self.depth > max(_DENSE, least))


def _darkness(page: Grey, frames: Frames, outside: Floats, around: NDArray[Any]) -> _Darkness:
    lines = cv2.morphologyEx(page, cv2.MORPH_BLACKHAT, np.ones((round(_THIN_MM * PX_PER_MM),) * 2, np.uint8))
    patches = _patches(page, frames)
    paper = _levels(patches, around, 70)
    print_level = _levels(patches, np.abs(outside) < 0.1, 50)
    black = float(np.clip(np.median(paper - print_level), *_PRINT))
    whole = np.clip((paper[:, None, None] - patches) / black, 0, 1.2)
    depth = _without_frames(whole, outside)
    thin = _without_frames(np.clip(_patches(lines, frames) / black, 0, 1.2), outside)
    folds = _DEEPER_THAN_A_FOLD * _patches(fold_shade(page), frames) / black
    least = max(_LEAST_DARK, _NOISES * _noise(patches, around) / black)
    whole, depth, thin = (np.clip(each - folds, 0, None) for each in (whole, depth, thin))
    return _Darkness(whole, depth, thin, folds > 0, least)


def _share(pixels: NDArray[Any], inside: NDArray[Any]) -> Floats:
    """How much of the inside these pixels take."""
    found: Floats = (pixels & inside).sum(axis=(1, 2)) / inside.sum(axis=(1, 2))
    return found


def _patches(page: Grey, frames: Frames) -> Floats:
    """A patch around each middle, a little smoothed."""
    middles = frames.middles_mm * PX_PER_MM - 0.5
    found = [cv2.getRectSubPix(page, (_SIDE, _SIDE), (float(x), float(y))) for x, y in middles]
    return np.stack([cv2.GaussianBlur(each, (3, 3), 0.8) for each in found]).astype(np.float32)


def _outside(sizes_mm: Floats, are_round: NDArray[Any]) -> Floats:
    """Millimetres from the frame of each box, negative within."""
    axis = ((np.arange(_SIDE) - (_SIDE - 1) / 2) / PX_PER_MM).astype(np.float32)
    x, y = np.abs(axis)[None, None, :], np.abs(axis)[None, :, None]
    half_x, half_y = (sizes_mm[:, side, None, None].astype(np.float32) / 2 for side in (0, 1))
    square = np.maximum(x - half_x, y - half_y)
    disc = (np.hypot(x / half_x, y / half_y) - 1) * half_x
    return np.where(are_round[:, None, None], disc, square)


def _neighbours(frames: Frames, sizes_mm: Floats) -> NDArray[Any]:
    """Which pixels of the patch of each box belong to another box."""
    axis = (np.arange(_SIDE) - (_SIDE - 1) / 2) / PX_PER_MM
    taken = np.zeros((len(sizes_mm), _SIDE, _SIDE), bool)
    apart = frames.middles_mm[None, :] - frames.middles_mm[:, None]
    reach = (_PATCH_MM + sizes_mm[None, :]) / 2 + _CLEAR_OF_NEIGHBOURS_MM
    near = (np.abs(apart) < reach).all(axis=2) & ~np.eye(len(sizes_mm), dtype=bool)
    for box, other in zip(*np.nonzero(near), strict=True):
        half = sizes_mm[other] / 2 + _CLEAR_OF_NEIGHBOURS_MM
        in_x, in_y = (np.abs(axis - apart[box, other, way]) < half[way] for way in (0, 1))
        taken[box][np.ix_(in_y, in_x)] = True
    return taken


def _without_frames(depth: Floats, outside: Floats) -> Floats:
    """Less what frames show, by the distance from them: what the emptier boxes of the page do, and a box all around
    where others have their frame about there (one that is a little smaller or larger, or thicker)."""
    reach = round(_BESIDE_FRAME_MM * PX_PER_MM)
    step = np.clip(np.round(outside * PX_PER_MM) + reach, 0, 2 * reach).astype(int)
    rings = [step == each for each in range(2 * reach + 1)]
    mean = np.stack([(depth * ring).sum(axis=(1, 2)) / np.maximum(ring.sum(axis=(1, 2)), 1) for ring in rings])
    usual = np.percentile(mean, _EMPTY_PERCENT, axis=1)
    about = np.stack([np.roll(usual, by) for by in range(-_ABOUT, _ABOUT + 1)]).max(axis=0)
    own = np.stack([_levels(depth, ring, 25) for ring in rings])
    frame = np.maximum(usual[:, None], np.minimum(own, about[:, None]))
    frame[[0, -1]] = 0  # all that lies beyond
    left: Floats = np.clip(
        depth - 1.15 * np.take_along_axis(frame.T, step.reshape(len(depth), -1), 1).reshape(depth.shape), 0, None
    )
    return left


def _levels(values: Floats, where: NDArray[Any], percent: float) -> Floats:
    """Per box, that percentile of its pixels there; 0 where there are none."""
    there = where.reshape(len(where), -1)
    some = there.any(axis=0)
    sought = np.where(there[:, some], values.reshape(len(values), -1)[:, some], np.inf)
    if not sought.size:
        return np.zeros(len(values))
    sought.sort(axis=1)
    count = there.sum(axis=1)
    found: Floats = sought[np.arange(len(values)), np.maximum(np.round(percent / 100 * (count - 1)), 0).astype(int)]
    return np.where(count > 0, found, 0)


def _noise(patches: Floats, around: NDArray[Any]) -> float:
    """How much the bare paper flickers, in greys: by differences of neighbouring pixels, of which most are bare."""
    differences = np.abs(patches[:, :, 2:] - patches[:, :, :-2])[around[:, :, 2:]]
    return float(np.median(differences)) / 0.954 if differences.size else 0.0


def _cells(inked: NDArray[Any], inside: NDArray[Any], sizes_mm: Floats) -> tuple[Floats, Floats, Floats]:
    """Over a grid on the inside, the share with ink: of its cells, of its rows and columns, of the cells amid."""
    axis = (np.arange(_SIDE) - (_SIDE - 1) / 2) / PX_PER_MM
    cell = np.floor((axis / (sizes_mm.mean() - 2 * _INSET_MM) + 0.5) * _CELLS).astype(int)
    edges = np.searchsorted(cell, np.arange(_CELLS + 1))
    room, ink = (_summed(each, edges) for each in (inside, inked & inside))
    counts = room > 4
    reached = counts & (ink > np.maximum(1.5, 0.08 * room))
    spread: Floats = reached.sum(axis=(1, 2)) / np.maximum(counts.sum(axis=(1, 2)), 1)
    reach: Floats = (reached.any(axis=1).mean(axis=1) + reached.any(axis=2).mean(axis=1)) / 2
    core: Floats = reached[:, 1:-1, 1:-1].mean(axis=(1, 2))
    return spread, reach, core


def _summed(values: NDArray[Any], edges: NDArray[Any]) -> Floats:
    """n × cells × cells: how many pixels of each cell."""
    within = values[:, edges[0] : edges[-1], edges[0] : edges[-1]].astype(np.int32)
    starts = edges[:-1] - edges[0]
    found: Floats = np.add.reduceat(np.add.reduceat(within, starts, axis=1), starts, axis=2)
    return found


def _black(dark: Floats, outside: Floats) -> Floats:
    """How much of the inside is covered so densely that no paper shines through within a third of a millimetre.

    Of all that is dark, up to the frame: one that is blacked out is nearly as black everywhere, a scribble is lighter
    between its lines and leaves paper at the frame.
    """
    amid = outside < -_CLEAR_OF_FRAME_MM
    dense = np.maximum(_DENSE_OF_DARK * _levels(dark, amid, 80), _LEAST_DARK)
    closed = np.stack([cv2.morphologyEx(each, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8)) for each in dark])
    return _share(closed > dense[:, None, None], amid)


def _ring(inked: NDArray[Any], around: NDArray[Any]) -> Floats:
    """In how many directions from the box there is ink just outside its frame; 0 where others are too close.

    A ring goes beside the box and above and below it; print stands on some of its sides only.
    """
    axis = np.arange(_SIDE) - (_SIDE - 1) / 2
    sector = ((np.arctan2(axis[:, None], axis[None, :]) / (2 * np.pi) + 0.5) * _SECTORS).astype(int) % _SECTORS
    seen, free = (
        np.stack([(pixels & (sector == each)).any(axis=(1, 2)) for each in range(_SECTORS)], axis=1)
        for pixels in (inked & around, around)
    )
    is_beside = np.abs(np.cos((np.arange(_SECTORS) + 0.5) / _SECTORS * 2 * np.pi)) > np.sqrt(0.5)
    share = _share_of(seen, free)
    for side in (is_beside, ~is_beside):
        share = np.where(
            free[:, side].any(axis=1), np.minimum(share, _share_of(seen[:, side], free[:, side]) + _OPEN), share
        )
    found: Floats = np.where(free.sum(axis=1) > _SECTORS / 2, share, 0)
    return found


def _share_of(seen: NDArray[Any], free: NDArray[Any]) -> Floats:
    found: Floats = (seen & free).sum(axis=1) / np.maximum(free.sum(axis=1), 1)
    return found
