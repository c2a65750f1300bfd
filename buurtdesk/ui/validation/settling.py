"""What the tables point to, and the button that takes it over."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from buurtdesk.domain.finding import Outcome, StanceKind
from buurtdesk.ui import counted, words
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.glyph import Glyph
from buurtdesk.ui.parts.label import Label, Paragraph
from buurtdesk.ui.parts.trailing import TrailingButton
from buurtdesk.ui.theme.tokens import SECTION_PX
from buurtdesk.ui.validation.view import FindingView

_translate = QCoreApplication.translate


class Settling(QWidget):
    """`settled` carries an outcome, or None to open the finding again; `next_wanted` goes to the next finding."""

    settled = Signal(object)
    next_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view: FindingView | None = None
        self._why = Paragraph(role="ink2")
        self._sign = Glyph("circle", "ink2", 22, fill=True)
        self._outcome = Label(size_px=SECTION_PX, weight=600)
        self.other_button = Button(self.tr("Choose other"))
        self._menu = QMenu(self.other_button)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.other_button.setMenu(self._menu)
        self.next_button = TrailingButton("", "arrow-right", "primary", main=True)
        self.next_button.clicked.connect(self._take_over)
        outcome = QHBoxLayout()
        outcome.setSpacing(8)
        outcome.addWidget(self._sign)
        outcome.addWidget(self._outcome, 1)
        told = QVBoxLayout()
        told.setSpacing(2)
        told.addWidget(self._why)
        told.addLayout(outcome)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addLayout(told, 1)
        row.addWidget(self.other_button)
        row.addWidget(self.next_button)

    def show_finding(self, view: FindingView) -> None:
        """Show what this finding's tables point to, or what was settled."""
        self._view = view
        settled = view.finding.outcome
        outcome = settled or view.proposed
        self._why.set_words(self.tr("Settled") if settled else _why(view))
        if outcome is None:
            self._sign.show_icon("circle", "ink2")
            self._outcome.setText(self.tr("No proposal yet"))
            self._outcome.set_role("ink2")
        else:
            icon, kind = words.outcome_look(outcome)
            role = {"now": "petrol"}.get(kind, kind)
            self._sign.show_icon(icon, role, fill=True)
            self._outcome.setText(words.outcome_word(outcome))
            self._outcome.set_role(role)
        self.next_button.setText(self._verb(view))
        self.next_button.set_icon("check" if view.is_last else "arrow-right")
        self.next_button.setEnabled(bool(settled and not view.is_last) or bool(outcome and not settled))

    def _verb(self, view: FindingView) -> str:
        if view.finding.outcome is not None:
            return self.tr("Settled") if view.is_last else self.tr("Next finding")
        return self.tr("Accept") if view.is_last else self.tr("Accept and next")

    def _take_over(self) -> None:
        view = self._view
        if view.finding.outcome is None:
            self.settled.emit(view.proposed)
        if not view.is_last:
            self.next_wanted.emit()

    def _fill_menu(self) -> None:
        self._menu.clear()
        settled = self._view.finding.outcome if self._view else None
        for outcome in Outcome:
            action = self._menu.addAction(words.outcome_word(outcome))
            action.setCheckable(True)
            action.setChecked(outcome is settled)
            action.triggered.connect(lambda _=False, outcome=outcome: self.settled.emit(outcome))
        self._menu.addSeparator()
        again = self._menu.addAction(self.tr("Not settled yet"))
        again.setEnabled(settled is not None)
        again.triggered.connect(lambda: self.settled.emit(None))


def _why(view: FindingView) -> str:
    """How many tables have spoken and what they said: for the facilitator's eyes only."""
    counts = Counter(stance.kind for stance in view.stances.values())
    if not counts:
        return _translate("Settling", "No table has been keyed yet")
    spoken = counts.total()
    told = ", ".join(f"{counts[kind]}\N{NO-BREAK SPACE}{_verb_of(kind)}" for kind in StanceKind if counts[kind])
    return counted.tr("After %n table(s): {stances}", "", spoken).format(stances=told)


def _verb_of(kind: StanceKind) -> str:
    return {
        StanceKind.RECOGNISE: _translate("Settling", "recognise it"),
        StanceKind.PARTLY: _translate("Settling", "partly"),
        StanceKind.NOT: _translate("Settling", "do not"),
        StanceKind.MISSING: _translate("Settling", "miss something"),
    }[kind]
