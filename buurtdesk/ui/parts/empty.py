"""An empty place: two dashed houses, a sentence, and the button to begin with."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from buurtdesk.ui.parts.button import Button
from buurtdesk.ui.parts.card import Card
from buurtdesk.ui.parts.label import Heading, Paragraph
from buurtdesk.ui.parts.rows import in_the_middle
from buurtdesk.ui.theme.current import theme

_GABLE = [(2, 54), (2, 20), (18, 4), (36, 20), (36, 54)]
_STEPPED = [(36, 54), (36, 16), (42, 16), (42, 9), (49, 9), (49, 4), (60, 4), (60, 9), (67, 9), (67, 16), (72, 16)]
_SENTENCE_PX = 520


class DashedHouses(QWidget):
    """Two houses still to be built."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(theme.px(75), theme.px(58))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(theme.scale, theme.scale)
        pen = QPen(QColor(theme.palette.edge), 1.6)
        dashed = QPen(pen)
        dashed.setDashPattern([3, 2.2])
        painter.setPen(dashed)
        painter.drawPolyline(QPolygonF([QPointF(*point) for point in _GABLE]))
        painter.drawPolyline(QPolygonF([QPointF(*point) for point in [*_STEPPED, (72, 54)]]))
        painter.setPen(pen)
        painter.drawLine(QPointF(0, 55), QPointF(75, 55))
        painter.drawRect(QRectF(14, 26, 10, 12))
        painter.drawRect(QRectF(49, 24, 10, 12))


class Empty(Card):
    """What is not here yet and how to begin; the first button is the main one. Its words take `most_px` at most."""

    def __init__(
        self, title: str, sentence: str, *buttons: Button, most_px: int = _SENTENCE_PX, parent: QWidget | None = None
    ) -> None:
        super().__init__("sunk", "sunk", parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 28, 28, 28)
        column.setSpacing(12)
        words = Paragraph(sentence, role="ink2")
        words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        words.setFixedWidth(min(theme.px(most_px), words.fontMetrics().horizontalAdvance(sentence) + 8))
        column.addStretch(1)
        column.addWidget(DashedHouses(), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(4)
        column.addWidget(Heading(title), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(in_the_middle(words))
        if buttons:
            column.addSpacing(4)
            column.addLayout(in_the_middle(*buttons))
        column.addStretch(1)
