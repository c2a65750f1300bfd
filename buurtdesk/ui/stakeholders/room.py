"""The room of the stakeholder analysis: says in signals what people want."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from buurtdesk.domain.stakeholder import Concern, ConcernKind
from buurtdesk.ui.keys import DigitShortcuts
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.segments import Segments
from buurtdesk.ui.parts.working_list import WorkingList
from buurtdesk.ui.stakeholders.detail import ConcernDetail
from buurtdesk.ui.stakeholders.rows import NO_SERVICE, rows_of
from buurtdesk.ui.stakeholders.view import StakeholdersView

SERVICE = "service"


class StakeholdersRoom(QWidget):
    """`added` carries what (a kind of concern or SERVICE), the text and the service it is under."""

    added = Signal(str, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = StakeholdersView()
        self.kinds = Segments(
            self.tr("What to add"),
            [
                (ConcernKind.OPEN_QUESTION.value, self.tr("Open question")),
                (ConcernKind.BOTTLENECK.value, self.tr("Bottleneck")),
                (SERVICE, self.tr("Service")),
            ],
        )
        self.list = WorkingList(
            self.tr("Open questions and bottlenecks by service"),
            "",
            (
                self.tr("No questions yet"),
                self.tr("Begin with a service, then write down what it does not know and where it pinches."),
            ),
        )
        self.only_uncovered = Button(self.tr("Only without a survey question"), kind="segment")
        self.only_uncovered.setCheckable(True)
        self.detail = ConcernDetail()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.list)

    def _lay_out(self) -> None:
        above = QHBoxLayout()
        above.addWidget(self.kinds)
        above.addStretch(1)
        above.addWidget(self.only_uncovered)
        column = QVBoxLayout()
        column.setContentsMargins(20, 16, 20, 0)
        column.setSpacing(10)
        column.addLayout(above)
        column.addWidget(self.list, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(column, 1)
        row.addWidget(self.detail)

    def _connect(self) -> None:
        self.kinds.chosen.connect(self._show_placeholder)
        self._show_placeholder(self.kinds.key())
        self.list.submitted.connect(lambda text: self.added.emit(self.kinds.key(), text, self.current_service()))
        self.list.view.chosen.connect(lambda _: self._show_detail())
        self.list.view.opened.connect(lambda _: self._go_to_detail())
        self.only_uncovered.toggled.connect(lambda: self.show_view(self._view))
        self._digits = DigitShortcuts(self)
        for number, key in enumerate(self.kinds.buttons, start=1):
            self._digits.register(Qt.KeyboardModifier.ControlModifier, number, partial(self._choose_kind, key))

    def show_view(self, view: StakeholdersView) -> None:
        """Bring everything in step."""
        self._view = view
        if not view.services and not view.concerns:
            self.kinds.buttons[SERVICE].setChecked(True)
        self.list.show_rows(rows_of(view, self.only_uncovered.isChecked()))
        self.only_uncovered.setVisible(bool(view.concerns))
        self._show_placeholder(self.kinds.key())
        self._show_detail()

    def current_service(self) -> str:
        """The service under which the keyboard is; the last one if there is none yet."""
        row = self.list.view.current_row()
        if row is None:
            return self._view.services[-1].id if self._view.services else ""
        if row.heading:
            return "" if row.id == NO_SERVICE else row.id
        concern = self._concern(row.id)
        return concern.service_id if concern else ""

    def service_added(self) -> None:
        """A service is there: what follows are its questions."""
        self._choose_kind(ConcernKind.OPEN_QUESTION.value)

    def _choose_kind(self, key: str) -> None:
        self.kinds.choose(key)
        self.list.add.setFocus()

    def _show_placeholder(self, key: str) -> None:
        names = {each.id: each.name for each in self._view.services}
        service = names.get(self.current_service(), "")
        of_service = self.tr(" of {service}").format(service=service) if service else ""
        words = {
            ConcernKind.OPEN_QUESTION.value: self.tr("Open question{of_service}"),
            ConcernKind.BOTTLENECK.value: self.tr("Bottleneck{of_service}"),
            SERVICE: self.tr("Name of a city service"),
        }[key]
        self.list.add.set_placeholder(words.format(of_service=of_service))

    def _concern(self, concern: str) -> Concern | None:
        return next((each for each in self._view.concerns if each.id == concern), None)

    def _show_detail(self) -> None:
        row = self.list.view.current_row()
        self.detail.show_concern(self._concern(row.id) if row else None, self._view)
        self._show_placeholder(self.kinds.key())

    def _go_to_detail(self) -> None:
        row = self.list.view.current_row()
        if row is not None and self._concern(row.id):
            target = self.detail.questions if self._view.questions else self.detail.service
            target.setFocus(Qt.FocusReason.TabFocusReason)
