"""Fits the text of a note into the note: the size at which everything fits, else the smallest, with an ellipsis.

Widths are measured once per word at one large size and scaled from there: fitting two thousand notes is arithmetic.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtGui import QFontMetricsF

from buurtdesk.ui.theme.fonts import font
from buurtdesk.ui.wall import measures as m

_REFERENCE_PX = 100
# A word may be broken after a hyphen or a slash.
_PIECE = re.compile(r"[^-/]*[-/]+|[^-/]+")
# Widths are scaled from one size; hinting and rounding at the real one may ask a little more.
_SAFETY = 1.02


class _Cut(Enum):
    """What to do with a word longer than a line: break it over lines, shorten it, or give up this size."""

    NOT = "not"
    BREAK = "break"
    SHORTEN = "shorten"


@dataclass(frozen=True)
class Fitted:
    """Lines at a size in wall units; `whole` if nothing was left out."""

    size: float
    lines: tuple[str, ...]
    whole: bool


@lru_cache(maxsize=1)
def _metrics() -> QFontMetricsF:
    reference = font(_REFERENCE_PX)
    reference.setPixelSize(_REFERENCE_PX)
    return QFontMetricsF(reference)


@lru_cache(maxsize=20_000)
def _width(piece: str) -> float:
    return _metrics().horizontalAdvance(piece) / _REFERENCE_PX * _SAFETY


def _pieces(text: str) -> list[tuple[str, str]]:
    """What may stand on a line of its own, each with what comes before it on the same line: a space or nothing."""
    found: list[tuple[str, str]] = []
    for word in text.split():
        for number, piece in enumerate(_PIECE.findall(word)):
            found.append((" " if number == 0 and found else "", piece))
    return found


class Beside(NamedTuple):
    """The marks of a note that its text goes around: a photo's before the shape below, a twin's above at the right."""

    has_photo: bool = False
    is_twin: bool = False

    @property
    def corner(self) -> float:
        """How wide the shape is, with the mark of a photo before it."""
        return m.SHAPE + (m.PHOTO_MARK + m.PHOTO_MARK_GAP if self.has_photo else 0.0)


PLAIN = Beside()


def _rooms(size: float, beside: Beside = PLAIN, top: float = m.NOTE_PAD_Y) -> list[float]:
    """The width of each line that fits at this size from `top` on; one beside a mark is shorter."""
    height = size * m.LINE_HEIGHT
    count = max(1, int((m.NOTE_H - top - m.NOTE_PAD_Y + 0.5) // height))
    full = m.NOTE_W - 2 * m.NOTE_PAD_X
    shape_top = m.NOTE_H - m.SHAPE_INSET - m.SHAPE
    short = m.NOTE_W - m.NOTE_PAD_X - beside.corner - m.SHAPE_INSET - 3
    # The baseline sits at about 0.8 of the line, so only what is below that would touch the shape.
    rooms = [full if top + (line + 0.8) * height < shape_top else short for line in range(count)]
    if beside.is_twin and top == m.NOTE_PAD_Y:
        rooms[0] = min(rooms[0], full - m.TWIN + 2)
    return rooms


def _broken(piece: str, size: float, room: float) -> list[str]:
    """A piece too long for a line, cut between characters."""
    parts, part = [], ""
    for character in piece:
        if part and _width(part + character) * size > room:
            parts.append(part)
            part = ""
        part += character
    return [*parts, part]


def _lines(pieces: list[tuple[str, str]], size: float, rooms: list[float], cut: _Cut) -> tuple[list[str], bool]:
    """The lines at this size and whether every piece has its place in them."""
    lines: list[str] = []
    used = 0.0
    for space, piece in pieces:
        width = _width(piece) * size
        gap = _width(" ") * size if space else 0.0
        if lines and used + gap + width <= rooms[len(lines) - 1]:
            lines[-1] += space + piece
            used += gap + width
            continue
        if len(lines) == len(rooms):
            return lines, False
        parts = [piece]
        if width > rooms[len(lines)]:
            if cut is _Cut.NOT:
                return lines, False
            # The last line is the narrowest; what fits there fits anywhere.
            parts = _broken(piece, size, rooms[-1])
            if cut is _Cut.SHORTEN:
                parts = [_with_ellipsis(piece, size, rooms[len(lines)])]
        for part in parts:
            if len(lines) == len(rooms):
                return lines, False
            used = _width(part) * size
            lines.append(part)
    return lines, True


def _with_ellipsis(line: str, size: float, room: float) -> str:
    while line and _width(line + "…") * size > room:
        line = line[:-1].rstrip()
    return line.rstrip(",.;:- ") + "…"


@lru_cache(maxsize=8_000)
def fit(text: str, least: float = m.TEXT_SMALLEST, beside: Beside = PLAIN) -> Fitted:
    """The text at the largest size at which all of it fits, else at `least` with an ellipsis."""
    pieces = _pieces(text)
    size = max(m.TEXT_LARGEST, least)
    while size >= least:
        lines, placed = _lines(pieces, size, _rooms(size, beside), _Cut.NOT)
        if placed:
            return Fitted(size, tuple(lines), True)
        size -= 1.0
    # From afar there is no room to break words over lines.
    return _cut(text, least, _rooms(least, beside), _Cut.BREAK if least <= m.TEXT_SMALLEST else _Cut.SHORTEN)


def _cut(text: str, size: float, rooms: list[float], cut: _Cut) -> Fitted:
    """As much of the text as there is room for at this size, with an ellipsis if that is not all."""
    lines, placed = _lines(_pieces(text), size, rooms, cut)
    if not placed:
        lines[-1] = _with_ellipsis(lines[-1], size, rooms[len(lines) - 1])
    whole = "".join("".join(lines).split()) == "".join(text.split())
    return Fitted(size, tuple(lines), whole)


def fit_at(text: str, scale: float, beside: Beside = PLAIN) -> Fitted | None:
    """How the text stands in a note at this zoom; None if it would be too small to read."""
    least = m.TEXT_LEAST_PX / scale
    if least > m.TEXT_FAR:
        return None
    fitted = fit(text, beside=beside)
    return fitted if fitted.size >= least else fit(text, least, beside)


@dataclass(frozen=True)
class FittedPair:
    """A text and its translation under it, which begins at `top`, in wall units."""

    text: Fitted
    translation: Fitted
    top: float


def fit_pair_at(text: str, translation: str, scale: float, beside: Beside = PLAIN) -> FittedPair | None:
    """How a text and its translation stand in a note at this zoom; None if they would be too small to read."""
    least = m.TEXT_LEAST_PX / scale
    return None if least > m.TEXT_FAR else _fit_pair(text, translation, max(least, m.TRANSLATION_SMALLEST), beside)


@lru_cache(maxsize=2_000)
def _fit_pair(text: str, translation: str, least: float, beside: Beside) -> FittedPair:
    """Both whole at the largest size at which that goes, else each cut: what one leaves, the other has."""
    size = max(m.TEXT_LARGEST, least)
    while size >= max(m.TEXT_SMALLEST, least):
        small = max(size * m.TRANSLATION_SHARE, least)
        above, placed = _lines(_pieces(text), size, _rooms(size, beside), _Cut.NOT)
        top = m.NOTE_PAD_Y + len(above) * size * m.LINE_HEIGHT
        if placed and top + small * m.LINE_HEIGHT <= m.NOTE_H - m.NOTE_PAD_Y:
            below, placed = _lines(_pieces(translation), small, _rooms(small, beside, top), _Cut.NOT)
            if placed:
                return FittedPair(Fitted(size, tuple(above), True), Fitted(small, tuple(below), True), top)
        size -= 1.0
    rooms = _rooms(least, beside)
    cut = _Cut.BREAK if least <= m.TEXT_SMALLEST else _Cut.SHORTEN
    asked = len(_cut(translation, least, rooms, cut).lines)
    upper = _cut(text, least, rooms[: max(1, len(rooms) // 2, len(rooms) - asked)], cut)
    top = m.NOTE_PAD_Y + len(upper.lines) * least * m.LINE_HEIGHT
    return FittedPair(upper, _cut(translation, least, _rooms(least, beside, top), cut), top)


def shows_all(text: str, translation: str, scale: float, beside: Beside = PLAIN) -> bool:
    """Whether all of a note can be read at this zoom."""
    if not translation:
        fitted = fit_at(text, scale, beside)
        return fitted is not None and fitted.whole
    pair = fit_pair_at(text, translation, scale, beside)
    return pair is not None and pair.text.whole and pair.translation.whole
