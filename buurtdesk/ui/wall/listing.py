"""The rows of the list beside the wall: notes under the heading of their cluster, as a model on the two models."""

from __future__ import annotations

from enum import IntEnum
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal

from buurtdesk.domain import folding
from buurtdesk.domain.note import Note
from buurtdesk.ui import counted
from buurtdesk.ui.model.clusters import ClustersModel
from buurtdesk.ui.model.notes import NotesModel
from buurtdesk.ui.model.rows import Index

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)
_FLAG = Qt.ItemFlag


class Line(NamedTuple):
    """A heading (no note) or a note under a heading; loose notes have no cluster."""

    cluster_id: str | None
    note_id: str | None

    @property
    def is_heading(self) -> bool:
        return self.note_id is None


class LineRole(IntEnum):
    """Roles of ListingModel."""

    LINE = int(Qt.ItemDataRole.UserRole) + 1
    NOTE = LINE + 1
    COUNT = LINE + 2
    FOLDED = LINE + 3
    ALSO = LINE + 4
    DOTS = LINE + 5


class ListingModel(QAbstractListModel):
    """Changes only the rows that differ, so that the place in the list stays."""

    counted = Signal(int)

    def __init__(self, notes: NotesModel, clusters: ClustersModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notes, self._clusters = notes, clusters
        self.photos = notes.photos
        self._lines: list[Line] = []
        self._row_of: dict[str, list[int]] = {}
        self._counts: dict[str | None, int] = {}
        self._folded: set[str | None] = set()
        self._sought = ""
        self.is_rebuilding = False
        for model in (notes, clusters):
            for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved, model.dataChanged):
                signal.connect(self._rebuild)
        self._rebuild()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return _FLAG.NoItemFlags
        heading = self._lines[index.row()].is_heading
        return _FLAG.ItemIsEnabled | (_FLAG.NoItemFlags if heading else _FLAG.ItemIsSelectable)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == LineRole.LINE:
            return line
        if line.note_id is None:
            return self._heading_data(line, role)
        note = self._notes.find(line.note_id)
        if note is None:
            # Just gone; this row follows within the same change.
            return "" if role == _DISPLAY else None
        if role == _DISPLAY:
            return note.text
        if role == _ACCESSIBLE:
            return self._notes.spoken(note)
        if role == LineRole.ALSO:
            others = [each for each in note.clusters if each != line.cluster_id]
            names = self._clusters.titles(others)
            return self.tr("also in {names}").format(names=names) if names else ""
        return note if role == LineRole.NOTE else None

    def total(self) -> int:
        """How many notes there are, sought or not."""
        return len(self._notes.all())

    def line(self, row: int) -> Line | None:
        """What stands in this row."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def note_of(self, row: int) -> Note | None:
        """The note in this row; None for a heading, and for one that is just gone."""
        line = self.line(row)
        return None if line is None or line.note_id is None else self._notes.find(line.note_id)

    def lies_elsewhere_too(self, note: Note) -> bool:
        """Whether a row of this note names another cluster it lies in."""
        return len(note.clusters) > 1 and bool(self._clusters.titles(note.clusters))

    def rows_of(self, note_id: str) -> list[int]:
        """The rows of this note; none if it is folded away or not sought."""
        return self._row_of.get(note_id, [])

    def seek(self, text: str) -> None:
        """Show only notes with this text in them; with an empty text all."""
        self._sought = folding.folded(text.strip())
        self._rebuild()

    def fold(self, cluster_id: str | None, folded: bool) -> None:
        """Hide or show the notes under a heading."""
        if folded:
            self._folded.add(cluster_id)
        else:
            self._folded.discard(cluster_id)
        self._rebuild()

    def is_folded(self, cluster_id: str | None) -> bool:
        """Whether the notes under this heading are hidden."""
        return cluster_id in self._folded

    def title(self, cluster_id: str | None) -> str:
        """The words of a heading."""
        cluster = self._clusters.find(cluster_id) if cluster_id is not None else None
        return self._clusters.spoken_title(cluster) if cluster else self.tr("Loose notes")

    def _heading_data(self, line: Line, role: int) -> Any:
        count = self._counts.get(line.cluster_id, 0)
        if role == _DISPLAY:
            return self.title(line.cluster_id)
        if role == _ACCESSIBLE:
            notes = counted.tr("%n note(s)", "", count)
            folded = self.tr("folded") if self.is_folded(line.cluster_id) else self.tr("unfolded")
            dots = self._heading_data(line, LineRole.DOTS)
            counts = notes if dots is None else f"{notes}, {counted.tr('%n dot(s)', '', dots)}"
            return f"{self.title(line.cluster_id)}, {counts}, {folded}"
        if role == LineRole.DOTS:
            return None if line.cluster_id is None else self._clusters.dots_of(line.cluster_id)
        if role == LineRole.COUNT:
            return count
        if role == LineRole.FOLDED:
            return self.is_folded(line.cluster_id)
        return None

    def _wanted(self) -> list[Line]:
        groups: dict[str | None, list[Note]] = {cluster.id: [] for cluster in self._clusters.all()}
        groups[None] = []
        for note in self._notes.all():
            if self._sought and self._sought not in folding.folded(f"{note.text}\n{note.translation}"):
                continue
            known = [cluster_id for cluster_id in note.clusters if cluster_id in groups]
            for cluster_id in known or [None]:
                groups[cluster_id].append(note)
        self._counts = {cluster_id: len(found) for cluster_id, found in groups.items()}
        lines: list[Line] = []
        for cluster_id, found in groups.items():
            if not found and (cluster_id is None or self._sought):
                continue
            lines.append(Line(cluster_id, None))
            if cluster_id not in self._folded or self._sought:
                lines.extend(Line(cluster_id, note.id) for note in found)
        return lines

    def _rebuild(self) -> None:
        old, new = self._lines, self._wanted()
        head = 0
        while head < min(len(old), len(new)) and old[head] == new[head]:
            head += 1
        tail = 0
        while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
            tail += 1
        self.is_rebuilding = True
        self._replace(head, len(old) - tail, new[head : len(new) - tail])
        self.is_rebuilding = False
        if self._lines:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._lines) - 1, 0))
        self.counted.emit(self.total())

    def _replace(self, first: int, end: int, new: list[Line]) -> None:
        if end > first:
            self.beginRemoveRows(QModelIndex(), first, end - 1)
            del self._lines[first:end]
            self._number()
            self.endRemoveRows()
        if new:
            self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
            self._lines[first:first] = new
            self._number()
            self.endInsertRows()

    def _number(self) -> None:
        self._row_of = {}
        for row, line in enumerate(self._lines):
            if line.note_id is not None:
                self._row_of.setdefault(line.note_id, []).append(row)
