"""The slides of a validation workshop: what to guess, a finding with its figure, and what became of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from buurtdesk.analysis.charts import Guessed, Unknown
from buurtdesk.ui import counted, words
from buurtdesk.ui.chart.chart_words import percent_text
from buurtdesk.ui.chart.view import ChartView
from buurtdesk.ui.projector.lines import MARGIN, OPTION, SOURCE, TEXT, Plate, Words, title
from buurtdesk.ui.projector.look import look
from buurtdesk.ui.projector.views import Asking, Finding, Guesses, OutcomeShown
from buurtdesk.ui.theme.icons import paint_icon

_translate = QCoreApplication.translate


def asking_slide(view: Asking, scale: float) -> QWidget:
    """The question of the survey and what is to be guessed of it; nothing of the figure, nothing of any guess."""
    slide, column = _slide(scale)
    column.addWidget(Words(_number_words(view), SOURCE + 8, scale, "petrol", 500))
    column.addStretch(2)
    column.addWidget(Words(_translate("Projector", "We asked the residents"), TEXT, scale, "ink2"))
    column.addWidget(title(view.question, scale, most_lines=5))
    column.addSpacing(round(20 * scale))
    column.addWidget(_plate("question", _asked_words(view.answers), scale))
    column.addStretch(2)
    chart = ChartView(Unknown(), OPTION * scale, fills=True, palette=look.palette)
    chart.setFixedHeight(round(160 * scale))
    column.addWidget(chart)
    column.addStretch(2)
    told = _translate("Projector", "Choose one number together. Then you see what the residents said.")
    column.addWidget(Words(told, SOURCE, scale, "ink2"))
    return slide


def finding_slide(view: Finding, scale: float, page: int = 0) -> QWidget:
    """What the data tell, drawn, and the question to the room; nothing of what any table said of it.

    Where people guessed, that comes first, beside the figure; the second page has the whole chart.
    """
    slide, column = _slide(scale)
    head = QVBoxLayout()
    head.setSpacing(round(6 * scale))
    head.addWidget(Words(_number_words(view), SOURCE + 8, scale, "petrol", 500))
    head.addWidget(title(view.wording, scale, most_lines=4 if view.chart is not None else 5))
    column.addLayout(head)
    if view.chart is None:
        column.addStretch(1)
    elif view.guesses is not None and page == 0:
        column.addWidget(ChartView(_guessed(view, view.guesses), OPTION * scale, fills=True, palette=look.palette), 10)
    else:
        column.addLayout(_chart(view, scale), 10)
    column.addWidget(_plate("chats-circle", _translate("Projector", "Do you recognise this? Why, or why not?"), scale))
    if view.chart is None:
        column.addStretch(3)
    if view.source:
        column.addWidget(Words(view.source, SOURCE, scale, "ink2"))
    return slide


def outcome_slide(view: OutcomeShown, scale: float) -> QWidget:
    """How the finding is written down, and whether the room confirmed, nuanced, contradicted or added to it."""
    slide, column = _slide(scale)
    column.addWidget(Words(_number_words(view), SOURCE + 8, scale, "petrol", 500))
    column.addStretch(2)
    if view.before:
        column.addWidget(Words(_translate("Projector", "It was laid before you as"), SOURCE, scale, "ink2"))
        column.addWidget(Words(view.before, TEXT, scale, "ink2"))
        column.addSpacing(round(24 * scale))
    column.addWidget(Words(_translate("Projector", "This is how we write it down"), TEXT, scale, "ink2"))
    column.addWidget(title(view.wording, scale, most_lines=4 if view.before else 5))
    column.addSpacing(round(24 * scale))
    row = QHBoxLayout()
    row.addWidget(_OutcomePlate(view, scale))
    row.addStretch(1)
    column.addLayout(row)
    column.addStretch(3)
    return slide


def _chart(view: Finding, scale: float) -> QHBoxLayout:
    """The chart, and large before it the share that it speaks of."""
    row = QHBoxLayout()
    row.setSpacing(round(56 * scale))
    if view.share is not None:
        share = Words(percent_text(view.share), 132, scale, "petrol", 600)
        row.addWidget(share, 0, Qt.AlignmentFlag.AlignVCenter)
    row.addWidget(ChartView(view.chart, OPTION * scale, fills=True, palette=look.palette), 1)
    return row


def _guessed(view: Finding, guesses: Guesses) -> Guessed:
    """The guesses beside the share, in words of the language on the screen."""
    points = abs(guesses.median - view.share)
    return Guessed(
        guesses.percents,
        guesses.median,
        view.share,
        _translate("Projector", "What you thought"),
        _translate("Projector", "What residents said"),
        _translate("Projector", "in the middle {figure}").format(figure=percent_text(guesses.median)),
        counted.tr("%n point(s) of difference", "", points) if points else _translate("Projector", "Just right"),
    )


def _asked_words(answers: Sequence[str]) -> str:
    """What is to be guessed: the share of these answers."""
    *first, last = (_translate("Projector", "“{answer}”").format(answer=answer) for answer in answers)
    either = _translate("Projector", "{first} or {last}").format(first=", ".join(first), last=last) if first else last
    return _translate("Projector", "How many percent said {answers}, do you think?").format(answers=either)


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


def _plate(icon: str, text: str, scale: float) -> QWidget:
    """A question to the room."""
    plate = Plate("doubt_soft", scale)
    row = QHBoxLayout(plate)
    row.setContentsMargins(round(44 * scale), round(28 * scale), round(44 * scale), round(28 * scale))
    row.setSpacing(round(32 * scale))
    row.addWidget(_Sign(icon, "ink", 58, scale))
    row.addWidget(Words(text, 50, scale), 1)
    plate.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return plate


def _number_words(view: Asking | Finding | OutcomeShown) -> str:
    if not isinstance(view, Asking) and view.from_room:
        return _translate("Projector", "Finding {number} of {total}, from the room").format(
            number=view.number, total=view.total
        )
    return _translate("Projector", "Finding {number} of {total}").format(number=view.number, total=view.total)
