"""One bar of a scale among others in a table, and the colours of its answers for the legend."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from buurtdesk.analysis.charts import LikertBar
from buurtdesk.analysis.layout_scale import Reach, segments
from buurtdesk.analysis.place import Place
from buurtdesk.domain.drawing import Line
from buurtdesk.domain.tint import Tint, needs_edge, tone_color
from buurtdesk.ui.chart.chart_words import spoken
from buurtdesk.ui.chart.painter import ScreenPen, paint
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.tokens import META_PX

ROW_PX, BAR_PX = 46, 32


class LikertStrip(QWidget):
    """Rows without space between them share one dotted line."""

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
        high = min(theme.px(BAR_PX), self.height())
        place = Place(0, (self.height() - high) / 2, self.width(), high, theme.px(META_PX + 1), ScreenPen())
        middle = self.width() * self._reach.left / (self._reach.left + self._reach.right)
        dotted = Line(middle, 0, middle, self.height(), 1.5, Tint("edge"), dotted=True)
        paint(QPainter(self), (dotted, *segments(self._bar, self._reach, place)), theme.palette)


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
        color = tone_color(self._tone, theme.palette)
        painter.setPen(QPen(QColor(theme.palette.edge if needs_edge(color, theme.palette) else color), 1))
        painter.setBrush(QColor(color))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
