"""A chart on the screen: it fills its place, and tells all its figures to who cannot see it."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from buurtdesk.analysis.charts import Chart
from buurtdesk.analysis.layout import height_wanted, lay_out
from buurtdesk.analysis.place import Place
from buurtdesk.ui.chart.chart_words import spoken
from buurtdesk.ui.chart.painter import ScreenPen, paint
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.tokens import TEXT_PX, Palette

_WIDTH_EM, _LEAST_WIDTH_EM = 28, 16


class ChartView(QWidget):
    """As high as its chart likes to be; if it `fills`, as high as it can be, in words of just this size.

    Painted in the look of the window, or in a `palette` of its own.
    """

    def __init__(
        self,
        chart: Chart,
        size_px: float = TEXT_PX,
        fills: bool = False,
        palette: Palette | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.chart, self._size_px, self._fills, self._own_palette = chart, size_px, fills, palette
        self.setAccessibleName(spoken(chart))
        self.setToolTip("" if fills else spoken(chart))
        height = QSizePolicy.Policy.Expanding if fills else QSizePolicy.Policy.Fixed
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, height)
        policy.setHeightForWidth(not fills)
        self.setSizePolicy(policy)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        width = round(_WIDTH_EM * self._size())
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = round(_LEAST_WIDTH_EM * self._size())
        return QSize(width, 0 if self._fills else self.heightForWidth(width))

    def hasHeightForWidth(self) -> bool:
        return not self._fills

    def heightForWidth(self, width: int) -> int:
        return round(height_wanted(self.chart, self._place(width, 0)))

    def paintEvent(self, event: QPaintEvent) -> None:
        paint(
            QPainter(self),
            lay_out(self.chart, self._place(self.width(), self.height())),
            self._own_palette or theme.palette,
        )

    def _place(self, width: int, height: int) -> Place:
        return Place(0, 0, width, height, self._size(), ScreenPen())

    def _size(self) -> float:
        return self._size_px if self._fills else theme.px(self._size_px)
