"""A card: what belongs together, on a ground of its own."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.tokens import RADIUS_CARD_PX


class Card(QFrame):
    """A rounded ground to lay things on; `ground` and `edge` are palette roles."""

    def __init__(self, ground: str = "card", edge: str = "line", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._ground, self._edge = ground, edge

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(getattr(theme.palette, self._edge)), 1))
        painter.setBrush(QColor(getattr(theme.palette, self._ground)))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CARD_PX, RADIUS_CARD_PX)


class Rule(QWidget):
    """A hairline between parts of a card or list, lying or standing."""

    def __init__(self, standing: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if standing:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), QColor(theme.palette.line))
