"""What the models of notes and clusters share: rows with an id, changed granularly."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex

Index = QModelIndex | QPersistentModelIndex


class HasId(Protocol):
    @property
    def id(self) -> str: ...


Row = TypeVar("Row", bound=HasId)


def runs(numbers: Iterable[int]) -> list[tuple[int, int]]:
    """The numbers as closed intervals, from low to high."""
    found: list[tuple[int, int]] = []
    for number in sorted(numbers):
        if found and found[-1][1] == number - 1:
            found[-1] = (found[-1][0], number)
        else:
            found.append((number, number))
    return found


class RowsModel(QAbstractListModel, Generic[Row]):
    """Domain objects in order of arrival, found by id; every change tells exactly which rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._row_of: dict[str, int] = {}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def all(self) -> Sequence[Row]:
        """The domain objects, in order."""
        return self._rows

    def find(self, row_id: str) -> Row | None:
        """The domain object with this id, or None."""
        row = self._row_of.get(row_id)
        return None if row is None else self._rows[row]

    def row_of(self, row_id: str) -> int:
        """Its row, or -1."""
        return self._row_of.get(row_id, -1)

    def index_of(self, row_id: str) -> QModelIndex:
        """Its index, invalid if it is not here."""
        return self.index(self.row_of(row_id), 0)

    def reset(self, rows: Iterable[Row]) -> None:
        """Hold these rows and no others."""
        self.beginResetModel()
        self._rows = list({row.id: row for row in rows}.values())
        self._number()
        self.endResetModel()

    def upsert(self, rows: Iterable[Row]) -> None:
        """Change the rows that are here, add the others at the end."""
        changed: list[int] = []
        added: dict[str, Row] = {}
        for row in rows:
            at = self._row_of.get(row.id)
            if at is None:
                added[row.id] = row
            elif self._rows[at] != row:
                self._rows[at] = row
                changed.append(at)
        for first, last in runs(changed):
            self.dataChanged.emit(self.index(first, 0), self.index(last, 0))
        if added:
            start = len(self._rows)
            self.beginInsertRows(QModelIndex(), start, start + len(added) - 1)
            self._rows.extend(added.values())
            self._number(start)
            self.endInsertRows()

    def remove(self, ids: Iterable[str]) -> None:
        """Take these rows away; ids that are not here are ignored."""
        rows = {self._row_of[row_id] for row_id in ids if row_id in self._row_of}
        for first, last in reversed(runs(rows)):
            self.beginRemoveRows(QModelIndex(), first, last)
            for row in self._rows[first : last + 1]:
                del self._row_of[row.id]
            del self._rows[first : last + 1]
            self._number(first)
            self.endRemoveRows()

    def _number(self, start: int = 0) -> None:
        if start == 0:
            self._row_of.clear()
        for at in range(start, len(self._rows)):
            self._row_of[self._rows[at].id] = at

    def _at(self, index: Index) -> Row | None:
        return self._rows[index.row()] if index.isValid() and index.row() < len(self._rows) else None
