"""The panel at the right of a room: a card from top to bottom, with room for a detail that scrolls."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from buurtdesk.ui.theme.current import theme

WIDTH_PX, _WIDTH_MOST_PX = 320, 380


class SidePanel(QWidget):
    """A ground with a hairline at its left, of a fixed width."""

    def __init__(self, width_px: int = WIDTH_PX, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width_px = width_px
        self._fit()
        theme.changed.connect(self._fit)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(self._width_px), 400)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.palette.card))
        painter.fillRect(0, 0, 1, self.height(), QColor(theme.palette.line))

    def _fit(self) -> None:
        self.setFixedWidth(min(theme.px(self._width_px), _WIDTH_MOST_PX))
        self.update()
