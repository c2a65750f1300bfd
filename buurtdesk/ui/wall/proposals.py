"""Suggested clusters as rows: a model of those still to be looked at, and how one is painted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from buurtdesk.domain.note import Note
from buurtdesk.ui import counted
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.fonts import font
from buurtdesk.ui.theme.tokens import META_PX, TEXT_PX
from buurtdesk.ui.wall.lines import paint_tile

Index = QModelIndex | QPersistentModelIndex
PROPOSAL = int(Qt.ItemDataRole.UserRole) + 1
_LEFT_PX, _PAD_PX, _TILE_PX, _LINE_PX = 16, 9, 16, 21


class Proposal(Protocol):
    """Notes that may belong together, and a name for them or none."""

    @property
    def title(self) -> str: ...

    @property
    def notes(self) -> tuple[Note, ...]: ...


class ProposalsModel(QAbstractListModel):
    """The proposals that are neither accepted nor declined yet."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._proposals: list[Proposal] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._proposals)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        if not index.isValid():
            return None
        proposal = self._proposals[index.row()]
        if role == PROPOSAL:
            return proposal
        if role == int(Qt.ItemDataRole.DisplayRole):
            return title_of(proposal)
        if role == int(Qt.ItemDataRole.AccessibleTextRole):
            count = counted.tr("%n note(s)", "", len(proposal.notes))
            return f"{title_of(proposal)}, {count}: " + "; ".join(note.text for note in proposal.notes)
        return None

    def all(self) -> Sequence[Proposal]:
        """What is still to be looked at."""
        return self._proposals

    def show_all(self, proposals: Sequence[Proposal]) -> None:
        """Begin with these."""
        self.beginResetModel()
        self._proposals = list(proposals)
        self.endResetModel()

    def take(self, row: int) -> Proposal:
        """Take one away."""
        self.beginRemoveRows(QModelIndex(), row, row)
        taken = self._proposals.pop(row)
        self.endRemoveRows()
        return taken


def title_of(proposal: Proposal) -> str:
    """Its name, or the words for one that has none yet."""
    return proposal.title or QCoreApplication.translate("ClustersModel", "No name yet")


class ProposalDelegate(QStyledItemDelegate):
    """Paints a proposal: its name, how many notes, and each note on a line."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        lines = 1 + len(index.data(PROPOSAL).notes)
        return QSize(theme.px(200), theme.px(_LINE_PX) * lines + 2 * theme.px(_PAD_PX))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        look, proposal, rect = theme.palette, index.data(PROPOSAL), QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(look.petrol_soft))
            painter.fillRect(QRectF(rect.x(), rect.y(), 3, rect.height()), QColor(look.petrol))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(look.petrol), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(4.5, 2.5, -4.5, -2.5), 6, 6)
        left, step = rect.x() + theme.px(_LEFT_PX), theme.px(_LINE_PX)
        right = rect.right() - theme.px(_LEFT_PX)
        top = rect.y() + theme.px(_PAD_PX)
        painter.setPen(QColor(look.ink2))
        painter.setFont(font(META_PX, tabular=True))
        count = str(len(proposal.notes))
        count_w = QFontMetricsF(painter.font()).horizontalAdvance(count)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(right - count_w, top, count_w + 1, step), middle, count)
        painter.setPen(QColor(look.ink if proposal.title else look.ink2))
        painter.setFont(font(TEXT_PX, 600))
        self._text(painter, QRectF(left, top, right - count_w - 10 - left, step), title_of(proposal))
        painter.setFont(font(TEXT_PX))
        tile = theme.px(_TILE_PX)
        for number, note in enumerate(proposal.notes, start=1):
            y = top + number * step
            paint_tile(painter, QRectF(left, y + (step - tile) / 2, tile, tile), note.color)
            painter.setPen(QColor(look.ink))
            beside = left + tile + theme.px(8)
            self._text(painter, QRectF(beside, y, right - beside, step), " ".join(note.text.split()))
        painter.setPen(QColor(look.line))
        painter.drawLine(QPointF(left, rect.bottom()), QPointF(right, rect.bottom()))
        painter.restore()

    def _text(self, painter: QPainter, rect: QRectF, text: str) -> None:
        shown = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, shown)
