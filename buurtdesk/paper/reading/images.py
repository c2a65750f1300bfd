"""Grey images and points in them, as all of reading passes them on; and their way into JPEG."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

Grey = NDArray[Any]
"""Rows × columns, 0 black to 255 white."""

Points = NDArray[Any]
"""n × 2: x, y."""

Matrix = NDArray[Any]
"""3 × 3, a projective map."""

THUMBNAIL_PIXELS = 700
_QUALITY = 60


def points(places: Sequence[Sequence[float]]) -> Points:
    """Places as points; none of them too."""
    return np.array(places, np.float32).reshape(-1, 2)


def as_jpeg(image: Grey, quality: int = _QUALITY) -> bytes:
    """The image as a grey JPEG."""
    return cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, quality])[1].tobytes()


def thumbnail(image: Grey) -> bytes:
    """A small JPEG of it."""
    scale = THUMBNAIL_PIXELS / max(image.shape)
    if scale < 1:
        image = cv2.resize(image, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA)
    return as_jpeg(image)


def mapped(places: Points, matrix: Matrix) -> Points:
    """Where a projective map takes points."""
    return (
        cv2.perspectiveTransform(places.reshape(-1, 1, 2).astype(np.float64), matrix).reshape(-1, 2).astype(np.float32)
    )
