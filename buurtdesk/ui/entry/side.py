"""Beside the question: which sheet this is, the answers so far, and how many sheets are left."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from buurtdesk.domain.response import UNREADABLE
from buurtdesk.ui import counted
from buurtdesk.ui.entry.view import PileView, SheetView
from buurtdesk.ui.parts.card import Rule
from buurtdesk.ui.parts.chip import Chip
from buurtdesk.ui.parts.label import Label, Paragraph
from buurtdesk.ui.parts.progress import Bar
from buurtdesk.ui.parts.scrolled import Scrolled
from buurtdesk.ui.question.view import Line
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.fonts import font
from buurtdesk.ui.theme.tokens import META_PX, TARGET_ROW_PX, TITLE_PX

WIDE_PX, NARROW_PX = 330, 270


def answer_words(line: Line) -> str:
    """The answer so far in a few words."""
    if line.answer is None:
        return "–" if line.due else QCoreApplication.translate("Entry", "skipped")
    if line.words:
        return " ".join(line.words.split())
    if line.answer.missing == UNREADABLE:
        return QCoreApplication.translate("Entry", "unreadable")
    return QCoreApplication.translate("Entry", "not filled in")


class _LineRow(QAbstractButton):
    """One question with its answer; pressing it goes there."""

    def __init__(self, line: Line, current: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line, self._current = line, current
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEnabled(line.due)
        words = answer_words(line)
        self.setAccessibleName(f"{line.question.number}. {line.question.label}: {words}")
        self.setToolTip(f"{line.question.label}: {words}")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(TARGET_ROW_PX + 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.palette, QPainter(self)
        if self._current:
            painter.fillRect(self.rect(), QColor(look.petrol_soft))
            painter.fillRect(0, 0, 4, self.height(), QColor(look.petrol))
        left, right = theme.px(20), self.width() - theme.px(20)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(look.ink2))
        painter.setFont(font(META_PX, 500, tabular=True))
        painter.drawText(QRectF(left, 0, theme.px(30), self.height()), middle, self._line.question.number)
        left += theme.px(32)
        given = self._line.answer is not None and bool(self._line.words)
        answer_font = font(META_PX + 1, 600 if given else 400)
        painter.setFont(answer_font)
        answer = painter.fontMetrics().elidedText(
            answer_words(self._line), Qt.TextElideMode.ElideRight, int((right - left) * 0.48)
        )
        width = painter.fontMetrics().horizontalAdvance(answer)
        painter.setPen(QColor(look.ink if given else look.ink2))
        painter.drawText(QRectF(left, 0, right - left, self.height()), middle | Qt.AlignmentFlag.AlignRight, answer)
        painter.setFont(font(META_PX + 1))
        painter.setPen(QColor(look.ink if self._current else look.ink2))
        room = int(right - left - width - theme.px(10))
        label = painter.fontMetrics().elidedText(self._line.question.label, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, 0, room, self.height()), middle, label)


class Side(QWidget):
    """`jump_wanted` carries the place of a question."""

    jump_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._code = Label(size_px=TITLE_PX + 2, weight=600, tabular=True)
        self._meta = Paragraph(role="ink2")
        self._unknown = Chip(self.tr("Not known here yet"), "clock-countdown", "doubt")
        self._head = QWidget()
        head = QVBoxLayout(self._head)
        head.setContentsMargins(20, 16, 20, 12)
        head.setSpacing(4)
        for widget in (Label(self.tr("Sheet"), role="ink2"), self._code, self._meta, self._unknown):
            head.addWidget(widget)
        self._held = QWidget()
        self._lines = QVBoxLayout(self._held)
        self._lines.setContentsMargins(0, 8, 0, 8)
        self._lines.setSpacing(0)
        self._scrolled = Scrolled(self._held)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        self._rule = Rule()
        column.addWidget(self._rule)
        column.addWidget(self._scrolled, 1)
        self._nothing = QWidget()
        column.addWidget(self._nothing, 1)
        column.addWidget(Rule())
        column.addLayout(self._foot())
        self.fit(narrow=False)

    def _foot(self) -> QVBoxLayout:
        self._keyed = Label(size_px=TITLE_PX, weight=600, tabular=True)
        self._of, self._left = Label(role="ink2"), Label(role="ink2", tabular=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._keyed)
        row.addWidget(self._of, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        row.addWidget(self._left, 0, Qt.AlignmentFlag.AlignBottom)
        self._bar = Bar()
        self._begun = Label(role="ink2", tabular=True)
        self._pace = Label(role="ink2", tabular=True)
        self._pace.hide()
        self._hint = Paragraph(self.tr("You can stop at any time: every answer is on the disk."), META_PX + 1, "ink2")
        foot = QVBoxLayout()
        foot.setContentsMargins(20, 14, 20, 14)
        foot.setSpacing(8)
        foot.addLayout(row)
        foot.addWidget(self._bar)
        foot.addWidget(self._begun)
        foot.addWidget(self._pace)
        foot.addWidget(self._hint)
        return foot

    def fit(self, narrow: bool) -> None:
        """As wide as the window allows."""
        self.setFixedWidth(theme.px(NARROW_PX if narrow else WIDE_PX))

    def show_sheet(self, view: SheetView | None, current: int = 0) -> None:
        """Show a sheet with one question marked; None before there is one."""
        for widget in (self._head, self._rule, self._scrolled):
            widget.setVisible(view is not None)
        self._nothing.setVisible(view is None)
        while self._lines.count():
            widget = self._lines.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if view is None:
            return
        self._code.setText(view.code)
        self._meta.set_words(view.meta)
        self._meta.setVisible(bool(view.meta))
        self._unknown.setVisible(not view.known)
        for place, line in enumerate(view.lines):
            row = _LineRow(line, place == current)
            row.clicked.connect(lambda _checked=False, place=place: self.jump_wanted.emit(place))
            self._lines.addWidget(row)
        self._lines.addStretch(1)
        bar = self._scrolled.verticalScrollBar()
        row_px = theme.px(TARGET_ROW_PX + 2)
        bar.setRange(0, max(0, row_px * len(view.lines) + 16 - self._scrolled.viewport().height()))
        bar.setValue(max(0, (current + 3) * row_px - self._scrolled.viewport().height()))

    def show_pile(self, pile: PileView) -> None:
        """Show how far the pile is; sheets that other laptops know of are not counted."""
        self._keyed.setText(str(pile.keyed))
        self._of.setText(counted.tr("of %n sheet(s)", "", pile.total))
        self._left.setText(self.tr("{count} left").format(count=max(pile.total - pile.keyed, 0)))
        self._begun.setText(counted.tr("%n begun, not at the end yet", "", pile.begun))
        self._begun.setVisible(pile.begun > 0)
        self._bar.show_share(pile.keyed / pile.total if pile.total else 0.0)

    def show_pace(self, per_hour: int | None) -> None:
        """Show how many keys an hour are pressed; None while that cannot be said."""
        self._pace.setVisible(per_hour is not None)
        if per_hour is not None:
            self._pace.setText(self.tr("{count} keystrokes an hour").format(count=QLocale().toString(per_hour)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.palette.card))
        painter.fillRect(0, 0, 1, self.height(), QColor(theme.palette.line))
