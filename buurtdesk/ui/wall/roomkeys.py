"""The keys and the menu of the wall's room."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from buurtdesk.domain.note import NoteColor
from buurtdesk.ui.keys import DigitShortcuts
from buurtdesk.ui.wall import measures as m
from buurtdesk.ui.wall.aligning import aligned_left, aligned_top, spread_evenly
from buurtdesk.ui.wall.notemenu import NoteMenu

if TYPE_CHECKING:
    from buurtdesk.ui.wall.room import WallRoom

_CTRL = Qt.KeyboardModifier.ControlModifier
ALIGNING = {"Ctrl+Shift+Left": aligned_left, "Ctrl+Shift+Up": aligned_top, "Ctrl+Shift+D": spread_evenly}
_ALIGN_ICONS = ("align-left", "align-top", "arrows-out-line-horizontal")
_HERE = Qt.ShortcutContext.WidgetWithChildrenShortcut


class RoomKeys(QObject):
    """Binds keys to what the room can do."""

    def __init__(self, room: WallRoom) -> None:
        super().__init__(room)
        self._room = room
        self._shortcuts: list[QShortcut] = []
        self._menu: NoteMenu | None = None
        canvas, notes = room.canvas, room.panel.list
        self._bind(room, "F2", room.commands.edit_current)
        self._bind(room, "F3", room.naming.next)
        self._bind(room, "Ctrl+G", room.clustering.want_cluster)
        self._bind(room, "Ctrl+Shift+G", room.clustering.ask_also)
        self._bind(room, "Ctrl+M", room.clustering.ask_merge)
        self._bind(room, "Ctrl+Shift+O", room.arrange_wanted.emit)
        self._bind(room, "Ctrl+Shift+S", room.suggestions_wanted.emit)
        self._bind(room, "Ctrl+T", room.commands.ask_table)
        self._bind(room, "Ctrl+Shift+T", room.commands.ask_translation)
        self._bind(room, "Ctrl+Shift+P", room.photos.ask)
        for keys in ("Return", "Enter"):
            self._bind(canvas, keys, room.photos.show_current)
        self._bind(room, "Ctrl+H", room.commands.hide_from_room)
        self._bind(room, "Ctrl+L", room.show_panel)
        for keys in ("Ctrl++", "Ctrl+="):
            self._bind(room, keys, partial(canvas.sight.zoom_by, m.ZOOM_STEP))
        self._bind(room, "Ctrl+-", partial(canvas.sight.zoom_by, 1 / m.ZOOM_STEP))
        for keys in ("Down", "Return", "Enter"):
            self._bind(room.panel.search, keys, room.panel.enter_list)
        self._bind(room.panel.search, "Esc", self._leave_search)
        for view in (canvas, notes):
            # Not in the whole room: in a field these keys are about the text.
            self._bind(view, "Del", room.commands.delete_target)
            self._bind(view, "Ctrl+C", room.commands.copy_texts)
            self._bind(view, "Ctrl+V", room.photos.paste)
            self._bind(view, "Ctrl+A", room.commands.select_all)
            for keys, how in ALIGNING.items():
                self._bind(view, keys, partial(room.clustering.align, how))
        self.digits = DigitShortcuts(room)
        self.digits.register(_CTRL, 0, canvas.sight.fit)
        for number, color in enumerate(NoteColor, start=1):
            self.digits.register(_CTRL, number, partial(room.commands.color_chosen, color))
        canvas.menu_wanted.connect(self._show_menu)
        notes.menu_wanted.connect(self._show_menu)

    def _bind(self, owner: QWidget, keys: str, do: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(keys), owner)
        shortcut.setContext(_HERE)
        shortcut.activated.connect(do)
        self._shortcuts.append(shortcut)

    def _leave_search(self) -> None:
        """Show all notes again and go on capturing."""
        self._room.panel.search.clear()
        self._room.capture.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show_menu(self, at: QPoint) -> None:
        room = self._room
        ids, cluster_id = room.commands.target_ids(), room.commands.target_cluster()
        menu = NoteMenu(room)
        if ids:
            self._fill_for_notes(menu, ids)
        elif cluster_id is not None:
            menu.add(self.tr("Rename"), "F2", "pencil-simple", room.commands.edit_current)
            menu.add(self.tr("Merge with…"), "Ctrl+M", "arrows-merge", room.clustering.ask_merge)
            menu.add(self.tr("Delete cluster"), "Del", "trash", room.commands.delete_target)
        else:
            menu.add(self.tr("Show everything"), "Ctrl+0", "corners-out", room.canvas.sight.fit)
            menu.add(self.tr("Lay in order"), "Ctrl+Shift+O", "squares-four", room.arrange_wanted.emit)
            menu.add(self.tr("Suggest clusters"), "Ctrl+Shift+S", "lightbulb", room.suggestions_wanted.emit)
            menu.add(self.tr("Name the clusters"), "F3", "pencil-simple", room.naming.next)
        self._menu = menu
        menu.popup(at)

    def _fill_for_notes(self, menu: NoteMenu, ids: list[str]) -> None:
        room = self._room
        if len(ids) == 1:
            menu.add(self.tr("Edit"), "F2", "pencil-simple", room.commands.edit_current)
            menu.add(self.tr("Translation…"), "Ctrl+Shift+T", "translate", room.commands.ask_translation)
            menu.add(self.tr("Add a photo…"), "Ctrl+Shift+P", "camera", room.photos.ask)
            if any(note.photos for note in map(room.notes.find, ids) if note is not None):
                menu.add(self.tr("Show the photo"), "Return", "image", room.photos.show_current)
        menu.add(self.tr("Copy text"), "Ctrl+C", "copy-simple", room.commands.copy_texts)
        split = room.clustering.split_from() is not None
        words = self.tr("Split off from the cluster") if split else self.tr("New cluster")
        menu.add(words, "Ctrl+G", "arrows-split" if split else "magnet-straight", room.clustering.want_cluster)
        menu.add(self.tr("Also in another cluster…"), "Ctrl+Shift+G", "link-simple", room.clustering.ask_also)
        if any(note.clusters for note in map(room.notes.find, ids) if note is not None):
            menu.add(self.tr("Take out of the cluster"), "", "arrow-bend-down-right", room.clustering.take_out)
        if room.session is not None and room.session.tables:
            menu.add(self.tr("Table…"), "Ctrl+T", "table", room.commands.ask_table)
        hidden = all(note.hidden for note in map(room.notes.find, ids) if note is not None)
        words = self.tr("Show the room again") if hidden else self.tr("Hide from the room")
        menu.add(words, "Ctrl+H", "eye" if hidden else "eye-slash", room.commands.hide_from_room)
        if room.clustering.loose_boxes():
            menu.addSeparator()
            aligned = (self.tr("Under each other"), self.tr("Beside each other"), self.tr("Spread evenly"))
            for words, (keys, how), name in zip(aligned, ALIGNING.items(), _ALIGN_ICONS, strict=True):
                menu.add(words, keys, name, partial(room.clustering.align, how))
        menu.addSeparator()
        menu.add_colors(partial(self._recolor, ids))
        menu.addSeparator()
        menu.add(self.tr("Delete"), "Del", "trash", room.commands.delete_target)

    def _recolor(self, ids: list[str], color: NoteColor) -> None:
        self._room.recolored.emit(ids, color)
