"""What one of the two read, large, with the key that says it is right."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from buurtdesk.ui.double_entry.view import ReadView
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.fonts import font
from buurtdesk.ui.theme.tokens import META_PX, RADIUS_CARD_PX, SECTION_PX, TEXT_PX, TITLE_PX

_HEIGHT_PX, _LOW_PX, _CAP_PX, _AIR_PX = 132, 66, 38, 14
_WRAP = int(Qt.TextFlag.TextWordWrap)
_SIZES_PX = (TITLE_PX + 4, TITLE_PX, SECTION_PX, TEXT_PX, META_PX)


class ReadCard(QAbstractButton):
    """A choice of its own: checked when this is what it was settled as."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key, self._read = key, ReadView("", "")
        self.setCheckable(True)
        self.setProperty("ringRadius", RADIUS_CARD_PX)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def nextCheckState(self) -> None:
        """What is chosen is shown when it is on the disk, not before."""

    def show_read(self, read: ReadView, is_settled: bool) -> None:
        """Show what was read, and whether it was found right."""
        self._read = read
        self.setAccessibleName(f"{self._key}. {read.keyer}: {read.words}")
        self.setToolTip(read.words)
        self.setChecked(is_settled)
        self.updateGeometry()
        self.update()

    def _height(self) -> int:
        return theme.px(_HEIGHT_PX if self._read.words else _LOW_PX)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(300), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.px(220), self._height())

    def paintEvent(self, event: QPaintEvent) -> None:
        look, on = theme.palette, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = look.petrol if on else look.edge if self.underMouse() else look.line
        painter.setPen(QPen(QColor(edge), 2 if on else 1))
        painter.setBrush(QColor(look.petrol_soft if on else look.card))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS_CARD_PX, RADIUS_CARD_PX)
        air, cap = theme.px(_AIR_PX), theme.px(_CAP_PX)
        self._paint_cap(painter, QRectF(air, air, cap, cap))
        painter.setPen(QColor(look.ink2))
        painter.setFont(font(TEXT_PX, 500))
        left = air + cap + theme.px(12)
        painter.drawText(
            QRectF(left, air, self.width() - left - air, cap), Qt.AlignmentFlag.AlignVCenter, self._read.keyer
        )
        top = air + cap + theme.px(8)
        self._paint_words(painter, QRectF(air, top, self.width() - 2 * air, self.height() - top - theme.px(8)))

    def _paint_cap(self, painter: QPainter, rect: QRectF) -> None:
        look = theme.palette
        painter.setPen(QPen(QColor(look.edge), 1))
        painter.setBrush(QColor(look.paper))
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.setPen(QPen(QColor(look.edge), 2))
        painter.drawLine(QPointF(rect.left() + 7, rect.bottom() - 1.5), QPointF(rect.right() - 7, rect.bottom() - 1.5))
        painter.setPen(QColor(look.ink))
        painter.setFont(font(SECTION_PX, 600))
        painter.drawText(rect.adjusted(0, 0, 0, -2), Qt.AlignmentFlag.AlignCenter, self._key)

    def _paint_words(self, painter: QPainter, rect: QRectF) -> None:
        """As large as fits."""
        painter.setPen(QColor(theme.palette.ink))
        for size_px in _SIZES_PX:
            made = font(size_px, 600)
            needed = QFontMetricsF(made).boundingRect(rect, _WRAP, self._read.words)
            if needed.height() <= rect.height() and needed.width() <= rect.width():
                break
        painter.setFont(made)
        painter.drawText(rect, _WRAP | int(Qt.AlignmentFlag.AlignVCenter), self._read.words)
