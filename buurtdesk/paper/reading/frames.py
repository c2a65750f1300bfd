"""Where each printed box really is on a straightened page: paper curls and folds, and a box is a few tenths of a
millimetre from where the corners say. Its frame is looked for nearby; where a mark hides it, its neighbours tell."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from buurtdesk.domain.sheet_layout import LayoutBox
from buurtdesk.paper.measures import TICK_LINE
from buurtdesk.paper.reading.flatten import PX_PER_MM
from buurtdesk.paper.reading.images import Grey, Points, points

_RIM_MM = 1.2
_REACH_MM = 2.4
_CLEAR, _FAR_MM = 0.45, 1.2
_TRUSTED, _NEAR_MM = 0.25, 0.7


@dataclass(frozen=True)
class Frames:
    """Per box: the middle in pixels, whether it is round, and how clearly its frame was seen, 0 to 1."""

    middles: Points
    are_round: NDArray[Any]
    clear: NDArray[Any]


def find_frames(page: Grey, boxes: Sequence[LayoutBox], reach_mm: float = _REACH_MM) -> Frames:
    """The frames of boxes on an evenly lit page."""
    expected = PX_PER_MM * points([(box.x_mm + box.width_mm / 2, box.y_mm + box.height_mm / 2) for box in boxes])
    ink = 255 - page
    seen = [_look(ink, middle, box, reach_mm) for middle, box in zip(expected, boxes, strict=True)]
    moved = points([(each.x, each.y) for each in seen]) - expected
    clear = np.array([each.clear for each in seen])
    usual = _usual(expected, moved, clear)
    off = np.hypot(*(moved - usual).T) / PX_PER_MM
    own = (clear > _CLEAR) & (off < _FAR_MM) | (clear > _TRUSTED) & (off < _NEAR_MM)
    middles = expected + np.where(own[:, None], moved, usual)
    return Frames(middles.astype(np.float32), _are_round(boxes, seen), clear)


@dataclass(frozen=True)
class _Seen:
    """A frame as seen: its middle in pixels, how clear it is, and how much rounder than square it looks."""

    x: float
    y: float
    clear: float
    roundness: float = 0.0


def _are_round(boxes: Sequence[LayoutBox], seen: Sequence[_Seen]) -> NDArray[Any]:
    """The boxes of a question are alike: what most of their frames look like."""
    votes: dict[str, float] = {}
    for box, frame in zip(boxes, seen, strict=True):
        votes[box.question] = votes.get(box.question, 0.0) + frame.roundness * frame.clear
    return np.array([votes[box.question] > 0 for box in boxes])


def _look(ink: Grey, middle: Points, box: LayoutBox, reach_mm: float) -> _Seen:
    """The clearest frame near a point, round or square."""
    circle, square = (
        _sought(ink, middle, _picture(box.width_mm, box.height_mm, is_round), reach_mm) for is_round in (True, False)
    )
    best = max(circle, square, key=lambda seen: seen.clear)
    return _Seen(best.x, best.y, best.clear, circle.clear - square.clear)


def _sought(ink: Grey, middle: Points, picture: NDArray[Any], reach_mm: float) -> _Seen:
    """Where near a point the picture fits best."""
    half = np.array(picture.shape[::-1]) / 2
    reach = reach_mm * PX_PER_MM
    left, top = map(int, np.floor(middle - half - reach))
    width, height = map(int, np.ceil(2 * (half + reach)) + 1)
    alike = cv2.matchTemplate(_window(ink, left, top, width, height).astype(np.float32), picture, cv2.TM_CCORR)
    _, clear, _, (x, y) = cv2.minMaxLoc(alike)
    dx, dy = _peak(alike, x, y)
    return _Seen(left + x + dx + half[0] - 0.5, top + y + dy + half[1] - 0.5, float(np.clip(clear / 255, 0, 1)))


def _peak(alike: NDArray[Any], x: int, y: int) -> tuple[float, float]:
    """Between pixels: the top of a parabola through the highest point and its neighbours."""
    return _vertex(alike[y], x), _vertex(alike[:, x], y)


def _vertex(line: NDArray[Any], at: int) -> float:
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
def _picture(width_mm: float, height_mm: float, is_round: bool) -> NDArray[Any]:
    """A frame: its line positive, white just within and without negative, the middle (where marks are) of no weight.

    It sums up to nothing, so an even grey says nothing; a black line on white gives 255.
    """
    fine = 4
    per_mm = PX_PER_MM * fine
    width, height = (round((side + 2 * _RIM_MM) * PX_PER_MM) * fine for side in (width_mm, height_mm))
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    x, y = (x + 0.5 - width / 2) / per_mm, (y + 0.5 - height / 2) / per_mm
    if is_round:
        outside = np.hypot(x, y * width_mm / height_mm) - width_mm / 2
    else:
        outside = np.maximum(np.abs(x) - width_mm / 2, np.abs(y) - height_mm / 2)
    line = (np.abs(outside) < TICK_LINE / 2).astype(np.float32)
    beside = ((np.abs(outside) > TICK_LINE) & (np.abs(outside) < _RIM_MM * 0.9)).astype(np.float32)
    picture = line / line.sum() - beside / beside.sum()
    return np.ascontiguousarray(picture.reshape(height // fine, fine, width // fine, fine).sum(axis=(1, 3)))


def _usual(at: Points, moved: Points, clear: NDArray[Any]) -> Points:
    """How far paper has moved around each box: a smooth surface through the clear frames, and what neighbours add."""
    surface = _surface(at, moved, clear)
    rest = moved - surface
    apart = np.hypot(at[:, None, 0] - at[None, :, 0], at[:, None, 1] - at[None, :, 1]) / PX_PER_MM
    fair = clear * np.exp(-((np.hypot(*rest.T) / PX_PER_MM) ** 2))
    weights = np.exp(-((apart / 25) ** 2)) * fair[None, :] + 1e-9
    np.fill_diagonal(weights, 0)
    pulled = weights.sum(axis=1, keepdims=True)
    there: Points = surface + (weights @ rest) / (pulled + 0.3)
    return there


def _surface(at: Points, moved: Points, clear: NDArray[Any]) -> Points:
    """Least squares with outliers weighed down: a constant for few boxes, a plane, or a curved surface for many."""
    x, y = (at / np.float32(PX_PER_MM * 150) - 0.8).T
    columns = [np.ones_like(x)]
    if len(at) >= 6:
        columns += [x, y]
    if len(at) >= 20:
        columns += [x * x, x * y, y * y]
    basis = np.stack(columns, axis=1).astype(np.float64)
    weights = clear.copy() + 1e-6
    solved = np.zeros((basis.shape[1], 2))
    for _ in range(5):
        root = np.sqrt(weights)[:, None]
        ridge = 0.02 * np.eye(basis.shape[1])
        solved, *_ = np.linalg.lstsq(
            np.vstack([basis * root, ridge]), np.vstack([moved * root, np.zeros_like(ridge[:, :2])]), rcond=None
        )
        off = np.hypot(*(moved - basis @ solved).T) / PX_PER_MM
        weights = (clear + 1e-6) / (1 + (off / 0.3) ** 2)
    return (basis @ solved).astype(np.float32)
