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

from buurtdesk.paper.measures import (
    MARK_EDGE,
    MARK_LENGTH,
    MARK_THICK,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    QR_LEFT,
    QR_SIDE,
    QR_TOP,
)
from buurtdesk.paper.reading.images import Grey, Matrix, Points, mapped, points

_SCALE = 3.0
_AROUND_X, _AROUND_Y = 0.45 * PAGE_WIDTH, 0.45 * PAGE_HEIGHT
_CANVAS = (int((PAGE_WIDTH + 2 * _AROUND_X) * _SCALE), int((PAGE_HEIGHT + 2 * _AROUND_Y) * _SCALE))
QR_CORNERS = points([(0, 0), (QR_SIDE, 0), (QR_SIDE, QR_SIDE), (0, QR_SIDE)]) + points([(QR_LEFT, QR_TOP)])
_SMALLEST, _LARGEST, _NARROWEST = 0.55, 1.7, 0.5
_LIKE_A_MARK, _FOUND_AGAIN = 0.62, 0.72
_MOST_EACH = 4
_CODE_OFF_MM, _NO_WORSE_MM = 2.5, 0.3
_SEARCH_MM = 14.0
_CLEAR_FRAME, _ENOUGH_FRAMES, _ENOUGH_TO_LEAN = 0.4, 6, 12
_RIGHT_MM, _STRAY_FRAME_MM, _MOST_MOVED_MM = 0.6, 0.5, 25.0


@dataclass(frozen=True)
class Placed:
    """Where a page lies: the map from millimetres to pixels of the image, and how many of the marks it rests on."""

    to_image: Matrix
    marks: int


@dataclass(frozen=True)
class _Mark:
    """A mark found: which (0 upper left, clockwise), its centre of gravity on the canvas, how alike it is."""

    corner: int
    x: float
    y: float
    likeness: float


def place_page(image: Grey, code_corners: Points) -> Placed | None:
    """Where the page lies whose code stands at these pixels; None if fewer than two marks are there."""
    to_canvas = _canvas_of(code_corners)
    canvas = cv2.warpPerspective(
        image, to_canvas, _CANVAS, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_CONSTANT, borderValue=128
    )
    code = mapped(code_corners, to_canvas)
    marks = _best(_shapes(canvas), code)
    if len(marks) < 4:
        marks = _with_missing(canvas, marks, code)
    if len(marks) < 2:
        return None
    to_image = np.linalg.inv(to_canvas) @ _fitted(marks, code)
    return Placed(to_image, len(marks))


def _canvas_of(code_corners: Points) -> Matrix:
    """From the image to the canvas, by what the code says of turn and scale, without perspective."""
    wanted = (QR_CORNERS + points([(_AROUND_X, _AROUND_Y)])) * _SCALE
    found, _ = cv2.estimateAffinePartial2D(code_corners, wanted)
    return np.vstack([found, [0, 0, 1]])


def _centre(corner: int) -> tuple[float, float]:
    """The centre of gravity of a mark, in millimetres of the page."""
    inner, arm = MARK_LENGTH - MARK_THICK, MARK_THICK * MARK_LENGTH
    foot = MARK_THICK * inner
    along = (arm * MARK_LENGTH / 2 + foot * MARK_THICK / 2) / (arm + foot)
    off = MARK_EDGE + along
    return (PAGE_WIDTH - off if corner in (1, 2) else off, PAGE_HEIGHT - off if corner in (2, 3) else off)


_CENTRES = points([_centre(corner) for corner in range(4)])


def _ideal(corner: int, side: int) -> Grey:
    """A mark drawn in a square that it fills, 255 where it is black."""
    thick = round(side * MARK_THICK / MARK_LENGTH)
    drawn = np.zeros((side, side), np.uint8)
    drawn[:thick] = drawn[:, :thick] = 255
    if corner in (1, 2):
        drawn = drawn[:, ::-1]
    return np.ascontiguousarray(drawn[::-1] if corner in (2, 3) else drawn)


