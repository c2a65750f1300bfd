"""Scanned ballots of a round: reading them, looking at what waits, and what could not be read."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from buurtdesk.ui import counted
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.voting.view import VotingView


class ScanButtons(QWidget):
    """What waits and what was not read has a button only while there is any."""

    read_wanted = Signal()
    look_wanted = Signal()
    not_read_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.read_button = Button(self.tr("Read scans"), "scan")
        self.read_button.clicked.connect(self.read_wanted)
        self.look_button = Button("", "question", "soft")
        self.look_button.clicked.connect(lambda: self.look_wanted.emit())
        self.not_read_button = Button("", "file-x")
        self.not_read_button.clicked.connect(self.not_read_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for button in (self.not_read_button, self.look_button, self.read_button):
            row.addWidget(button)

    def show_view(self, view: VotingView) -> None:
        """Show what there is; while the room sees this screen, not how many ballots."""
        waiting = counted.tr("Look at %n ballot(s)", "", len(view.waiting))
        self.look_button.setText(self.tr("Look at ballots") if view.veiled else waiting)
        self.look_button.setVisible(bool(view.waiting))
        self.not_read_button.setText(self.tr("Not read ({count})").format(count=view.not_read))
        self.not_read_button.setVisible(view.not_read > 0)
        for button, icon_name in ((self.look_button, "question"), (self.not_read_button, "file-x")):
            button.set_icon(icon_name)  # with words beside it, it keeps a gap
