"""At the right: a true picture of what the room sees, what can be shown next, and the figure."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from buurtdesk.ui import words
from buurtdesk.ui.chart.view import ChartView
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.card import Rule
from buurtdesk.ui.parts.chip import Chip
from buurtdesk.ui.parts.coming_parts import ComingParts
from buurtdesk.ui.parts.glyph import Glyph
from buurtdesk.ui.parts.label import Heading, Meta, Paragraph
from buurtdesk.ui.parts.miniature import Miniature
from buurtdesk.ui.parts.scrolled import Scrolled
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.tokens import META_PX
from buurtdesk.ui.validation.view import FindingView

_WIDTH_PX, _SIDE_PX = 300, 18


class RoomPanel(QWidget):
    """`finding_wanted`, `guesses_wanted` and `outcome_wanted` ask to show the room one or the other."""

    finding_wanted = Signal()
    guesses_wanted = Signal()
    outcome_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.miniature = Miniature(_WIDTH_PX - 2 * _SIDE_PX)
        self._chip = Chip("", "broadcast", "later")
        self.finding_button = Button("", "projector-screen", "row")
        self.guesses_button = Button(self.tr("Show guesses and figure") + "  (F9)", "chart-bar-horizontal", "row")
        self.guesses_button.clicked.connect(self.guesses_wanted)
        self._number, self._asking = 0, False
        self.outcome_button = Button("", "flag-checkered", "row")
        self.finding_button.clicked.connect(self.finding_wanted)
        self.outcome_button.clicked.connect(self.outcome_wanted)
        self.coming = ComingParts()
        self._figure = QVBoxLayout()
        self._figure.setSpacing(6)
        self._lay_out()
        theme.changed.connect(self._fit)
        self._fit()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(Heading(self.tr("The room sees")), 1)
        head.addWidget(self._chip)
        column = QVBoxLayout(self)
        column.setContentsMargins(_SIDE_PX + 1, 14, _SIDE_PX, 14)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.miniature)
        to_show = QVBoxLayout()
        to_show.setSpacing(6)
        for button in (self.finding_button, self.guesses_button, self.outcome_button):
            to_show.addWidget(button)
        column.addLayout(to_show)
        column.addSpacing(2)
        column.addWidget(Scrolled(self._what_else()), 1)
        column.addWidget(Rule())
        promise = QHBoxLayout()
        promise.setSpacing(10)
        promise.addWidget(Glyph("lock-simple", "ink2"), 0, Qt.AlignmentFlag.AlignTop)
        told = self.tr("Tables, counts and reasons stay here. The room sees an outcome only once you show it.")
        promise.addWidget(Paragraph(told, META_PX, "ink2"), 1)
        column.addLayout(promise)

    def _what_else(self) -> QWidget:
        """What there need not be room for on a low screen."""
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(self.coming)
        column.addLayout(self._figure)
        column.addStretch(1)
        return held

    def show_finding(self, view: FindingView | None) -> None:
        """What of this finding can be shown, and its figure."""
        outcome = view.finding.outcome if view else None
        self._number = view.number if view else 0
        self.show_asking(self._asking)
        self.guesses_button.setVisible(view is not None and bool(view.finding.prediction))
        self.guesses_button.setEnabled(view is not None and bool(view.guesses))
        told = self.tr("Show: {outcome}").format(outcome=words.outcome_word(outcome).lower()) if outcome else ""
        self.outcome_button.setText((told or self.tr("No outcome yet")) + "  (F8)")
        self.finding_button.setEnabled(view is not None)
        self.outcome_button.setEnabled(outcome is not None)
        self._show_figure(view)

    def show_asking(self, asking: bool) -> None:
        """Say what the first button shows: what is to be guessed, or the finding."""
        self._asking = asking
        if not self._number:
            finding = self.tr("Show the finding")
        elif asking:
            finding = self.tr("Ask the room for a guess")
        else:
            finding = self.tr("Show finding {number}").format(number=self._number)
        self.finding_button.setText(finding + "  (F5)")

    def show_room(self, picture: QPixmap, told: str, state: str, kind: str) -> None:
        """Show a picture of the room's screen, and its state as a chip of this kind."""
        self.miniature.show_picture(picture, told)
        icon = {"now": "broadcast", "doubt": "snowflake"}.get(kind, "eye-slash")
        self._chip.set_state(state, icon, kind)

    def _show_figure(self, view: FindingView | None) -> None:
        while (item := self._figure.takeAt(0)) is not None:
            item.widget().deleteLater()
        if view is None or view.chart is None:
            return
        self._figure.addWidget(Heading(self.tr("The figure")))
        self._figure.addWidget(Meta(view.finding.figure.label))
        self._figure.itemAt(1).widget().setWordWrap(True)
        self._figure.addWidget(ChartView(view.chart, META_PX))

    def _fit(self) -> None:
        self.setFixedWidth(theme.px(_WIDTH_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.palette.card))
        painter.fillRect(0, 0, 1, self.height(), QColor(theme.palette.line))
