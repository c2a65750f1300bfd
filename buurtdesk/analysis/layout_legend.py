"""A legend: swatches with words, on as many lines as they need."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from buurtdesk.analysis.place import Place
from buurtdesk.domain.drawing import Area, Lettering, Mark
from buurtdesk.domain.tint import Tint

_LINE_EM, _SWATCH_EM, _GAP_EM, _BETWEEN_EM = 1.5, 0.85, 0.4, 1.1

Entry = tuple[Tint | None, str]
"""A colour, or None for hatched, and what it stands for."""


def legend(entries: Sequence[Entry], place: Place) -> Iterator[Mark]:
    """The entries from the top left."""
    size, side = place.size, _SWATCH_EM * place.size
    for number, line in enumerate(_lines(entries, place)):
        middle, left = place.y + (number + 0.5) * _LINE_EM * size, place.x
        for tint, text, wide in line:
            yield Area(left, middle - side / 2, side, side, tint or Tint("edge"), hatched=tint is None)
            yield Lettering(text, left + side + _GAP_EM * size, middle, size)
            left += wide + _BETWEEN_EM * size


def legend_height(entries: Sequence[Entry], place: Place) -> float:
    return len(_lines(entries, place)) * _LINE_EM * place.size


def _lines(entries: Sequence[Entry], place: Place) -> list[list[tuple[Tint | None, str, float]]]:
    """The entries of each line, with how wide each is."""
    lines: list[list[tuple[Tint | None, str, float]]] = [[]]
    lead, left = (_SWATCH_EM + _GAP_EM) * place.size, 0.0
    for tint, words in entries:
        text = place.cut(words, place.width - lead)
        wide = lead + place.pen.width(text, place.size, False)
        if lines[-1] and left + wide > place.width:
            lines.append([])
            left = 0.0
        lines[-1].append((tint, text, wide))
        left += wide + _BETWEEN_EM * place.size
    return lines
