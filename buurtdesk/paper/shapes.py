"""What can stand on a page: frozen shapes in millimetres, that can be moved down, enlarged and mirrored."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from buurtdesk.paper.measures import PAGE_WIDTH, TICK


class Weight(StrEnum):
    REGULAR = "regular"
    SEMIBOLD = "semibold"


class Anchor(StrEnum):
    """Which point of a text stands at its x."""

    LEFT = "left"
    MIDDLE = "middle"
    RIGHT = "right"


@dataclass(frozen=True)
class Span:
    """Letters of one weight."""

    text: str
    weight: Weight = Weight.REGULAR


@dataclass(frozen=True)
class Text:
    """One line of text on its baseline; `rightward` is the direction of the sheet."""

    x: float
    y: float
    spans: tuple[Span, ...]
    size_pt: float
    anchor: Anchor = Anchor.LEFT
    rightward: bool = True

    def moved(self, down: float) -> Text:
        return replace(self, y=self.y + down)

    def mirrored(self) -> Text:
        turned = {Anchor.LEFT: Anchor.RIGHT, Anchor.RIGHT: Anchor.LEFT, Anchor.MIDDLE: Anchor.MIDDLE}[self.anchor]
        return replace(self, x=PAGE_WIDTH - self.x, anchor=turned, rightward=False)

    def enlarged(self, by: float) -> Text:
        return replace(self, x=self.x * by, y=self.y * by, size_pt=self.size_pt * by)


@dataclass(frozen=True)
class Tick:
    """A circle (one answer) or square (several) to tick, by its middle; whose choice of which question it is.

    In a ranking it puts that choice in place `rank`, from 1.
    """

    x: float
    y: float
    round: bool
    question: str
    choice: str
    rank: int = 0
    side: float = TICK

    def moved(self, down: float) -> Tick:
        return replace(self, y=self.y + down)

    def mirrored(self) -> Tick:
        return replace(self, x=PAGE_WIDTH - self.x)

    def enlarged(self, by: float) -> Tick:
        return replace(self, x=self.x * by, y=self.y * by, side=self.side * by)


class ExampleKind(StrEnum):
    ONE = "one"
    SEVERAL = "several"
    MISTAKE = "mistake"


@dataclass(frozen=True)
class Example:
    """In the explanation: how a ticked circle, a ticked square and a mended mistake look, by its middle."""

    x: float
    y: float
    kind: ExampleKind
    side: float = TICK

    def moved(self, down: float) -> Example:
        return replace(self, y=self.y + down)

    def mirrored(self) -> Example:
        return replace(self, x=PAGE_WIDTH - self.x)

    def enlarged(self, by: float) -> Example:
        return replace(self, x=self.x * by, y=self.y * by, side=self.side * by)


@dataclass(frozen=True)
class Box:
    """A rectangle, by its upper left corner: one digit of an answer is written in it, or (`ground`) it is grey."""

    x: float
    y: float
    width: float
    height: float
    ground: bool = False
    question: str = ""

    def moved(self, down: float) -> Box:
        return replace(self, y=self.y + down)

    def mirrored(self) -> Box:
        return replace(self, x=PAGE_WIDTH - self.x - self.width)

    def enlarged(self, by: float) -> Box:
        return replace(self, x=self.x * by, y=self.y * by, width=self.width * by, height=self.height * by)


@dataclass(frozen=True)
class Rule:
    """A level line; with a `question`, its answer is written on it, or what is meant by one of its choices."""

    x: float
    y: float
    length: float
    thick: float
    question: str = ""
    choice: str = ""

    def moved(self, down: float) -> Rule:
        return replace(self, y=self.y + down)

    def mirrored(self) -> Rule:
        return replace(self, x=PAGE_WIDTH - self.x - self.length)

    def enlarged(self, by: float) -> Rule:
        return replace(self, x=self.x * by, y=self.y * by, length=self.length * by, thick=self.thick * by)


@dataclass(frozen=True)
class Arrow:
    """A level arrow from `x` over `length`; a negative length points to the left."""

    x: float
    y: float
    length: float

    def moved(self, down: float) -> Arrow:
        return replace(self, y=self.y + down)

    def mirrored(self) -> Arrow:
        return replace(self, x=PAGE_WIDTH - self.x, length=-self.length)

    def enlarged(self, by: float) -> Arrow:
        return replace(self, x=self.x * by, y=self.y * by, length=self.length * by)


@dataclass(frozen=True)
class Street:
    """The street of eight houses, by its upper left corner."""

    x: float
    y: float
    width: float
    height: float

    def moved(self, down: float) -> Street:
        return replace(self, y=self.y + down)

    def mirrored(self) -> Street:
        return replace(self, x=PAGE_WIDTH - self.x - self.width)

    def enlarged(self, by: float) -> Street:
        return replace(self, x=self.x * by, y=self.y * by, width=self.width * by, height=self.height * by)


Shape = Text | Tick | Example | Box | Rule | Arrow | Street
