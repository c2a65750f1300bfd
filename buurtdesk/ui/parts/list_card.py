"""A card with a list that people order: a title and a count above it, then the field to add, the list, the details."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from buurtdesk.ui.parts.button import IconButton
from buurtdesk.ui.parts.card import Card, Rule
from buurtdesk.ui.parts.label import ElidedLabel, Heading
from buurtdesk.ui.parts.order_list import OrderedRow, OrderList


class ListCard(Card):
    """`adding` is what one types a new row in, `details` what one changes the chosen row in; hidden without one."""

    chosen = Signal(str)
    move_wanted = Signal(str, int)
    delete_wanted = Signal(str)

    def __init__(
        self, title: str, lead_px: int, adding: QWidget, details: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self.list = OrderList(title, lead_px)
        self._count = ElidedLabel(role="ink2", tabular=True)
        self._details = details
        self._row = ""
        self._lay_out(title, adding)
        self.list.chosen.connect(self._choose)
        self.list.move_wanted.connect(self.move_wanted)
        self.list.delete_wanted.connect(self.delete_wanted)

    def _lay_out(self, title: str, adding: QWidget) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(20, 0, 16, 0)
        head.setSpacing(10)
        head.addWidget(Heading(title))
        head.addWidget(self._count, 1)
        self._buttons = [
            _button("caret-up", self.tr("Earlier"), "Alt+Up", lambda: self.list.move_current(-1)),
            _button("caret-down", self.tr("Later"), "Alt+Down", lambda: self.list.move_current(1)),
            _button("trash", self.tr("Delete"), "Del", lambda: self.delete_wanted.emit(self.list.current())),
        ]
        for button in self._buttons:
            head.addWidget(button)
        above = QVBoxLayout()
        above.setContentsMargins(20, 0, 20, 0)
        above.addWidget(adding)
        below = QVBoxLayout()
        below.setContentsMargins(20, 0, 20, 0)
        below.addWidget(self._details)
        self._rule = Rule()
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 12, 1, 14)
        column.setSpacing(10)
        column.addLayout(head)
        column.addLayout(above)
        column.addWidget(self.list, 1)
        column.addWidget(self._rule)
        column.addLayout(below)

    @property
    def row(self) -> str:
        """The id of the chosen row; empty without one."""
        return self._row

    def show_rows(self, rows: Sequence[OrderedRow], count: str) -> None:
        """Show these; the chosen row stays, or the one that took its place."""
        ids = [row.id for row in rows]
        if self._row not in ids:
            before = [row.id for row in self.list.rows()]
            place = min(before.index(self._row), len(ids) - 1) if self._row in before else -1
            self._row = ids[place] if ids else ""
        self.list.show_rows(rows, self._row)
        self._count.setText(count)
        for widget in (self._details, self._rule, *self._buttons):
            widget.setVisible(bool(ids))

    def choose(self, row: str) -> None:
        """Choose this row once it is shown."""
        self._row = row

    def _choose(self, row: str) -> None:
        self._row = row
        self.chosen.emit(row)


def _button(icon: str, name: str, keys: str, do: object) -> IconButton:
    button = IconButton(icon, name, keys)
    button.clicked.connect(do)
    return button
