"""One concern: whose it is, and the survey questions that ask about it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from buurtdesk.domain.stakeholder import Concern
from buurtdesk.ui.list_words import CONCERN_ICONS, concern_word
from buurtdesk.ui.parts.chip import Chip
from buurtdesk.ui.parts.form import ChoiceField, Form
from buurtdesk.ui.parts.label import Heading, Paragraph
from buurtdesk.ui.parts.side_panel import SidePanel
from buurtdesk.ui.parts.work_rows import Row
from buurtdesk.ui.parts.work_view import WorkView
from buurtdesk.ui.stakeholders.view import StakeholdersView
from buurtdesk.ui.theme.tokens import SECTION_PX


class ConcernDetail(SidePanel):
    """`covered` carries concern, question and whether it does; `service_set` concern and service."""

    covered = Signal(str, str, bool)
    service_set = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(340, parent)
        self._concern: Concern | None = None
        self._hint = Paragraph(
            self.tr("Choose an open question or a bottleneck: here you see which survey question asks about it."),
            role="ink2",
        )
        self._kind = Chip("")
        self._text = Paragraph("", SECTION_PX, weight=600)
        self._form = Form()
        self.service = ChoiceField()
        self._form.add(self.tr("Service"), self.service)
        self._title = Heading(self.tr("Covered by"))
        self._none = Paragraph(
            self.tr("There is no questionnaire yet. Once there is one, its questions stand here to choose from."),
            role="ink2",
        )
        self.questions = WorkView(self.tr("Survey questions that ask about this"), most_lines=3)
        self.questions.toggled.connect(lambda question, on: self.covered.emit(self._concern.id, question, on))
        self.service.kept.connect(lambda service: self.service_set.emit(self._concern.id, service))
        self._lay_out()
        self.show_concern(None, StakeholdersView())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 18, 0, 0)
        column.setSpacing(12)
        within = QVBoxLayout()
        within.setContentsMargins(18, 0, 18, 0)
        within.setSpacing(12)
        for widget in (self._hint, self._kind, self._text, self._form, self._title, self._none):
            within.addWidget(widget)
        column.addLayout(within)
        column.addWidget(self.questions, 1)
        self._end = QWidget()
        column.addWidget(self._end, 1)

    def show_concern(self, concern: Concern | None, view: StakeholdersView) -> None:
        """Show this one, or how to choose one."""
        self._concern = concern
        for widget in (self._kind, self._text, self._form, self._title):
            widget.setVisible(concern is not None)
        self._hint.setVisible(concern is None)
        has_questions = concern is not None and bool(view.questions)
        self.questions.setVisible(has_questions)
        self._end.setVisible(not has_questions)
        self._none.setVisible(concern is not None and not view.questions)
        if concern is None:
            return
        self._kind.set_state(concern_word(concern.kind), CONCERN_ICONS[concern.kind], "later", fill=False)
        self._text.set_words(concern.text)
        choices = [("", self.tr("None")), *((each.id, each.name) for each in view.services)]
        self.service.show_value(concern.service_id, choices)
        self.questions.show_rows(
            [
                Row(
                    each.id,
                    f"{each.number}. {each.label}",
                    meta=each.about,
                    checked=each.id in concern.covered_by,
                    fixed=True,
                )
                for each in view.questions
            ]
        )
