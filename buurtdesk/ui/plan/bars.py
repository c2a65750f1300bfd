"""Paints the actions of the plan: what and who, how far, and a bar from start to end."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle

from buurtdesk.domain.plan import Action, ActionStatus
from buurtdesk.ui.parts.work_painter import WorkPainter, paint_chip, paint_ground
from buurtdesk.ui.parts.work_rows import Row
from buurtdesk.ui.plan.timeline import Timeline
from buurtdesk.ui.theme.current import theme

_BAR_PX, _GAP_PX, _WORDS_SHARE, _WORDS_LEAST_PX, _STATE_PX, _RIGHT_PX = 13, 14, 0.32, 200, 150, 18
_INKS = {
    ActionStatus.DONE: "good",
    ActionStatus.LATE: "bad",
    ActionStatus.PLANNED: "edge",
    ActionStatus.DROPPED: "edge",
}


class BarPainter(WorkPainter):
    """`timeline` and `today` are set by the view before it shows rows; without a timeline the words have its room."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, most_lines=2)
        self.today = date.today()
        self.timeline: Timeline | None = None

    def words_width(self) -> float:
        """The width of the column with what and who."""
        least = theme.px(_WORDS_LEAST_PX)
        if self.timeline is None:
            return max(least, self.width - theme.px(2 * _GAP_PX + _STATE_PX + _RIGHT_PX))
        return max(least, self.width * _WORDS_SHARE)

    def state_left(self) -> float:
        """Where the column of states begins."""
        return theme.px(_GAP_PX) + self.words_width() + theme.px(_GAP_PX)

    def time_span(self) -> tuple[float, float]:
        """Where time begins and ends."""
        return self.state_left() + theme.px(_STATE_PX), self.width - theme.px(_RIGHT_PX)

    def at(self, iso: str) -> float:
        """Where a day lies on the timeline, from the left edge of the list."""
        left, right = self.time_span()
        return left + self.timeline.part(iso) * max(0.0, right - left)

    def paint_row(self, painter: QPainter, rect: QRectF, row: Row, state: QStyle.StateFlag) -> None:
        if row.heading or not isinstance(row.about, Action):
            super().paint_row(painter, rect, row, state)
            return
        paint_ground(painter, rect, state)
        if self.timeline is not None:
            self._paint_today(painter, rect)
        self._paint_words(painter, rect, row)
        if row.mark is not None:
            on_soft = bool(state & QStyle.StateFlag.State_Selected) and row.mark.kind == "now"
            paint_chip(painter, self.state_left(), rect.center().y(), row.mark, "card" if on_soft else "")
        self._paint_bar(painter, rect, row.about)

    def _paint_today(self, painter: QPainter, rect: QRectF) -> None:
        x = self.at(self.today.isoformat())
        painter.fillRect(QRectF(x - 1, rect.y(), 2, rect.height()), QColor(theme.palette.sun))

    def _paint_bar(self, painter: QPainter, rect: QRectF, action: Action) -> None:
        if self.timeline is None or not (action.starts_on or action.ends_on):
            return
        left = self.at(action.starts_on or action.ends_on)
        right = max(left + theme.px(8), self.at(action.ends_on or action.starts_on))
        height = theme.px(_BAR_PX)
        bar = QRectF(left, rect.center().y() - height / 2, right - left, height)
        status = action.standing(self.today)
        looking = not action.owner and status in (ActionStatus.PLANNED, ActionStatus.BUSY)
        ink = QColor(getattr(theme.palette, "doubt" if looking else _INKS.get(status, "petrol")))
        path = QPainterPath()
        path.addRoundedRect(bar, 4, 4)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(path, QColor(theme.palette.card))
        if (past := self._past(status, bar)) > 0:
            painter.save()
            painter.setClipPath(path)
            painter.fillRect(QRectF(bar.x(), bar.y(), past, bar.height()), ink)
            painter.restore()
        pen = QPen(ink, 1.4)
        if looking or status is ActionStatus.DROPPED:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)

    def _past(self, status: ActionStatus, bar: QRectF) -> float:
        """How much of the bar is filled: all when finished, the time that has gone by when it is under way."""
        if status is ActionStatus.DONE:
            return bar.width()
        if status in (ActionStatus.BUSY, ActionStatus.LATE):
            gone = self.at(self.today.isoformat()) - bar.x()
            return max(0.0, min(bar.width(), gone))
        return 0.0

    def _left(self, row: Row) -> float:
        return super()._left(row) if row.heading else theme.px(_GAP_PX)

    def _right(self, row: Row) -> float:
        if row.heading:
            return super()._right(row)
        return max(0.0, self.width - self._left(row) - self.words_width())
