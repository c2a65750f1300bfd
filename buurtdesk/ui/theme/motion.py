"""How long things may move: 120 ms, or not at all if the system says so."""

from __future__ import annotations

from PySide6.QtWidgets import QStyle, QWidget

from buurtdesk.ui.theme.tokens import FADE_MS


def fade_ms(widget: QWidget) -> int:
    """The length of a fade for this widget in milliseconds; 0 where animations are off."""
    return FADE_MS if widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animate, None, widget) else 0
