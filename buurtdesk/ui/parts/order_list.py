"""A list that people order by hand: rows of a few lines, moved by Alt and the arrows or dragged, heard by a reader."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from buurtdesk.ui.parts.row_drag import RowDrag
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.fonts import font
from buurtdesk.ui.theme.icons import paint_icon
from buurtdesk.ui.theme.tokens import ICON_SMALL_PX, META_PX, TARGET_ROW_PX, TEXT_PX

_SIDE_PX, _ABOVE_PX, _GAP_PX, _META_GAP_PX = 18, 9, 10, 3
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_ROW = int(Qt.ItemDataRole.UserRole) + 1

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class OrderedRow:
    """`lead` is a number or a time before the text; `meta` a line under it, with an icon in the colour of `role`.

    A `quiet` line is no state but words to read: only its icon has the colour.
    """

    id: str
    lead: str
    text: str
    meta: str = ""
    icon: str = ""
    role: str = "ink2"
    quiet: bool = False


class _Rows(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: tuple[OrderedRow, ...] = ()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.lead, row.text, row.meta) if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.meta
        return row if role == _ROW else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def show(self, rows: tuple[OrderedRow, ...]) -> bool:
        """Show these; False if only what is written in the rows changed, not which there are."""
        if [row.id for row in rows] == [row.id for row in self.rows]:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, 0))
            return False
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()
        return True


class OrderList(QListView):
    """`chosen` tells the row the keyboard is on; Alt+Up, Alt+Down and dragging ask to move it, Del to delete, Enter to
    edit.

    `lead_px` is the width of what stands before the text.
    """

    chosen = Signal(str)
    move_wanted = Signal(str, int)
    delete_wanted = Signal(str)
    edit_wanted = Signal(str)

    def __init__(self, name: str, lead_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = _Rows(self)
        self.setModel(self._rows)
        self.setItemDelegate(_Painter(self, lead_px))
        self.setProperty("kind", "bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setAccessibleName(name)
        self.selectionModel().currentChanged.connect(self._tell)
        self.doubleClicked.connect(lambda index: self.edit_wanted.emit(self._id(index)))
        self._drag = RowDrag(self)
        self._drag.dropped.connect(lambda taken, place: self.move_wanted.emit(self._rows.rows[taken].id, place))
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def show_rows(self, rows: Sequence[OrderedRow], chosen: str) -> None:
        """Show these rows with the keyboard on one of them; tells nothing."""
        blocked = self.selectionModel().blockSignals(True)
        anew = self._rows.show(tuple(rows))
        place = next((place for place, row in enumerate(rows) if row.id == chosen), -1)
        if place >= 0 and (anew or self.currentIndex().row() != place):
            self.setCurrentIndex(self._rows.index(place, 0))
        self.selectionModel().blockSignals(blocked)
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
        if place >= 0:
            self.scrollTo(self._rows.index(place, 0))

    def rows(self) -> tuple[OrderedRow, ...]:
        """What is shown."""
        return self._rows.rows

    def current(self) -> str:
        """The id of the row that the keyboard is on; empty without one."""
        return self._id(self.currentIndex())

    def move_current(self, step: int) -> None:
        """Ask to move the current row up (-1) or down (1)."""
        place = self.currentIndex().row() + step
        if self.current() and 0 <= place < len(self._rows.rows):
            self.move_wanted.emit(self.current(), place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        key = event.key()
        if alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_current(-1 if key == Qt.Key.Key_Up else 1)
        elif key == Qt.Key.Key_Delete and self.current():
            self.delete_wanted.emit(self.current())
        elif key in (Qt.Key.Key_F2, Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current():
            self.edit_wanted.emit(self.current())
        else:
            super().keyPressEvent(event)

    def startDrag(self, actions: Qt.DropAction) -> None:
        self._drag.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _tell(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self._id(index))

    def _id(self, index: QModelIndex) -> str:
        return self._rows.rows[index.row()].id if index.isValid() else ""


class _Painter(QStyledItemDelegate):
    """Lead, wrapped text, and the line under it."""

    def __init__(self, view: OrderList, lead_px: int) -> None:
        super().__init__(view)
        self._view, self._lead_px = view, lead_px

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: OrderedRow = index.data(_ROW)
        width = self._view.viewport().width()
        height = self._text_height(row, width) + 2 * theme.px(_ABOVE_PX)
        if row.meta:
            height += theme.px(_META_GAP_PX) + QFontMetricsF(font(META_PX)).height()
        return QSize(width, max(theme.px(TARGET_ROW_PX), round(height)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: OrderedRow = index.data(_ROW)
        rect = QRectF(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        self._paint_ground(painter, rect, option, chosen)
        left, top = rect.x() + theme.px(_SIDE_PX), rect.y() + theme.px(_ABOVE_PX)
        painter.setFont(font(TEXT_PX, 600 if chosen else 500, tabular=True))
        painter.setPen(QColor(theme.palette.ink2))
        painter.drawText(QRectF(left, top, theme.px(self._lead_px), rect.height()), _WRAPPED, row.lead)
        text = self._text_rect(rect.width()).translated(rect.x(), top)
        height = self._text_height(row, rect.width())
        painter.setFont(font(TEXT_PX, 600 if chosen else 400))
        painter.setPen(QColor(theme.palette.ink))
        painter.drawText(QRectF(text.x(), top, text.width(), height + 2), _WRAPPED, row.text)
        if row.meta:
            self._paint_meta(painter, row, text.x(), top + height + theme.px(_META_GAP_PX), text.width())
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRectF, option: QStyleOptionViewItem, chosen: bool) -> None:
        look = theme.palette
        if chosen:
            painter.fillRect(rect, QColor(look.petrol_soft))
            painter.fillRect(QRectF(rect.x(), rect.y(), 4, rect.height()), QColor(look.petrol))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(look.sunk))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(look.petrol), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(5.5, 2.5, -4.5, -2.5), 6, 6)

    def _paint_meta(self, painter: QPainter, row: OrderedRow, left: float, top: float, width: float) -> None:
        painter.setFont(font(META_PX, 500 if row.icon and not row.quiet else 400))
        height, side = painter.fontMetrics().height(), theme.px(ICON_SMALL_PX)
        color = QColor(getattr(theme.palette, row.role))
        if row.icon:
            paint_icon(painter, QRectF(left, top + (height - side) / 2, side, side), row.icon, color, fill=True)
            left, width = left + side + theme.px(6), width - side - theme.px(6)
        painter.setPen(QColor(theme.palette.ink2) if row.quiet else color)
        words = painter.fontMetrics().elidedText(row.meta, Qt.TextElideMode.ElideRight, int(width))
        painter.drawText(QRectF(left, top, width, height), Qt.AlignmentFlag.AlignVCenter, words)

    def _text_rect(self, width: float) -> QRectF:
        left = theme.px(_SIDE_PX + self._lead_px + (_GAP_PX if self._lead_px else 0))
        return QRectF(left, 0, max(40.0, width - left - theme.px(_SIDE_PX)), 10_000)

    def _text_height(self, row: OrderedRow, width: float) -> float:
        # As wide as it gets when chosen: a row does not grow under the keyboard.
        return (
            QFontMetricsF(font(TEXT_PX, 600)).boundingRect(self._text_rect(width), _WRAPPED, row.text or " ").height()
        )
