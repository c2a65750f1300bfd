"""What a chart is drawn with: marks in the units of who asked for it (pixels, millimetres), y downwards.

A painter knows these five and nothing of charts.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from buurtdesk.domain.tint import Tint

INK = Tint("ink")


class Side(StrEnum):
    """Which point of a text stands at its x."""

    LEFT = "left"
    MIDDLE = "middle"
    RIGHT = "right"


@dataclass(frozen=True)
class Area:
    """A filled rectangle; `hatched` is for what was not answered."""

    x: float
    y: float
    width: float
    height: float
    tint: Tint
    hatched: bool = False


@dataclass(frozen=True)
class Line:
    """A straight line, dotted or not; with an `arrow` at its end if asked."""

    x: float
    y: float
    to_x: float
    to_y: float
    thick: float
    tint: Tint
    dotted: bool = False
    arrow: bool = False


@dataclass(frozen=True)
class Dot:
    """A sticker, by its middle."""

    x: float
    y: float
    radius: float
    tint: Tint
    edge: Tint


@dataclass(frozen=True)
class Lettering:
    """One line of text of a height, `y` its middle; on a ground it takes the ink that can be read there."""

    text: str
    x: float
    y: float
    size: float
    side: Side = Side.LEFT
    bold: bool = False
    tint: Tint = INK
    on: Tint | None = None


Mark = Area | Line | Dot | Lettering


class Pen(Protocol):
    """What laying out a chart needs to know of who paints it."""

    def width(self, text: str, size: float, bold: bool) -> float:
        """How wide a text is."""

    def percent(self, figure: int) -> str:
        """A whole percentage in words of the reader's language."""

    @property
    def not_filled_in(self) -> str:
        """What is written at those who gave no answer."""
