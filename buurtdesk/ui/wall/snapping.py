"""What is dragged falls in line with what hangs near it: edge to edge, or beside it with the usual gap."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from buurtdesk.domain.wall import COLUMN, NOTE_WIDTH
from buurtdesk.ui.wall.arrangement import Box

GAP = COLUMN - NOTE_WIDTH


@dataclass(frozen=True)
class Snap:
    """How far to shift to fall in line, and the hint lines to draw, as boxes without width or without height."""

    dx: float = 0.0
    dy: float = 0.0
    hints: tuple[Box, ...] = ()


@dataclass(frozen=True)
class _Line:
    """A shift that brings an edge of the dragged thing to this place beside another thing."""

    shift: float
    at: float
    other: Box


def snap(box: Box, others: Iterable[Box], reach: float) -> Snap:
    """The nearest lines within reach, one upright and one level."""
    near = list(others)
    upright = _nearest((_lines(box.x, box.w, other.x, other.w, other) for other in near), reach)
    level = _nearest((_lines(box.y, box.h, other.y, other.h, other) for other in near), reach)
    dx, dy = upright.shift if upright else 0.0, level.shift if level else 0.0
    put = box.moved(dx, dy)
    hints = []
    if upright:
        around = put.united(upright.other)
        hints.append(Box(upright.at, around.y, 0, around.h))
    if level:
        around = put.united(level.other)
        hints.append(Box(around.x, level.at, around.w, 0))
    return Snap(dx, dy, tuple(hints))


def _lines(start: float, length: float, other_start: float, other_length: float, other: Box) -> list[_Line]:
    end, other_end = start + length, other_start + other_length
    return [
        _Line(other_start - start, other_start, other),
        _Line(other_end - end, other_end, other),
        _Line(other_end + GAP - start, other_end + GAP, other),
        _Line(other_start - GAP - end, other_start - GAP, other),
    ]


def _nearest(lines: Iterable[list[_Line]], reach: float) -> _Line | None:
    within = (line for each in lines for line in each if abs(line.shift) <= reach)
    return min(within, key=lambda line: (abs(line.shift), line.at), default=None)
