"""How large the frame of a box is on the page as straightened: curled paper and photos stretch it a little, and then
its sides lie where ink is looked for."""

from __future__ import annotations

from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from buurtdesk.paper.reading.flatten import PX_PER_MM
from buurtdesk.paper.reading.images import Grey, Points

_MOST_OFF_MM, _STEPS = 0.6, 15
_ALONG, _PLACES = 0.7, 17


def stretched(page: Grey, middles_mm: Points, sizes_mm: Points, are_round: NDArray[Any]) -> Points:
    """Per box, by how many millimetres it is wider and higher than printed, as its darkest outline tells; n × 2."""
    off = np.linspace(-_MOST_OFF_MM, _MOST_OFF_MM, _STEPS)
    sides = np.array([(1, 0), (-1, 0), (0, 1), (0, -1)])
    outlines = _outlines(are_round)[:, :, :, None, :] * (sizes_mm / 2)[:, None, None, None, :]
    moves = off[:, None] * sides[:, None, None, :]
    places = (middles_mm[:, None, None, None, :] + outlines + moves) * PX_PER_MM - 0.5
    maps = places.astype(np.float32).reshape(-1, _STEPS, 2)
    seen = cv2.remap(page, maps[..., 0], maps[..., 1], cv2.INTER_LINEAR, borderValue=255)
    dark = 255 - seen.reshape(len(middles_mm), 4, _PLACES, _STEPS).astype(np.float32)
    at = _peaks(np.median(dark, axis=2), off)
    return np.stack([at[:, 0] + at[:, 1], at[:, 2] + at[:, 3]], axis=1).astype(np.float32)


def _outlines(are_round: NDArray[Any]) -> NDArray[Any]:
    """Places on the right, left, lower and upper side of each box, from its middle, half its size being 1."""
    along = np.linspace(-_ALONG, _ALONG, _PLACES)
    square = np.stack([np.ones_like(along), along], axis=1)
    disc = np.stack([np.cos(along), np.sin(along)], axis=1)
    right = np.where(are_round[:, None, None], disc, square)
    lower = right[:, :, ::-1]
    return np.stack([right, right * (-1, 1), lower, lower * (1, -1)], axis=1)


def _peaks(dark: NDArray[Any], off: NDArray[Any]) -> NDArray[Any]:
    """Where each outline is darkest, between the steps too: the weight of what is darker than half its height."""
    low = dark.min(axis=-1, keepdims=True)
    high = np.clip(dark - (low + dark.max(axis=-1, keepdims=True)) / 2, 0, None)
    found: NDArray[Any] = (high * off).sum(axis=-1) / np.maximum(high.sum(axis=-1), 1e-6)
    return found
