"""Scanners and phones: from a sheet of paper to an image as it comes in."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.random import Generator

from tests.paper.simulator.blank import DPI

_PHONE = (4032, 3024)


def scanned(
    page: np.ndarray,
    rng: Generator,
    *,
    dpi: int,
    skew_degrees: float = 1.0,
    scale: float = 1.0,
    bilevel: bool = False,
    darkest: int = 0,
    upside_down: bool = False,
) -> np.ndarray:
    """A page as a flatbed or feeder sees it; `bilevel` keeps ink up to `darkest` visible."""
    height, width = page.shape
    zoom = dpi / DPI
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), rng.uniform(-skew_degrees, skew_degrees), scale)
    turn[:, 2] += rng.uniform(-1.5, 1.5, 2) * DPI / 25.4
    page = cv2.warpAffine(
        page, turn, (width, height), flags=cv2.INTER_LINEAR, borderValue=int(rng.choice([255, 250, 200]))
    )
    page = cv2.GaussianBlur(page, (0, 0), rng.uniform(0.5, 1.3))
    if zoom != 1:
        page = cv2.resize(page, None, fx=zoom, fy=zoom, interpolation=cv2.INTER_AREA)
    black, white = rng.uniform(0, 45), rng.uniform(225, 255)
    grey = black + page.astype(np.float32) * ((white - black) / 255)
    grey = noisy(grey, rng, rng.uniform(1, 5))
    if bilevel:
        least = max(110, darkest + 30)
        level = rng.uniform(least, max(least + 5, 190))
        grey = np.where(grey > level, 255, 0).astype(np.uint8)
    return np.ascontiguousarray(grey[::-1, ::-1]) if upside_down else grey


def noisy(grey: np.ndarray, rng: Generator, sigma: float) -> np.ndarray:
    """With the noise of a sensor."""
    noise = np.empty(grey.shape, np.int16)
    cv2.setRNGSeed(int(rng.integers(1 << 30)))
    cv2.randn(noise, 0, sigma)
    return np.clip(grey + noise, 0, 255).astype(np.uint8)


def photographed(page: np.ndarray, rng: Generator, *, hard: bool = False, thumb: bool = False) -> np.ndarray:
    """A page on a table, 12 megapixels: perspective, uneven light, blur, noise; `thumb` holds it at its edge."""
    high, wide = _PHONE
    height, width = page.shape
    fill = rng.uniform(0.78, 0.95)
    size = np.array([width, height]) * (fill * min(wide / width, high / height))
    flat = np.array([(0, 0), (1, 0), (1, 1), (0, 1)], np.float32) * size - size / 2
    lean = 0.06 if not hard else 0.14
    leaned = flat * (1 - rng.uniform(0, lean, (4, 1))) * (1 + rng.uniform(-lean / 4, lean / 4, (4, 2)))
    angle = np.radians(rng.normal(0, 4 if not hard else 8))
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    quad = leaned @ turn.T
    quad *= min(1, *(0.98 * np.array([wide, high]) / np.ptp(quad, axis=0)))
    quad += np.array([wide / 2, high / 2]) - (quad.max(axis=0) + quad.min(axis=0)) / 2
    corners = np.float32([(0, 0), (width, 0), (width, height), (0, height)])
    matrix = cv2.getPerspectiveTransform(corners, quad.astype(np.float32))
    table = _table(rng)
    seen = cv2.warpPerspective(page, matrix, (wide, high), flags=cv2.INTER_AREA, borderValue=0)
    mask = cv2.warpPerspective(np.full_like(page, 255), matrix, (wide, high))
    grey = np.where(mask > 127, seen.astype(np.float32) * rng.uniform(0.75, 0.95) + rng.uniform(8, 35), table)
    if thumb:
        grey = _thumb(grey, quad, rng)
    grey *= _light(rng, hard)
    grey = cv2.GaussianBlur(grey, (0, 0), rng.uniform(0.8, 1.5 if not hard else 2.6))
    return noisy(grey, rng, rng.uniform(2, 5 if not hard else 9))


def _table(rng: Generator) -> np.ndarray:
    """A dark or wooden table."""
    high, wide = _PHONE
    grain = cv2.resize(
        rng.normal(0, 1, (high // 12, wide // 200)).astype(np.float32), (wide, high), interpolation=cv2.INTER_CUBIC
    )
    return np.float32(rng.uniform(25, 120)) + grain * np.float32(rng.uniform(2, 14))


def _light(rng: Generator, hard: bool) -> np.ndarray:
    """Brighter on one side, and often a shadow with a soft edge."""
    y, x = np.mgrid[0 : _PHONE[0] // 16, 0 : _PHONE[1] // 16].astype(np.float32)
    y, x = y / y.max(), x / x.max()
    angle = rng.uniform(0, 2 * np.pi)
    along = (x - 0.5) * np.cos(angle) + (y - 0.5) * np.sin(angle)
    light = 1 - rng.uniform(0.05, 0.3 if not hard else 0.5) * (along + 0.7) / 1.4
    if rng.random() < (0.4 if not hard else 0.8):
        angle = rng.uniform(0, 2 * np.pi)
        edge = (x - rng.uniform(0.3, 0.7)) * np.cos(angle) + (y - rng.uniform(0.3, 0.7)) * np.sin(angle)
        light *= 1 - rng.uniform(0.1, 0.4) / (1 + np.exp(-edge / rng.uniform(0.006, 0.05)))
    return cv2.resize(light.astype(np.float32), _PHONE[::-1], interpolation=cv2.INTER_LINEAR)


def _thumb(grey: np.ndarray, quad: np.ndarray, rng: Generator) -> np.ndarray:
    """A thumb over the left, right or lower edge, now and then over a corner mark."""
    start, end = [(3, 0), (3, 2), (1, 2)][int(rng.integers(3))]
    at = quad[start] + (quad[end] - quad[start]) * rng.uniform(0.45, 1.0)
    inward = quad.mean(axis=0) - at
    middle = at + inward / np.hypot(*inward) * rng.uniform(-60, 60)
    cover = np.zeros(grey.shape, np.uint8)
    angle = float(np.degrees(np.arctan2(inward[1], inward[0])))
    cv2.ellipse(cover, tuple(map(int, middle)), (210, 125), angle, 0, 360, 255, -1)
    soft = cv2.GaussianBlur(cover, (0, 0), 4).astype(np.float32) / 255
    small = cv2.resize(cover, None, fx=1 / 8, fy=1 / 8, interpolation=cv2.INTER_AREA)
    shadow = cv2.resize(cv2.GaussianBlur(small, (0, 0), 5), grey.shape[::-1]).astype(np.float32) / 255
    return (grey * (1 - 0.35 * shadow)) * (1 - soft) + soft * np.float32(rng.uniform(90, 170))
