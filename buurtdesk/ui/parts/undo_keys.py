"""Ctrl+Z in a field: about the words while something is typed there, else about what was done last."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence

_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


def claims_undo(event: QEvent) -> bool:
    """Whether a field would keep undo or redo to itself by this event; ignored, it goes to the window."""
    return (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and any(event.matches(keys) for keys in _KEYS)
    )
