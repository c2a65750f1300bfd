"""Ways to lay widgets in a row."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget


def in_the_middle(*widgets: QWidget) -> QHBoxLayout:
    """A row between two springs: unlike an alignment it leaves wrapped words their height."""
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addStretch(1)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
