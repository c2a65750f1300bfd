"""Colours of charts: tones of a scale, and words that can be read on them."""

from __future__ import annotations

from PySide6.QtGui import QColor

from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.tokens import Palette


def tone_color(tone: float, palette: Palette | None = None) -> QColor:
    """The colour at a place from disagreeing (0) to agreeing (1), between those of the look."""
    colors = (palette or theme.palette).likert
    at = min(max(tone, 0.0), 1.0) * (len(colors) - 1)
    below = min(int(at), len(colors) - 2)
    first, second, part = QColor(colors[below]), QColor(colors[below + 1]), at - below
    mixed = (
        round(one + (other - one) * part)
        for one, other in zip(first.getRgb()[:3], second.getRgb()[:3], strict=True)  # type: ignore[arg-type]
    )
    return QColor(*mixed)


def ink_on(ground: QColor, palette: Palette | None = None) -> QColor:
    """The role that can be read best on this ground."""
    look = palette or theme.palette
    return max((QColor(look.ink), QColor(look.card), QColor(look.sunk)), key=lambda color: contrast(color, ground))


def contrast(one: QColor, other: QColor) -> float:
    """The ratio of WCAG, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(color: QColor) -> float:
    red, green, blue = (_linear(part) for part in (color.redF(), color.greenF(), color.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
