"""Beside the crop: how much is left per question, how many sheets are done, and how long pictures are kept."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from buurtdesk.ui import counted
from buurtdesk.ui.confirm.view import ConfirmView, ScansView
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.card import Rule
from buurtdesk.ui.parts.label import Heading, Label, Paragraph
from buurtdesk.ui.parts.progress import Bar
from buurtdesk.ui.parts.scrolled import Scrolled
from buurtdesk.ui.parts.side_panel import SidePanel
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.fonts import font
from buurtdesk.ui.theme.icons import paint_icon
from buurtdesk.ui.theme.tokens import META_PX, TARGET_ROW_PX, TEXT_PX, TITLE_PX


class _GroupRow(QAbstractButton):
    """One question with how many of its answers are left; pressing it goes to the first."""

    def __init__(self, view: ConfirmView, count: int, is_doubtful: bool, is_current: bool) -> None:
        super().__init__()
        self._words = f"{view.line.question.number}. {view.line.question.label}"
        self._count, self._is_doubtful, self.is_current = count, is_doubtful, is_current
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(f"{self._words}: {count}")
        self.setToolTip(view.line.question.label)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(TARGET_ROW_PX + 4))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, middle = theme.palette, QPainter(self), Qt.AlignmentFlag.AlignVCenter
        if self.is_current:
            painter.fillRect(self.rect(), QColor(look.petrol_soft))
            painter.fillRect(0, 0, 4, self.height(), QColor(look.petrol))
        side, icon = theme.px(20), theme.px(18)
        place = QRectF(side, (self.height() - icon) / 2, icon, icon)
        name, role = ("question", look.doubt) if self._is_doubtful else ("pencil-simple", look.ink2)
        paint_icon(painter, place, name, role)
        painter.setFont(font(TEXT_PX, 600, tabular=True))
        painter.setPen(QColor(look.ink))
        wide = painter.fontMetrics().horizontalAdvance(str(self._count))
        right = self.width() - side
        painter.drawText(QRectF(right - wide, 0, wide + 1, self.height()), middle, str(self._count))
        left = side + icon + theme.px(8)
        room = right - wide - theme.px(10) - left
        painter.setFont(font(TEXT_PX, 500 if self.is_current else 400))
        words = painter.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(QRectF(left, 0, room, self.height()), middle, words)


class Side(SidePanel):
    """`jump_wanted` carries the place of the first that is left of a question."""

    jump_wanted = Signal(int)
    keep_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._head, self._about = Heading(), Paragraph(role="ink2")
        held = QWidget()
        self._rows = QVBoxLayout(held)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._done, self._of, self._bar = Label(size_px=TITLE_PX, weight=600, tabular=True), Label(role="ink2"), Bar()
        self._kept = Paragraph(size_px=META_PX + 1, role="ink2")
        self.keep_button = Button(self.tr("Change"), "calendar-blank", "row")
        self.keep_button.clicked.connect(self.keep_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(20, 16, 20, 12)
        top.setSpacing(6)
        top.addWidget(self._head)
        top.addWidget(self._about)
        column.addLayout(top)
        column.addWidget(Rule())
        self._scrolled = Scrolled(held)
        column.addWidget(self._scrolled, 1)
        column.addWidget(Rule())
        column.addLayout(self._foot())

    def _foot(self) -> QVBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._done)
        row.addWidget(self._of, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        foot = QVBoxLayout()
        foot.setContentsMargins(20, 12, 20, 14)
        foot.setSpacing(8)
        foot.addLayout(row)
        foot.addWidget(self._bar)
        foot.addWidget(self._kept)
        foot.addWidget(self.keep_button, 0, Qt.AlignmentFlag.AlignLeft)
        return foot

    def show_view(self, view: ScansView, current: int) -> None:
        """Show what is left; the question that one is at is marked."""
        doubtful = sum(bool(each.doubt) for each in view.waiting)
        self._head.setText(counted.tr("%n answer(s) left", "", len(view.waiting)))
        written = counted.tr("%n to type", "", len(view.waiting) - doubtful)
        self._about.set_words(", ".join((counted.tr("%n doubtful", "", doubtful), written)))
        self._done.setText(str(view.done))
        self._of.setText(counted.tr("of %n scanned sheet(s) done", "", view.sheets))
        self._bar.show_share(view.done / view.sheets if view.sheets else 0.0)
        self._kept.set_words(view.kept)
        self._fill(view, current)

    def _fill(self, view: ScansView, current: int) -> None:
        while self._rows.count():
            widget = self._rows.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        numbered = enumerate(view.waiting)
        for (is_doubtful, _), group in groupby(
            numbered, lambda each: (bool(each[1].doubt), each[1].line.question.name)
        ):
            there = list(group)
            row = _GroupRow(there[0][1], len(there), is_doubtful, current in [place for place, _ in there])
            row.clicked.connect(lambda _checked=False, place=there[0][0]: self.jump_wanted.emit(place))
            self._rows.addWidget(row)
        self._rows.addStretch(1)
        QTimer.singleShot(0, self._bring_in_sight)  # once the new rows have their places

    def _bring_in_sight(self) -> None:
        """Scroll to the question that one is at."""
        for place in range(self._rows.count()):
            row = self._rows.itemAt(place).widget()
            if isinstance(row, _GroupRow) and row.is_current:
                self._scrolled.ensureWidgetVisible(row)
