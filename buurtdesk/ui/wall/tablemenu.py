"""Choosing a table: a menu in which the digits work by physical key."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from buurtdesk.ui.keys import physical_digit
from buurtdesk.ui.parts.trailing import TrailingButton


class TableMenu(QMenu):
    """The tables and, first, none; a digit chooses at once while there are fewer than ten."""

    chosen = Signal(object)

    def __init__(self, tables: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tables = tables
        self._add(None, self.tr("No table"))
        for table in range(1, tables + 1):
            self._add(table, self.tr("Table {number}").format(number=table))

    def _add(self, table: int | None, words: str) -> None:
        self.addAction(words).triggered.connect(lambda: self.chosen.emit(table))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = physical_digit(event)
        if digit is not None and self._tables < 10 and digit <= self._tables:
            self.close()
            self.chosen.emit(digit or None)
        else:
            super().keyPressEvent(event)


class TableButton(TrailingButton):
    """Shows the table of the next note; hidden in a session that keeps none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "caret-down", main=False, parent=parent)
        self._tables, self._table = 0, None
        self._menu: TableMenu | None = None
        self.clicked.connect(self.ask)
        self.set_tables(0)

    def table(self) -> int | None:
        """The chosen table."""
        return self._table

    def set_tables(self, tables: int) -> None:
        """How many there are."""
        self._tables = tables
        self._table = self._table if self._table is not None and self._table <= tables else None
        self.setVisible(tables > 0)
        self._show()

    def choose(self, table: int | None) -> None:
        """Choose this one."""
        self._table = table
        self._show()

    def ask(self) -> None:
        """Open the menu above the button."""
        if self._tables == 0:
            return
        if self._menu is not None:
            self._menu.deleteLater()
        self._menu = TableMenu(self._tables, self)
        self._menu.chosen.connect(self.choose)
        above = QPoint(0, -self._menu.sizeHint().height() - 4)
        self._menu.popup(self.mapToGlobal(above))

    def _show(self) -> None:
        number = self._table
        self.setText(self.tr("No table") if number is None else self.tr("Table {number}").format(number=number))
        self.setAccessibleName(self.tr("Table of the next note: {table}").format(table=self.text()))
