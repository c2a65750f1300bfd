"""The list of questionnaires: title, size, languages, and whether it is on paper already."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from buurtdesk.domain.questionnaire import Questionnaire
from buurtdesk.ui.survey.wording import size_words, title_of
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.fonts import font
from buurtdesk.ui.theme.icons import paint_icon
from buurtdesk.ui.theme.tokens import ICON_SMALL_PX, META_PX, TEXT_PX

_ID, _META, _FROZEN = (int(Qt.ItemDataRole.UserRole) + offset for offset in range(3))
_SIDE_PX, _TOP_PX, _GAP_PX, _BAR_PX = 18, 12, 4, 4
_WRAPPED = int(Qt.TextFlag.TextWordWrap)
_translate = QCoreApplication.translate


class QuestionnaireList(QListWidget):
    """`looked_at` carries the id of the row the keyboard is on; Del asks to delete it."""

    looked_at = Signal(str)
    delete_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "bare")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("Questionnaires"))
        self.setItemDelegate(_RowDelegate(self))
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.currentItemChanged.connect(self._tell)
        theme.changed.connect(self.scheduleDelayedItemsLayout)

    def show_all(self, questionnaires: tuple[Questionnaire, ...], chosen: str) -> None:
        """Fill the list and go to this one, without telling."""
        self.blockSignals(True)
        self.clear()
        for each in questionnaires:
            item = QListWidgetItem(title_of(each), self)
            item.setData(_ID, each.id)
            item.setData(_META, size_words(each))
            item.setData(_FROZEN, each.frozen)
            item.setData(
                Qt.ItemDataRole.AccessibleTextRole, f"{title_of(each)}, {size_words(each)}, {state_words(each.frozen)}"
            )
            if each.id == chosen:
                self.setCurrentItem(item)
        self.blockSignals(False)

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.looked_at.emit(item.data(_ID))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.currentItem() is not None:
            self.delete_wanted.emit(self.currentItem().data(_ID))
        else:
            super().keyPressEvent(event)


def state_words(frozen: bool) -> str:
    """Whether it can still be replaced."""
    return _translate("Survey", "Printed") if frozen else _translate("Survey", "Not printed yet")


class _RowDelegate(QStyledItemDelegate):
    """Title in as many lines as it needs, then size and languages, then the state as icon and word."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        width = self.parent().viewport().width()
        return QSize(width, round(self._parts(QRectF(0, 0, width, 0), index)[2].bottom()) + theme.px(_TOP_PX))

    def _parts(self, rect: QRectF, index: QModelIndex | QPersistentModelIndex) -> tuple[QRectF, QRectF, QRectF]:
        """Where title, meta line and state are."""
        side, gap = theme.px(_SIDE_PX), theme.px(_GAP_PX)
        width = max(rect.width() - 2 * side, 40)
        parts, top = [], rect.top() + theme.px(_TOP_PX)
        for words, made in ((index.data(), font(TEXT_PX, 600)), (index.data(_META), font(META_PX, 400))):
            room = QRectF(rect.left() + side, top, width, 10_000)
            height = QFontMetricsF(made).boundingRect(room, _WRAPPED, words).height()
            parts.append(QRectF(room.left(), top, width, height))
            top += height + gap
        return parts[0], parts[1], QRectF(rect.left() + side, top, width, theme.px(ICON_SMALL_PX + 2))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        look, chosen = theme.palette, bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.fillRect(option.rect, QColor(look.card))
            bar = QRectF(option.rect.left(), option.rect.top(), theme.px(_BAR_PX), option.rect.height())
            painter.fillRect(bar, QColor(look.petrol))
        title, meta, state = self._parts(QRectF(option.rect), index)
        painter.setPen(QColor(look.ink))
        painter.setFont(font(TEXT_PX, 600 if chosen else 400))
        painter.drawText(title, _WRAPPED, index.data())
        painter.setPen(QColor(look.ink2))
        painter.setFont(font(META_PX, 400))
        painter.drawText(meta, _WRAPPED, index.data(_META))
        self._paint_state(painter, state, bool(index.data(_FROZEN)))
        painter.restore()
        if option.state & QStyle.StateFlag.State_HasFocus:
            self.parent().style().drawPrimitive(
                QStyle.PrimitiveElement.PE_FrameFocusRect, option, painter, self.parent()
            )

    def _paint_state(self, painter: QPainter, rect: QRectF, frozen: bool) -> None:
        color = QColor(theme.palette.good if frozen else theme.palette.ink2)
        side = theme.px(ICON_SMALL_PX)
        place = QRectF(rect.left(), rect.top() + (rect.height() - side) / 2, side, side)
        paint_icon(painter, place, "check-circle" if frozen else "pencil-simple", color, frozen)
        painter.setPen(color)
        painter.setFont(font(META_PX, 600 if frozen else 400))
        words = rect.adjusted(side + theme.px(6), 0, 0, 0)
        painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), state_words(frozen))
