"""What paper goes through before and while it is scanned: stains, folds, staples, curl, torn corners."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.random import Generator

from tests.paper.simulator.blank import PX

WIDTH_MM, HEIGHT_MM = 210.0, 297.0


def shaded(page: np.ndarray, shade: np.ndarray) -> np.ndarray:
    """The page under a shade given coarsely: 1 leaves it, 0 makes it black."""
    whole = cv2.resize(shade.astype(np.float32), page.shape[::-1], interpolation=cv2.INTER_CUBIC)
    return np.clip(page * whole, 0, 255).astype(np.uint8)


def _coarse() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """A shade of one point a millimetre, all light, and the millimetres across and down."""
    y, x = np.mgrid[0:297, 0:210].astype(np.float32)
    return np.ones((297, 210), np.float32), x, y


def coffee(page: np.ndarray, rng: Generator) -> np.ndarray:
    """A ring of a cup, and a lighter spot within."""
    shade, x, y = _coarse()
    for _ in range(int(rng.integers(1, 3))):
        at, radius = rng.uniform((40, 60), (170, 260)), rng.uniform(25, 42)
        away = np.hypot(x - at[0], (y - at[1]) * rng.uniform(0.95, 1.05))
        wide = rng.uniform(0.8, 2.0)
        ring = np.exp(-(((away - radius) / wide) ** 2)) * (0.6 + 0.4 * np.sin(np.arctan2(y - at[1], x - at[0]) * 2))
        shade -= rng.uniform(0.08, 0.25) * ring + rng.uniform(0, 0.1) * (away < radius)
    return shaded(page, np.clip(cv2.GaussianBlur(shade, (0, 0), 0.6), 0, 1))


def staple(page: np.ndarray, rng: Generator) -> np.ndarray:
    """A staple in the upper left corner with its shadow, and the lifted corner's shade."""
    shade, x, y = _coarse()
    at, angle = rng.uniform((8, 8), (22, 22)), rng.uniform(0, np.pi)
    along = (x - at[0]) * np.cos(angle) + (y - at[1]) * np.sin(angle)
    off = -(x - at[0]) * np.sin(angle) + (y - at[1]) * np.cos(angle)
    shade -= 0.75 * ((np.abs(along) < 6) & (np.abs(off) < 0.7))
    shade -= rng.uniform(0.15, 0.45) * np.exp(-np.clip(off - 0.7, 0, None) / 3) * (np.abs(along) < 8) * (off > 0.7)
    shade -= rng.uniform(0.1, 0.35) * np.clip(1 - (x + y) / rng.uniform(40, 80), 0, 1)
    return shaded(page, np.clip(shade, 0.05, 1))


def fold(page: np.ndarray, rng: Generator) -> np.ndarray:
    """Folded in two or in three: dark or light lines, the parts a little moved and differently lit."""
    height, width = page.shape
    y, x = np.mgrid[0:height:8, 0:width:8].astype(np.float32)
    move_x, move_y, shade = np.zeros_like(x), np.zeros_like(x), np.ones_like(x)
    folds = [(True, each) for each in ([0.5] if rng.random() < 0.5 else [1 / 3, 2 / 3])]
    if rng.random() < 0.4:
        folds.append((False, 0.5))
    dark = np.ones(page.shape, np.float32)
    for level, part in folds:
        tilt, at = rng.normal(0, 0.004), (height if level else width) * (part + rng.normal(0, 0.015))
        off = (y - at - tilt * x) if level else (x - at - tilt * y)
        (move_y if level else move_x)[off > 0] += rng.uniform(-0.7, 0.7) * PX
        shade[off > 0] *= rng.uniform(0.9, 1.0)
        shade *= 1 - rng.uniform(0, 0.15) * np.exp(-np.abs(off) / (12 * PX))
        wide, deep = rng.uniform(0.2, 0.8) * PX, rng.uniform(0.08, 0.4)
        fine_y, fine_x = np.ogrid[0:height, 0:width]
        fine = (fine_y - at - tilt * fine_x) if level else (fine_x - at - tilt * fine_y)
        line = np.exp(-((fine / wide) ** 2)).astype(np.float32) * np.float32(deep * rng.choice([1, 1, -0.3]))
        dark *= 1 - line
    page = moved(page, move_x, move_y)
    page = np.clip(page * dark, 0, 255).astype(np.uint8)
    return shaded(page, shade)


def curl(page: np.ndarray, rng: Generator) -> np.ndarray:
    """Paper that does not lie flat: a few slow waves, with their shades."""
    height, width = page.shape
    y, x = np.mgrid[0:height:16, 0:width:16].astype(np.float32)
    u, v = x / width, y / height
    waves = [
        rng.uniform(-1.3, 1.3)
        * PX
        * np.sin(np.pi * (u * rng.uniform(0, 1.2) + v * rng.uniform(0.5, 1.5)) + rng.uniform(0, 6))
        for _ in "xy"
    ]
    slope = np.gradient(waves[1], axis=0)
    shade = 1 - 0.2 * (slope - slope.min()) / (np.ptp(slope) + 1e-6)
    return shaded(moved(page, *waves), shade)


def moved(page: np.ndarray, move_x: np.ndarray, move_y: np.ndarray) -> np.ndarray:
    """Each pixel taken from elsewhere, by coarse fields of pixels."""
    height, width = page.shape
    full = [
        cv2.resize(each.astype(np.float32), (width, height), interpolation=cv2.INTER_LINEAR)
        for each in (move_x, move_y)
    ]
    full[0] += np.arange(width, dtype=np.float32)[None, :]
    full[1] += np.arange(height, dtype=np.float32)[:, None]
    return cv2.remap(page, *full, cv2.INTER_LINEAR, borderValue=255)


def lost_corner(page: np.ndarray, rng: Generator) -> np.ndarray:
    """A corner torn off or folded over; not the one beside the code, or only in part."""
    page = page.copy()
    height, width = page.shape
    size = rng.uniform(19, 34) * PX
    corner = int(rng.choice([0, 2, 3]))
    ends = {
        0: [(0, 0), (size, 0), (0, size)],
        2: [(width, height), (width - size, height), (width, height - size)],
        3: [(0, height), (size, height), (0, height - size)],
    }
    cv2.fillPoly(page, [np.array(ends[corner]).astype(np.int32)], int(rng.choice([255, 230, 90, 20])), cv2.LINE_AA)
    return page
