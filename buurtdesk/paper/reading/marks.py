"""What is in a box: how much of its inside is darker than the paper around it, and how that ink lies.

A box is looked at in a patch of its own, around its frame as found; the paper level is the patch's own. Nothing is
judged here: whether an inked box is a tick depends on the other boxes of its question.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from buurtdesk.paper.reading.flatten import PX_PER_MM
from buurtdesk.paper.reading.frames import Frames
from buurtdesk.paper.reading.images import Grey

Floats = NDArray[Any]

_PATCH_MM = 11.0
_SIDE = round(_PATCH_MM * PX_PER_MM)
_INSET_MM = 0.62
_CELLS = 6
_AROUND_MM = (0.5, 1.9)
_SECTORS = 24
_LEAST_DARK, _NOISES = 0.09, 4.0


@dataclass(frozen=True)
class Ink:
    """Per box: `share` of the inside inked, `spread` of it reached by ink, `black` how solidly it is filled, `ring` how
    far around the box (outside its frame) ink goes, `dark` how dark its ink is beside the print; all 0 to 1."""

    share: Floats
    spread: Floats
    black: Floats
    ring: Floats
    dark: Floats


def measure(page: Grey, frames: Frames, sizes_mm: Floats) -> Ink:
    """The ink of boxes on an evenly lit page; `sizes_mm` n × 2: width, height."""
    patches = np.stack([_patch(page, middle) for middle in frames.middles]).astype(np.float32)
    outside = _outside(sizes_mm, frames.are_round)
    inside = outside < -_INSET_MM
    around = (outside > _AROUND_MM[0]) & (outside < _AROUND_MM[1])
    paper = _levels(patches, around, 70)
    print_level = _levels(patches, np.abs(outside) < 0.1, 50)
    black = float(np.clip(np.median(paper - print_level), 60, 255))
    depth = np.clip((paper[:, None, None] - patches) / black, 0, 1)
    noise = _noise(patches, around) / black
    least = max(_LEAST_DARK, _NOISES * noise)
    smooth = np.stack([cv2.GaussianBlur(each, (3, 3), 0.8) for each in depth])
    inked = smooth > least
    size = inside.sum(axis=(1, 2))
    share = (inked & inside).sum(axis=(1, 2)) / size
    dark = _levels(np.where(inside, smooth, 0), inside, 97)
    return Ink(share, _spread(inked, inside, sizes_mm), _black(smooth, inside), _ring(inked, around), dark)


def _patch(page: Grey, middle: NDArray[Any]) -> Grey:
    return cv2.getRectSubPix(page, (_SIDE, _SIDE), (float(middle[0]), float(middle[1])))


def _outside(sizes_mm: Floats, are_round: NDArray[Any]) -> NDArray[Any]:
    """Millimetres from the frame of each box, negative within."""
    axis = ((np.arange(_SIDE) - (_SIDE - 1) / 2) / PX_PER_MM).astype(np.float32)
    x, y = np.abs(axis)[None, None, :], np.abs(axis)[None, :, None]
    half_x, half_y = (sizes_mm[:, side, None, None].astype(np.float32) / 2 for side in (0, 1))
    square = np.maximum(x - half_x, y - half_y)
    disc = (np.hypot(x / half_x, y / half_y) - 1) * half_x
    return np.where(are_round[:, None, None], disc, square)


def _levels(values: NDArray[Any], where: NDArray[Any], percent: float) -> Floats:
    """Per box, that percentile of its pixels there."""
    found: Floats = np.nanpercentile(np.where(where, values, np.nan).reshape(len(values), -1), percent, axis=1)
    return found


def _noise(patches: NDArray[Any], around: NDArray[Any]) -> float:
    """How much the bare paper flickers, in greys: by differences of neighbouring pixels, of which most are bare."""
    differences = np.abs(patches[:, :, 1:] - patches[:, :, :-1])[around[:, :, 1:]]
    return float(np.median(differences)) / 0.954 if differences.size else 0.0


def _spread(inked: NDArray[Any], inside: NDArray[Any], sizes_mm: Floats) -> Floats:
    """How many of the cells of a grid over the inside have ink."""
    axis = (np.arange(_SIDE) - (_SIDE - 1) / 2) / PX_PER_MM
    cells = np.floor((axis / (sizes_mm.mean() - 2 * _INSET_MM) + 0.5) * _CELLS).astype(int)
    reached, there = np.zeros(len(inked)), np.zeros(len(inked))
    for row in range(_CELLS):
        for column in range(_CELLS):
            at = np.ix_(np.arange(len(inked)), cells == row, cells == column)
            room = inside[at].sum(axis=(1, 2))
            ink = (inked[at] & inside[at]).sum(axis=(1, 2))
            counts = room > 4
            there += counts
            reached += counts & (ink > np.maximum(2, 0.08 * room))
    share: Floats = reached / np.maximum(there, 1)
    return share


def _black(depth: NDArray[Any], inside: NDArray[Any]) -> Floats:
    """How much of the inside is covered so densely that no paper shines through within a third of a millimetre."""
    closed = np.stack([cv2.morphologyEx(each, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8)) for each in depth])
    dark = np.where(inside, closed, 0)
    share: Floats = (dark > 0.3).sum(axis=(1, 2)) / inside.sum(axis=(1, 2))
    return share


def _ring(inked: NDArray[Any], around: NDArray[Any]) -> Floats:
    """In how many directions from the box there is ink just outside its frame."""
    axis = np.arange(_SIDE) - (_SIDE - 1) / 2
    sector = ((np.arctan2(axis[:, None], axis[None, :]) / (2 * np.pi) + 0.5) * _SECTORS).astype(int) % _SECTORS
    seen = inked & around
    share: Floats = np.stack([(seen & (sector == each)).any(axis=(1, 2)) for each in range(_SECTORS)]).mean(axis=0)
    return share
