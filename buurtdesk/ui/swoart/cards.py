"""Paints the items of an area as cards: the words, and under them icons with how much evidence of each kind."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle

from buurtdesk.ui.parts.work_painter import WorkPainter, line_step
from buurtdesk.ui.parts.work_rows import Row
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.fonts import font
from buurtdesk.ui.theme.icons import paint_icon
from buurtdesk.ui.theme.tokens import ICON_SMALL_PX, META_PX, RADIUS_CONTROL_PX, TEXT_PX

_STATE = QStyle.StateFlag
_GAP_PX, _SIDE_PX, _PAD_PX = 8, 12, 10


class CardPainter(WorkPainter):
    """One card a row, with air below it."""

    def height(self, row: Row) -> int:
        lines, _ = self.title_lines(row)
        text = len(lines) * line_step(TEXT_PX) + (line_step(META_PX) + theme.px(4) if row.counts else 0)
        return round(text + theme.px(2 * _PAD_PX + _GAP_PX))

    def title_rect(self, row: Row, rect: QRect) -> QRect:
        return rect.adjusted(0, 0, 0, -theme.px(_GAP_PX))

    def paint_row(self, painter: QPainter, rect: QRectF, row: Row, state: QStyle.StateFlag) -> None:
        look = theme.palette
        card = rect.adjusted(2, 2, -2, -theme.px(_GAP_PX) + 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen, has_keyboard = state & _STATE.State_Selected, state & _STATE.State_HasFocus
        painter.setPen(QPen(QColor(look.petrol), 3 if has_keyboard else 2) if chosen else QPen(QColor(look.line), 1))
        painter.setBrush(QColor(look.petrol_soft if chosen and not has_keyboard else look.card))
        painter.drawRoundedRect(card, RADIUS_CONTROL_PX, RADIUS_CONTROL_PX)
        x, y = rect.x() + theme.px(_SIDE_PX), rect.y() + theme.px(_PAD_PX)
        for text in self.title_lines(row)[0]:
            self._line(painter, x, y, text, TEXT_PX, "ink", card.width())
            y += line_step(TEXT_PX)
        self._paint_counts(painter, QPointF(x, y + theme.px(4)), row, card.right() - theme.px(_SIDE_PX))

    def _paint_counts(self, painter: QPainter, at: QPointF, row: Row, right: float) -> None:
        side, step = theme.px(ICON_SMALL_PX), line_step(META_PX)
        painter.setFont(font(META_PX, tabular=True))
        painter.setPen(QColor(theme.palette.ink2))
        metrics = QFontMetricsF(painter.font())
        x = at.x()
        for icon, count, _ in row.counts:
            if x + side + theme.px(5) + metrics.horizontalAdvance(str(count)) > right:
                return  # the panel tells all of it
            paint_icon(painter, QRectF(x, at.y() + (step - side) / 2, side, side), icon, theme.palette.ink2)
            x += side + theme.px(5)
            baseline = at.y() + (step + metrics.ascent() - metrics.descent()) / 2
            painter.drawText(QPointF(x, round(baseline)), str(count))
            x += metrics.horizontalAdvance(str(count)) + theme.px(14)

    def _left(self, row: Row) -> float:
        return theme.px(_SIDE_PX)

    def _right(self, row: Row) -> float:
        return theme.px(_SIDE_PX)
