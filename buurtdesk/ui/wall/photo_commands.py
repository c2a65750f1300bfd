"""What keys, menus, drops and the clipboard ask about photos of notes."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtWidgets import QApplication, QFileDialog

from buurtdesk.ui.wall.photo_offers import SUFFIXES, PhotoDrops, files_in, picture_in
from buurtdesk.ui.wall.photo_view import PhotoView

if TYPE_CHECKING:
    from buurtdesk.ui.wall.room import WallRoom


class PhotoCommands(QObject):
    """Turns them into the intents that the room signals; `view` shows a photo large."""

    def __init__(self, room: WallRoom) -> None:
        super().__init__(room)
        self._room = room
        self._folder = ""
        self.view = PhotoView(room.notes, room)
        self.view.removed.connect(room.photo_removed)
        PhotoDrops(room.canvas).dropped.connect(self._take)

    def ask(self) -> None:
        """Ctrl+Shift+P: choose the photo of the paper that the note was written on."""
        note = self._room.commands.one_note()
        if note is None:
            return
        patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        files, _ = QFileDialog.getOpenFileNames(
            self._room, self.tr("Which photo?"), self._folder, self.tr("Photos ({patterns})").format(patterns=patterns)
        )
        if files:
            self._folder = str(Path(files[0]).parent)
            self._room.photo_files.emit(note.id, [Path(file) for file in files])

    def paste(self) -> None:
        """Ctrl+V outside a field, or of a picture: the photo in the clipboard goes to the note."""
        note = self._room.commands.one_note()
        if note is not None:
            self._take(note.id, QApplication.clipboard().mimeData())

    def show_current(self) -> None:
        """Enter on a note: its photo, large; without one nothing happens."""
        note = self._room.commands.one_note()
        if note is not None and note.photos:
            self.view.open(note)

    def _take(self, note_id: str, offered: QMimeData) -> None:
        files = files_in(offered)
        if files:
            self._room.photo_files.emit(note_id, files)
        elif picture := picture_in(offered):
            self._room.photo_pasted.emit(note_id, picture)
