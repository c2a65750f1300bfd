"""A small key with a word, such as [0] not filled in."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.fonts import font
from buurtdesk.ui.theme.tokens import TEXT_PX


class KeyChoice(QAbstractButton):
    """Marked while it is the answer."""

    def __init__(self, key: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key, self._words = key, words
        self.setCheckable(True)
        self.setAccessibleName(f"{key}, {words}")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_key(self, key: str) -> None:
        """Another key does it now."""
        self._key = key
        self.setAccessibleName(f"{key}, {self._words}")
        self.updateGeometry()
        self.update()

    def nextCheckState(self) -> None:
        """What is chosen is shown when it is on the disk, not before."""

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(font(TEXT_PX, 600)).horizontalAdvance(self._words)
        return QSize(round(words + self._cap() + theme.px(26)), theme.px(38))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _cap(self) -> float:
        return max(QFontMetricsF(font(TEXT_PX, 500)).horizontalAdvance(self._key) + theme.px(14), theme.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, on = theme.palette, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if on:
            painter.setPen(QPen(QColor(look.petrol), 2))
            painter.setBrush(QColor(look.petrol_soft))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        height = theme.px(24)
        cap = QRectF(theme.px(7), (self.height() - height) / 2, self._cap(), height)
        painter.setPen(QPen(QColor(look.edge), 1))
        painter.setBrush(QColor(look.card))
        painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.drawLine(QPointF(cap.left() + 4, cap.bottom() - 1.5), QPointF(cap.right() - 4, cap.bottom() - 1.5))
        painter.setPen(QColor(look.ink))
        painter.setFont(font(TEXT_PX, 500))
        painter.drawText(cap.adjusted(0, 0, 0, -1), Qt.AlignmentFlag.AlignCenter, self._key)
        painter.setPen(QColor(look.ink if on else look.ink2))
        painter.setFont(font(TEXT_PX, 600 if on else 400))
        words = QRectF(self.rect()).adjusted(cap.right() + theme.px(8), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._words)
