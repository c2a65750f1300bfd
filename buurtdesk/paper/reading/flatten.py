"""The page straightened: 6 pixels a millimetre, its paper evenly white whatever light or stain lies on it."""

from __future__ import annotations

import cv2
import numpy as np

from buurtdesk.paper.measures import PAGE_HEIGHT, PAGE_WIDTH
from buurtdesk.paper.reading.images import Grey, Matrix, mapped, points

PX_PER_MM = 6
PAGE_PIXELS = (int(PAGE_WIDTH * PX_PER_MM), int(PAGE_HEIGHT * PX_PER_MM))
_TOO_FINE = 1.5
_LIGHT_MM = 13


def straightened(image: Grey, to_image: Matrix) -> Grey:
    """The page as if scanned straight; what the image does not show of it is white."""
    page = points([(0, 0), (PAGE_WIDTH, 0), (PAGE_WIDTH, PAGE_HEIGHT), (0, PAGE_HEIGHT)])
    pixels = cv2.contourArea(mapped(page, to_image))
    if pixels > PAGE_PIXELS[0] * PAGE_PIXELS[1] * _TOO_FINE**2:
        image, to_image = _halved(image, to_image)
    half = 0.5 / PX_PER_MM  # the middle of the first pixel
    scaled = to_image @ np.array([[1 / PX_PER_MM, 0, half], [0, 1 / PX_PER_MM, half], [0, 0, 1]])
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    return cv2.warpPerspective(image, scaled, PAGE_PIXELS, flags=flags, borderMode=cv2.BORDER_CONSTANT, borderValue=255)


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
