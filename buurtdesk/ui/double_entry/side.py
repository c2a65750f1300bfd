"""Beside the difference: all of them, who settles, how far that is and how many errors it showed."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from buurtdesk.ui import counted
from buurtdesk.ui.double_entry.view import DifferenceView, DoubleView
from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.card import Rule
from buurtdesk.ui.parts.field import TextField
from buurtdesk.ui.parts.label import Heading, Label, Paragraph
from buurtdesk.ui.parts.progress import Bar
from buurtdesk.ui.parts.scrolled import Scrolled
from buurtdesk.ui.parts.side_panel import SidePanel
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.fonts import font
from buurtdesk.ui.theme.icons import paint_icon
from buurtdesk.ui.theme.tokens import META_PX, TEXT_PX, TITLE_PX

_ROW_PX = 52


class _Row(QAbstractButton):
    """One difference; pressing it goes there."""

    def __init__(self, view: DifferenceView, is_current: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view, self._is_current = view, is_current
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        both = f"{view.first.words} / {view.second.words}"
        self.setAccessibleName(f"{view.sheet}, {view.line.question.label}: {both}")
        self.setToolTip(f"{view.line.question.label}: {both}")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(_ROW_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, view = theme.palette, QPainter(self), self._view
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_current:
            painter.fillRect(self.rect(), QColor(look.petrol_soft))
            painter.fillRect(0, 0, 4, self.height(), QColor(look.petrol))
        left, icon = theme.px(20), theme.px(18)
        wide = self.width() - left - theme.px(20) - icon - theme.px(8)
        half = self.height() / 2
        for top, size, role, weight, words in (
            (theme.px(5), TEXT_PX, look.ink, 500, f"{view.line.question.number}. {view.line.question.label}"),
            (half, META_PX, look.ink2, 400, f"{view.first.words} / {view.second.words}"),
        ):
            painter.setFont(font(size, weight))
            painter.setPen(QColor(role))
            shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(wide))
            painter.drawText(QRectF(left, top, wide, half - theme.px(5)), Qt.AlignmentFlag.AlignVCenter, shown)
        name, role = ("check-circle", look.good) if view.is_settled else ("question", look.doubt)
        place = QRectF(self.width() - theme.px(20) - icon, (self.height() - icon) / 2, icon, icon)
        paint_icon(painter, place, name, role)


class Side(SidePanel):
    """`jump_wanted` carries the place of a difference, `settler_named` who settles."""

    jump_wanted = Signal(int)
    settler_named = Signal(str)
    second_wanted = Signal()
    rates_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._head, self._waiting = Heading(), Paragraph(role="ink2")
        self.second_button = Button(self.tr("Key a second time"), "keyboard", "row")
        self.second_button.clicked.connect(self.second_wanted)
        self.settler = TextField(self.tr("Who settles?"))
        self.settler.edit.editingFinished.connect(lambda: self.settler_named.emit(self.settler.text()))
        held = QWidget()
        self._rows = QVBoxLayout(held)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._scrolled = Scrolled(held)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._top())
        column.addWidget(Rule())
        column.addWidget(self._scrolled, 1)
        column.addWidget(Rule())
        column.addLayout(self._foot())

    def _top(self) -> QVBoxLayout:
        top = QVBoxLayout()
        top.setContentsMargins(20, 16, 20, 12)
        top.setSpacing(6)
        top.addWidget(self._head)
        top.addWidget(self._waiting)
        top.addWidget(self.second_button, 0, Qt.AlignmentFlag.AlignLeft)
        return top

    def _foot(self) -> QVBoxLayout:
        self._settled, self._of = Label(size_px=TITLE_PX, weight=600, tabular=True), Label(role="ink2")
        self._bar = Bar()
        self._errors = Paragraph(size_px=META_PX + 1, role="ink2")
        self.rates_button = Button(self.tr("Errors per question"), "chart-bar-horizontal", "row")
        self.rates_button.clicked.connect(self.rates_wanted)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._settled)
        row.addWidget(self._of, 0, Qt.AlignmentFlag.AlignBottom)
        row.addStretch(1)
        foot = QVBoxLayout()
        foot.setContentsMargins(20, 12, 20, 14)
        foot.setSpacing(8)
        foot.addWidget(self.settler)
        foot.addLayout(row)
        foot.addWidget(self._bar)
        foot.addWidget(self._errors)
        foot.addWidget(self.rates_button, 0, Qt.AlignmentFlag.AlignLeft)
        return foot

    def show_view(self, view: DoubleView, current: int) -> None:
        """Show all differences, one of them marked (-1: none)."""
        settled = sum(each.is_settled for each in view.differences)
        left = len(view.differences) - settled
        self._head.setText(counted.tr("%n difference(s) left", "", left))
        self._waiting.set_words(counted.tr("%n sheet(s) still to key a second time.", "", view.waiting))
        for widget in (self._waiting, self.second_button):
            widget.setVisible(view.waiting > 0)
        self._settled.setText(str(settled))
        self._of.setText(counted.tr("of %n difference(s) settled", "", len(view.differences)))
        self._bar.show_share(settled / len(view.differences) if view.differences else 0.0)
        total = view.total
        self._errors.setVisible(total is not None)
        if total is not None:
            words = self.tr("Errors per 1,000 fields: {before} keyed once, {after} now.")
            self._errors.set_words(words.format(before=total.before, after=total.after))
        self.rates_button.setVisible(total is not None)
        self._fill(view, current)

    def _fill(self, view: DoubleView, current: int) -> None:
        while self._rows.count():
            widget = self._rows.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, each in enumerate(view.differences):
            if not place or each.sheet != view.differences[place - 1].sheet:
                self._rows.addWidget(_sheet_label(each.sheet))
            row = _Row(each, place == current)
            row.clicked.connect(lambda _checked=False, place=place: self.jump_wanted.emit(place))
            self._rows.addWidget(row)
            if place == current:
                self._current = row
        self._rows.addStretch(1)
        if 0 <= current < len(view.differences):
            self._scrolled.widget().adjustSize()
            self._scrolled.ensureWidgetVisible(self._current, 0, theme.px(_ROW_PX))


def _sheet_label(sheet: str) -> Label:
    label = Label(sheet, META_PX, "ink2", 600, tabular=True)
    label.setContentsMargins(20, 10, 20, 2)
    return label
