"""An open round: ballots are typed in by letter, many in quick succession."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from buurtdesk.domain.voting import Option
from buurtdesk.ui import counted
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.chip import Chip
from buurtdesk.ui.parts.field import TextField
from buurtdesk.ui.parts.keycap import KeyHint
from buurtdesk.ui.parts.label import ElidedLabel, Heading, Label
from buurtdesk.ui.parts.scrolled import Scrolled
from buurtdesk.ui.theme.tokens import SECTION_PX
from buurtdesk.ui.voting.view import VotingView


class Ballots(QWidget):
    """Type the letters of one ballot and press Enter; the field keeps the keyboard. No dots are shown here."""

    typed = Signal(str)
    close_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = TextField(self.tr("Ballot"), self.tr("Letters, for example A C C"), main=True)
        self.field.submitted.connect(self._submit)
        self.turnout = Heading()
        self._options = QGridLayout()
        self._options.setHorizontalSpacing(12)
        self._options.setVerticalSpacing(8)
        self.close_button = Button(self.tr("Close the round"), "flag-checkered", "primary", main=True)
        self.close_button.clicked.connect(self.close_wanted)
        self._lay_out()
        self.setFocusProxy(self.field)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self.field)
        hints = QHBoxLayout()
        hints.setSpacing(20)
        hints.addWidget(KeyHint(["Enter"], self.tr("next ballot")))
        hints.addWidget(KeyHint(["-", "Enter"], self.tr("blank ballot")))
        hints.addStretch(1)
        hints.addWidget(self.turnout)
        column.addLayout(hints)
        held = QWidget()
        inner = QVBoxLayout(held)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addLayout(self._options)
        inner.addStretch(1)
        column.addWidget(Scrolled(held), 1)
        foot = QHBoxLayout()
        foot.addWidget(Label(self.tr("Dots stay hidden until you reveal them."), role="ink2"))
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column.addLayout(foot)

    def show_view(self, view: VotingView) -> None:
        """Show the options and how many ballots are in."""
        self.turnout.setText("" if view.veiled else counted.tr("%n ballot(s)", "", view.turnout))
        if self._options.count() == 0:
            for place, option in enumerate(view.options):
                self._add_option(place, option)

    def accepted(self) -> None:
        """The ballot is on the disk: the field is free for the next."""
        self.field.set_text("")
        self.field.set_error("")

    def refused(self, sentence: str) -> None:
        """Say what is wrong with the ballot; the letters stay."""
        self.field.set_error(sentence)
        self.field.edit.selectAll()

    def _submit(self, text: str) -> None:
        if text.strip():
            self.typed.emit(text)

    def _add_option(self, place: int, option: Option) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Chip(option.letter, kind="now"))
        row.addWidget(ElidedLabel(" ".join(option.text.split()), SECTION_PX - 2), 1)
        self._options.addLayout(row, place // 2, place % 2)
        self._options.setColumnStretch(place % 2, 1)
