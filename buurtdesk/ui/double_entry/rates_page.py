"""The errors per question, per thousand fields, keyed once and now."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from buurtdesk.ui.double_entry.view import DoubleView, RateView
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.card import Rule
from buurtdesk.ui.parts.label import Label, Paragraph, Title
from buurtdesk.ui.parts.scrolled import Scrolled
from buurtdesk.ui.theme.current import theme

_WIDEST_PX, _LABEL_PX = 900, 420
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class RatesPage(QWidget):
    """`left` says that one is done looking."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table: QWidget | None = None
        self._title = Title(self.tr("How many errors are there?"))
        self._about = Paragraph(
            self.tr(
                "So many of every 1,000 fields are wrong. Now: what is not settled, and a guess at what nobody saw."
            ),
            role="ink2",
        )
        self.back_button = Button(self.tr("Back to the differences"), "arrow-left")
        self.back_button.clicked.connect(self.left)
        held = QWidget()
        held.setMaximumWidth(theme.px(_WIDEST_PX))
        self._column = QVBoxLayout(held)
        self._column.setContentsMargins(6, 4, 12, 8)
        self._column.setSpacing(14)
        self._column.addWidget(self._title)
        self._column.addWidget(self._about)
        self._column.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(44) - 6, theme.px(20), theme.px(20), theme.px(12))
        column.addWidget(Scrolled(held), 1)
        row = QHBoxLayout()
        row.addWidget(self.back_button)
        row.addStretch(1)
        column.addLayout(row)
        self.setFocusProxy(self.back_button)

    def show_view(self, view: DoubleView) -> None:
        """Show a row per question and, below a line, all together."""
        if self._table is not None:
            self._column.removeWidget(self._table)
            self._table.hide()
            self._table.deleteLater()
        self._table = QWidget()
        grid = QGridLayout(self._table)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        heads = ("", "", self.tr("Sheets"), self.tr("Differences"), self.tr("Keyed once"), self.tr("Now"))
        self._put(grid, 0, heads, "ink2", 600)
        for row, rate in enumerate(view.rates, start=1):
            self._put(grid, row, _cells(rate), "ink", 400)
        if view.total is not None:
            grid.addWidget(Rule(), len(view.rates) + 1, 0, 1, len(heads))
            self._put(grid, len(view.rates) + 2, _cells(view.total), "ink", 600)
        self._column.insertWidget(2, self._table)

    def _put(self, grid: QGridLayout, row: int, cells: tuple[str, ...], role: str, weight: int) -> None:
        for column, words in enumerate(cells):
            if column == 1:
                label: Label = Paragraph(words, role=role, weight=weight)
                label.setMinimumWidth(theme.px(_LABEL_PX) // 2)
            else:
                label = Label(words, role=role, weight=weight, tabular=True)
                label.setAlignment(_RIGHT if column > 1 else Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(label, row, column)


def _cells(rate: RateView) -> tuple[str, ...]:
    return rate.number, rate.label, rate.sheets, rate.differences, rate.before, rate.after
