"""A letter of a ballot with its dots: pressing it gives one more, and after the most none."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from buurtdesk.ui import counted
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.fonts import font
from buurtdesk.ui.theme.tokens import META_PX, RADIUS_CONTROL_PX, TARGET_ROW_PX, TEXT_PX

_KEY_PX, _LETTER_PX, _DOT_PX, _GAP_PX, _AIR_PX = 20, 26, 14, 6, 10
_MOST_DOTS_DRAWN, _RING_PX = 5, 3


class LetterRow(QAbstractButton):
    """`number` is the digit that presses it, 0 for none; `most` how many dots may go on it, 0 for no limit."""

    def __init__(self, letter: str, text: str, number: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.letter, self._text, self._number, self._most = letter, text, number, most
        self.dots, self._is_current = 0, False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the ballot as a whole has the keyboard
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_dots(self, dots: int, is_current: bool) -> None:
        """Show how many dots it has, and whether it is the one that Space presses."""
        self.dots, self._is_current = dots, is_current
        self.setAccessibleName(f"{self.letter} {self._text}: {counted.tr('%n dot(s)', '', dots)}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.px(260), theme.px(TARGET_ROW_PX + 4))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme.palette, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect = QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(
            QPen(QColor(look.petrol if self._is_current else look.line), _RING_PX if self._is_current else 1)
        )
        painter.setBrush(QColor(look.petrol_soft if self.dots else look.card))
        painter.drawRoundedRect(rect, RADIUS_CONTROL_PX, RADIUS_CONTROL_PX)
        left = rect.left() + theme.px(_AIR_PX)
        self._draw_key(painter, left)
        left += theme.px(_KEY_PX + _AIR_PX)
        right = self._draw_dots(painter, rect.right() - theme.px(_AIR_PX))
        painter.setPen(QColor(look.ink))
        painter.setFont(font(TEXT_PX, 600))
        middle = int(Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(QRectF(left, 0, theme.px(_LETTER_PX), self.height()), middle, self.letter)
        left += theme.px(_LETTER_PX)
        painter.setFont(font(TEXT_PX, 500 if self.dots else 400))
        room = right - theme.px(_AIR_PX) - left
        words = painter.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, max(int(room), 0))
        painter.drawText(QRectF(left, 0, room, self.height()), middle, words)

    def _draw_key(self, painter: QPainter, left: float) -> None:
        if not self._number:
            return
        side, look = theme.px(_KEY_PX), theme.palette
        place = QRectF(left, (self.height() - side) / 2, side, side)
        painter.setPen(QPen(QColor(look.edge), 1))
        painter.setBrush(QColor(look.card))
        painter.drawRoundedRect(place, 4, 4)
        painter.setPen(QColor(look.ink2))
        painter.setFont(font(META_PX, 500, tabular=True))
        painter.drawText(place, int(Qt.AlignmentFlag.AlignCenter), str(self._number))

    def _draw_dots(self, painter: QPainter, right: float) -> float:
        """A circle for each dot that may go on it, full where there is one; a number where there may be many."""
        places, look = max(self._most, self.dots), theme.palette
        if not self._most or places > _MOST_DOTS_DRAWN:
            painter.setFont(font(TEXT_PX, 600, tabular=True))
            painter.setPen(QColor(look.petrol if self.dots else look.ink2))
            wide = painter.fontMetrics().horizontalAdvance(str(self.dots))
            flags = int(Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(QRectF(right - wide, 0, wide + 1, self.height()), flags, str(self.dots))
            return right - wide
        side, gap = theme.px(_DOT_PX), theme.px(_GAP_PX)
        left = right - places * side - (places - 1) * gap
        for place in range(places):
            is_on = place < self.dots
            painter.setPen(QPen(QColor(look.petrol if is_on else look.edge), 1.5))
            painter.setBrush(QColor(look.petrol) if is_on else Qt.BrushStyle.NoBrush)
            middle = QPointF(left + place * (side + gap) + side / 2, self.height() / 2)
            painter.drawEllipse(middle, side / 2 - 1, side / 2 - 1)
        return left
