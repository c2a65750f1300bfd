"""A true picture of what the room sees, small."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.tokens import RADIUS_CONTROL_PX


class Miniature(QWidget):
    """The room's screen, small; a dashed place while it is not open."""

    def __init__(self, width_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._width_px = width_px
        self._picture = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_picture(self, picture: QPixmap, told: str) -> None:
        """Show what the room sees, which `told` says in words; an empty picture is a screen that is not open."""
        self._picture = picture
        self.setAccessibleName(told)
        self.update()

    def sizeHint(self) -> QSize:
        width = theme.px(self._width_px)
        return QSize(width, (width - 4) * 9 // 16 + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setBrush(QColor(look.paper))
        pen = QPen(QColor(look.edge if self._picture.isNull() else look.petrol), 2)
        if self._picture.isNull():
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(rect, RADIUS_CONTROL_PX, RADIUS_CONTROL_PX)
        inside = rect.adjusted(2, 2, -2, -2)
        if self._picture.isNull():
            painter.setPen(QColor(look.ink2))
            painter.drawText(inside, Qt.AlignmentFlag.AlignCenter, self.tr("The room’s screen is not open"))
            return
        sharp = inside.size() * self.devicePixelRatioF()
        small = self._picture.scaled(
            sharp.toSize(), Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        place = QRectF(0, 0, small.width() / self.devicePixelRatioF(), small.height() / self.devicePixelRatioF())
        place.moveCenter(inside.center())
        painter.drawPixmap(place, small, QRectF(small.rect()))
