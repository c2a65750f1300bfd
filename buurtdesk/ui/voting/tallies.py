"""An open round: dots that were counted by hand, a row of numbers per table."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from buurtdesk.domain.session import WHOLE_ROOM
from buurtdesk.domain.voting import MOST_COUNTED, Option, Tally
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.chip import Chip
from buurtdesk.ui.parts.field import ErrorLine
from buurtdesk.ui.parts.keycap import KeyHint
from buurtdesk.ui.parts.label import ElidedLabel, Heading, Label, Paragraph
from buurtdesk.ui.parts.scrolled import Scrolled
from buurtdesk.ui.theme.tokens import SECTION_PX
from buurtdesk.ui.voting.count_field import CountField
from buurtdesk.ui.voting.turnout import table_word, tally_words, turnout_words
from buurtdesk.ui.voting.view import VotingView


class Tallies(QWidget):
    """Choose a table and type its numbers; `counted` carries table, people and dots by option id.

    A table that was counted already shows its numbers: keeping them again replaces the count.
    """

    counted = Signal(int, int, dict)
    deleted = Signal(str)
    ballots_wanted = Signal()

    def __init__(self, view: VotingView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tallies: dict[int, Tally] = {}
        self.turnout = Label(role="ink2")
        self.table = QComboBox()
        self.table.setAccessibleName(self.tr("Table"))
        for number in (*range(1, view.tables + 1), WHOLE_ROOM):
            self.table.addItem(table_word(number), number)
        self.people = CountField(self.tr("People"), MOST_COUNTED)
        self.dots = {option.id: CountField(self._spoken(option), MOST_COUNTED) for option in view.options}
        self.keep_button = Button(self.tr("Keep this count"), "check-circle", "primary", main=True)
        self.keep_button.clicked.connect(self._keep)
        self.delete_button = Button(self.tr("Take this count away"), kind="danger")
        self.delete_button.clicked.connect(self._delete)
        self.ballots_button = Button(self.tr("Type ballots"), "keyboard")
        self.ballots_button.clicked.connect(self.ballots_wanted)
        self._error = ErrorLine()
        self.so_far = Paragraph(role="ink2")
        self._lay_out(view.options)
        self.show_view(view)
        self.table.currentIndexChanged.connect(self._show_table)
        self._show_table()
        fields = [self.people, *self.dots.values()]
        for before, after in pairwise(fields):
            before.entered.connect(after.setFocus)
        fields[-1].entered.connect(self._keep)
        self.start = self.people

    def _lay_out(self, options: tuple[Option, ...]) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(Heading(self.tr("Dots counted by hand")))
        head.addStretch(1)
        head.addWidget(self.turnout)
        column.addLayout(head)
        column.addLayout(self._whose())
        held = QWidget()
        inner = QVBoxLayout(held)
        inner.setContentsMargins(0, 0, 12, 0)
        inner.addLayout(self._numbers(options))
        inner.addStretch(1)
        column.addWidget(Scrolled(held), 1)
        column.addWidget(self._error)
        column.addWidget(self.so_far)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self.delete_button)
        foot.addStretch(1)
        foot.addWidget(self.ballots_button)
        foot.addWidget(self.keep_button)
        column.addLayout(foot)

    def _whose(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(12)
        for words, field in ((self.tr("Table"), self.table), (self.tr("People"), self.people)):
            label = Label(words, weight=500)
            label.setBuddy(field)
            row.addWidget(label)
            row.addWidget(field)
            row.addSpacing(12)
        row.addStretch(1)
        row.addWidget(KeyHint(["Enter"], self.tr("next number")))
        return row

    def _numbers(self, options: tuple[Option, ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        rows = -(-len(options) // 2)
        for place, option in enumerate(options):
            row, column = place % rows, place // rows * 4
            grid.addWidget(Chip(option.letter, kind="now"), row, column)
            grid.addWidget(ElidedLabel(" ".join(option.text.split()), SECTION_PX - 2), row, column + 1)
            grid.addWidget(self.dots[option.id], row, column + 2)
            grid.setColumnStretch(column + 1, 1)
            grid.setColumnMinimumWidth(column + 3, 16)
        return grid

    def show_view(self, view: VotingView) -> None:
        """Show what was counted so far; what is being typed stays."""
        self.turnout.setText(turnout_words(view))
        self._tallies = {tally.table: tally for tally in view.tallies}
        self.so_far.set_words(", ".join(map(tally_words, view.tallies)), self.tr("Counted so far:"))
        self.so_far.setVisible(bool(view.tallies))
        self.delete_button.setVisible(self.table.currentData() in self._tallies)

    def accepted(self) -> None:
        """The count is on the disk: on to the next table that was not counted."""
        there = [self.table.itemData(row) for row in range(self.table.count())]
        self.table.setCurrentIndex(next((row for row, each in enumerate(there) if each not in self._tallies), 0))
        self._show_table()
        self.people.setFocus()

    def refused(self, sentence: str) -> None:
        """Say what is wrong with the count; the numbers stay."""
        self._error.tell(sentence)

    def _show_table(self) -> None:
        tally = self._tallies.get(self.table.currentData())
        self.people.setValue(tally.people if tally else 0)
        for option, field in self.dots.items():
            field.setValue(tally.dots.get(option, 0) if tally else 0)
        self.delete_button.setVisible(tally is not None)
        self._error.tell("")

    def _keep(self) -> None:
        self._error.tell("")
        dots = {option: field.value() for option, field in self.dots.items()}
        self.counted.emit(self.table.currentData(), self.people.value(), dots)

    def _delete(self) -> None:
        self.deleted.emit(self._tallies[self.table.currentData()].id)
        self._show_table()

    def _spoken(self, option: Option) -> str:
        return self.tr("Dots on {letter}: {text}").format(letter=option.letter, text=" ".join(option.text.split()))
