"""The four corner marks of a page, found from where its QR code is; together they tell where every millimetre lies.

The image is first turned and scaled the way the code lies, so that the marks stand nearly upright. Marks are looked for
as shapes, wherever perspective has taken them, and the set is taken that agrees best with the code. A mark that is not
there as a shape of its own (a staple, a shadow, a torn corner) is looked for where the others say; without it, the
corners of the code stand in.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

import cv2
import numpy as np

from buurtdesk.paper.measures import PAGE_HEIGHT, PAGE_WIDTH, QR_LEFT, QR_SIDE, QR_TOP
from buurtdesk.paper.reading.corner_marks import CENTRES, SCALE, CornerMark, mark_near, mark_shapes
from buurtdesk.paper.reading.images import Grey, Matrix, Points, mapped, points

_AROUND_X, _AROUND_Y = 0.45 * PAGE_WIDTH, 0.45 * PAGE_HEIGHT
_CANVAS = (int((PAGE_WIDTH + 2 * _AROUND_X) * SCALE), int((PAGE_HEIGHT + 2 * _AROUND_Y) * SCALE))
QR_CORNERS = points([(0, 0), (QR_SIDE, 0), (QR_SIDE, QR_SIDE), (0, QR_SIDE)]) + points([(QR_LEFT, QR_TOP)])
_MOST_EACH = 4
_CODE_OFF_MM, _NO_WORSE_MM, _FLAT_MM = 2.5, 0.3, 0.6
_CLEAR_FRAME, _ENOUGH_FRAMES, _ENOUGH_TO_LEAN = 0.4, 6, 12
_RIGHT_MM, _STRAY_FRAME_MM, _MOST_MOVED_MM = 0.6, 0.5, 25.0


@dataclass(frozen=True)
class Placed:
    """Where a page lies: the map from millimetres to pixels of the image, and how many of the marks it rests on."""

    to_image: Matrix
    marks: int


def place_page(image: Grey, code_corners: Points) -> Placed | None:
    """Where the page lies whose code stands at these pixels; None if fewer than two marks are there."""
    to_canvas = _canvas_of(code_corners)
    canvas = cv2.warpPerspective(
        image, to_canvas, _CANVAS, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT, borderValue=128
    )
    code = mapped(code_corners, to_canvas)
    marks = _best(mark_shapes(canvas, _shown(image, to_canvas)), code)
    if len(marks) < 4:
        marks = _with_missing(canvas, marks, code)
    if len(marks) < 2:
        return None
    to_image = np.linalg.inv(to_canvas) @ _fitted(marks, code)
    return Placed(to_image, len(marks))


def _shown(image: Grey, to_canvas: Matrix) -> tuple[slice, slice]:
    """The rows and columns of the canvas where the image is."""
    height, width = image.shape
    edges = mapped(points([(0, 0), (width, 0), (width, height), (0, height)]), to_canvas)
    low, high = np.maximum(edges.min(axis=0), 0).astype(int), np.ceil(edges.max(axis=0)).astype(int)
    return slice(int(low[1]), int(high[1])), slice(int(low[0]), int(high[0]))


def _canvas_of(code_corners: Points) -> Matrix:
    """From the image to the canvas, by what the code says of turn and scale, without perspective."""
    wanted = (QR_CORNERS + points([(_AROUND_X, _AROUND_Y)])) * SCALE
    found, _ = cv2.estimateAffinePartial2D(code_corners, wanted)
    return np.vstack([found, [0, 0, 1]])


def _best(found: list[CornerMark], code: Points) -> list[CornerMark]:
    """The marks, one for each corner at most, that agree with the code; as many and as alike as possible."""
    each: list[list[CornerMark | None]] = []
    for corner in range(4):
        ours = sorted((mark for mark in found if mark.corner == corner), key=lambda mark: -_worth(mark))[:_MOST_EACH]
        each.append([*ours, None])
    best: list[CornerMark] = []
    best_worth = 0.0
    for choice in product(*each):
        marks = [mark for mark in choice if mark is not None]
        if len(marks) < 2:
            continue
        off = _code_off(marks, code)
        worth = sum(mark.likeness for mark in marks) - 0.35 * off
        if off < _CODE_OFF_MM and worth > best_worth:
            best, best_worth = marks, worth
    return best


def _worth(mark: CornerMark) -> float:
    """Likeness, less for marks far from where a flat page has them."""
    x, y = (CENTRES[mark.corner] + (_AROUND_X, _AROUND_Y)) * SCALE
    return mark.likeness - 0.002 * float(np.hypot(mark.x - x, mark.y - y)) / SCALE


def _code_off(marks: list[CornerMark], code: Points) -> float:
    """How far, in millimetres, the code lies from where these marks would have it; infinite for what is no page."""
    from_page = _fitted(marks, code) if len(marks) < 4 else _by_marks(marks)
    if not _is_page(from_page):
        return float("inf")
    back = mapped(code, np.linalg.inv(from_page)) - QR_CORNERS
    return float(np.hypot(back[:, 0], back[:, 1]).mean())


def _by_marks(marks: list[CornerMark]) -> Matrix:
    return cv2.getPerspectiveTransform(
        CENTRES[[mark.corner for mark in marks]], points([(mark.x, mark.y) for mark in marks])
    )


def _is_page(from_page: Matrix) -> bool:
    """Whether this map takes a page to something that a camera can see: convex, not turned, of a likely size."""
    quad = mapped(points([(0, 0), (PAGE_WIDTH, 0), (PAGE_WIDTH, PAGE_HEIGHT), (0, PAGE_HEIGHT)]), from_page)
    if not np.isfinite(quad).all() or not cv2.isContourConvex(quad.reshape(-1, 1, 2)):
        return False
    area = cv2.contourArea(quad.reshape(-1, 1, 2), oriented=True)
    return 0.4 < area / (PAGE_WIDTH * PAGE_HEIGHT * SCALE**2) < 2.2


def _fitted(marks: list[CornerMark], code: Points) -> Matrix:
    """From millimetres to the canvas: four marks say it all, with three the code says whether the page leans."""
    if len(marks) == 4:
        return _by_marks(marks)
    known = np.vstack([CENTRES[[mark.corner for mark in marks]].reshape(-1, 2), QR_CORNERS])
    seen = np.vstack([points([(mark.x, mark.y) for mark in marks]), code])
    weights = np.where(np.arange(len(seen)) < len(marks), 8.0, 1.0)[:, None]
    rows = np.hstack([known, np.ones((len(known), 1))])
    solved, *_ = np.linalg.lstsq(rows * weights, seen * weights, rcond=None)
    flat = np.vstack([solved.T, [0, 0, 1]])
    off = np.hypot(*(rows @ solved - seen)[len(marks) :].T).mean() / SCALE
    if len(marks) < 3 or off < _FLAT_MM:
        return flat
    leaning, _ = cv2.findHomography(known, seen)
    return flat if leaning is None else leaning


def _with_missing(canvas: Grey, marks: list[CornerMark], code: Points) -> list[CornerMark]:
    """The marks, and those found again where the others (or the code alone) say they are, from the code on."""
    marks = list(marks)
    for corner in (1, 2, 0, 3):
        if any(mark.corner == corner for mark in marks):
            continue
        again = mark_near(canvas, corner, mapped(CENTRES[[corner]], _fitted(marks, code))[0], len(marks))
        usual = _code_off(marks, code) if len(marks) > 1 else _CODE_OFF_MM
        if again is not None and _code_off([*marks, again], code) < usual + _NO_WORSE_MM:
            marks.append(again)
    return marks


def placed_by_boxes(printed_mm: Points, found_mm: Points, clear: Points) -> Matrix | None:
    """A map that takes millimetres as printed to where boxes were found; None where they are right, or too few."""
    sure = clear > _CLEAR_FRAME
    off = np.hypot(*(found_mm - printed_mm)[sure].T)
    if sure.sum() < _ENOUGH_FRAMES or np.percentile(off, 75) < _RIGHT_MM:
        return None
    flat, _ = cv2.estimateAffine2D(printed_mm[sure], found_mm[sure], ransacReprojThreshold=_STRAY_FRAME_MM)
    if flat is None:
        return None
    rests = found_mm[sure] - cv2.transform(printed_mm[sure].reshape(-1, 1, 2), flat).reshape(-1, 2)
    better = np.vstack([flat, [0, 0, 1]])
    if sure.sum() >= _ENOUGH_TO_LEAN and np.percentile(np.hypot(*rests.T), 75) > _RIGHT_MM / 2:
        leaning, _ = cv2.findHomography(printed_mm[sure], found_mm[sure], cv2.RANSAC, _STRAY_FRAME_MM)
        better = leaning if leaning is not None else better
    page = points([(0, 0), (PAGE_WIDTH, 0), (PAGE_WIDTH, PAGE_HEIGHT), (0, PAGE_HEIGHT)])
    return better if np.abs(mapped(page, better) - page).max() < _MOST_MOVED_MM else None
