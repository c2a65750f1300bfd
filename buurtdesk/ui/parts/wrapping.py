"""Words in lines of at most a width, for painters."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout

from buurtdesk.ui.theme.fonts import font
from buurtdesk.ui.theme.tokens import TEXT_PX


@lru_cache(maxsize=10_000)
def wrapped(
    text: str, width: float, size_px: int, most_lines: int = 3, weight: int = 400
) -> tuple[tuple[str, ...], bool]:
    """The text in lines of at most this width, and whether that is all of it; `size_px` is the size on the screen."""
    made = font(TEXT_PX, weight)
    made.setPixelSize(size_px)
    layout = QTextLayout(" ".join(text.split()), made)
    layout.beginLayout()
    ends: list[tuple[int, int]] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        ends.append((line.textStart(), line.textLength()))
    layout.endLayout()
    shown = layout.text()
    lines = [shown[start : start + length].rstrip() for start, length in ends[:most_lines]]
    if len(ends) <= most_lines:
        return tuple(lines), True
    rest = shown[ends[most_lines - 1][0] :]
    lines[-1] = QFontMetricsF(made).elidedText(rest, Qt.TextElideMode.ElideRight, width)
    return tuple(lines), False
