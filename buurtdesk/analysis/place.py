"""A place to draw a chart in, and how words are made to fit there."""

from __future__ import annotations

from dataclasses import dataclass, replace

from buurtdesk.domain.drawing import Pen


@dataclass(frozen=True)
class Place:
    """A rectangle to draw in with words of `size`, all in the units of who paints; `pen` measures the words."""

    x: float
    y: float
    width: float
    height: float
    size: float
    pen: Pen

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def foot(self) -> float:
        return self.y + self.height

    def lines(self, text: str, room: float, bold: bool = False, most: int = 2) -> list[str]:
        """The text in at most so many lines that fit in a width; what is left over ends in …."""
        lines: list[str] = []
        for word in text.split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and self.pen.width(longer, self.size, bold) <= room:
                lines[-1] = longer
            else:
                lines.append(word)
        kept, rest = lines[:most], lines[most:]
        if rest:
            kept[-1] = " ".join((kept[-1], *rest))
        return [self.cut(line, room, bold) for line in kept]

    def cut(self, text: str, room: float, bold: bool = False) -> str:
        """The text, or as much of it as fits before a …."""
        if self.pen.width(text, self.size, bold) <= room:
            return text
        low, high = 0, len(text)
        while low < high:
            middle = (low + high + 1) // 2
            fits = self.pen.width(text[:middle].rstrip() + "…", self.size, bold) <= room
            low, high = (middle, high) if fits else (low, middle - 1)
        return text[:low].rstrip() + "…"

    def part(self, y: float, height: float) -> Place:
        """The same place, with another top and height."""
        return replace(self, y=y, height=height)
