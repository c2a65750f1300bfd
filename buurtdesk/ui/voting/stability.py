"""How firm a place in the ranking is, drawn: a tick for the dots, a band for how far they go, a bracket."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from buurtdesk.domain.voting import Standing
from buurtdesk.ui.theme.current import theme

_SOFT_TONE = 3


class StabilityLine(QWidget):
    """A line from no dots to `most`, with the band and the tick of one option."""

    def __init__(self, standing: Standing, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._standing, self._most = standing, most or 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(160), theme.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle, reach = self.height() / 2, self.width() - theme.px(8)
        painter.setBrush(QColor(theme.palette.line))
        painter.drawRect(QRectF(0, middle - 1, self.width(), 2))
        band, dots = self._standing.band, self._standing.ranked.dots
        if band is not None:
            left, right = (theme.px(4) + reach * value / self._most for value in (band.low, band.high))
            painter.setBrush(QColor(theme.palette.likert[_SOFT_TONE]))
            painter.drawRoundedRect(QRectF(left, middle - 5, max(right - left, 2), 10), 5, 5)
        painter.setBrush(QColor(theme.palette.petrol))
        at = theme.px(4) + reach * dots / self._most
        painter.drawRoundedRect(QRectF(at - 3, middle - 10, 6, 20), 2, 2)


class Bracket(QWidget):
    """A line beside rows that belong together, with short ends towards them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedWidth(theme.px(12))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(QColor(theme.palette.doubt), 2))
        right = self.width() - 2
        painter.drawLine(0, 2, right, 2)
        painter.drawLine(right, 2, right, self.height() - 3)
        painter.drawLine(0, self.height() - 3, right, self.height() - 3)
