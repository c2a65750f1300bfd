"""The page straightened: 6 pixels a millimetre, its paper evenly white whatever light or stain lies on it."""

from __future__ import annotations

import cv2
import numpy as np

from buurtdesk.domain.sheet_layout import SHEET_FRAME, PageFrame
from buurtdesk.paper.reading.corners import outline
from buurtdesk.paper.reading.images import Grey, Matrix, mapped

PX_PER_MM = 6
_TOO_FINE = 1.5
_LIGHT_MM = 13


def straightened(image: Grey, to_image: Matrix, frame: PageFrame = SHEET_FRAME) -> Grey:
    """The page as if scanned straight; what the image does not show of it is white."""
    size = int(frame.width_mm * PX_PER_MM), int(frame.height_mm * PX_PER_MM)
    if cv2.contourArea(mapped(outline(frame), to_image)) > size[0] * size[1] * _TOO_FINE**2:
        image, to_image = _halved(image, to_image)
    half = 0.5 / PX_PER_MM  # the middle of the first pixel
    scaled = to_image @ np.array([[1 / PX_PER_MM, 0, half], [0, 1 / PX_PER_MM, half], [0, 0, 1]])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return cv2.warpPerspective(image, scaled, size, flags=flags, borderMode=cv2.BORDER_CONSTANT, borderValue=255)


def _halved(image: Grey, to_image: Matrix) -> tuple[Grey, Matrix]:
    """Half the size, by averages, so that no thin line falls between the pixels that are looked at."""
    smaller = cv2.resize(image, None, fx=0.5, fy=0.5, interpolation=cv2.INTER_AREA)
    move = np.array([[0.5, 0, -0.25], [0, 0.5, -0.25], [0, 0, 1]])
    return smaller, move @ to_image


def evenly_lit(page: Grey) -> Grey:
    """The page divided by the light on it: paper is 255 everywhere, ink as dark as beside the paper around it."""
    small = cv2.resize(page, (page.shape[1] // PX_PER_MM, page.shape[0] // PX_PER_MM), interpolation=cv2.INTER_AREA)
    kernel = np.ones((_LIGHT_MM, _LIGHT_MM), np.uint8)
    light = cv2.blur(cv2.morphologyEx(small, cv2.MORPH_CLOSE, kernel), (5, 5))
    light = cv2.resize(np.maximum(light, 20), (page.shape[1], page.shape[0]), interpolation=cv2.INTER_LINEAR)
    return cv2.divide(page, light, scale=255)
