"""The colours of charts, on screens and on paper: told apart by who is colour-blind too, and read by their contrast."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

SERIES_LIGHT = ("#0F566B", "#D9760F", "#8CC3DE", "#C070AA", "#5F6B14")
SERIES_DARK = ("#3A98EA", "#F6C32B", "#E3F5FC", "#D8678F", "#8A9240")
LIKERT_LIGHT = ("#B4560F", "#EDB27A", "#DAD3C6", "#8CBFCD", "#0F566B")
LIKERT_DARK = ("#F08A3C", "#9A5A24", "#5A6065", "#24708A", "#7CD0E4")
SERIES, LIKERT = "series", "likert"
GROUNDS = ("sunk", "line")
"""Roles that only lie behind something: they need no edge to be seen."""
_LEAST_CONTRAST = 3.0


class Look(Protocol):
    """A palette to paint charts with; every other role is an attribute of it too."""

    @property
    def ink(self) -> str: ...
    @property
    def card(self) -> str: ...
    @property
    def sunk(self) -> str: ...
    @property
    def series(self) -> tuple[str, ...]: ...
    @property
    def likert(self) -> tuple[str, ...]: ...


@dataclass(frozen=True)
class Tint:
    """A role of the palette; `at` is which of the series (from 0), or the place on a scale (0 disagree, 1 agree)."""

    role: str
    at: float = 0.0


def color_of(tint: Tint, look: Look) -> str:
    """A tint as #RRGGBB."""
    if tint.role == SERIES:
        return look.series[int(tint.at) % len(look.series)]
    return tone_color(tint.at, look) if tint.role == LIKERT else str(getattr(look, tint.role))


def tone_color(tone: float, look: Look) -> str:
    """The colour at a place from disagreeing (0) to agreeing (1), between those of the look."""
    at = min(max(tone, 0.0), 1.0) * (len(look.likert) - 1)
    below = min(int(at), len(look.likert) - 2)
    first, second, part = _rgb(look.likert[below]), _rgb(look.likert[below + 1]), at - below
    return "#{:02X}{:02X}{:02X}".format(
        *(round(one + (other - one) * part) for one, other in zip(first, second, strict=True))
    )


def ink_on(ground: str, look: Look) -> str:
    """The colour of words that can be read best on this ground."""
    return max((look.ink, look.card, look.sunk), key=lambda color: contrast(color, ground))


def needs_edge(color: str, look: Look) -> bool:
    """Whether a fill stands out too little from the card that it lies on."""
    return contrast(color, look.card) < _LEAST_CONTRAST


def contrast(one: str, other: str) -> float:
    """The ratio of WCAG, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _rgb(color: str) -> tuple[int, int, int]:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def _luminance(color: str) -> float:
    red, green, blue = (_linear(part / 255) for part in _rgb(color))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
