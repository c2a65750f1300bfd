"""Breaking text into lines that fit."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence

from buurtdesk.paper.fonts import width_mm
from buurtdesk.paper.shapes import Span, Weight

Line = tuple[Span, ...]


def marked_up(template: str, **values: object) -> Line:
    """The spans of a template in which *this* is heavier, with its values filled in."""
    parts = (part.format(**values) for part in template.split("*"))
    weights = (Weight.REGULAR, Weight.SEMIBOLD)
    return tuple(Span(part, weights[number % 2]) for number, part in enumerate(parts) if part)


def line_width(line: Line, size_pt: float) -> float:
    return sum(width_mm(span, size_pt) for span in line)


def wrapped(text: str | Line, size_pt: float, room_mm: float, weight: Weight = Weight.REGULAR) -> list[Line]:
    """The text in lines of at most `room_mm`; a word that is wider is broken."""
    spans = (Span(text, weight),) if isinstance(text, str) else text
    lines: list[list[Span]] = [[]]
    for word, starts_line in _words(spans):
        for piece in _pieces(word, size_pt, room_mm):
            there = lines[-1]
            longer = _joined(there, piece)
            if there and (starts_line or line_width(longer, size_pt) > room_mm):
                lines.append([piece])
            else:
                lines[-1] = list(longer)
            starts_line = False
    return [tuple(line) for line in lines if line]


def balanced(text: str | Line, size_pt: float, room_mm: float) -> list[Line]:
    """As many lines as in `wrapped`, of about the same width: for short words under each other."""
    lines = wrapped(text, size_pt, room_mm)
    words = _words((Span(text, Weight.REGULAR),) if isinstance(text, str) else text)
    narrow, wide = min(room_mm, max((width_mm(word, size_pt) for word, _ in words), default=0.0)), room_mm
    while len(lines) > 1 and wide - narrow > 0.5:
        middle = (narrow + wide) / 2
        if len(wrapped(text, size_pt, middle)) == len(lines):
            wide = middle
        else:
            narrow = middle
    return wrapped(text, size_pt, wide)


def widest_word(text: str, size_pt: float) -> float:
    """How wide the widest word is, in millimetres."""
    return max((width_mm(word, size_pt) for word, _ in _words([Span(text)])), default=0.0)


def _words(spans: Iterable[Span]) -> Iterable[tuple[Span, bool]]:
    """The words in order, and whether a new line was asked for before each."""
    first = True
    for span in spans:
        composed = unicodedata.normalize("NFC", span.text)
        for number, line in enumerate(composed.splitlines()):
            starts_line = number > 0 and not first
            for word in line.split(" "):
                kept = "".join(letter for letter in word.replace("\t", "") if unicodedata.category(letter) != "Cc")
                if kept:
                    yield Span(kept, span.weight), starts_line
                    starts_line = first = False


def _pieces(word: Span, size_pt: float, room_mm: float) -> Iterable[Span]:
    """The word, or parts of it that fit."""
    rest = word.text
    while len(rest) > 1 and width_mm(Span(rest, word.weight), size_pt) > room_mm:
        fits = max(1, _fitting(rest, word.weight, size_pt, room_mm))
        yield Span(rest[:fits], word.weight)
        rest = rest[fits:]
    yield Span(rest, word.weight)


def _fitting(word: str, weight: Weight, size_pt: float, room_mm: float) -> int:
    """How many letters of the word fit."""
    low, high = 0, len(word)
    while low < high:
        middle = (low + high + 1) // 2
        if width_mm(Span(word[:middle], weight), size_pt) <= room_mm:
            low = middle
        else:
            high = middle - 1
    return low


def _joined(line: Sequence[Span], word: Span) -> Line:
    """The line with a word more; words of one weight are one span."""
    if not line:
        return (word,)
    *before, last = line
    if last.weight is word.weight:
        return (*before, Span(f"{last.text} {word.text}", last.weight))
    return (*before, Span(f"{last.text} ", last.weight), word)
