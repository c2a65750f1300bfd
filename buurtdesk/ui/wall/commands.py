"""What keys, menus and buttons of the wall's room ask, and which notes or cluster they mean."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtWidgets import QApplication

from buurtdesk.domain.note import Note, NoteColor
from buurtdesk.ui.wall.arrangement import Box
from buurtdesk.ui.wall.listing import Line
from buurtdesk.ui.wall.tablemenu import TableMenu
from buurtdesk.ui.wall.translating import Translating, likely_language

if TYPE_CHECKING:
    from buurtdesk.ui.wall.room import WallRoom


class WallCommands(QObject):
    """Turns a command into the intents that the room signals."""

    def __init__(self, room: WallRoom) -> None:
        super().__init__(room)
        self._room = room
        self._table_menu: TableMenu | None = None
        self.translating: Translating | None = None
        self._latest: str | None = None
        self._language = ""

    # What is meant

    def target_ids(self) -> list[str]:
        """The notes that a command is about: the selected ones, else the one the keyboard is on in the list."""
        ids = self._room.selection.ids()
        line = None if ids else self._line()
        return [line.note_id] if line is not None and line.note_id is not None else ids

    def target_cluster(self) -> str | None:
        """The cluster that a command is about when no note is."""
        line = self._line()
        return line.cluster_id if line is not None and line.is_heading else self._room.canvas.state.current_area

    def remember_latest(self, note_id: str) -> None:
        """This note was put up last: a command about one note, given while one captures, is about it."""
        self._latest = note_id

    def one_note(self) -> Note | None:
        """The one note that a command is about: while one captures the one put up last, else the selected one."""
        latest = self._room.notes.find(self._latest) if self._latest is not None else None
        if latest is not None and self._is_capturing():
            return latest
        ids, current = self.target_ids(), self._room.selection.current()
        wanted = current if current in ids else next(iter(ids), None)
        return self._room.notes.find(wanted) if wanted is not None else latest

    # Notes

    def ask_translation(self) -> None:
        """Ctrl+Shift+T: what the note says, in the language of the workshop."""
        note = self.one_note()
        if note is None:
            return
        self.translating = Translating(
            self._room, note, likely_language(note.text, self._language), partial(self._keep_translation, note.id)
        )
        self.translating.finished.connect(self._translating_closed)
        self.translating.open()

    def edit_current(self) -> None:
        """F2: the note, else the title of the cluster."""
        ids, cluster_id, line = self.target_ids(), self.target_cluster(), self._line()
        if cluster_id is not None and (not ids or (line is not None and line.is_heading)):
            self.begin_rename(cluster_id)
        elif ids:
            current = self._room.selection.current()
            self.begin_edit(current if current in ids else ids[0])

    def begin_edit(self, note_id: str) -> None:
        """Edit the text of this note where the keyboard is: in the list or on the wall."""
        room = self._room
        note, listed = room.notes.find(note_id), room.panel.list
        rows = room.panel.listing.rows_of(note_id)
        if note is None:
            return
        if listed.hasFocus() and rows:
            row = listed.currentIndex().row()
            index = room.panel.listing.index(row if row in rows else rows[0], 0)
            host, over = listed.viewport(), listed.visualRect(index)
        else:
            room.canvas.sight.reveal(note_id)
            host, over = room.canvas.viewport(), self._on_canvas(note_id)
        room.editing.open(host, over, note.text, self.tr("Text of the note"), partial(self._keep, note_id))

    def color_chosen(self, color: NoteColor) -> None:
        """Ctrl+1…6: the next note while one captures, else the selected notes."""
        ids = self.target_ids()
        if ids and not self._is_capturing():
            self._room.recolored.emit(ids, color)
        else:
            self._room.capture.swatches.choose(color)

    def ask_table(self) -> None:
        """Ctrl+T: the next note while one captures, else the selected notes."""
        room, ids = self._room, self.target_ids()
        tables = room.session.tables if room.session else 0
        if not tables:
            return
        if not ids or self._is_capturing():
            room.capture.table_button.ask()
            return
        if self._table_menu is not None:
            self._table_menu.deleteLater()
        self._table_menu = TableMenu(tables, room)
        self._table_menu.chosen.connect(partial(room.tabled.emit, ids))
        self._table_menu.popup(self.beside(ids[0]))

    def hide_from_room(self) -> None:
        """Ctrl+H: the room does not see these notes; where it sees none of them, it sees them again."""
        there = [note for note in map(self._room.notes.find, self.target_ids()) if note is not None]
        if there:
            hide = not all(note.hidden for note in there)
            self._room.hidden_from_room.emit([note.id for note in there], hide)

    def delete_target(self) -> None:
        """Del: the notes, else the cluster that is pointed at."""
        ids, cluster_id = self.target_ids(), self.target_cluster()
        if ids:
            self._room.deleted.emit(ids)
        elif cluster_id is not None:
            self._room.cluster_deleted.emit(cluster_id)

    def copy_texts(self) -> None:
        """Ctrl+C: the texts of the selected notes, one per line."""
        texts = [note.text for note in map(self._room.notes.find, self.target_ids()) if note is not None]
        if texts:
            QApplication.clipboard().setText("\n".join(texts))

    def select_all(self) -> None:
        """Ctrl+A."""
        self._room.selection.set([note.id for note in self._room.notes.all()])

    # Clusters

    def begin_rename(self, cluster_id: str) -> None:
        """Edit the title of this cluster, where the keyboard is."""
        room = self._room
        cluster, area = room.clusters.find(cluster_id), room.canvas.state.arrangement().area_of.get(cluster_id)
        if cluster is None or area is None:
            return
        listed = room.panel.list
        if listed.hasFocus():
            host, over = listed.viewport(), listed.visualRect(listed.index_of(Line(cluster_id, None)))
        else:
            host, over = room.canvas.viewport(), self._rect(area.box)
            over.setHeight(1)
        keep = partial(self._keep_title, cluster_id)
        room.editing.open(host, over, cluster.title, self.tr("Name of the cluster"), keep, one_line=True)

    # Inside

    def _line(self) -> Line | None:
        """What the keyboard is on in the list, if it is there."""
        listed = self._room.panel.list
        return listed.current_line() if listed.hasFocus() else None

    def _is_capturing(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self._room.capture.isAncestorOf(focused)

    def _keep(self, note_id: str, text: str) -> bool:
        """Whether the text was kept: the model follows the disk."""
        self._room.edited.emit(note_id, text)
        note = self._room.notes.find(note_id)
        return note is None or note.text == text

    def _keep_translation(self, note_id: str, language: str, translation: str) -> bool:
        self._language = language
        self._room.translated.emit(note_id, language, translation)
        note = self._room.notes.find(note_id)
        return note is None or (note.language, note.translation) == (language, translation)

    def _translating_closed(self) -> None:
        if self.translating is not None:
            self.translating.deleteLater()
            self.translating = None

    def _keep_title(self, cluster_id: str, title: str) -> bool:
        self._room.cluster_renamed.emit(cluster_id, title)
        cluster = self._room.clusters.find(cluster_id)
        return cluster is None or cluster.title == title

    def _rect(self, box: Box) -> QRect:
        return self._room.canvas.sight.on_screen(box).toAlignedRect()

    def _on_canvas(self, note_id: str) -> QRect:
        return self._rect(self._room.canvas.state.arrangement().spots_of(note_id)[0].box)

    def beside(self, note_id: str) -> QPoint:
        """Where a menu about this note opens."""
        listed, canvas = self._room.panel.list, self._room.canvas
        if listed.hasFocus():
            return listed.viewport().mapToGlobal(listed.visualRect(listed.currentIndex()).bottomLeft())
        return canvas.viewport().mapToGlobal(self._on_canvas(note_id).bottomLeft())
