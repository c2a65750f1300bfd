"""The selected notes, shared by wall and list through one QItemSelectionModel on the notes."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QObject, Signal

from buurtdesk.ui.model.notes import NotesModel
from buurtdesk.ui.model.rows import runs

_FLAG = QItemSelectionModel.SelectionFlag


class Selection(QObject):
    """The selection in terms of note ids."""

    changed = Signal()
    current_changed = Signal(str)

    def __init__(self, notes: NotesModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notes = notes
        self.model = QItemSelectionModel(notes, self)
        self.model.selectionChanged.connect(self._tell)
        self.model.currentChanged.connect(self._tell_current)
        # A reset empties the selection without saying so.
        notes.modelReset.connect(self._tell)

    def ids(self) -> list[str]:
        """The selected notes, in the order of the model."""
        rows = sorted(row for span in self.model.selection() for row in range(span.top(), span.bottom() + 1))
        notes = self._notes.all()
        return [notes[row].id for row in rows]

    def current(self) -> str | None:
        """The note that keys act on when nothing is selected."""
        index = self.model.currentIndex()
        return self._notes.all()[index.row()].id if index.isValid() else None

    def set(self, ids: Iterable[str], current: str | None = None) -> None:
        """Select exactly these; `current` becomes the current note."""
        rows = {self._notes.row_of(note_id) for note_id in ids} - {-1}
        wanted = QItemSelection()
        for first, last in runs(rows):
            wanted.select(self._notes.index(first, 0), self._notes.index(last, 0))
        self.model.select(wanted, _FLAG.ClearAndSelect)
        if current is not None:
            self.set_current(current)

    def toggle(self, note_id: str) -> None:
        """Select it, or no longer."""
        index = self._notes.index_of(note_id)
        if index.isValid():
            self.model.select(index, _FLAG.Toggle)
            self.set_current(note_id)

    def set_current(self, note_id: str) -> None:
        """Make it current, leaving the selection as it is."""
        self.model.setCurrentIndex(self._notes.index_of(note_id), _FLAG.NoUpdate)

    def clear(self) -> None:
        """Select nothing."""
        self.model.clearSelection()

    def _tell(self) -> None:
        self.changed.emit()

    def _tell_current(self, index: QModelIndex) -> None:
        self.current_changed.emit(self._notes.all()[index.row()].id if index.isValid() else "")
