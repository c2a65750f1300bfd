"""Where each printed box really is on a straightened page: paper curls and folds, and a box is not quite where the
corners say. Its frame is looked for nearby, coarsely and then finely; where a mark hides it, its neighbours tell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from buurtdesk.domain.sheet_layout import LayoutBox
from buurtdesk.paper.measures import TICK_LINE
from buurtdesk.paper.reading.edges import stretched
from buurtdesk.paper.reading.flatten import PX_PER_MM
from buurtdesk.paper.reading.images import Grey, Points, points

Floats = NDArray[Any]

COARSE_PX_PER_MM = 3
_RIM_MM = 1.2
_FAR_MM, _NEAR_MM, _STRAY_MM = 4.5, 0.5, 2.0
_CLEAR, _TRUSTED = 0.45, 0.25
_NEARER_IS_LIKELIER = 0.03
_STIFF = 0.01
_SEEN, _CLEAR_AT_ALL, _MOST = 0.35, 0.15, 0.6


@dataclass(frozen=True)
class Frames:
    """Per box: its middle, and its width and height, in millimetres; whether it is round, and how clearly its frame was
    seen, 0 to 1."""

    middles_mm: Points
    sizes_mm: Points
    are_round: NDArray[Any]
    clear: Floats

    @property
    def are_seen(self) -> NDArray[Any]:
        """Per box, whether its frame is nearly as clear as those of the others."""
        return self.clear > _SEEN * np.median(self.clear) if len(self.clear) else self.clear > 0

    @property
    def are_there(self) -> bool:
        """Whether this is where the boxes are at all."""
        return bool(np.median(self.clear) > _CLEAR_AT_ALL and self.are_seen.mean() > _MOST)


def middles_of(boxes: Sequence[LayoutBox]) -> Points:
    """Where the middles of boxes are printed, in millimetres."""
    return points([(box.x_mm + box.width_mm / 2, box.y_mm + box.height_mm / 2) for box in boxes])


def roughly(page: Grey, boxes: Sequence[LayoutBox]) -> Frames:
    """The frames of boxes on an evenly lit page, to a tenth of a millimetre, also where they are millimetres off."""
    factor = COARSE_PX_PER_MM / PX_PER_MM
    small = cv2.resize(page, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    return _found(small, boxes, middles_of(boxes), COARSE_PX_PER_MM, _FAR_MM)


def exactly(page: Grey, boxes: Sequence[LayoutBox], rough: Frames) -> Frames:
    """The same frames to a few hundredths of a millimetre, and as large as the page shows them there."""
    found = _found(page, boxes, rough.middles_mm, PX_PER_MM, _NEAR_MM)
    if not boxes:
        return found
    stretch = _surface(
        middles_of(boxes), stretched(page, found.middles_mm, found.sizes_mm, found.are_round), found.clear
    )
    return replace(found, sizes_mm=found.sizes_mm + stretch)


def _found(page: Grey, boxes: Sequence[LayoutBox], near_mm: Points, px_per_mm: int, reach_mm: float) -> Frames:
    ink = 255 - page
    seen = [_look(ink, middle, box, px_per_mm, reach_mm) for middle, box in zip(near_mm, boxes, strict=True)]
    printed = middles_of(boxes)
    moved = points([(each.x_mm, each.y_mm) for each in seen]) - printed
    clear = np.array([each.clear for each in seen])
    usual = _usual(printed, moved, clear)
    off = np.hypot(*(moved - usual).T)
    own = (clear > _CLEAR) & (off < _STRAY_MM) | (clear > _TRUSTED) & (off < _NEAR_MM)
    middles = printed + np.where(own[:, None], moved, usual)
    sizes = points([(box.width_mm, box.height_mm) for box in boxes])
    return Frames(middles.astype(np.float32), sizes, _are_round(boxes, seen), clear)


@dataclass(frozen=True)
class _Seen:
    """A frame as seen: its middle, how clear it is, and how much rounder than square it looks."""

    x_mm: float
    y_mm: float
    clear: float
    roundness: float = 0.0


def _are_round(boxes: Sequence[LayoutBox], seen: Sequence[_Seen]) -> NDArray[Any]:
    """The boxes of a question are alike: what most of their frames look like."""
    votes: dict[str, float] = {}
    for box, frame in zip(boxes, seen, strict=True):
        votes[box.question] = votes.get(box.question, 0.0) + frame.roundness * frame.clear
    return np.array([votes[box.question] > 0 for box in boxes])


def _look(ink: Grey, middle_mm: Points, box: LayoutBox, px_per_mm: int, reach_mm: float) -> _Seen:
    """The clearest frame near a point, round or square."""
    circle, square = (
        _sought(ink, middle_mm, _picture(box.width_mm, box.height_mm, is_round, px_per_mm), px_per_mm, reach_mm)
        for is_round in (True, False)
    )
    best = max(circle, square, key=lambda seen: seen.clear)
    return _Seen(best.x_mm, best.y_mm, best.clear, circle.clear - square.clear)


def _sought(ink: Grey, middle_mm: Points, picture: Floats, px_per_mm: int, reach_mm: float) -> _Seen:
    """Where near a point the picture fits best; of two places that fit as well, the nearer."""
    half = np.array(picture.shape[::-1]) / 2
    middle, reach = middle_mm * px_per_mm, reach_mm * px_per_mm
    left, top = map(int, np.floor(middle - half - reach))
    width, height = map(int, np.ceil(2 * (half + reach)) + 1)
    alike = cv2.matchTemplate(_window(ink, left, top, width, height).astype(np.float32), picture, cv2.TM_CCORR) / 255
    x_of = (left + half[0] + np.arange(alike.shape[1])) / px_per_mm
    y_of = (top + half[1] + np.arange(alike.shape[0])) / px_per_mm
    away = np.hypot(x_of[None, :] - middle_mm[0], y_of[:, None] - middle_mm[1])
    _, _, _, (x, y) = cv2.minMaxLoc((alike - _NEARER_IS_LIKELIER * away).astype(np.float32))
    dx, dy = _vertex(alike[y], x) / px_per_mm, _vertex(alike[:, x], y) / px_per_mm
    return _Seen(float(x_of[x] + dx), float(y_of[y] + dy), float(np.clip(alike[y, x], 0, 1)))


def _vertex(line: Floats, at: int) -> float:
    """Between pixels: the top of a parabola through the highest point and its neighbours."""
    if not 0 < at < len(line) - 1:
        return 0.0
    before, here, after = (float(value) for value in line[at - 1 : at + 2])
    bend = before - 2 * here + after
    return 0.0 if bend >= 0 else float(np.clip((before - after) / (2 * bend), -0.5, 0.5))


def _window(ink: Grey, left: int, top: int, width: int, height: int) -> Grey:
    """A piece of the page; what lies beside the page is white."""
    inside = ink[max(0, top) : max(0, top + height), max(0, left) : max(0, left + width)]
    if inside.shape == (height, width):
        return inside
    whole = np.zeros((height, width), np.uint8)
    y, x = max(0, -top), max(0, -left)
    whole[y : y + inside.shape[0], x : x + inside.shape[1]] = inside
    return whole


@cache
def _picture(width_mm: float, height_mm: float, is_round: bool, px_per_mm: int) -> Floats:
    """A frame: its line positive, white just within and without negative, the middle (where marks are) of no weight.

    It sums up to nothing, so an even grey says nothing; a black line on white gives 255.
    """
    fine = 24 // px_per_mm
    width, height = (round((side + 2 * _RIM_MM) * px_per_mm) * fine for side in (width_mm, height_mm))
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    x, y = (x + 0.5 - width / 2) / px_per_mm / fine, (y + 0.5 - height / 2) / px_per_mm / fine
    if is_round:
        outside = np.hypot(x, y * width_mm / height_mm) - width_mm / 2
    else:
        outside = np.maximum(np.abs(x) - width_mm / 2, np.abs(y) - height_mm / 2)
    line = (np.abs(outside) < TICK_LINE / 2).astype(np.float32)
    beside = ((np.abs(outside) > TICK_LINE) & (np.abs(outside) < _RIM_MM * 0.9)).astype(np.float32)
    picture = line / line.sum() - beside / beside.sum()
    return np.ascontiguousarray(picture.reshape(height // fine, fine, width // fine, fine).sum(axis=(1, 3)))


def _usual(at_mm: Points, moved: Points, clear: Floats) -> Points:
    """How far paper has moved around each box: a smooth surface through the clear frames, and what neighbours add."""
    surface = _surface(at_mm, moved, clear)
    rest = moved - surface
    apart = np.hypot(at_mm[:, None, 0] - at_mm[None, :, 0], at_mm[:, None, 1] - at_mm[None, :, 1])
    fair = clear * np.exp(-(np.hypot(*rest.T) ** 2))
    weights = np.exp(-((apart / 25) ** 2)) * fair[None, :]
    np.fill_diagonal(weights, 0)
    there: Points = surface + (weights @ rest) / (weights.sum(axis=1, keepdims=True) + 0.3)
    return there


def _surface(at_mm: Points, moved: Points, clear: Floats) -> Points:
    """Least squares with outliers weighed down: a constant for few boxes, a plane, or a curved surface for many."""
    x, y = (at_mm / 150 - 0.8).T
    columns = [np.ones_like(x)]
    if len(at_mm) >= 6:
        columns += [x, y]
    if len(at_mm) >= 20:
        columns += [x * x, x * y, y * y]
    basis = np.stack(columns, axis=1).astype(np.float64)
    weights = clear + 1e-6
    solved: Floats = np.zeros((basis.shape[1], 2))
    for _ in range(6):
        weighed = basis.T * weights
        solved = np.linalg.solve(weighed @ basis + _STIFF * np.eye(basis.shape[1]), weighed @ moved)
        off = np.hypot(*(moved - basis @ solved).T)
        weights = (clear + 1e-6) / (1 + (off / 0.3) ** 2)
    return (basis @ solved).astype(np.float32)
