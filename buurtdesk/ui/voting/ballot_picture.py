"""A scanned ballot, as large as there is room for."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.fonts import font
from buurtdesk.ui.theme.tokens import RADIUS_CARD_PX, TEXT_PX

_PAPER = "#ffffff"  # a scan is a picture of paper, in the dark too
_AIR_PX, _LARGEST = 8, 1.5


class BallotPicture(QWidget):
    """The whole ballot, never larger than one and a half times what was scanned."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(360), theme.px(360))

    def show_picture(self, content: bytes) -> None:
        """Show a scan; without one, say that there is none."""
        self._picture = QPixmap()
        self._picture.loadFromData(content)
        self.setAccessibleName(self._nothing() if self._picture.isNull() else self.tr("The scanned ballot"))
        self.update()

    def _nothing(self) -> str:
        return self.tr("There is no picture of this ballot: look at the paper itself.")

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.palette, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        rect, air = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme.px(_AIR_PX)
        painter.setPen(QPen(QColor(look.line), 1))
        if self._picture.isNull():
            painter.setBrush(QColor(look.sunk))
            painter.drawRoundedRect(rect, RADIUS_CARD_PX, RADIUS_CARD_PX)
            painter.setPen(QColor(look.ink2))
            painter.setFont(font(TEXT_PX))
            flags = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
            painter.drawText(rect.adjusted(air, air, -air, -air), flags, self._nothing())
            return
        wide, high = self._picture.width(), self._picture.height()
        scale = min((rect.width() - 2 * air) / wide, (rect.height() - 2 * air) / high, _LARGEST)
        place = QRectF(0, 0, wide * scale, high * scale)
        place.moveCenter(rect.center())
        painter.setBrush(QColor(_PAPER))
        painter.drawRoundedRect(place.adjusted(-air, -air, air, air), RADIUS_CARD_PX, RADIUS_CARD_PX)
        painter.drawPixmap(place, self._picture, QRectF(self._picture.rect()))
