"""How many sheets were back, day by day: a line that climbs, as tall as all that are out."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDate, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.fonts import font
from buurtdesk.ui.theme.tokens import META_PX

_HEIGHT_PX, _ABOVE_PX, _BELOW_PX, _LEFT_PX, _RIGHT_PX = 170, 14, 26, 44, 60
_DOT_PX, _LINE_PX, _LABEL_GAP_PX = 4.0, 2.5, 14


class Curve(QWidget):
    """Days go by their distance in time; the last point says how many there are."""

    def __init__(self, days: Sequence[tuple[str, int]], most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days = [(QDate.fromString(day, "yyyy-MM-dd"), count) for day, count in days]
        self._most = max([most, *(count for _, count in days), 1])
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        spoken = ", ".join(f"{self._day(day)}: {count}" for day, count in self._days)
        self.setAccessibleName(self.tr("Sheets that are back, by day: {days}").format(days=spoken))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(480), theme.px(_HEIGHT_PX))

    def _day(self, day: QDate) -> str:
        return QLocale().toString(day, "d MMM")

    def _plot(self) -> QRectF:
        left, top = theme.px(_LEFT_PX), theme.px(_ABOVE_PX)
        return QRectF(left, top, self.width() - left - theme.px(_RIGHT_PX), self.height() - top - theme.px(_BELOW_PX))

    def _points(self, plot: QRectF) -> list[QPointF]:
        first = self._days[0][0]
        span = max(first.daysTo(self._days[-1][0]), 1)
        across, up = plot.width() / span, plot.height() / self._most
        return [
            QPointF(plot.left() + first.daysTo(day) * across, plot.bottom() - count * up) for day, count in self._days
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._days:
            return
        look, plot, painter = theme.palette, self._plot(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(META_PX, tabular=True))
        points = self._points(plot)
        self._paint_levels(painter, plot)
        under = QPolygonF([QPointF(points[0].x(), plot.bottom()), *points, QPointF(points[-1].x(), plot.bottom())])
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.petrol_soft))
        painter.drawPolygon(under)
        painter.setPen(QPen(QColor(look.petrol), _LINE_PX))
        painter.drawPolyline(QPolygonF(points))
        painter.setBrush(QColor(look.petrol))
        for point in points:
            painter.drawEllipse(point, _DOT_PX, _DOT_PX)
        self._paint_days(painter, plot, points)
        painter.setFont(font(META_PX + 3, 600, tabular=True))
        painter.setPen(QColor(look.ink))
        last = points[-1]
        painter.drawText(QPointF(last.x() + 10, last.y() + 5), str(self._days[-1][1]))

    def _paint_levels(self, painter: QPainter, plot: QRectF) -> None:
        look = theme.palette
        for count in (0, self._most):
            y = plot.bottom() - plot.height() * count / self._most
            painter.setPen(QPen(QColor(look.line), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(QColor(look.ink2))
            wide = QFontMetricsF(painter.font()).horizontalAdvance(str(count))
            painter.drawText(QPointF(plot.left() - wide - 8, y + 4), str(count))

    def _paint_days(self, painter: QPainter, plot: QRectF, points: list[QPointF]) -> None:
        """As many days as have room under the line; the first and the last for certain."""
        metrics, free = QFontMetricsF(painter.font()), plot.left() - 1000.0
        painter.setPen(QColor(theme.palette.ink2))
        words = [self._day(day) for day, _ in self._days]
        ends = points[-1].x() - metrics.horizontalAdvance(words[-1]) / 2
        for number, (point, text) in enumerate(zip(points, words, strict=True)):
            wide = metrics.horizontalAdvance(text)
            left, is_last = point.x() - wide / 2, number == len(points) - 1
            if left < free or (not is_last and left + wide + _LABEL_GAP_PX > ends):
                continue
            painter.drawText(QPointF(left, plot.bottom() + theme.px(19)), text)
            free = left + wide + _LABEL_GAP_PX
