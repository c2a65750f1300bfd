"""The place on the sheet, as it was scanned."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.fonts import font
from buurtdesk.ui.theme.tokens import RADIUS_CARD_PX, TEXT_PX

_MOST_PX, _LEAST_PX, _AIR_PX, _FADE_PX = 232, 96, 6, 14
_PAPER = "#ffffff"  # a scan is a picture of paper, in the dark too


class CropView(QWidget):
    """As large as the room allows, never larger than twice what was scanned."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QPixmap()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_picture(self, content: bytes) -> None:
        """Show a crop; without one, say that there is none."""
        picture = QPixmap()
        picture.loadFromData(content)
        self._picture = picture
        self.setAccessibleName(self.tr("The place on the scanned sheet") if content else self._nothing())
        self.updateGeometry()
        self.update()

    def _nothing(self) -> str:
        return self.tr("There is no picture of this page: look at the sheet itself.")

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if self._picture.isNull():
            return theme.px(_LEAST_PX)
        needed = self._picture.height() * self._scale(min(width, self.maximumWidth())) + 2 * _AIR_PX
        return round(min(max(needed, theme.px(_LEAST_PX)), theme.px(_MOST_PX)))

    def sizeHint(self) -> QSize:
        return QSize(theme.px(640), self.heightForWidth(theme.px(640)))

    def _scale(self, width: int) -> float:
        return min((width - 2 * _AIR_PX) / self._picture.width(), 2.0)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.palette, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(look.line), 1))
        painter.setBrush(QColor(look.sunk if self._picture.isNull() else _PAPER))
        painter.drawRoundedRect(rect, RADIUS_CARD_PX, RADIUS_CARD_PX)
        if self._picture.isNull():
            painter.setPen(QColor(look.ink2))
            painter.setFont(font(TEXT_PX))
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap), self._nothing())
            return
        room = rect.adjusted(_AIR_PX, _AIR_PX, -_AIR_PX, -_AIR_PX)
        scale = min(self._scale(self.width()), room.height() / self._picture.height())
        width, height = self._picture.width() * scale, self._picture.height() * scale
        place = QRectF(room.center().x() - width / 2, room.center().y() - height / 2, width, height)
        painter.drawPixmap(place, self._picture, QRectF(self._picture.rect()))
        self._fade(painter, place)

    def _fade(self, painter: QPainter, place: QRectF) -> None:
        """What is cut off above and below, such as a line of the next question, fades away."""
        high, clear = theme.px(_FADE_PX), QColor(_PAPER)
        clear.setAlpha(0)
        for edge, inward in ((place.top(), high), (place.bottom(), -high)):
            fade = QLinearGradient(0, edge, 0, edge + inward)
            fade.setColorAt(0.0, QColor(_PAPER))
            fade.setColorAt(1.0, clear)
            painter.fillRect(QRectF(place.left(), min(edge, edge + inward), place.width(), high), fade)
