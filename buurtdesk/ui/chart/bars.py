"""Bars: one per answer, its words before it and its share behind it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from buurtdesk.analysis.charts import Bars, percent
from buurtdesk.ui.chart.chart_words import percent_text, spoken
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.fonts import font
from buurtdesk.ui.theme.tokens import TEXT_PX, Palette

ROW_PX = 34
_WORDS_PART, _GAP_PX = 0.42, 12


def paint_bars(painter: QPainter, rect: QRectF, bars: Bars, look: Palette, size_px: float) -> None:
    """Draw the bars in a rectangle, with words of this size."""
    row = rect.height() / len(bars.bars)
    painter.setFont(font(size_px))
    words = min(
        max(painter.fontMetrics().horizontalAdvance(bar.label) for bar in bars.bars) + 2.0, rect.width() * _WORDS_PART
    )
    figure = painter.fontMetrics().horizontalAdvance("100 % ") + 2.0
    left = rect.left() + words + _GAP_PX
    room = rect.right() - figure - _GAP_PX - left
    for place, bar in enumerate(bars.bars):
        line = QRectF(rect.left(), rect.top() + place * row, rect.width(), row)
        painter.setPen(QColor(look.ink))
        painter.setFont(font(size_px))
        label = painter.fontMetrics().elidedText(bar.label, Qt.TextElideMode.ElideRight, int(words))
        painter.drawText(QRectF(line.left(), line.top(), words, row), Qt.AlignmentFlag.AlignVCenter, label)
        height = row * 0.56
        ground = QRectF(left, line.center().y() - height / 2, room, height)
        painter.fillRect(QRectF(ground.left(), ground.top(), 1, height), QColor(look.edge))
        painter.fillRect(
            QRectF(ground.left(), ground.top(), room * bar.share / bars.longest, height), QColor(look.petrol)
        )
        painter.setFont(font(size_px, 600, tabular=True))
        at = QRectF(rect.right() - figure, line.top(), figure, row)
        painter.drawText(
            at, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, percent_text(percent(bar.share))
        )


class BarsChart(QWidget):
    """The answers of one question."""

    def __init__(self, bars: Bars, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars = bars
        self.setAccessibleName(spoken(bars))
        self.setToolTip(spoken(bars))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(420), theme.px(ROW_PX) * len(self._bars.bars))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(240), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_bars(QPainter(self), QRectF(self.rect()), self._bars, theme.palette, TEXT_PX)
