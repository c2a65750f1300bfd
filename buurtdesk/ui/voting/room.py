"""The voting room: one round at a time, and what can be done with it now."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from buurtdesk.domain.voting import Round, RoundStage
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.empty import Empty
from buurtdesk.ui.voting.ballots import Ballots
from buurtdesk.ui.voting.choosing import Choosing
from buurtdesk.ui.voting.looking import Looking
from buurtdesk.ui.voting.outcome import Hidden, Revealed
from buurtdesk.ui.voting.tallies import Tallies
from buurtdesk.ui.voting.view import VotingView

NEW = "new"


class VotingRoom(QWidget):
    """Says what people want; `round_chosen` carries a round's id, or NEW for one to be made."""

    round_chosen = Signal(str)
    scans_given = Signal(object)
    not_read_wanted = Signal()
    confirmed = Signal(str, tuple)
    left_out = Signal(str)
    opened = Signal(list, object)
    ballot_typed = Signal(str)
    counted = Signal(int, int, dict)
    count_deleted = Signal(str)
    undo_wanted = Signal()
    paper_wanted = Signal()
    again_wanted = Signal(int)
    close_wanted = Signal()
    reopen_wanted = Signal()
    reveal_wanted = Signal()
    wall_wanted = Signal()

    def __init__(self, picture_of: Callable[[str], bytes], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture_of = picture_of
        self._view = VotingView()
        self._tabs = QHBoxLayout()
        self._tabs.setSpacing(8)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(28, 20, 28, 20)
        self._column.setSpacing(16)
        self._column.addLayout(self._tabs)
        self.stage: QWidget | None = None
        self._by_hand, self._is_looking = False, False

    def show_view(self, view: VotingView) -> None:
        """Show a round as it stands; while ballots are typed the field keeps the keyboard."""
        before, self._view = self._view, view
        if isinstance(self.stage, Looking) and view.waiting and before.current == view.current:
            self._fill_tabs(view)
            self.stage.show_view(view)
            return
        if isinstance(self.stage, Ballots | Tallies) and _same_open_round(before, view):
            self.stage.show_view(view)
            return
        if isinstance(self.stage, Choosing) and view.current is None and view.candidates:
            self.stage.show_candidates(view.candidates)
            self._fill_tabs(view)
            return
        if self.stage is not None and view == before:
            return
        self._fill_tabs(view)
        self._by_hand = self._is_looking = False
        self._replace_stage()

    def look(self, is_looking: bool = True) -> None:
        """Turn to the scanned ballots that wait to be looked at, if there are any, or back."""
        self._by_hand, self._is_looking = False, is_looking and bool(self._view.waiting)
        self._replace_stage()
        self.setFocus()

    def choose_scans(self) -> None:
        """Ask for scans of ballots."""
        kinds = self.tr("Scans (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.heic *.heif);;All files (*)")
        files, _ = QFileDialog.getOpenFileNames(self, self.tr("Which scans of ballots?"), "", kinds)
        if files:
            self.scans_given.emit([Path(file) for file in files])

    def _turn_by_hand(self, by_hand: bool) -> None:
        """Between typing ballots and counting by hand."""
        self._by_hand, self._is_looking = by_hand, False
        self._replace_stage()
        self.setFocus()

    def _replace_stage(self) -> None:
        focused = self.stage is not None and self.isAncestorOf(QApplication.focusWidget() or self)
        if self.stage is not None:
            self._column.removeWidget(self.stage)
            self.stage.hide()
            self.stage.deleteLater()
        self.stage = self._made_stage(self._view)
        self._column.addWidget(self.stage, 1)
        if focused:
            self.setFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        # No focus proxy: with one, Tab skips all that stands before it, the rounds and the header too.
        (self.stage if isinstance(self.stage, Empty) else self.stage.start).setFocus()

    def _fill_tabs(self, view: VotingView) -> None:
        while self._tabs.count():
            widget = self._tabs.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for made in view.rounds:
            self._add_tab(_round_name(made), made.id, made == view.current)
        if view.rounds and view.current is None:
            self._add_tab(self.tr("New round"), NEW, chosen=True)
        self._tabs.addStretch(1)

    def _add_tab(self, words: str, key: str, chosen: bool) -> None:
        tab = Button(words, kind="soft" if chosen else "quiet")
        tab.clicked.connect(lambda: self.round_chosen.emit(key))
        self._tabs.addWidget(tab)

    def _made_stage(self, view: VotingView) -> QWidget:
        if view.current is None:
            return self._choosing(view)
        if self._is_looking and view.waiting:
            return self._looking(view)
        if view.current.stage is RoundStage.OPEN:
            return self._tallies(view) if self._by_hand else self._ballots(view)
        if view.current.stage is RoundStage.CLOSED:
            hidden = Hidden(view)
            hidden.reveal_wanted.connect(self.reveal_wanted)
            hidden.reopen_wanted.connect(self.reopen_wanted)
            hidden.scans.read_wanted.connect(self.choose_scans)
            hidden.scans.look_wanted.connect(self.look)
            hidden.scans.not_read_wanted.connect(self.not_read_wanted)
            return hidden
        revealed = Revealed(view)
        revealed.new_wanted.connect(lambda: self.round_chosen.emit(NEW))
        revealed.reopen_wanted.connect(self.reopen_wanted)
        revealed.again_wanted.connect(self.again_wanted)
        return revealed

    def _ballots(self, view: VotingView) -> Ballots:
        ballots = Ballots()
        ballots.show_view(view)
        ballots.typed.connect(self.ballot_typed)
        ballots.close_wanted.connect(self.close_wanted)
        ballots.undo_wanted.connect(self.undo_wanted)
        ballots.paper_wanted.connect(self.paper_wanted)
        ballots.by_hand_wanted.connect(lambda: self._turn_by_hand(True))
        ballots.read_wanted.connect(self.choose_scans)
        ballots.look_wanted.connect(self.look)
        ballots.scans.not_read_wanted.connect(self.not_read_wanted)
        return ballots

    def _looking(self, view: VotingView) -> Looking:
        looking = Looking(view, self._picture_of)
        looking.confirmed.connect(self.confirmed)
        looking.left_out.connect(self.left_out)
        looking.left.connect(lambda: self.look(False))
        return looking

    def _tallies(self, view: VotingView) -> Tallies:
        tallies = Tallies(view)
        tallies.counted.connect(self.counted)
        tallies.deleted.connect(self.count_deleted)
        tallies.ballots_wanted.connect(lambda: self._turn_by_hand(False))
        return tallies

    def _choosing(self, view: VotingView) -> QWidget:
        if view.candidates:
            choosing = Choosing(view.candidates)
            choosing.opened.connect(self.opened)
            choosing.paper_wanted.connect(self.paper_wanted)
            return choosing
        to_wall = Button(self.tr("To the wall"), "note", "primary")
        to_wall.clicked.connect(self.wall_wanted)
        empty = Empty(self.tr("Nothing to vote on yet"), self.tr("First put ideas on the wall."), to_wall)
        empty.setFocusProxy(to_wall)
        return empty


def _same_open_round(before: VotingView, now: VotingView) -> bool:
    both = (before.current, now.current)
    if None in both or before.rounds != now.rounds:
        return False
    return both[0] == both[1] and now.current.stage is RoundStage.OPEN


def _round_name(made: Round) -> str:
    stages = {
        RoundStage.OPEN: QCoreApplication.translate("Voting", "open"),
        RoundStage.CLOSED: QCoreApplication.translate("Voting", "closed, hidden"),
        RoundStage.REVEALED: QCoreApplication.translate("Voting", "revealed"),
    }
    name = QCoreApplication.translate("Voting", "Round {number}").format(number=made.number)
    return f"{name} · {stages[made.stage]}"
