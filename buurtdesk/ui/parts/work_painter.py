"""Paints the rows of a working list: title with one line of meta, a state at the right, headings of groups."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from buurtdesk.ui.parts.chip import KINDS
from buurtdesk.ui.parts.work_rows import Mark, Row, RowRole
from buurtdesk.ui.parts.wrapping import wrapped
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.fonts import font
from buurtdesk.ui.theme.icons import paint_icon
from buurtdesk.ui.theme.tokens import ICON_PX, ICON_SMALL_PX, META_PX, TEXT_PX

Index = QModelIndex | QPersistentModelIndex
_STATE = QStyle.StateFlag
_MIDDLE = Qt.AlignmentFlag.AlignVCenter
ROW_PX, ROW_WITH_META_PX, HEADING_PX = 44, 56, 48
_SIDE_PX, _ICON_GAP_PX, _CHIP_HEIGHT_PX, _CHIP_SIDE_PX = 14, 12, 26, 10


def line_step(size_px: int) -> float:
    """From one line of text to the next."""
    return theme.px(size_px) * 1.28


def paint_ground(painter: QPainter, rect: QRectF, state: QStyle.StateFlag, inset_px: int = 3) -> None:
    """What shows that a row is chosen, under the mouse, or has the keyboard."""
    look = theme.palette
    if state & _STATE.State_Selected:
        painter.fillRect(rect, QColor(look.petrol_soft))
        painter.fillRect(QRectF(rect.x(), rect.y(), 3, rect.height()), QColor(look.petrol))
    elif state & _STATE.State_MouseOver:
        painter.fillRect(rect, QColor(look.sunk))
    if state & _STATE.State_HasFocus:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(look.petrol), 3))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(inset_px + 1, inset_px, -inset_px, -inset_px), 6, 6)


def chip_width(mark: Mark) -> float:
    """How wide the chip of a state is."""
    words = QFontMetricsF(font(META_PX, 600)).horizontalAdvance(mark.text)
    return words + theme.px(2 * _CHIP_SIDE_PX + (ICON_SMALL_PX + 6 if mark.icon else 0)) + 1


def paint_chip(painter: QPainter, left: float, middle: float, mark: Mark, bare_ground: str = "") -> None:
    """A state as colour, icon and word; `bare_ground` is another role for its ground."""
    look = theme.palette
    ground, edge, ink = (QColor(getattr(look, role)) for role in KINDS[mark.kind])
    height = theme.px(_CHIP_HEIGHT_PX)
    rect = QRectF(left, middle - height / 2, chip_width(mark), height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(edge, 1))
    painter.setBrush(QColor(getattr(look, bare_ground)) if bare_ground else ground)
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), height / 2, height / 2)
    x = rect.x() + theme.px(_CHIP_SIDE_PX)
    if mark.icon:
        side = theme.px(ICON_SMALL_PX)
        paint_icon(painter, QRectF(x, middle - side / 2, side, side), mark.icon, ink, fill=True)
        x += side + theme.px(6)
    painter.setPen(ink)
    painter.setFont(font(META_PX, 600))
    painter.drawText(QRectF(x, rect.y(), rect.right() - x, height), _MIDDLE, mark.text)


class WorkPainter(QStyledItemDelegate):
    """Paints rows; `most_lines` is how many lines a title may take, for narrow lists."""

    def __init__(self, parent: QObject, most_lines: int = 1) -> None:
        super().__init__(parent)
        self.most_lines = most_lines
        self.width = 0

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: Row | None = index.data(RowRole.ROW)
        return QSize(self.width, theme.px(ROW_PX) if row is None else self.height(row))

    def height(self, row: Row) -> int:
        """How high a row is."""
        lines, _ = self.title_lines(row)
        text = len(lines) * line_step(TEXT_PX) + line_step(META_PX) * (bool(row.over) + bool(row.meta))
        least = HEADING_PX if row.heading else ROW_WITH_META_PX if row.meta else ROW_PX
        return max(theme.px(least), round(text + theme.px(20)))

    def shows_all(self, row: Row) -> bool:
        """Whether the whole title can be read."""
        return self.title_lines(row)[1]

    def title_lines(self, row: Row) -> tuple[tuple[str, ...], bool]:
        """The title as it fits."""
        room = self.width - self._left(row) - self._right(row)
        return wrapped(row.title, max(40, room), theme.px(TEXT_PX), self.most_lines, 600 if row.heading else 400)

    def title_rect(self, row: Row, rect: QRect) -> QRect:
        """Where the title is edited in place."""
        return rect.adjusted(int(self._left(row)) - theme.px(12), 2, -int(self._right(row)) + theme.px(8), -2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row | None = index.data(RowRole.ROW)
        if row is None:
            return
        painter.save()
        rect = QRectF(option.rect)
        self.paint_row(painter, rect, row, option.state)
        painter.restore()

    def paint_row(self, painter: QPainter, rect: QRectF, row: Row, state: QStyle.StateFlag) -> None:
        """One row, ground and all."""
        paint_ground(painter, rect, state)
        if not row.heading:
            painter.fillRect(QRectF(rect.x(), rect.bottom() - 1, rect.width(), 1), QColor(theme.palette.line))
        self._paint_left(painter, rect, row)
        self._paint_words(painter, rect, row)
        if row.mark is not None:
            left = rect.right() - theme.px(_SIDE_PX) - chip_width(row.mark)
            paint_chip(painter, left, rect.center().y(), row.mark)

    def _paint_left(self, painter: QPainter, rect: QRectF, row: Row) -> None:
        side, x = theme.px(ICON_PX), rect.x() + theme.px(_SIDE_PX)
        if row.checked is not None:
            self._paint_box(painter, QRectF(x, rect.y() + theme.px(12), side, side), row.checked)
        elif row.icon and not row.over:
            role = "ink" if row.heading else "ink2"
            lines = self.height(row) > theme.px(ROW_WITH_META_PX) and self.most_lines > 1
            top = rect.y() + theme.px(11) if lines else rect.center().y() - side / 2
            paint_icon(painter, QRectF(x, top, side, side), row.icon, getattr(theme.palette, role))

    def _paint_box(self, painter: QPainter, rect: QRectF, checked: bool) -> None:
        look = theme.palette
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(look.petrol if checked else look.edge), 1.5))
        painter.setBrush(QColor(look.petrol if checked else look.card))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4)
        if checked:
            paint_icon(painter, rect.adjusted(3, 3, -3, -3), "check", look.on_petrol)

    def _paint_words(self, painter: QPainter, rect: QRectF, row: Row) -> None:
        look = theme.palette
        lines, _ = self.title_lines(row)
        meta_step, step = line_step(META_PX), line_step(TEXT_PX)
        x = rect.x() + self._left(row)
        room = rect.width() - self._left(row) - self._right(row)
        total = len(lines) * step + meta_step * (bool(row.over) + bool(row.meta))
        y = rect.center().y() - total / 2
        if row.over:
            small = theme.px(ICON_SMALL_PX)
            if row.icon:
                paint_icon(painter, QRectF(x, y + (meta_step - small) / 2, small, small), row.icon, look.ink2)
            self._line(painter, x + (small + theme.px(5) if row.icon else 0), y, row.over, META_PX, "ink2", room)
            y += meta_step
        for text in lines:
            self._line(painter, x, y, text, TEXT_PX, "ink", room, 600 if row.heading else 400)
            y += step
        if row.meta:
            self._line(painter, x, y, row.meta, META_PX, "ink2", room)

    def _line(
        self, painter: QPainter, x: float, y: float, text: str, size_px: int, role: str, room: float, weight: int = 400
    ) -> None:
        painter.setFont(font(size_px, weight))
        painter.setPen(QColor(getattr(theme.palette, role)))
        metrics = QFontMetricsF(painter.font())
        baseline = y + (line_step(size_px) + metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(x, round(baseline)), metrics.elidedText(text, Qt.TextElideMode.ElideRight, room))

    def _left(self, row: Row) -> float:
        has_picture = row.checked is not None or (row.icon and not row.over)
        return theme.px(_SIDE_PX + (ICON_PX + _ICON_GAP_PX if has_picture else 0))

    def _right(self, row: Row) -> float:
        return theme.px(_SIDE_PX) + (chip_width(row.mark) + theme.px(12) if row.mark else 0)
