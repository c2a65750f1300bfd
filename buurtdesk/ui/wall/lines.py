"""Paints the rows of the list: a heading with its count, a note with its colour, text and table."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from buurtdesk.domain.note import Note, NoteColor
from buurtdesk.ui.parts.wrapping import wrapped
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.fonts import font
from buurtdesk.ui.theme.icons import paint_icon
from buurtdesk.ui.theme.tokens import ICON_SMALL_PX, META_PX, TARGET_ROW_PX, TEXT_PX
from buurtdesk.ui.wall.faces import edge_color
from buurtdesk.ui.wall.listing import Line, LineRole
from buurtdesk.ui.wall.shapes import paint_shape

_LEFT_PX, _RIGHT_PX, _TILE_PX, _TILE_GAP_PX, _TABLE_PX, _ABOVE_PX = 14, 16, 19, 10, 34, 6

Index = QModelIndex | QPersistentModelIndex


def paint_tile(painter: QPainter, rect: QRectF, color: NoteColor) -> None:
    """A small piece of the note, with its shape."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge_color(color), 1))
    painter.setBrush(QColor(theme.palette.notes[color]))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    side = rect.width() * 0.44
    place = QRectF(0, 0, side, side)
    place.moveCenter(rect.center())
    paint_shape(painter, place, color, QColor(theme.palette.ink))


class LineDelegate(QStyledItemDelegate):
    """Paints both kinds of row; keeps no state."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.width = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line: Line = index.data(LineRole.LINE)
        if line is None or line.is_heading:
            return QSize(self.width, theme.px(TARGET_ROW_PX + 4))
        lines, _ = wrapped(index.data(), self._text_width(), theme.px(TEXT_PX))
        note = index.data(LineRole.NOTE)
        rows = len(lines) + bool(note and note.author)
        height = round(rows * self._step() + 2 * theme.px(_ABOVE_PX))
        return QSize(self.width, max(theme.px(TARGET_ROW_PX), height))

    def shows_all(self, text: str) -> bool:
        """Whether the row of this text shows all of it."""
        return wrapped(text, self._text_width(), theme.px(TEXT_PX))[1]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        line: Line = index.data(LineRole.LINE)
        rect = QRectF(option.rect)
        self._paint_ground(painter, rect, option)
        if line.is_heading:
            self._paint_heading(painter, rect, index)
        elif (note := index.data(LineRole.NOTE)) is not None:
            self._paint_note(painter, rect, note)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem) -> None:
        look = theme.palette
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(look.petrol_soft))
            painter.fillRect(QRectF(rect.x(), rect.y(), 3, rect.height()), QColor(look.petrol))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(look.sunk))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(look.petrol), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(4.5, 2.5, -4.5, -2.5), 6, 6)

    def _paint_heading(self, painter: QPainter, rect: QRectF, index: Index) -> None:
        look, small = theme.palette, theme.px(ICON_SMALL_PX)
        caret = QRectF(rect.x() + theme.px(_LEFT_PX), rect.center().y() - small / 2, small, small)
        paint_icon(painter, caret, "caret-right" if index.data(LineRole.FOLDED) else "caret-down", look.ink)
        count = str(index.data(LineRole.COUNT))
        right = rect.right() - theme.px(_RIGHT_PX)
        painter.setFont(font(META_PX, tabular=True))
        painter.setPen(QColor(look.ink2))
        count_w = QFontMetricsF(painter.font()).horizontalAdvance(count)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(right - count_w, rect.y(), count_w + 1, rect.height()), middle, count)
        painter.setFont(font(TEXT_PX, 600))
        painter.setPen(QColor(look.ink))
        left = caret.right() + theme.px(5)
        room = right - count_w - theme.px(8) - left
        title = QFontMetricsF(painter.font()).elidedText(index.data(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, rect.y(), room, rect.height()), middle, title)

    def _paint_note(self, painter: QPainter, rect: QRectF, note: Note) -> None:
        look, tile = theme.palette, theme.px(_TILE_PX)
        left, top = rect.x() + theme.px(_LEFT_PX), rect.y() + theme.px(_ABOVE_PX)
        paint_tile(painter, QRectF(left, top + 1, tile, tile), note.color)
        made = self._font()
        metrics = QFontMetricsF(made)
        lines, _ = wrapped(note.text, self._text_width(), theme.px(TEXT_PX))
        painter.setFont(made)
        painter.setPen(QColor(look.ink))
        x = left + tile + theme.px(_TILE_GAP_PX)
        step = self._step()
        baseline = top + (step + metrics.ascent() - metrics.descent()) / 2
        for number, text in enumerate(lines):
            painter.drawText(QPointF(x, round(baseline + number * step)), text)
        if note.author:
            self._paint_author(painter, QPointF(x, round(baseline + len(lines) * step)), note.author)
        if note.table is not None:
            self._paint_table(painter, rect, note.table, baseline)

    def _paint_author(self, painter: QPainter, start: QPointF, author: str) -> None:
        """Who wrote it, on a line of its own."""
        painter.setFont(font(META_PX))
        painter.setPen(QColor(theme.palette.ink2))
        metrics = QFontMetricsF(painter.font())
        painter.drawText(start, metrics.elidedText(author, Qt.TextElideMode.ElideRight, self._text_width()))

    def _paint_table(self, painter: QPainter, rect: QRectF, table: int, baseline: float) -> None:
        words = QCoreApplication.translate("LineDelegate", "T{number}").format(number=table)
        painter.setFont(font(META_PX, tabular=True))
        painter.setPen(QColor(theme.palette.ink2))
        width = QFontMetricsF(painter.font()).horizontalAdvance(words)
        painter.drawText(QPointF(rect.right() - theme.px(_RIGHT_PX) - width, round(baseline)), words)

    def _text_width(self) -> float:
        around = _LEFT_PX + _TILE_PX + _TILE_GAP_PX + _TABLE_PX + _RIGHT_PX - 8
        return max(40, self.width - theme.px(around))

    def _font(self) -> QFont:
        return font(TEXT_PX)

    def _step(self) -> float:
        return theme.px(TEXT_PX) * 1.25
