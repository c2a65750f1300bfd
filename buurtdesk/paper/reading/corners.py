"""The four corner marks of a page, found from where its QR code is; together they tell where every millimetre lies.

The image is first turned and scaled the way the code lies, so that the marks stand nearly upright. Marks are looked for
as shapes, wherever perspective has taken them, and the set is taken that agrees best with the code. A mark that is not
there as a shape of its own (a staple, a shadow, a torn corner) is looked for where the others say; without it, the
corners of the code stand in.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import product

import cv2
import numpy as np

from buurtdesk.domain.sheet_layout import SHEET_FRAME, PageFrame
from buurtdesk.paper.reading.corner_marks import MARK_PIXELS, CornerMark, centres, mark_near, mark_shapes
from buurtdesk.paper.reading.images import Grey, Matrix, Points, mapped, points

_AROUND = 0.45
_MOST_EACH = 4
_CODE_OFF_MM, _NO_WORSE_MM, _FLAT_MM = 2.5, 0.3, 0.6
_CLEAR_FRAME, _ENOUGH_FRAMES, _ENOUGH_TO_LEAN = 0.4, 6, 12
_RIGHT_MM, _STRAY_FRAME_MM, _MOST_MOVED_MM = 0.6, 0.5, 25.0


@dataclass(frozen=True)
class Placed:
    """Where a page lies: the map from millimetres to pixels of the image, and how many of the marks it rests on."""

    to_image: Matrix
    marks: int


def place_page(image: Grey, code_corners: Points, frame: PageFrame = SHEET_FRAME) -> Placed | None:
    """Where the page lies whose code stands at these pixels; None if fewer than two marks are there."""
    search = _Search(image, code_corners, frame)
    marks = search.best(mark_shapes(search.canvas, search.shown))
    if len(marks) < 4:
        marks = search.with_missing(marks)
    if len(marks) < 2:
        return None
    return Placed(np.linalg.inv(search.to_canvas) @ search.fitted(marks), len(marks))


def outline(frame: PageFrame) -> Points:
    """The corners of a page in millimetres, from the upper left, clockwise."""
    return points([(0, 0), (frame.width_mm, 0), (frame.width_mm, frame.height_mm), (0, frame.height_mm)])


def code_outline(frame: PageFrame) -> Points:
    """The corners of its QR code."""
    left, top, side = frame.qr_left_mm, frame.qr_top_mm, frame.qr_side_mm
    return points([(left, top), (left + side, top), (left + side, top + side), (left, top + side)])


class _Search:
    """The search on one canvas: the image as the code lies, with as much around the page as perspective needs."""

    def __init__(self, image: Grey, code_corners: Points, frame: PageFrame) -> None:
        self._image, self._frame = image, frame
        self._scale = MARK_PIXELS / frame.mark_length_mm
        self._around = points([(_AROUND * frame.width_mm, _AROUND * frame.height_mm)])
        self._centres, self._code_mm = centres(frame), code_outline(frame)
        found, _ = cv2.estimateAffinePartial2D(code_corners, (self._code_mm + self._around) * self._scale)
        self.to_canvas = np.vstack([found, [0, 0, 1]])
        self._code = mapped(code_corners, self.to_canvas)

    @cached_property
    def canvas(self) -> Grey:
        around = 1 + 2 * _AROUND
        size = [int(side * around * self._scale) for side in (self._frame.width_mm, self._frame.height_mm)]
        border = cv2.BORDER_CONSTANT
        return cv2.warpPerspective(
            self._image, self.to_canvas, size, flags=cv2.INTER_LINEAR, borderMode=border, borderValue=128
        )

    @property
    def shown(self) -> tuple[slice, slice]:
        """The rows and columns of the canvas where the image is."""
        height, width = self._image.shape
        edges = mapped(points([(0, 0), (width, 0), (width, height), (0, height)]), self.to_canvas)
        low, high = np.maximum(edges.min(axis=0), 0).astype(int), np.ceil(edges.max(axis=0)).astype(int)
        return slice(int(low[1]), int(high[1])), slice(int(low[0]), int(high[0]))

    def best(self, found: list[CornerMark]) -> list[CornerMark]:
        """The marks, one for each corner at most, that agree with the code; as many and as alike as possible."""
        each: list[list[CornerMark | None]] = []
        for corner in range(4):
            ours = sorted((mark for mark in found if mark.corner == corner), key=lambda mark: -self._worth(mark))
            each.append([*ours[:_MOST_EACH], None])
        best: list[CornerMark] = []
        best_worth = 0.0
        for choice in product(*each):
            marks = [mark for mark in choice if mark is not None]
            if len(marks) < 2:
                continue
            off = self._code_off(marks)
            worth = sum(mark.likeness for mark in marks) - 0.35 * off
            if off < _CODE_OFF_MM and worth > best_worth:
                best, best_worth = marks, worth
        return best

    def _worth(self, mark: CornerMark) -> float:
        """Likeness, less for marks far from where a flat page has them."""
        x, y = (self._centres[mark.corner] + self._around[0]) * self._scale
        return mark.likeness - 0.002 * float(np.hypot(mark.x - x, mark.y - y)) / self._scale

    def _code_off(self, marks: list[CornerMark]) -> float:
        """How far, in millimetres, the code lies from where these marks would have it; infinite for what is no page."""
        from_page = self.fitted(marks) if len(marks) < 4 else self._by_marks(marks)
        if not self._is_page(from_page):
            return float("inf")
        back = mapped(self._code, np.linalg.inv(from_page)) - self._code_mm
        return float(np.hypot(back[:, 0], back[:, 1]).mean())

    def _by_marks(self, marks: list[CornerMark]) -> Matrix:
        return cv2.getPerspectiveTransform(
            self._centres[[mark.corner for mark in marks]], points([(mark.x, mark.y) for mark in marks])
        )

    def _is_page(self, from_page: Matrix) -> bool:
        """Whether this map takes a page to something that a camera can see: convex, not turned, of a likely size."""
        quad = mapped(outline(self._frame), from_page)
        if not np.isfinite(quad).all() or not cv2.isContourConvex(quad.reshape(-1, 1, 2)):
            return False
        area = cv2.contourArea(quad.reshape(-1, 1, 2), oriented=True)
        return 0.4 < area / (self._frame.width_mm * self._frame.height_mm * self._scale**2) < 2.2

    def fitted(self, marks: list[CornerMark]) -> Matrix:
        """From millimetres to the canvas: four marks say it all, with three the code says whether the page leans."""
        if len(marks) == 4:
            return self._by_marks(marks)
        known = np.vstack([self._centres[[mark.corner for mark in marks]].reshape(-1, 2), self._code_mm])
        seen = np.vstack([points([(mark.x, mark.y) for mark in marks]), self._code])
        weights = np.where(np.arange(len(seen)) < len(marks), 8.0, 1.0)[:, None]
        rows = np.hstack([known, np.ones((len(known), 1))])
        solved, *_ = np.linalg.lstsq(rows * weights, seen * weights, rcond=None)
        flat = np.vstack([solved.T, [0, 0, 1]])
        off = np.hypot(*(rows @ solved - seen)[len(marks) :].T).mean() / self._scale
        if len(marks) < 3 or off < _FLAT_MM:
            return flat
        leaning, _ = cv2.findHomography(known, seen)
        return flat if leaning is None else leaning

    def with_missing(self, marks: list[CornerMark]) -> list[CornerMark]:
        """The marks, and those found again where the others (or the code alone) say they are, from the code on."""
        marks = list(marks)
        for corner in (1, 2, 0, 3):
            if any(mark.corner == corner for mark in marks):
                continue
            where = mapped(self._centres[[corner]], self.fitted(marks))[0]
            again = mark_near(self.canvas, corner, where, len(marks))
            usual = self._code_off(marks) if len(marks) > 1 else _CODE_OFF_MM
            if again is not None and self._code_off([*marks, again]) < usual + _NO_WORSE_MM:
                marks.append(again)
        return marks


def placed_by_boxes(
    printed_mm: Points, found_mm: Points, clear: Points, frame: PageFrame = SHEET_FRAME
) -> Matrix | None:
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
    page = outline(frame)
    return better if np.abs(mapped(page, better) - page).max() < _MOST_MOVED_MM else None