_IDEALS = [_ideal(corner, 16) > 0 for corner in range(4)]


def _shapes(canvas: Grey) -> list[_Mark]:
    """All that looks like a corner mark."""
    smooth = cv2.GaussianBlur(canvas, (3, 3), 0)
    paper = cv2.boxFilter(smooth, -1, (61, 61))
    dark = cv2.threshold(cv2.subtract(paper, smooth), 22, 255, cv2.THRESH_BINARY)[1]
    _, labels, stats, _ = cv2.connectedComponentsWithStats(dark, connectivity=4)
    usual = MARK_LENGTH * _SCALE
    width, height, area = stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT], stats[:, cv2.CC_STAT_AREA]
    fits = (np.minimum(width, height) > _SMALLEST * usual) & (np.maximum(width, height) < _LARGEST * usual)
    fits &= (np.minimum(width, height) > _NARROWEST * np.maximum(width, height)) & (area < 0.65 * width * height)
    found = []
    for label in np.flatnonzero(fits & (area > 0.25 * width * height)):
        x, y, w, h = stats[label, :4]
        shape = (labels[y : y + h, x : x + w] == label).astype(np.uint8) * 255
        seen = cv2.resize(shape, (16, 16), interpolation=cv2.INTER_AREA) > 127
        alike = [np.sum(seen & ideal) / np.sum(seen | ideal) for ideal in _IDEALS]
        corner = int(np.argmax(alike))
        if alike[corner] > _LIKE_A_MARK:
            found.append(_Mark(corner, *_gravity(canvas, shape, x, y), float(alike[corner])))
    return found


def _gravity(canvas: Grey, shape: Grey, x: int, y: int) -> tuple[float, float]:
    """The centre of gravity of the ink of a shape, by its greys."""
    grown = cv2.dilate(cv2.copyMakeBorder(shape, 2, 2, 2, 2, cv2.BORDER_CONSTANT), np.ones((5, 5), np.uint8))
    top, left = max(0, y - 2), max(0, x - 2)
    grown = grown[top - (y - 2) :, left - (x - 2) :]
    window = canvas[top : top + grown.shape[0], left : left + grown.shape[1]].astype(np.float32)
    grown = grown[: window.shape[0], : window.shape[1]]
    ink = np.clip(np.percentile(window, 85) - 12 - window, 0, None) * (grown > 0)
    total = float(ink.sum()) or 1.0
    rows, columns = ink.sum(axis=1), ink.sum(axis=0)
    return left + float(columns @ np.arange(len(columns))) / total, top + float(rows @ np.arange(len(rows))) / total


def _best(found: list[_Mark], code: Points) -> list[_Mark]:
    """The marks, one for each corner at most, that agree with the code; as many and as alike as possible."""
    each: list[list[_Mark | None]] = []
    for corner in range(4):
        ours = sorted((mark for mark in found if mark.corner == corner), key=lambda mark: -_worth(mark))[:_MOST_EACH]
        each.append([*ours, None])
    best: list[_Mark] = []
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


def _worth(mark: _Mark) -> float:
    """Likeness, less for marks far from where a flat page has them."""
    x, y = (_CENTRES[mark.corner] + (_AROUND_X, _AROUND_Y)) * _SCALE
    return mark.likeness - 0.002 * float(np.hypot(mark.x - x, mark.y - y)) / _SCALE


def _code_off(marks: list[_Mark], code: Points) -> float:
    """How far, in millimetres, the code lies from where these marks would have it; infinite for what is no page."""
    from_page = _fitted(marks, code) if len(marks) < 4 else _by_marks(marks)
    if not _is_page(from_page):
        return float("inf")
    back = mapped(code, np.linalg.inv(from_page)) - QR_CORNERS
    return float(np.hypot(back[:, 0], back[:, 1]).mean())


