"""The rows of a working list, and the Qt model that brings them in step with what is on the disk, row by row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QMimeData, QModelIndex, QObject, Qt

from buurtdesk.ui.model.rows import Index

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_CHECK = int(Qt.ItemDataRole.CheckStateRole)
_FLAG = Qt.ItemFlag
MIME = "application/x-buurtdesk-row"


@dataclass(frozen=True)
class Mark:
    """A state as word, icon and kind of chip."""

    text: str
    icon: str
    kind: str


@dataclass(frozen=True)
class Row:
    """One row, already in words. `over` is a small line above the title, `meta` one below, `counts` icons with numbers.

    A `heading` begins a group; what is `fixed` can be neither edited, moved nor deleted. `checked` gives it a box.
    `about` is for painters of one room.
    """

    id: str
    title: str
    meta: str = ""
    over: str = ""
    icon: str = ""
    mark: Mark | None = None
    counts: tuple[tuple[str, int, str], ...] = ()
    heading: bool = False
    fixed: bool = False
    checked: bool | None = None
    about: object = None

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        counts = (words for _, _, words in self.counts)
        parts = (self.over, self.title, self.meta, self.mark.text if self.mark else "", *counts)
        return ", ".join(part for part in parts if part)


class RowRole(IntEnum):
    """Roles of WorkRows."""

    ROW = int(Qt.ItemDataRole.UserRole) + 1


class WorkRows(QAbstractListModel):
    """Rows in an order that is given; `bring_in_step` tells exactly what came, went, moved and changed."""

    def __init__(self, parent: QObject | None = None, draggable: bool = False) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._draggable = draggable

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def rows(self) -> Sequence[Row]:
        """The rows in their order."""
        return self._rows

    def row(self, index: Index) -> Row | None:
        """The row at an index, if there is one."""
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None

    def index_of(self, row_id: str) -> QModelIndex:
        """Where the row with this id is; invalid if it is not here."""
        at = next((number for number, row in enumerate(self._rows) if row.id == row_id), -1)
        return self.index(at, 0)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        row = self.row(index)
        if row is None:
            return None
        if role == RowRole.ROW:
            return row
        if role == _DISPLAY:
            return row.title
        if role == _ACCESSIBLE:
            return row.spoken
        if role == _CHECK and row.checked is not None:
            return Qt.CheckState.Checked if row.checked else Qt.CheckState.Unchecked
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row(index)
        if row is None:
            return _FLAG.ItemIsDropEnabled
        made = _FLAG.ItemIsEnabled | _FLAG.ItemIsSelectable | _FLAG.ItemIsDropEnabled
        if row.checked is not None:
            made |= _FLAG.ItemIsUserCheckable
        if self._draggable and not row.heading:
            made |= _FLAG.ItemIsDragEnabled
        return made

    def mimeTypes(self) -> list[str]:
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        rows = [row for row in map(self.row, indexes) if row is not None]
        data.setData(MIME, "\n".join(row.id for row in rows).encode())
        return data

    def bring_in_step(self, wanted: Sequence[Row]) -> None:
        """Hold these rows, in this order; rows that stay keep their selection."""
        kept = {row.id for row in wanted}
        for at in range(len(self._rows) - 1, -1, -1):
            if self._rows[at].id not in kept:
                self.beginRemoveRows(QModelIndex(), at, at)
                del self._rows[at]
                self.endRemoveRows()
        for at, row in enumerate(wanted):
            if at >= len(self._rows) or self._rows[at].id != row.id:
                self._bring(row, at)
            if self._rows[at] != row:
                self._rows[at] = row
                self.dataChanged.emit(self.index(at, 0), self.index(at, 0))

    def _bring(self, row: Row, at: int) -> None:
        """Move the row up to here, or put it in."""
        here = next((number for number in range(at + 1, len(self._rows)) if self._rows[number].id == row.id), None)
        if here is None:
            self.beginInsertRows(QModelIndex(), at, at)
            self._rows.insert(at, row)
            self.endInsertRows()
        else:
            self.beginMoveRows(QModelIndex(), here, here, QModelIndex(), at)
            self._rows.insert(at, self._rows.pop(here))
            self.endMoveRows()
