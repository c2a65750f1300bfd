"""Before the figure is shown: what each table guesses, how far that lies from it, and the button that shows both."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from buurtdesk.domain.session import WHOLE_ROOM
from buurtdesk.ui import counted
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.card import Card, Rule
from buurtdesk.ui.parts.label import Meta, Paragraph
from buurtdesk.ui.parts.scrolled import Scrolled
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.validation.guess_row import GuessRow
from buurtdesk.ui.validation.view import FindingView

_ROW_PX = 44
_translate = QCoreApplication.translate


class Guessing(QWidget):
    """`guessed` and `emptied` as of a row; `show_wanted` asks to show the room guesses and figure together."""

    guessed = Signal(int, int)
    emptied = Signal(int)
    show_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[GuessRow] = []
        self._asked = Paragraph()
        self._card = Card()
        self._held = QWidget()
        self._rows_column = QVBoxLayout(self._held)
        self._rows_column.setContentsMargins(0, 0, 0, 0)
        self._rows_column.setSpacing(0)
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(1, 6, 1, 6)
        inside.addWidget(Scrolled(self._held))
        self._told = Meta()
        self._gap = Paragraph()
        self.show_button = Button(self.tr("Show guesses and figure  (F9)"), "projector-screen", "primary", main=True)
        self.show_button.clicked.connect(self.show_wanted)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(self._told)
        told.addWidget(self._gap)
        foot.addLayout(told, 1)
        foot.addWidget(self.show_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._asked)
        column.addWidget(self._card, 10)
        column.addStretch(1)
        column.addLayout(foot)
        theme.changed.connect(self._fit)

    def show_finding(self, view: FindingView) -> None:
        """Show what was guessed of this finding; rows that are there already keep the keyboard."""
        if tuple(row.table for row in self.rows) != view.tables:
            self._make_rows(view.tables)
        by_table = {guess.table: guess.percent for guess in view.guesses}
        for row in self.rows:
            if row.table == WHOLE_ROOM:
                row.show_others(tuple(guess.percent for guess in view.guesses if guess.table == WHOLE_ROOM))
            else:
                row.show_guess(by_table.get(row.table))
        answers = " + ".join(view.finding.prediction)
        self._asked.set_words(self.tr("What share said “{answers}”? Digits, then Enter.").format(answers=answers))
        self._told.setText(counted.tr("%n guess(es)", "", len(view.guesses)))
        self._gap.set_words(gap_words(view))
        self.show_button.setEnabled(bool(view.guesses))

    def start_keying(self) -> None:
        """Put the keyboard on the first table that did not guess, or on the first."""
        open_rows = [row for row in self.rows if row.percent is None]
        if self.rows:
            (open_rows or self.rows)[0].field.setFocus()

    def keep_typing(self) -> None:
        """Hand on what is typed and not kept yet."""
        for row in self.rows:
            row.keep()

    def forget_typing(self) -> None:
        """Another finding follows: what was typed there is kept already."""
        for row in self.rows:
            row.field.clear()
            row.field.setModified(False)

    def _make_rows(self, tables: tuple[int, ...]) -> None:
        while (item := self._rows_column.takeAt(0)) is not None:
            if item.widget() is not None:
                item.widget().deleteLater()
        self.rows = [GuessRow(table) for table in tables]
        for place, row in enumerate(self.rows):
            if place:
                self._rows_column.addWidget(Rule())
            self._rows_column.addWidget(row, 1)
            row.guessed.connect(self._take)
            row.emptied.connect(self.emptied)
            row.left.connect(lambda step, place=place: self._go(place, step))
        self._fit()

    def _take(self, table: int, percent: int) -> None:
        if table == WHOLE_ROOM:
            self.forget_typing()
        self.guessed.emit(table, percent)

    def _go(self, place: int, step: int) -> None:
        """On to the next table; where there are none, Enter leaves the field free for the next guess."""
        if self.rows[place].table == WHOLE_ROOM:
            return
        if place + step >= len(self.rows):
            self.show_button.setFocus()
        elif place + step >= 0:
            self.rows[place + step].field.setFocus()

    def _fit(self) -> None:
        for row in self.rows:
            row.setFixedHeight(theme.px(_ROW_PX))
        rules = max(0, len(self.rows) - 1)
        self._card.setMaximumHeight(len(self.rows) * theme.px(_ROW_PX) + rules + 14)
        self._card.setMinimumHeight(min(len(self.rows), 4) * theme.px(_ROW_PX) + 14)


def gap_words(view: FindingView) -> str:
    """How far the guesses lie from the figure, in a sentence; empty while nobody guessed."""
    gap = view.gap
    if gap is None:
        return ""
    told = _translate("Guessing", "The room guessed {guessed} %, it is {figure} %.")
    return told.format(guessed=gap.guessed, figure=gap.figure)
