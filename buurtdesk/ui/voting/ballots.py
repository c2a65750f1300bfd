"""An open round: ballots are typed in by letter, many in quick succession."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from buurtdesk.domain.voting import BLANK, Option
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.chip import Chip
from buurtdesk.ui.parts.field import TextField
from buurtdesk.ui.parts.glyph import Glyph
from buurtdesk.ui.parts.keycap import KeyHint
from buurtdesk.ui.parts.label import ElidedLabel, Heading, Label
from buurtdesk.ui.parts.scrolled import Scrolled
from buurtdesk.ui.theme.tokens import SECTION_PX
from buurtdesk.ui.voting.scan_buttons import ScanButtons
from buurtdesk.ui.voting.turnout import turnout_words
from buurtdesk.ui.voting.view import VotingView


class LastBallot(QWidget):
    """The ballot that came in last, as it was understood, and the way back; the place is kept while there is none."""

    undo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Label(weight=500)
        self.undo_button = Button(self.tr("Undo"), kind="link")
        self.undo_button.clicked.connect(self.undo_wanted)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(Glyph("check-circle", "good", fill=True))
        self._row.addWidget(self.words)
        self._row.addWidget(self.undo_button)
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.hide()

    def show_view(self, view: VotingView) -> None:
        """Show the last ballot, if it is still there."""
        if view.last is not None:
            letters = self.tr("blank") if view.last == BLANK else view.last
            self.words.setText(self.tr("Ballot {number}: {letters}").format(number=view.ballots, letters=letters))
        self.undo_button.setEnabled(view.is_last_undoable)
        self.setVisible(view.last is not None)


class Ballots(QWidget):
    """Type the letters of one ballot and press Enter; the field keeps the keyboard. No dots are shown here."""

    typed = Signal(str)
    close_wanted = Signal()
    undo_wanted = Signal()
    by_hand_wanted = Signal()
    paper_wanted = Signal()
    read_wanted = Signal()
    look_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.number = Heading()
        self.turnout = ElidedLabel(role="ink2")
        self.field = TextField("", self.tr("Letters, for example A C C"), main=True)
        self.field.edit.setAccessibleName(self.tr("Ballot"))
        self.field.submitted.connect(self._submit)
        self.scans = ScanButtons()
        self.scans.read_wanted.connect(lambda: self._leave(self.read_wanted))
        self.scans.look_wanted.connect(lambda: self._leave(self.look_wanted))
        self.last = LastBallot()
        self.last.undo_wanted.connect(self._undo)
        self._options = QGridLayout()
        self._options.setHorizontalSpacing(12)
        self._options.setVerticalSpacing(8)
        self.close_button = Button(self.tr("Close the round"), "flag-checkered", "primary", main=True)
        self.close_button.clicked.connect(lambda: self._leave(self.close_wanted))
        self.by_hand_button = Button(self.tr("Count by hand"), "table")
        self.by_hand_button.clicked.connect(lambda: self._leave(self.by_hand_wanted))
        self.paper_button = Button(self.tr("Paper ballots"), "file-text")
        self.paper_button.clicked.connect(self.paper_wanted)
        self._lay_out()
        self.start = self.field
        scans = (self.scans.look_button, self.scans.read_button, self.scans.not_read_button)
        order = (
            self.field.edit,
            self.close_button,
            self.by_hand_button,
            self.paper_button,
            *scans,
            self.last.undo_button,
        )
        for first, second in pairwise(order):
            self.setTabOrder(first, second)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(self.number)
        head.setSpacing(16)
        head.addWidget(self.turnout, 1)
        head.addWidget(self.scans)
        column.addLayout(head)
        column.addWidget(self.field)
        hints = QHBoxLayout()
        hints.setSpacing(20)
        hints.addWidget(self.last)
        hints.addStretch(1)
        hints.addWidget(KeyHint(["Enter"], self.tr("next ballot")))
        hints.addWidget(KeyHint(["-", "Enter"], self.tr("blank ballot")))
        column.addLayout(hints)
        column.addSpacing(4)
        held = QWidget()
        inner = QVBoxLayout(held)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addLayout(self._options)
        inner.addStretch(1)
        column.addWidget(Scrolled(held), 1)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(ElidedLabel(self.tr("Dots stay hidden until you reveal them."), role="ink2"), 1)
        for button in (self.paper_button, self.by_hand_button, self.close_button):
            foot.addWidget(button)
        column.addLayout(foot)

    def show_view(self, view: VotingView) -> None:
        """Show the options, how many voted, and the last ballot."""
        self.number.setText("" if view.veiled else self.tr("Ballot {number}").format(number=view.ballots + 1))
        self.turnout.setText("" if view.veiled else turnout_words(view))
        self.last.show_view(view)
        self.scans.show_view(view)
        if self._options.count() == 0:
            rows = -(-len(view.options) // 2)
            for place, option in enumerate(view.options):
                self._add_option(*divmod(place, rows), option)

    def accepted(self) -> None:
        """The ballot is on the disk: the field is free for the next."""
        self.field.set_text("")

    def refused(self, sentence: str) -> None:
        """Say what is wrong with the ballot. The letters stay, and who types on without looking adds to them.

        So a refused ballot is never overwritten by the next one.
        """
        self.field.set_error(sentence)

    def _submit(self, text: str) -> None:
        if text.strip():
            self.typed.emit(text)

    def _leave(self, wanted: SignalInstance) -> None:
        """The ballot that is still in the field is handed over first; if it is refused one stays."""
        self._submit(self.field.text())
        if self.field.text().strip():
            self.field.setFocus()
        else:
            wanted.emit()

    def _undo(self) -> None:
        self.field.setFocus()
        self.undo_wanted.emit()

    def _add_option(self, column: int, line: int, option: Option) -> None:
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(Chip(option.letter, kind="now"))
        row.addWidget(ElidedLabel(" ".join(option.text.split()), SECTION_PX - 2), 1)
        self._options.addLayout(row, line, column)
        self._options.setColumnStretch(column, 1)
