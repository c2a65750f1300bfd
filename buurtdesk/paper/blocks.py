"""What is kept together on a page: blocks of parts, and lines of text as parts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from buurtdesk.paper.lines import Line, wrapped
from buurtdesk.paper.measures import BETWEEN_QUESTIONS, leading_mm, rise_mm
from buurtdesk.paper.shapes import Anchor, Shape, Text, Weight


@dataclass(frozen=True)
class Part:
    """Something that is never cut: its height in millimetres, and its shapes counted from its top."""

    height: float
    shapes: tuple[Shape, ...] = ()


@dataclass(frozen=True)
class Block:
    """Parts that stay on one page if a page can hold them; `leads` if the next block belongs with it.

    `number` is that of the question whose boxes are in it: these are never cut.
    """

    parts: tuple[Part, ...]
    before: float = BETWEEN_QUESTIONS
    leads: bool = False
    number: str = ""

    @property
    def height(self) -> float:
        return sum(part.height for part in self.parts)


def text_line(line: Line, x: float, middle: float, size_pt: float, anchor: Anchor = Anchor.LEFT) -> Text:
    """A line of text whose capitals stand around `middle`."""
    return Text(x, middle + rise_mm(size_pt) - leading_mm(size_pt) / 2, line, size_pt, anchor)


def text_parts(text: str | Line, x: float, right: float, size_pt: float, weight: Weight = Weight.REGULAR) -> list[Part]:
    """Text that may wrap, a part per line."""
    height = leading_mm(size_pt)
    return [
        Part(height, (text_line(line, x, height / 2, size_pt),)) for line in wrapped(text, size_pt, right - x, weight)
    ]


def with_shapes(parts: Sequence[Part], shapes: Iterable[Shape]) -> list[Part]:
    """The parts, with more shapes in the first."""
    first, *rest = parts
    return [Part(first.height, (*first.shapes, *shapes)), *rest]


def gap(height: float) -> Part:
    """White."""
    return Part(height)
