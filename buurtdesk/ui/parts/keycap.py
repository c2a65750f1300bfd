"""A key as it looks on the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from buurtdesk.ui.parts.label import Label
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.fonts import font
from buurtdesk.ui.theme.tokens import META_PX, TEXT_PX, opposite


class KeyCap(QWidget):
    """One key; `floating` for on a notice, which is painted in the opposite palette."""

    def __init__(self, key: str, floating: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key, self._floating = key, floating
        self.setAccessibleName(key)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(font(META_PX, 500)).horizontalAdvance(self._key)
        return QSize(max(round(words) + theme.px(14), theme.px(22)), theme.px(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = opposite(theme.palette) if self._floating else theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(look.edge), 1))
        painter.setBrush(QColor(look.card))
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -1)
        painter.drawRoundedRect(rect, 4, 4)
        painter.drawLine(rect.bottomLeft().x() + 3, rect.bottom() - 0.5, rect.right() - 3, rect.bottom() - 0.5)
        painter.setPen(QColor(look.ink))
        painter.setFont(font(META_PX, 500))
        painter.drawText(rect.adjusted(0, 0, 0, -1), Qt.AlignmentFlag.AlignCenter, self._key)


class KeyHint(QWidget):
    """Keys and what they do: [1] – [9] choose."""

    def __init__(self, keys: list[str], words: str, between: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for index, key in enumerate(keys):
            if index and between:
                row.addWidget(Label(between, TEXT_PX, "ink2"))
            row.addWidget(KeyCap(key))
        row.addWidget(Label(words, TEXT_PX, "ink2"))
