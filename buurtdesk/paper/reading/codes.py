"""The QR codes of an image: what they say, and where they are, which tells how the page lies."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
import zxingcpp

from buurtdesk.domain.errors import BadSheetCode
from buurtdesk.paper.qr import BallotPage, SheetPage, read_qr
from buurtdesk.paper.reading.images import Grey, Points, points

_FEW_PIXELS = 1400
_QR: Any = zxingcpp.BarcodeFormat.QRCode
_TILE_OVERLAP = 0.25


@dataclass(frozen=True)
class Code:
    """A code of ours and its corners in the image: 4 × 2 pixels, from the code's own upper left, clockwise."""

    says: SheetPage | BallotPage
    corners: Points


def find_codes(image: Grey) -> list[Code]:
    """All codes of ours: quickly at half size, then with more and more effort until one is found."""
    for attempt in _attempts(image):
        if found := attempt:
            return found
    return []


def _attempts(image: Grey) -> Iterator[list[Code]]:
    longest = max(image.shape)
    half = 0.5 if longest > _FEW_PIXELS else 1.0
    yield _read(cv2.resize(image, None, fx=half, fy=half, interpolation=cv2.INTER_AREA), 1 / half)
    if half < 1:
        yield _read(image, 1.0)
    if image.std() < 4:
        return
    evened = cv2.createCLAHE(3.0, (8, 8)).apply(image)
    yield _read(evened, 1.0)
    for left, top, tile in _tiles(evened):
        found = _read(
            cv2.GaussianBlur(cv2.resize(tile, None, fx=2, fy=2, interpolation=cv2.INTER_CUBIC), (0, 0), 1.5), 0.5
        )
        if found:
            yield [Code(code.says, code.corners + points([(left, top)])) for code in found]
            return


def _tiles(image: Grey) -> Iterator[tuple[int, int, Grey]]:
    """Thirds of the image, overlapping."""
    height, width = image.shape
    step_x, step_y = width // 3, height // 3
    for top in range(0, height - step_y // 2, step_y):
        for left in range(0, width - step_x // 2, step_x):
            x, y = max(0, int(left - _TILE_OVERLAP * step_x)), max(0, int(top - _TILE_OVERLAP * step_y))
            yield x, y, image[y : top + int(1.25 * step_y), x : left + int(1.25 * step_x)]


def _read(image: Grey, scale: float) -> list[Code]:
    found = []
    for barcode in zxingcpp.read_barcodes(
        np.ascontiguousarray(image), formats=_QR, try_downscale=False, try_invert=False
    ):
        try:
            says = read_qr(barcode.text)
        except BadSheetCode:
            continue
        found.append(Code(says, _corners(barcode.position) * scale))
    return found


def _corners(position: Any) -> Points:
    corners = (position.top_left, position.top_right, position.bottom_right, position.bottom_left)
    return points([(corner.x + 0.5, corner.y + 0.5) for corner in corners])
