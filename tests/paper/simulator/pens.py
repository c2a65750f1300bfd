"""Pens and the marks they make: polylines that waver, of uneven pressure, drawn with soft edges into a layer of ink."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np
from numpy.random import Generator

from tests.paper.simulator.blank import PX

HALF = 3.0
_SHIFT = 4


@dataclass(frozen=True)
class Pen:
    """How wide it writes (millimetres) and how light its ink is (0 black to 255 white, to a grey scanner)."""

    width_mm: float
    grey: int
    uneven: float = 0.15


@dataclass
class Ink:
    """A layer of ink over a page, which it changes."""

    page: np.ndarray

    def draw(self, points_mm: np.ndarray, pen: Pen, rng: Generator) -> None:
        """A stroke through points in millimetres of the page."""
        low = np.floor((points_mm.min(axis=0) - 1.5) * PX).astype(int)
        high = np.ceil((points_mm.max(axis=0) + 1.5) * PX).astype(int)
        low, high = np.maximum(low, 0), np.minimum(high, self.page.shape[::-1])
        if (high <= low).any():
            return
        piece = self.page[low[1] : high[1], low[0] : high[0]]
        cover = np.zeros(piece.shape, np.uint8)
        points = ((points_mm * PX - low) * (1 << _SHIFT)).round().astype(np.int32)
        for start, end in pairwise(points):
            thick = max(1, round(pen.width_mm * PX * (1 + rng.normal(0, pen.uneven / 2))))
            strength = int(255 * np.clip(1 - abs(rng.normal(0, pen.uneven)), 0.35, 1))
            segment = np.zeros(piece.shape, np.uint8) if strength < 250 else cover
            target = segment if strength < 250 else cover
            cv2.line(target, tuple(map(int, start)), tuple(map(int, end)), strength, thick, cv2.LINE_AA, _SHIFT)
            if target is segment:
                np.maximum(cover, segment, out=cover)
        inked = piece.astype(np.float32) * (1 - cover / np.float32(255) * (1 - pen.grey / 255))
        piece[:] = inked.astype(np.uint8)


def wavering(points: np.ndarray, rng: Generator, shaky_mm: float = 0.12) -> np.ndarray:
    """A line drawn by hand through these points: cut in short pieces that stray a little."""
    pieces = []
    for start, end in pairwise(points):
        steps = max(2, int(np.hypot(*(end - start)) / 0.7))
        along = np.linspace(0, 1, steps, endpoint=False)[:, None]
        pieces.append(start + along * (end - start))
    line = np.vstack([*pieces, points[-1:]])
    stray = np.cumsum(rng.normal(0, shaky_mm / 2, line.shape), axis=0)
    stray -= np.linspace(0, 1, len(line))[:, None] * stray[-1]
    return line + stray


def cross(rng: Generator) -> list[np.ndarray]:
    """Two strokes, from corner to corner or so."""
    reach = HALF * rng.uniform(0.6, 1.25, (4, 2))
    corners = np.array([(-1, -1), (1, 1), (-1, 1), (1, -1)]) * reach
    off = rng.normal(0, 0.35, 2)
    return [corners[:2] + off, corners[2:] + off]


def tick(rng: Generator) -> list[np.ndarray]:
    """A short stroke down and a long one up, often out of the box."""
    foot = np.array([rng.uniform(-0.9, 0.4), rng.uniform(0.8, 2.4)])
    start = foot - rng.uniform((1.0, 1.0), (2.2, 2.4))
    end = foot + rng.uniform((2.2, -6.0), (5.0, -3.2))
    return [np.array([start, foot, end])]


def slash(rng: Generator) -> list[np.ndarray]:
    """One stroke across."""
    way = rng.choice([-1, 1])
    reach = HALF * rng.uniform(0.65, 1.3, (2, 2))
    return [np.array([(-1, way), (1, -way)]) * reach + rng.normal(0, 0.35, 2)]


def bar(rng: Generator) -> list[np.ndarray]:
    """A level or upright stroke."""
    reach, tilt = HALF * rng.uniform(0.7, 1.3), rng.normal(0, 0.35)
    line = np.array([(-reach, -tilt), (reach, tilt)])
    return [(line if rng.random() < 0.6 else line[:, ::-1]) + rng.normal(0, 0.5, 2)]


def circle(rng: Generator) -> list[np.ndarray]:
    """A ring around the box, or in it."""
    if rng.random() < 0.5:
        across, high = rng.uniform(3.7, 4.7), rng.uniform(3.7, 4.6)
    else:
        across, high = rng.uniform(1.2, 2.4), rng.uniform(1.2, 2.4)
    turn = rng.uniform(0, 2 * np.pi) + np.linspace(0, 2 * np.pi * rng.uniform(0.93, 1.1), 22)
    return [np.stack([across * np.cos(turn), high * np.sin(turn)], axis=1) + rng.normal(0, 0.25, 2)]


def scribble(rng: Generator) -> list[np.ndarray]:
    """To and fro over the inside."""
    count = int(rng.integers(5, 10))
    y = np.linspace(-1, 1, count) * HALF * rng.uniform(0.5, 0.9)
    x = np.where(np.arange(count) % 2, 1, -1) * HALF * rng.uniform(0.5, 1.0, count)
    angle = rng.uniform(0, np.pi)
    turn = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
    return [np.stack([x, y], axis=1) @ turn.T + rng.normal(0, 0.25, 2)]


def blacked(rng: Generator, pen: Pen) -> list[np.ndarray]:
    """To and fro so densely that the whole box is black."""
    lines = []
    for way in (0, 1):
        count = int(np.ceil(2.2 * HALF / (pen.width_mm * 0.75)))
        across = np.linspace(-1, 1, count) * HALF * rng.uniform(0.95, 1.08)
        reach = np.sqrt(np.clip(HALF**2 * 1.15 - across**2, 0.3, None)) * np.where(np.arange(count) % 2, 1, -1)
        line = np.stack([reach, across], axis=1)
        lines.append((line if way else line[:, ::-1]) + rng.normal(0, 0.12, 2))
    return lines


MARKS = {"cross": cross, "tick": tick, "slash": slash, "bar": bar, "circle": circle, "scribble": scribble}


def put(ink: Ink, middle_mm: np.ndarray, lines: list[np.ndarray], pen: Pen, rng: Generator) -> None:
    """Draw the lines of a mark around the middle of a box."""
    for line in lines:
        ink.draw(wavering(line + middle_mm, rng), pen, rng)
