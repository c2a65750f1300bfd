"""The slides of a validation workshop: a finding with its figure, and what became of it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from buurtdesk.ui import words
from buurtdesk.ui.figure.bars import FigureChart, percent
from buurtdesk.ui.projector.lines import MARGIN, OPTION, SOURCE, TEXT, Plate, Words, title
from buurtdesk.ui.projector.look import look
from buurtdesk.ui.projector.views import Finding, OutcomeShown
from buurtdesk.ui.theme.icons import paint_icon

_translate = QCoreApplication.translate


def finding_slide(view: Finding, scale: float) -> QWidget:
    """What the data tell, drawn, and the question to the room; nothing of what anyone said of it."""
    slide, column = _slide(scale)
    head = QVBoxLayout()
    head.setSpacing(round(6 * scale))
    head.addWidget(Words(_number_words(view), SOURCE + 8, scale, "petrol", 500))
    head.addWidget(title(view.wording, scale, most_lines=4 if view.bars is not None else 5))
    column.addLayout(head)
    if view.bars is None:
        column.addStretch(1)
    else:
        chart = QHBoxLayout()
        chart.setSpacing(round(56 * scale))
        chart.addWidget(Words(percent(view.bars.share), 132, scale, "petrol", 600), 0, Qt.AlignmentFlag.AlignVCenter)
        chart.addWidget(FigureChart(view.bars, OPTION * scale, palette=look.palette), 1)
        column.addLayout(chart, 10)
    column.addWidget(_question(scale))
    if view.bars is None:
        column.addStretch(3)
    if view.source:
        column.addWidget(Words(view.source, SOURCE, scale, "ink2"))
    return slide


def outcome_slide(view: OutcomeShown, scale: float) -> QWidget:
    """How the finding is written down, and whether the room confirmed, nuanced, contradicted or added to it."""
    slide, column = _slide(scale)
    column.addWidget(Words(_number_words(view), SOURCE + 8, scale, "petrol", 500))
    column.addStretch(2)
    column.addWidget(Words(_translate("Projector", "This is how we write it down"), TEXT, scale, "ink2"))
    column.addWidget(title(view.wording, scale, most_lines=5))
    column.addSpacing(round(24 * scale))
    row = QHBoxLayout()
    row.addWidget(_OutcomePlate(view, scale))
    row.addStretch(1)
    column.addLayout(row)
    column.addStretch(3)
    return slide


class _OutcomePlate(Plate):
    """The outcome as colour, icon and word."""

    def __init__(self, view: OutcomeShown, scale: float) -> None:
        icon, kind = words.outcome_look(view.outcome)
        super().__init__("sunk" if kind == "later" else f"{kind}_soft" if kind != "now" else "petrol_soft", scale)
        role = {"now": "petrol", "later": "ink2"}.get(kind, kind)
        row = QHBoxLayout(self)
        row.setContentsMargins(round(36 * scale), round(20 * scale), round(44 * scale), round(20 * scale))
        row.setSpacing(round(24 * scale))
        row.addWidget(_Sign(icon, role, 64, scale, fill=True))
        told = Words(words.outcome_word(view.outcome), 60, scale, role, 600)
        told.setWordWrap(False)
        row.addWidget(told)


class _Sign(QWidget):
    """An icon at the size of the room's screen."""

    def __init__(self, icon: str, role: str, size: int, scale: float, fill: bool = False) -> None:
        super().__init__()
        self._icon, self._role, self._fill = icon, role, fill
        self.setFixedSize(round(size * scale), round(size * scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        color = QColor(getattr(look.palette, self._role))
        paint_icon(painter, QRectF(self.rect()), self._icon, color, self._fill)


def _slide(scale: float) -> tuple[QWidget, QVBoxLayout]:
    slide = QWidget()
    column = QVBoxLayout(slide)
    margin = round(MARGIN * scale)
    column.setContentsMargins(margin, round(76 * scale), margin, round(56 * scale))
    column.setSpacing(round(28 * scale))
    return slide, column


def _question(scale: float) -> QWidget:
    plate = Plate("doubt_soft", scale)
    row = QHBoxLayout(plate)
    row.setContentsMargins(round(44 * scale), round(28 * scale), round(44 * scale), round(28 * scale))
    row.setSpacing(round(32 * scale))
    row.addWidget(_Sign("chats-circle", "ink", 58, scale))
    row.addWidget(Words(_translate("Projector", "Do you recognise this? Why, or why not?"), 50, scale), 1)
    plate.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return plate


def _number_words(view: Finding | OutcomeShown) -> str:
    if isinstance(view, Finding) and view.from_room:
        return _translate("Projector", "Finding {number} of {total}, from the room").format(
            number=view.number, total=view.total
        )
    return _translate("Projector", "Finding {number} of {total}").format(number=view.number, total=view.total)
