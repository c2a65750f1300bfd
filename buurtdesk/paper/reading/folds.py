"""The straight lines that folds leave on a page: what lies on them is no ink of a pen.

A fold runs from edge to edge, so it is looked for in the margins, where nothing is printed and nobody writes, and then
followed across the page.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from buurtdesk.paper.reading.frames import COARSE_PX_PER_MM
from buurtdesk.paper.reading.images import Grey

_BESIDE_MM = 0.6
_WIDE_MM = 4.0
_SEEN = 8
_STEEPEST = 0.03
_NEAR_EDGE_MM = (7.5, 16.0)
_IN_MARGIN, _ACROSS = 0.7, 0.75


@dataclass(frozen=True)
class _Fold:
    """A nearly level line: where it starts and ends, at the edges, and how thick it is, in coarse pixels; how dark."""

    start: int
    end: int
    thick: int
    dark: int


def fold_shade(page: Grey) -> Grey:
    """How much darker folds make each pixel of an evenly lit page; 0 beside them."""
    height, width = page.shape
    small = cv2.resize(page, (width // 2, height // 2), interpolation=cv2.INTER_AREA)
    kernel = np.ones((round(_WIDE_MM * COARSE_PX_PER_MM),) * 2, np.uint8)
    darker = cv2.morphologyEx(cv2.GaussianBlur(small, (3, 3), 0), cv2.MORPH_BLACKHAT, kernel)
    shade: Grey = np.zeros_like(small)
    for fold in _level(darker):
        cv2.line(shade, (0, fold.start), (shade.shape[1], fold.end), fold.dark, fold.thick)
    for fold in _level(np.ascontiguousarray(darker.T)):
        cv2.line(shade, (fold.start, 0), (fold.end, shade.shape[0]), fold.dark, fold.thick)
    return cv2.resize(shade, (width, height), interpolation=cv2.INTER_NEAREST)


def _level(darker: Grey) -> list[_Fold]:
    """Lines from the left edge to the right one, nearly level."""
    width = darker.shape[1]
    thick = cv2.dilate(darker, np.ones((3, 1), np.uint8))
    near, far = (round(each * COARSE_PX_PER_MM) for each in _NEAR_EDGE_MM)
    margins = thick[:, near:far], thick[:, width - far : width - near]
    starts, ends = (_peaks((margin > _SEEN).mean(axis=1)) for margin in margins)
    x = np.linspace(far, width - far, 400).astype(int)
    found = []
    for start, thick_start in starts:
        for end, thick_end in ends:
            y = np.linspace(start, end, 400).round().astype(int)
            if abs(end - start) < _STEEPEST * width and (thick[y, x] > _SEEN).mean() > _ACROSS:
                dark = max(np.percentile(margin[at], 75) for margin, at in zip(margins, (start, end), strict=True))
                across = max(thick_start, thick_end) + round(2 * _BESIDE_MM * COARSE_PX_PER_MM)
                found.append(_Fold(start, end, across, int(dark)))
    return found


def _peaks(share: NDArray[Any]) -> list[tuple[int, int]]:
    """Where most of the margin is dark: the middle and thickness of each stretch."""
    dark = np.flatnonzero(share > _IN_MARGIN)
    stretches = np.split(dark, np.flatnonzero(np.diff(dark) > 2) + 1)
    return [(int(each.mean()), len(each)) for each in stretches if len(each)]
