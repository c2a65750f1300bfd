"""All tables under each other: what each says of the finding."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from buurtdesk.domain.finding import Stance
from buurtdesk.ui.parts.card import Card, Rule
from buurtdesk.ui.parts.scrolled import Scrolled
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.validation.table_row import LOW_PX, TableRow


class Tables(Card):
    """`said` and `emptied` as of a row; `done` when one goes on after the last table."""

    said = Signal(int, object, str, str)
    emptied = Signal(int)
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.rows: list[TableRow] = []
        self._held = QWidget()
        self._rows_column = QVBoxLayout(self._held)
        self._rows_column.setContentsMargins(0, 0, 0, 0)
        self._rows_column.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 6, 1, 6)
        column.addWidget(Scrolled(self._held))
        theme.changed.connect(self._fit)

    def show_stances(self, tables: tuple[int, ...], stances: Mapping[int, Stance]) -> None:
        """Show these tables; rows that are there already keep the keyboard."""
        if tuple(row.table for row in self.rows) != tables:
            self._make_rows(tables)
        for row in self.rows:
            row.show_stance(stances.get(row.table))

    def start_keying(self) -> None:
        """Put the keyboard on the first table that said nothing, or on the first."""
        open_rows = [row for row in self.rows if row.stance is None]
        if self.rows:
            (open_rows or self.rows)[0].setFocus()

    def forget_typing(self) -> None:
        """Another finding follows: what was typed there is kept already."""
        for row in self.rows:
            row.forget_typing()

    def _make_rows(self, tables: tuple[int, ...]) -> None:
        while (item := self._rows_column.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().deleteLater()
        self.rows = [TableRow(table) for table in tables]
        for place, row in enumerate(self.rows):
            if place:
                self._rows_column.addWidget(Rule())
            self._rows_column.addWidget(row, 1)
            row.said.connect(self.said)
            row.emptied.connect(self.emptied)
            row.grown.connect(self._fit)
            row.left.connect(lambda step, place=place: self._go(place + step))
        self._fit()

    def _go(self, place: int) -> None:
        if place >= len(self.rows):
            self.done.emit()
        elif place >= 0:
            self.rows[place].setFocus()

    def _fit(self) -> None:
        rules = max(0, len(self.rows) - 1)
        self.setMaximumHeight(sum(row.maximumHeight() for row in self.rows) + rules + 14)
        self.setMinimumHeight(min(len(self.rows), 4) * theme.px(LOW_PX) + 14)
