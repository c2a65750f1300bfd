"""The findings at the left: which there are, how far each is, and a field to add one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from buurtdesk.ui import counted, words
from buurtdesk.ui.parts.button import Button, IconButton
from buurtdesk.ui.parts.field import TextField
from buurtdesk.ui.parts.label import Heading
from buurtdesk.ui.parts.order_list import OrderedRow, OrderList
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.validation.view import FindingRow

_WIDTH_PX = 252
_translate = QCoreApplication.translate


class FindingsList(QWidget):
    """`added` carries a wording and whether it came from the room; the others ask for results, or for posters."""

    added = Signal(str, bool)
    survey_wanted = Signal()
    posters_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("Findings")
        self.list = OrderList(title, lead_px=18)
        self.field = TextField(placeholder=self.tr("Add a finding"))
        self.survey_button = Button(self.tr("From the survey…"), kind="row")
        self.survey_button.clicked.connect(self.survey_wanted)
        self.poster_button = IconButton("file-text", self.tr("Print posters for the tables"))
        self.poster_button.clicked.connect(self.posters_wanted)
        self.from_room = QCheckBox(self.tr("From the room"))
        self.from_room.setToolTip(self.tr("Residents bring it up: it does not come from the data."))
        self.field.submitted.connect(lambda text: self.added.emit(text, self.from_room.isChecked()))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 1, 12)
        column.setSpacing(8)
        heading = Heading(title)
        heading.setContentsMargins(18, 0, 12, 0)
        column.addWidget(heading)
        column.addWidget(self.list, 1)
        adding = QVBoxLayout()
        adding.setContentsMargins(16, 4, 14, 0)
        adding.setSpacing(6)
        adding.addWidget(self.field)
        adding.addWidget(self.from_room)
        more = QHBoxLayout()
        more.setSpacing(4)
        more.addWidget(self.survey_button, 1)
        more.addWidget(self.poster_button)
        adding.addLayout(more)
        column.addLayout(adding)
        theme.changed.connect(self._fit)
        self._fit()

    def show_findings(self, rows: tuple[FindingRow, ...], chosen: str) -> None:
        """Show these, with the keyboard on the one with this id."""
        self.poster_button.setEnabled(bool(rows))
        self.list.show_rows([_row(number, row) for number, row in enumerate(rows, start=1)], chosen)

    def accepted(self) -> None:
        """The finding is on the disk: the field is free for the next."""
        self.field.set_text("")

    def refused(self, sentence: str) -> None:
        """Say what is wrong with it; what was typed stays."""
        self.field.set_error(sentence)

    def _fit(self) -> None:
        self.setFixedWidth(theme.px(_WIDTH_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.width() - 1, 0, 1, self.height(), QColor(theme.palette.line))


def _row(number: int, row: FindingRow) -> OrderedRow:
    """The wording as it is now; under it how far it is, whose it is, and whether it was worded otherwise at first."""
    finding = row.finding
    if finding.outcome is not None:
        icon, kind = words.outcome_look(finding.outcome)
        meta, role = words.outcome_word(finding.outcome), {"now": "petrol"}.get(kind, kind)
    elif row.spoken:
        icon, role = "clock", "ink2"
        meta = counted.tr("%n table(s) keyed", "", row.spoken)
    else:
        icon, role, meta = "", "ink2", counted.tr("Still to discuss", "", 0)
    if row.in_room:
        icon = "projector-screen"
        role = role if finding.outcome is not None else "petrol"
    theirs = _translate("FindingsList", "from the room") if finding.from_room else ""
    reworded = _translate("FindingsList", "reworded") if finding.first_wording != finding.wording else ""
    parts = (meta, theirs, reworded)
    return OrderedRow(finding.id, str(number), finding.wording, " · ".join(filter(None, parts)), icon, role)