def _by_marks(marks: list[_Mark]) -> Matrix:
    return cv2.getPerspectiveTransform(
        _CENTRES[[mark.corner for mark in marks]], points([(mark.x, mark.y) for mark in marks])
    )


def _is_page(from_page: Matrix) -> bool:
    """Whether this map takes a page to something that a camera can see: convex, not turned, of a likely size."""
    quad = mapped(points([(0, 0), (PAGE_WIDTH, 0), (PAGE_WIDTH, PAGE_HEIGHT), (0, PAGE_HEIGHT)]), from_page)
    if not np.isfinite(quad).all() or not cv2.isContourConvex(quad.reshape(-1, 1, 2)):
        return False
    area = cv2.contourArea(quad.reshape(-1, 1, 2), oriented=True)
    return 0.4 < area / (PAGE_WIDTH * PAGE_HEIGHT * _SCALE**2) < 2.2


def _fitted(marks: list[_Mark], code: Points) -> Matrix:
    """From millimetres to the canvas: four marks say it all; with fewer, flat, and leaning only as the code leans."""
    if len(marks) == 4:
        return _by_marks(marks)
    known = points([_centre(mark.corner) for mark in marks])
    seen = points([(mark.x, mark.y) for mark in marks])
    weights = np.concatenate([np.full(len(marks), 8.0), np.full(4, 1.0)])
    from_points, to_points = np.vstack([known, QR_CORNERS]), np.vstack([seen, code])
    rows = np.hstack([from_points, np.ones((len(from_points), 1))]) * weights[:, None]
    solved, *_ = np.linalg.lstsq(rows, to_points * weights[:, None], rcond=None)
    return np.vstack([solved.T, [0, 0, 1]])


def _with_missing(canvas: Grey, marks: list[_Mark], code: Points) -> list[_Mark]:
    """The marks, and those found again where the others (or the code alone) say they are, from the code on."""
    marks = list(marks)
    for corner in (1, 2, 0, 3):
        if any(mark.corner == corner for mark in marks):
            continue
        again = _found_again(canvas, corner, mapped(_CENTRES[[corner]], _fitted(marks, code))[0], len(marks))
        usual = _code_off(marks, code) if len(marks) > 1 else _CODE_OFF_MM
        if again is not None and _code_off([*marks, again], code) < usual + _NO_WORSE_MM:
            marks.append(again)
    return marks


def _found_again(canvas: Grey, corner: int, where: Points, known: int) -> _Mark | None:
    """The most likely place of a mark around a point, by its picture."""
    side, rim = round(MARK_LENGTH * _SCALE), 4
    picture = cv2.copyMakeBorder(255 - _ideal(corner, side), rim, rim, rim, rim, cv2.BORDER_CONSTANT, value=255)
    reach = int((_SEARCH_MM if known >= 2 else 2 * _SEARCH_MM) * _SCALE) + picture.shape[0] // 2
    centre_of_picture = rim + np.array(_centre(0)) * _SCALE - MARK_EDGE * _SCALE
    if corner in (1, 2):
        centre_of_picture[0] = picture.shape[1] - 1 - centre_of_picture[0]
    if corner in (2, 3):
        centre_of_picture[1] = picture.shape[0] - 1 - centre_of_picture[1]
    left, top = (int(max(0, round(float(at)) - reach)) for at in where)
    window = canvas[top : top + 2 * reach, left : left + 2 * reach]
    if min(window.shape) <= picture.shape[0]:
        return None
    alike = cv2.matchTemplate(
        cv2.GaussianBlur(window, (3, 3), 0), cv2.GaussianBlur(picture, (3, 3), 0), cv2.TM_CCOEFF_NORMED
    )
    _, likeness, _, (x, y) = cv2.minMaxLoc(alike)
    if likeness < _FOUND_AGAIN:
        return None
    return _Mark(corner, left + x + float(centre_of_picture[0]), top + y + float(centre_of_picture[1]), likeness)


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
