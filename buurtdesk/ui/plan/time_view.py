"""The list of actions with time across it: years above, and the line of today."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from buurtdesk.ui.parts.work_view import WorkView
from buurtdesk.ui.plan.bars import BarPainter
from buurtdesk.ui.plan.timeline import Timeline
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.fonts import font
from buurtdesk.ui.theme.tokens import META_PX


class TimeView(WorkView):
    """Below the last action the line of today goes on, with its name. Without a timeline there is no time across."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.bars = BarPainter(self)
        self.use_painter(self.bars)

    def set_time(self, timeline: Timeline | None, today: date) -> None:
        """The years to show, and the day it is."""
        if (timeline, today) != (self.bars.timeline, self.bars.today):
            self.bars.timeline, self.bars.today = timeline, today
            self.scheduleDelayedItemsLayout()
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.bars.timeline is None:
            return
        last = self.rows.rowCount() - 1
        below = self.visualRect(self.rows.index(last, 0)).bottom() + 1 if last >= 0 else 0
        painter = QPainter(self.viewport())
        painter.setFont(font(META_PX, 600))
        step = QFontMetricsF(painter.font()).height()
        if last < 0 or self.viewport().height() - below < step:
            return
        x = self.bars.at(self.bars.today.isoformat())
        painter.fillRect(QRectF(x - 1, below, 2, self.viewport().height() - below), QColor(theme.palette.sun))
        painter.setPen(QColor(theme.palette.doubt))
        painter.drawText(QPointF(x + theme.px(6), self.viewport().height() - step / 2), self.tr("today"))


class TimeHeader(QWidget):
    """The names of the columns and the years."""

    def __init__(self, view: TimeView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(200, theme.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, bars = theme.palette, self._view.bars
        painter = QPainter(self)
        painter.setFont(font(META_PX, tabular=True))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(look.line))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(look.ink2))
        height = self.height()
        painter.drawText(QRectF(theme.px(14), 0, bars.words_width(), height), middle, self.tr("Action and owner"))
        painter.drawText(QRectF(bars.state_left(), 0, 200, height), middle, self.tr("State"))
        if bars.timeline is None:
            return
        ends = bars.time_span()[1]
        step = (ends - bars.time_span()[0]) / max(1, len(bars.timeline.years()))
        every = max(1, -(-theme.px(44) // max(1, int(step))))
        for year in bars.timeline.years()[::every]:
            x = bars.at(f"{year}-01-01")
            painter.fillRect(QRectF(x, theme.px(6), 1, height - theme.px(7)), QColor(look.line))
            painter.drawText(QRectF(x + theme.px(7), 0, 60, height), middle, str(year))
