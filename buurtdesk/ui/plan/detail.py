"""One action: who does what by when, and what it rests on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from buurtdesk.domain.evidence import Trace
from buurtdesk.domain.plan import Action, ActionStatus, Challenge
from buurtdesk.ui.list_words import day_words, euros, status_word
from buurtdesk.ui.parts.card import Rule
from buurtdesk.ui.parts.chain import Chain
from buurtdesk.ui.parts.form import ChoiceField, Form, LineField
from buurtdesk.ui.parts.label import Heading, Paragraph
from buurtdesk.ui.parts.scrolled import Scrolled
from buurtdesk.ui.parts.side_panel import SidePanel
from buurtdesk.ui.theme.tokens import SECTION_PX

OWNER, PARTNERS, START, END, BUDGET, INDICATOR = "owner", "partners", "starts_on", "ends_on", "budget_eur", "indicator"
STATUS, CHALLENGE = "status", "challenge_id"


class ActionDetail(SidePanel):
    """`field_kept` carries the name of a field and what was typed or chosen."""

    field_kept = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(348, parent)
        self._shown = ""
        day = self.tr("day/month/year")
        self._hint = Paragraph(self.tr("Choose an action: here you say who does it, when, and with what."), role="ink2")
        self._text = Paragraph("", SECTION_PX, weight=600)
        self.form = Form()
        self.fields: dict[str, LineField] = {
            OWNER: LineField(self.tr("Which service or group")),
            PARTNERS: LineField(self.tr("Residents, associations …")),
            START: LineField(day),
            END: LineField(day),
            BUDGET: LineField(self.tr("euro")),
            INDICATOR: LineField(self.tr("How you see that it works")),
        }
        self.status, self.challenge = ChoiceField(), ChoiceField()
        self._fill_form()
        self._rests = Heading(self.tr("What does this rest on?"))
        self._nothing = Paragraph(self.tr("On nothing yet: put it under a challenge."), role="ink2")
        self.chain = Chain(self._rests.text())
        self._lay_out()
        self.show_action(None, (), None)

    def _fill_form(self) -> None:
        labels = {
            OWNER: self.tr("Owner"),
            PARTNERS: self.tr("Together with"),
            START: self.tr("Start"),
            END: self.tr("End"),
            BUDGET: self.tr("Budget"),
            INDICATOR: self.tr("Indicator"),
        }
        self.form.add(self.tr("State"), self.status)
        for name, field in self.fields.items():
            self.form.add(labels[name], field)
            field.kept.connect(lambda text, name=name: self.field_kept.emit(name, text))
        self.form.add(self.tr("Challenge"), self.challenge)
        self.status.kept.connect(lambda key: self.field_kept.emit(STATUS, key))
        self.challenge.kept.connect(lambda key: self.field_kept.emit(CHALLENGE, key))

    def _lay_out(self) -> None:
        held = QWidget()
        column = QVBoxLayout(held)
        column.setContentsMargins(19, 18, 18, 18)
        column.setSpacing(12)
        self._rule = Rule()
        for widget in (self._hint, self._text, self.form, self._rule, self._rests, self._nothing, self.chain):
            column.addWidget(widget)
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 0, 0, 0)
        outer.addWidget(Scrolled(held))

    def show_action(self, action: Action | None, challenges: tuple[Challenge, ...], chain: Trace | None) -> None:
        """Show this one, or how to choose one."""
        for widget in (self._text, self.form, self._rule, self._rests, self.chain):
            widget.setVisible(action is not None)
        self._hint.setVisible(action is None)
        steps = chain.steps if chain else ()
        self._nothing.setVisible(action is not None and not steps)
        if action is None:
            return
        if action.id != self._shown:
            for name in self.fields:
                self.refuse(name, "")
        self._shown = action.id
        self._text.set_words(action.text)
        shown = {
            OWNER: action.owner,
            PARTNERS: action.partners,
            START: day_words(action.starts_on),
            END: day_words(action.ends_on),
            BUDGET: euros(action.budget_eur),
            INDICATOR: action.indicator,
        }
        for name, value in shown.items():
            self.fields[name].show_value(value)
        self.status.show_value(action.status.value, [(each.value, status_word(each)) for each in ActionStatus])
        under = [("", self.tr("None")), *((each.id, each.text) for each in challenges)]
        self.challenge.show_value(action.challenge_id, under)
        self.chain.show_steps(steps)

    def refuse(self, name: str, sentence: str) -> None:
        """Say at a field what is wrong; an empty sentence says that all is well."""
        self.form.refuse(self.fields[name], sentence)
