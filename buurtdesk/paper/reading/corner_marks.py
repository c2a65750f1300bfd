"""Corner marks in a picture: what looks like one wherever it stands, and the likeliest place of one near a point.

The picture is turned and scaled as the code lies, a mark 24 pixels large; what perspective adds, a mark may lean.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np

from buurtdesk.domain.sheet_layout import SHEET_FRAME, PageFrame
from buurtdesk.paper.reading.images import Grey, Points, points

MARK_PIXELS = 24
_SLENDER = SHEET_FRAME.mark_thick_mm / SHEET_FRAME.mark_length_mm
_SMALLEST, _LARGEST, _NARROWEST = 0.5, 1.8, 0.45
_DARKER = 0.8
_LIKE_A_MARK, _FOUND_AGAIN = 0.66, 0.72
_LEANS = (-0.25, 0.0, 0.25)
_SEARCH = 1.75  # in lengths of a mark


@dataclass(frozen=True)
class CornerMark:
    """A mark found: which (0 upper left, clockwise), its centre of gravity on the canvas, how alike it is."""

    corner: int
    x: float
    y: float
    likeness: float


@cache
def centres(frame: PageFrame) -> Points:
    """The centres of gravity of the four marks, in millimetres of the page."""
    off = frame.mark_edge_mm + _centre_within(frame.mark_length_mm, frame.mark_thick_mm)
    right, foot = frame.width_mm - off, frame.height_mm - off
    return points([(off, off), (right, off), (right, foot), (off, foot)])


def _centre_within(length: float, thick: float) -> float:
    """From the outer edges of a mark to its centre of gravity."""
    arm, foot = thick * length, thick * (length - thick)
    return (arm * length / 2 + foot * thick / 2) / (arm + foot)


def _ideal(corner: int, side: int) -> Grey:
    """A mark drawn in a square that it fills, 255 where it is black."""
    thick = round(side * _SLENDER)
    drawn = np.zeros((side, side), np.uint8)
    drawn[:thick] = drawn[:, :thick] = 255
    if corner in (1, 2):
        drawn = drawn[:, ::-1]
    return np.ascontiguousarray(drawn[::-1] if corner in (2, 3) else drawn)


def _leaning(corner: int, right: float, down: float) -> Grey:
    """A mark that leans, in a square that it fills."""
    drawn = cv2.copyMakeBorder(_ideal(corner, 48), 24, 24, 24, 24, cv2.BORDER_CONSTANT)
    shear = np.array([[1, right, -48 * right], [down, 1, -48 * down]])
    leaning = cv2.warpAffine(drawn, shear, (96, 96))
    x, y, width, height = cv2.boundingRect(leaning)
    return cv2.resize(leaning[y : y + height, x : x + width], (16, 16), interpolation=cv2.INTER_AREA)


_LEANING = [(corner, _leaning(corner, right, down)) for corner in range(4) for right in _LEANS for down in _LEANS]
_WHICH = [corner for corner, _ in _LEANING]
_IDEALS = np.stack([drawn.ravel() > 127 for _, drawn in _LEANING]).astype(np.float32)


def mark_shapes(whole: Grey, shown: tuple[slice, slice]) -> list[CornerMark]:
    """All that looks like a corner mark in the part of the canvas where the image is shown."""
    canvas = whole[shown]
    smooth = cv2.GaussianBlur(canvas, (3, 3), 0)
    paper = cv2.boxFilter(smooth, -1, (61, 61))
    dark = (smooth < paper * _DARKER).astype(np.uint8)
    top, left = shown[0].start, shown[1].start
    _, labels, stats, _ = cv2.connectedComponentsWithStats(dark, connectivity=4)
    usual = MARK_PIXELS
    width, height, area = stats[:, cv2.CC_STAT_WIDTH], stats[:, cv2.CC_STAT_HEIGHT], stats[:, cv2.CC_STAT_AREA]
    fits = (np.minimum(width, height) > _SMALLEST * usual) & (np.maximum(width, height) < _LARGEST * usual)
    fits &= (np.minimum(width, height) > _NARROWEST * np.maximum(width, height)) & (area < 0.65 * width * height)
    found = []
    for label in np.flatnonzero(fits & (area > 0.25 * width * height)):
        x, y, w, h = stats[label, :4]
        shape = (labels[y : y + h, x : x + w] == label).astype(np.uint8) * 255
        seen = (cv2.resize(shape, (16, 16), interpolation=cv2.INTER_AREA) > 127).ravel().astype(np.float32)
        both = _IDEALS @ seen
        alike = both / (_IDEALS.sum(axis=1) + seen.sum() - both)
        best = int(alike.argmax())
        if alike[best] > _LIKE_A_MARK:
            found.append(CornerMark(_WHICH[best], *_gravity(whole, shape, left + x, top + y), float(alike[best])))
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


def mark_near(canvas: Grey, corner: int, where: Points, known: int) -> CornerMark | None:
    """The most likely place of a mark around a point, by its picture."""
    side, rim = MARK_PIXELS, 4
    picture = cv2.copyMakeBorder(255 - _ideal(corner, side), rim, rim, rim, rim, cv2.BORDER_CONSTANT, value=255)
    reach = int((_SEARCH if known >= 2 else 2 * _SEARCH) * side) + picture.shape[0] // 2
    centre_of_picture = np.full(2, rim + _centre_within(side, side * _SLENDER))
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
    return CornerMark(corner, left + x + float(centre_of_picture[0]), top + y + float(centre_of_picture[1]), likeness)
