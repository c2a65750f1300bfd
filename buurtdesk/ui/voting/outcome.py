"""A closed round: first hidden, then revealed."""

from __future__ import annotations

from itertools import groupby, pairwise

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from buurtdesk.domain.voting import Standing
from buurtdesk.ui import counted
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.chip import Chip
from buurtdesk.ui.parts.empty import Empty
from buurtdesk.ui.parts.glyph import Glyph
from buurtdesk.ui.parts.label import ElidedLabel, Label, Meta, Paragraph
from buurtdesk.ui.parts.scrolled import Scrolled
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.tokens import META_PX
from buurtdesk.ui.voting.scan_buttons import ScanButtons
from buurtdesk.ui.voting.stability import Bracket, StabilityLine
from buurtdesk.ui.voting.turnout import turnout_words
from buurtdesk.ui.voting.view import VotingView

_PLACE, _LETTER, _TEXT, _LINE, _DOTS, _BAND, _BRACKET, _BESIDE = range(8)


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
        people = sum(tally.people for tally in view.tallies)
        voted = "" if view.veiled else counted.tr("%n person(s) voted.", "", view.ballots + people) + " "
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.scans = ScanButtons()
        self.scans.show_view(view)
        column.addLayout(self._scanned(view))
        column.addWidget(
            Empty(
                self.tr("The dots are still hidden"),
                voted + self.tr("Reveal them when the room is ready to look."),
                self.reveal_button,
                reopen,
            ),
            1,
        )
        self.start = self.scans.look_button if view.waiting else self.reveal_button

    def _scanned(self, view: VotingView) -> QHBoxLayout:
        """What waits to be looked at does not count; here is still time."""
        row = QHBoxLayout()
        row.setSpacing(10)
        if view.waiting:
            row.addWidget(Glyph("question", "doubt", 20))
            told = self.tr("Scanned ballots wait to be looked at: until then they do not count.")
            row.addWidget(Label(told, weight=500))
        row.addStretch(1)
        row.addWidget(self.scans)
        return row


class Revealed(QWidget):
    """The ranking: every option, most dots first, with how firm its place is; groups are bracketed."""

    new_wanted = Signal()
    reopen_wanted = Signal()
    again_wanted = Signal(int)

    def __init__(self, view: VotingView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.again_buttons: dict[int, Button] = {}
        held = QWidget()
        self._grid = QGridLayout(held)
        self._grid.setContentsMargins(0, 0, 12, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(_TEXT, 3)
        self._grid.setColumnStretch(_LINE, 3)
        self._add_rows(view)
        self.new_button = Button(self.tr("New round"), "plus", "primary", main=True)
        self.new_button.clicked.connect(self.new_wanted)
        reopen = Button(self.tr("Open again"))
        reopen.clicked.connect(self.reopen_wanted)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(Label(turnout_words(view), role="ink2"))
        foot.addStretch(1)
        foot.addWidget(reopen)
        foot.addWidget(self.new_button)
        self.about = Paragraph(_about(view), META_PX, "ink2")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(Scrolled(held), 1)
        if view.waiting:
            column.addWidget(
                Paragraph(self.tr("Some scanned ballots were not looked at and do not count."), role="doubt")
            )
        column.addWidget(self.about)
        column.addLayout(foot)
        self.start = self.new_button
        for first, second in pairwise([self.new_button, *self.again_buttons.values(), reopen]):
            self.setTabOrder(first, second)

    def _add_rows(self, view: VotingView) -> None:
        most = max((_reach(each) for each in view.standings), default=0)
        row = 0
        for _group, members in groupby(view.standings, key=lambda each: each.group):
            group = list(members)
            places = _places(view, group)
            for number, standing in enumerate(group):
                self._add_row(row + number, standing, most, places)
            if len(group) > 1 and group[0].ranked.dots:
                self._add_bracket(row, group)
            row += len(group)
            self._grid.setRowMinimumHeight(row, theme.px(8))
            row += 1
        self._grid.setRowStretch(row, 1)

    def _add_row(self, row: int, standing: Standing, most: int, places: str) -> None:
        ranked = standing.ranked
        dots = Label(str(ranked.dots), weight=600, tabular=True)
        dots.setAccessibleName(_spoken(standing))
        for column, widget in (
            (_PLACE, Meta(places)),
            (_LETTER, Chip(ranked.option.letter, kind="now")),
            (_TEXT, ElidedLabel(" ".join(ranked.option.text.split()))),
            (_LINE, StabilityLine(standing, most)),
            (_DOTS, dots),
            (_BAND, Meta(_band_words(standing))),
        ):
            self._grid.addWidget(widget, row, column)
        self._grid.setAlignment(dots, Qt.AlignmentFlag.AlignRight)

    def _add_bracket(self, row: int, group: list[Standing]) -> None:
        again = Button(self.tr("Vote on these again"), kind="link")
        texts = ", ".join(each.ranked.option.letter for each in group)
        again.setAccessibleName(f"{again.text()}: {texts}")
        again.clicked.connect(lambda: self.again_wanted.emit(group[0].group))
        self.again_buttons[group[0].group] = again
        beside = QVBoxLayout()
        beside.setSpacing(0)
        beside.addStretch(1)
        told = Label(self.tr("Too close to call"), role="doubt", weight=500)
        told.setIndent(theme.px(5))
        beside.addWidget(told)
        beside.addWidget(again, 0, Qt.AlignmentFlag.AlignLeft)
        beside.addStretch(1)
        self._grid.addWidget(Bracket(), row, _BRACKET, len(group), 1)
        self._grid.addLayout(beside, row, _BESIDE, len(group), 1)


def _reach(standing: Standing) -> int:
    """How far a line has to go to hold the dots and their band."""
    return max(standing.ranked.dots, standing.band.high if standing.band else 0)


def _places(view: VotingView, group: list[Standing]) -> str:
    """Which places a group takes together: "1.", or "2–4" for three of which none is the second."""
    first = view.standings.index(group[0]) + 1
    return f"{first}." if len(group) == 1 else f"{first}–{first + len(group) - 1}"


def _band_words(standing: Standing) -> str:
    """The band in numbers, and how many dots were counted by hand."""
    band, by_hand = standing.band, standing.ranked.by_hand
    told = [f"{band.low}–{band.high}"] if band else []
    told += [QCoreApplication.translate("Voting", "{dots} by hand").format(dots=by_hand)] if by_hand else []
    return " · ".join(told)


def _spoken(standing: Standing) -> str:
    """The row for a screen reader."""
    ranked, band = standing.ranked, standing.band
    told = QCoreApplication.translate("Voting", "{rank}. {text}: {dots}").format(
        rank=ranked.rank, text=" ".join(ranked.option.text.split()), dots=counted.tr("%n dot(s)", "", ranked.dots)
    )
    if band is None:
        return told
    between = QCoreApplication.translate("Voting", "between {low} and {high}").format(low=band.low, high=band.high)
    return f"{told}, {between}"


def _about(view: VotingView) -> str:
    """What the bands say, or why there are none."""
    if any(each.band for each in view.standings):
        told = QCoreApplication.translate(
            "Voting", "Stripe: the dots. Band: where they mostly lie if other people like these had come (80 %)."
        )
        by_hand = QCoreApplication.translate("Voting", "Dots counted by hand are in the totals, not in the bands.")
        return f"{told} {by_hand}" if view.tallies else told
    if view.tallies:
        return QCoreApplication.translate(
            "Voting", "Dots counted by hand: how firm this order is cannot be told, for that ballots are needed."
        )
    return QCoreApplication.translate("Voting", "With so few ballots, how firm this order is cannot be told.")
