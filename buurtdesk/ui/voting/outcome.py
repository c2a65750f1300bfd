"""A closed round: first hidden, then revealed."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from buurtdesk.domain.voting import Ranked
from buurtdesk.ui import counted
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.chip import Chip
from buurtdesk.ui.parts.empty import Empty
from buurtdesk.ui.parts.label import ElidedLabel, Label, Meta
from buurtdesk.ui.parts.progress import Bar
from buurtdesk.ui.parts.scrolled import Scrolled
from buurtdesk.ui.voting.view import VotingView


class Hidden(QWidget):
    """The round is closed and nobody sees the dots yet."""

    reveal_wanted = Signal()
    reopen_wanted = Signal()

    def __init__(self, view: VotingView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reveal_button = Button(self.tr("Reveal the dots"), "broadcast", "primary")
        self.reveal_button.clicked.connect(self.reveal_wanted)
        reopen = Button(self.tr("Open again"))
        reopen.clicked.connect(self.reopen_wanted)
        ballots = "" if view.veiled else counted.tr("%n ballot(s) are in.", "", view.turnout) + " "
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(
            Empty(
                self.tr("The dots are still hidden"),
                ballots + self.tr("Reveal them when the room is ready to look."),
                self.reveal_button,
                reopen,
            ),
            1,
        )
        self.setFocusProxy(self.reveal_button)


class Revealed(QWidget):
    """The ranking: every option, most dots first."""

    new_wanted = Signal()
    reopen_wanted = Signal()

    def __init__(self, view: VotingView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        held = QWidget()
        grid = QGridLayout(held)
        grid.setContentsMargins(0, 0, 12, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(2, 3)
        grid.setColumnStretch(3, 2)
        most = max((each.dots for each in view.ranked), default=0) or 1
        for row, each in enumerate(view.ranked):
            _add_row(grid, row, each, most)
        grid.setRowStretch(len(view.ranked), 1)
        self.new_button = Button(self.tr("New round"), "plus", "primary", main=True)
        self.new_button.clicked.connect(self.new_wanted)
        reopen = Button(self.tr("Open again"))
        reopen.clicked.connect(self.reopen_wanted)
        foot = QHBoxLayout()
        foot.addWidget(Label(counted.tr("%n ballot(s)", "", view.turnout), role="ink2"))
        foot.addStretch(1)
        foot.addWidget(reopen)
        foot.addWidget(self.new_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Scrolled(held), 1)
        column.addLayout(foot)
        self.setFocusProxy(self.new_button)


def _add_row(grid: QGridLayout, row: int, ranked: Ranked, most: int) -> None:
    text = " ".join(ranked.option.text.split())
    bar = Bar()
    bar.show_share(ranked.dots / most)
    dots = Label(str(ranked.dots), weight=600, tabular=True)
    dots.setAccessibleName(
        QCoreApplication.translate("Voting", "{rank}. {text}: {dots}").format(
            rank=ranked.rank, text=text, dots=counted.tr("%n dot(s)", "", ranked.dots)
        )
    )
    grid.addWidget(Meta(f"{ranked.rank}."), row, 0)
    grid.addWidget(Chip(ranked.option.letter, kind="now"), row, 1)
    grid.addWidget(ElidedLabel(text), row, 2)
    grid.addWidget(bar, row, 3)
    grid.addWidget(dots, row, 4)
