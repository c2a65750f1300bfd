"""What is left of an image once the ballots that were read are taken out of it: is there another one, not read?

A picture of an uncut A4, or of ballots laid side by side, holds several; one whose code is smudged must not be missed
without a word.
"""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
import zxingcpp

from buurtdesk.domain.sheet_layout import PageFrame
from buurtdesk.paper.reading.corner_marks import MARK_PIXELS, mark_shapes
from buurtdesk.paper.reading.corners import code_outline
from buurtdesk.paper.reading.images import Grey, Points, mapped, points

_QR: Any = zxingcpp.BarcodeFormat.QRCode
_GROWN = 1.3
_LIKE_A_MARK, _MARKS = 0.75, 2
_LARGEST_CANVAS = 40_000_000


def without(image: Grey, around: Points) -> Grey:
    """The image with paper where this quadrilateral is."""
    rest = image.copy()
    cv2.fillConvexPoly(rest, np.round(around).astype(np.int32), int(np.percentile(image, 90)))
    return rest


def grown(corners: Points) -> Points:
    """A quadrilateral a little larger: a code with the white around it."""
    middle = corners.mean(axis=0)
    there: Points = middle + (corners - middle) * _GROWN
    return there


def shows_a_ballot(rest: Grey, code: Points, frame: PageFrame) -> bool:
    """Whether a code that cannot be read is left, or corner marks of a ballot; turned and scaled as this one's code."""
    errors = zxingcpp.read_barcodes(np.ascontiguousarray(rest), formats=_QR, try_invert=False, return_errors=True)
    return bool(errors) or _marks_left(rest, code, frame) >= _MARKS


def _marks_left(rest: Grey, code: Points, frame: PageFrame) -> int:
    """How many corner marks are left, of the size that those of a ballot beside this code have."""
    found, _ = cv2.estimateAffinePartial2D(code, code_outline(frame) * (MARK_PIXELS / frame.mark_length_mm))
    if found is None:
        return 0
    upright = np.vstack([found, [0, 0, 1]])
    height, width = rest.shape
    edges = mapped(points([(0, 0), (width, 0), (width, height), (0, height)]), upright)
    low, size = edges.min(axis=0), np.ceil(np.ptp(edges, axis=0)).astype(int)
    if size[0] * size[1] > _LARGEST_CANVAS:
        return 0
    moved = np.array([[1, 0, -low[0]], [0, 1, -low[1]], [0, 0, 1]]) @ upright
    white = int(np.percentile(rest, 90))
    canvas = cv2.warpPerspective(rest, moved, [int(side) for side in size], borderValue=white)
    marks = mark_shapes(canvas, (slice(0, canvas.shape[0]), slice(0, canvas.shape[1])))
    return sum(mark.likeness > _LIKE_A_MARK for mark in marks)
