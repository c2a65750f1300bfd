"""A histogram: numbers side by side, with a mark at their median."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from buurtdesk.analysis.charts import Histogram
from buurtdesk.ui.chart.chart_words import spoken
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.fonts import font
from buurtdesk.ui.theme.tokens import META_PX, Palette

HEIGHT_PX = 168


def paint_histogram(painter: QPainter, rect: QRectF, histogram: Histogram, look: Palette, size_px: float) -> None:
    """Draw the bins in a rectangle, with words of this size under and above them."""
    painter.setFont(font(size_px, tabular=True))
    line = painter.fontMetrics().height() + 4.0
    ground = rect.adjusted(0, line, 0, -line)
    width = ground.width() / len(histogram.bins)
    tallest = max(each.count for each in histogram.bins)
    every = max(1, -(-painter.fontMetrics().horizontalAdvance("00000") // max(int(width), 1)))
    for place, each in enumerate(histogram.bins):
        height = ground.height() * each.count / tallest
        column = QRectF(ground.left() + place * width + 1, ground.bottom() - height, width - 2, height)
        painter.fillRect(column, QColor(look.petrol))
        painter.setPen(QColor(look.ink2))
        below = QRectF(column.left() - width, ground.bottom() + 2, width * 3, line)
        if place % every == 0:
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, each.label)
        if each.count:
            painter.setPen(QColor(look.ink))
            above = QRectF(column.left() - width, column.top() - line, width * 3, line)
            painter.drawText(above, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom, str(each.count))
    painter.setPen(QPen(QColor(look.edge), 1))
    painter.drawLine(ground.bottomLeft(), ground.bottomRight())


class HistogramChart(QWidget):
    """The numbers of one question."""

    def __init__(self, histogram: Histogram, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._histogram = histogram
        self.setAccessibleName(spoken(histogram))
        self.setToolTip(spoken(histogram))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(420), theme.px(HEIGHT_PX))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(240), theme.px(HEIGHT_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_histogram(QPainter(self), QRectF(self.rect()), self._histogram, theme.palette, META_PX)
