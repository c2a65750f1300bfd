"""The classes of sheets that reading is measured on: each a way of filling in, and a way into the computer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.random import Generator

from tests.paper.simulator import damage
from tests.paper.simulator.blank import blank_page, layout
from tests.paper.simulator.devices import photographed, scanned
from tests.paper.simulator.residents import Meant, someone

Made = tuple[np.ndarray, int]
"""An image, and the quality of the JPEG it becomes (0: no loss)."""


@dataclass(frozen=True)
class Sheet:
    """A filled-in page as it comes in: the image file's bytes, its page, what was meant."""

    data: bytes
    page: int
    meant: dict[str, Meant]


def _scan(dpi: int, harm: Callable[[np.ndarray, Generator], np.ndarray] | None = None, **how: object):
    def make(page: np.ndarray, rng: Generator, grey: int) -> Made:
        if harm is not None:
            page = harm(page, rng)
        image = scanned(page, rng, dpi=dpi, darkest=grey, **how)
        return image, 0 if how.get("bilevel") else int(rng.integers(45, 92))

    return make


def _skewed(page: np.ndarray, rng: Generator, grey: int) -> Made:
    return scanned(page, rng, dpi=200, skew_degrees=5), int(rng.integers(60, 92))


def _smaller(page: np.ndarray, rng: Generator, grey: int) -> Made:
    return scanned(page, rng, dpi=200, scale=rng.uniform(0.9, 0.98)), int(rng.integers(60, 92))


def _photo(**how: bool):
    def make(page: np.ndarray, rng: Generator, grey: int) -> Made:
        image = photographed(page, rng, **how)
        if rng.random() < 0.2:
            image = np.ascontiguousarray(np.rot90(image, int(rng.integers(1, 4))))
        return image, int(rng.integers(65, 93))

    return make


CLASSES: dict[str, tuple[Callable, dict]] = {
    "150 dpi": (_scan(150), {}),
    "200 dpi": (_scan(200), {}),
    "300 dpi": (_scan(300), {}),
    "bilevel 200": (_scan(200, bilevel=True), {}),
    "bilevel 300": (_scan(300, bilevel=True), {}),
    "faint 150": (_scan(150), {"faint": True}),
    "faint 300": (_scan(300), {"faint": True}),
    "faint bilevel": (_scan(300, bilevel=True), {"faint": True}),
    "skew": (_skewed, {}),
    "printed smaller": (_smaller, {}),
    "lost corner": (_scan(200, damage.lost_corner), {}),
    "staple": (_scan(200, damage.staple), {}),
    "fold": (_scan(200, damage.fold), {}),
    "curl": (_scan(200, damage.curl), {}),
    "coffee": (_scan(200, damage.coffee), {}),
    "upside down": (_scan(200, upside_down=True), {}),
    "photo": (_photo(), {}),
    "photo hard": (_photo(hard=True), {}),
    "photo thumb": (_photo(thumb=True), {}),
    "photo faint": (_photo(), {"faint": True}),
    "filled": (_scan(200), {"kinds": ("filled",)}),
}


def make_sheet(name: str, seed: int, edition: str = "nl") -> Sheet:
    """One filled-in page of a class; the same for the same seed."""
    rng = np.random.default_rng([seed, *name.encode()])
    make, who = CLASSES[name]
    number = seed % layout(edition).pages + 1
    page = blank_page(number, edition).copy()
    boxes = [box for box in layout(edition).boxes if box.page == number]
    resident = someone(rng, **who)
    meant = resident.fill_in(page, boxes)
    image, quality = make(page, rng, resident.pen.grey)
    if quality:
        data = cv2.imencode(".jpg", image, [cv2.IMWRITE_JPEG_QUALITY, quality])[1].tobytes()
    else:
        data = cv2.imencode(".png", image)[1].tobytes()
    return Sheet(data, number, meant)
