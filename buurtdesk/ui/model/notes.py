"""The notes of the wall as a Qt model: wall, list and projector are views on it."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QByteArray, QObject, Qt

from buurtdesk.domain.note import Note
from buurtdesk.ui import counted
from buurtdesk.ui.model.clusters import ClustersModel
from buurtdesk.ui.model.color_words import color_word
from buurtdesk.ui.model.photos import Photos
from buurtdesk.ui.model.rows import Index, RowsModel

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)


class NoteRole(IntEnum):
    """Roles of NotesModel."""

    ID = int(Qt.ItemDataRole.UserRole) + 1
    TEXT = ID + 1
    COLOR = ID + 2
    TABLE = ID + 3
    PLACE = ID + 4
    CLUSTERS = ID + 5


class NotesModel(RowsModel[Note]):
    """Notes in order of arrival; `clusters` gives the names that a screen reader says."""

    def __init__(self, clusters: ClustersModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clusters = clusters
        self.photos = Photos()
        for signal in (clusters.modelReset, clusters.dataChanged, clusters.rowsRemoved, clusters.rowsInserted):
            signal.connect(self._cluster_names_changed)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        note = self._at(index)
        if note is None:
            return None
        if role in (_DISPLAY, NoteRole.TEXT):
            return note.text
        if role == _ACCESSIBLE:
            return self.spoken(note)
        if role == NoteRole.ID:
            return note.id
        if role == NoteRole.COLOR:
            return note.color
        if role == NoteRole.TABLE:
            return note.table
        if role == NoteRole.PLACE:
            return note.place
        if role == NoteRole.CLUSTERS:
            return note.clusters
        return None

    def roleNames(self) -> dict[int, QByteArray]:
        return {int(role): QByteArray(role.name.lower().encode()) for role in NoteRole}

    def spoken(self, note: Note) -> str:
        """What a screen reader says: colour, text, table, who wrote it, whether the room sees it, and its clusters."""
        parts = [color_word(note.color), note.text]
        if note.translation:
            parts.append(self.tr("in translation: {text}").format(text=note.translation))
        if note.photos:
            parts.append(counted.tr("%n photo(s)", "", len(note.photos)))
        if note.table is not None:
            parts.append(self.tr("table {number}").format(number=note.table))
        if note.author:
            parts.append(self.tr("by {name}").format(name=note.author))
        titles = [self._clusters.spoken_title(found) for found in map(self._clusters.find, note.clusters) if found]
        if note.hidden:
            parts.append(self.tr("hidden from the room"))
        if titles:
            parts.append(self.tr("in cluster {names}").format(names=", ".join(titles)))
        return ", ".join(parts)

    def _cluster_names_changed(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, 0), [_ACCESSIBLE])
