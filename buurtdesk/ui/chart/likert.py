"""A diverging bar: disagreeing to the left of a dotted line, agreeing to the right, the neutral answer centred on it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from buurtdesk.analysis.charts import LikertBar
from buurtdesk.ui.chart.chart_words import spoken
from buurtdesk.ui.chart.ink import contrast, ink_on, tone_color
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.fonts import font
from buurtdesk.ui.theme.tokens import META_PX, Palette

ROW_PX, BAR_PX = 46, 32
_GAP_PX, _LEAST_CONTRAST = 1.5, 3.0


@dataclass(frozen=True)
class Reach:
    """How far bars that lie under each other go to the left and right of the dotted line, in shares."""

    left: float
    right: float


def reach_of(bars: list[LikertBar]) -> Reach:
    """The widest of these bars fills the width."""
    left = max((-bar.segments[0].start for bar in bars if bar.segments), default=0.5)
    right = max((bar.segments[-1].end for bar in bars if bar.segments), default=0.5)
    return Reach(max(left, 0.05), max(right, 0.05))


def paint_likert(painter: QPainter, rect: QRectF, bar: LikertBar, reach: Reach, look: Palette, size_px: float) -> None:
    """Draw a bar in a rectangle with figures of this size, on a dotted line as high as the rectangle."""
    per_share = rect.width() / (reach.left + reach.right)
    middle = rect.left() + reach.left * per_share
    dotted = QPen(QColor(look.edge), 1.5)
    dotted.setDashPattern([2, 3])
    painter.setPen(dotted)
    painter.drawLine(round(middle), round(rect.top()), round(middle), round(rect.bottom()))
    height = min(rect.height() * BAR_PX / ROW_PX, rect.height())
    top = rect.top() + (rect.height() - height) / 2
    painter.setFont(font(size_px, 600, tabular=True))
    for segment in bar.segments:
        color = tone_color(segment.tone, look)
        place = QRectF(middle + segment.start * per_share, top, segment.share * per_share, height)
        place.adjust(0, 0, -min(_GAP_PX, place.width() / 2), 0)
        painter.fillRect(place, color)
        if contrast(color, QColor(look.card)) < _LEAST_CONTRAST and place.width() > 2:
            painter.setPen(QPen(QColor(look.edge), 1))
            painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5))
        if segment.figure and painter.fontMetrics().horizontalAdvance(segment.figure) + 2 <= place.width():
            painter.setPen(ink_on(color, look))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, segment.figure)


class LikertStrip(QWidget):
    """One bar among others; rows without space between them share one dotted line."""

    def __init__(self, bar: LikertBar, reach: Reach, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar, self._reach = bar, reach
        self.setAccessibleName(spoken(bar))
        self.setToolTip(spoken(bar))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(420), theme.px(ROW_PX))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(200), theme.px(ROW_PX))

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = QRectF(self.rect())
        bar = QRectF(rect)
        if rect.height() > theme.px(ROW_PX):
            bar.setHeight(theme.px(ROW_PX))
            bar.moveCenter(rect.center())
        painter = QPainter(self)
        paint_likert(painter, bar, self._bar, self._reach, theme.palette, META_PX + 1)


class Swatch(QWidget):
    """The colour of one answer, for the legend."""

    def __init__(self, tone: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(14), theme.px(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = tone_color(self._tone)
        faint = contrast(color, QColor(theme.palette.card)) < _LEAST_CONTRAST
        painter.setPen(QPen(QColor(theme.palette.edge) if faint else color, 1))
        painter.setBrush(color)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
