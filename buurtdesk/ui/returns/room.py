"""The returns room: a row per batch, all together, and the curve."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.card import Card, Rule
from buurtdesk.ui.parts.empty import Empty
from buurtdesk.ui.parts.label import Heading, Label, Paragraph
from buurtdesk.ui.parts.scrolled import Scrolled
from buurtdesk.ui.returns.curve import Curve
from buurtdesk.ui.returns.view import BatchView, SurveyReturns
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.tokens import META_PX, TITLE_PX

_WIDEST_PX = 1040
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ReturnsRoom(QWidget):
    """`out_wanted` carries the id of a batch of which is to be said when it went out."""

    out_wanted = Signal(str)
    print_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._shown: QWidget | None = None
        self.out_buttons: dict[str, Button] = {}

    def show_view(self, surveys: Sequence[SurveyReturns]) -> None:
        """Show all questionnaires of which sheets were printed."""
        focused = next((row for row, button in self.out_buttons.items() if button.hasFocus()), "")
        if self._shown is not None:
            self._column.removeWidget(self._shown)
            self._shown.hide()
            self._shown.deleteLater()
        self.out_buttons = {}
        self._shown = self._tables(surveys) if surveys else self._empty()
        self._column.addWidget(self._shown)
        again = self.out_buttons.get(focused) or next(iter(self.out_buttons.values()), None)
        if again is not None:
            self.setFocusProxy(again)
            if focused:
                again.setFocus()

    def _empty(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(44, 28, 44, 28)
        button = Button(self.tr("To the questionnaires"), "file-text", "primary", main=True)
        button.clicked.connect(self.print_wanted)
        words = self.tr("Once sheets are printed, you see here how many are out, came back and were keyed.")
        column.addWidget(Empty(self.tr("No sheets yet"), words, button))
        self.setFocusProxy(button)
        return page

    def _tables(self, surveys: Sequence[SurveyReturns]) -> QWidget:
        held = QWidget()
        held.setMaximumWidth(theme.px(_WIDEST_PX))
        column = QVBoxLayout(held)
        column.setContentsMargins(28, 20, 28, 24)
        column.setSpacing(16)
        for survey in surveys:
            heading = Heading(survey.title)
            heading.setWordWrap(True)
            column.addWidget(heading)
            column.addWidget(self._table(survey))
            if survey.curve:
                column.addWidget(_curve_card(self.tr("Sheets that are back"), survey))
        column.addStretch(1)
        return Scrolled(held)

    def _table(self, survey: SurveyReturns) -> QWidget:
        card = Card()
        grid = QGridLayout(card)
        grid.setContentsMargins(20, 14, 20, 16)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        heads = (
            self.tr("Printed"),
            self.tr("Out"),
            self.tr("Back"),
            self.tr("Keyed"),
            self.tr("Keyed twice"),
            self.tr("Settled"),
        )
        for column, words in enumerate(heads, start=1):
            grid.addWidget(_label(words, META_PX, "ink2", 600), 0, column)
        row = 1
        for batch in survey.batches:
            self._add_row(grid, row, batch)
            grid.addWidget(Rule(), row + 1, 0, 1, len(heads) + 2)
            row += 2
        if len(survey.batches) > 1:
            grid.addWidget(Label(survey.total.name, weight=600), row, 0)
            for column, count in enumerate(survey.total.counts, start=1):
                grid.addWidget(_label(str(count), TITLE_PX, "ink", 600), row, column)
        return card

    def _add_row(self, grid: QGridLayout, row: int, batch: BatchView) -> None:
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(Paragraph(batch.name, weight=600))
        names.addWidget(Paragraph(batch.about, META_PX, "ink2"))
        grid.addLayout(names, row, 0)
        for column, count in enumerate(batch.counts, start=1):
            grid.addWidget(_label(str(count), None, "ink" if count else "ink2", 500), row, column)
        if batch.batch:
            button = Button(self.tr("Out …"), kind="row")
            button.setAccessibleName(self.tr("When did “{batch}” go out?").format(batch=batch.name))
            button.setToolTip(button.accessibleName())
            button.clicked.connect(lambda: self.out_wanted.emit(batch.batch))
            self.out_buttons[batch.batch] = button
            grid.addWidget(button, row, len(batch.counts) + 1, Qt.AlignmentFlag.AlignVCenter)


def _label(words: str, size_px: int | None, role: str, weight: int) -> Label:
    given = {} if size_px is None else {"size_px": size_px}
    label = Label(words, role=role, weight=weight, tabular=True, **given)
    label.setAlignment(_RIGHT)
    return label


def _curve_card(title: str, survey: SurveyReturns) -> QWidget:
    card = Card()
    column = QVBoxLayout(card)
    column.setContentsMargins(20, 14, 20, 14)
    column.setSpacing(6)
    column.addWidget(Label(title, weight=600))
    column.addWidget(Curve(survey.curve, survey.total.counts[1] or survey.total.counts[0]))
    return card
