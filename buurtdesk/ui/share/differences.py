"""The list of differences: both versions, and a button for each."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.card import Card, Rule
from buurtdesk.ui.parts.chip import Chip
from buurtdesk.ui.parts.label import Heading, Label, Meta, Paragraph
from buurtdesk.ui.share.view import Difference


class Differences(Card):
    """`settled` carries the key of a difference and whether the other version is taken."""

    settled = Signal(str, bool)

    def __init__(self, differences: tuple[Difference, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        head = QHBoxLayout()
        head.addWidget(Heading(self.tr("Written differently")))
        head.addStretch(1)
        column.addLayout(head)
        if not differences:
            column.addWidget(Label(self.tr("Nobody wrote over someone else’s words."), role="ink2"))
            return
        head.addWidget(Chip(str(len(differences)), "warning", "doubt"))
        for difference in differences:
            column.addWidget(Rule())
            column.addLayout(self._row(difference))

    def _row(self, difference: Difference) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.addWidget(Meta(difference.what), 0, 0, 1, 3)
        versions = (
            (self.tr("On the screen now"), difference.current, self.tr("Keep this"), False),
            (self.tr("Also written"), difference.other, self.tr("Take this"), True),
        )
        for line, (lead, text, verb, other) in enumerate(versions, start=1):
            button = Button(verb, kind="row")
            button.setAccessibleName(f"{verb}: {text}")
            button.clicked.connect(lambda _=False, other=other: self.settled.emit(difference.key, other))
            grid.addWidget(Label(lead, role="ink2"), line, 0)
            grid.addWidget(Paragraph(text), line, 1)
            grid.addWidget(button, line, 2)
        return grid
