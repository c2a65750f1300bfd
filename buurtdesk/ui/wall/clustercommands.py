"""What keys, menus and buttons ask about several notes at once, and about clusters."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint

from buurtdesk.domain.note import Place
from buurtdesk.ui.wall.aligning import Boxes
from buurtdesk.ui.wall.clustermenu import ClusterMenu

if TYPE_CHECKING:
    from buurtdesk.ui.wall.room import WallRoom


class ClusterCommands(QObject):
    """Turns a command into the intents that the room signals."""

    def __init__(self, room: WallRoom) -> None:
        super().__init__(room)
        self._room = room
        self.menu: ClusterMenu | None = None

    def want_cluster(self) -> None:
        """Ctrl+G: a new cluster of the selected notes; of part of one cluster, they are split off from it."""
        ids, shared = self._room.commands.target_ids(), self.split_from()
        if shared is not None:
            self._room.cluster_split.emit(ids, shared)
        elif ids:
            self._room.cluster_wanted.emit(ids)

    def split_from(self) -> str | None:
        """The one cluster that the selected notes are part of, if others stay behind in it."""
        room = self._room
        ids = room.commands.target_ids()
        there = {note.clusters for note in map(room.notes.find, ids) if note is not None}
        if len(there) != 1 or len(shared := there.pop()) != 1:
            return None
        area = room.canvas.state.arrangement().area_of.get(shared[0])
        return shared[0] if area is not None and area.count > len(ids) else None

    def ask_also(self) -> None:
        """Ctrl+Shift+G: lay the selected notes in another cluster too."""
        room = self._room
        ids = room.commands.target_ids()
        if ids:
            held = {cluster_id for note in map(room.notes.find, ids) if note for cluster_id in note.clusters}
            self._ask(self.tr("Also in which cluster?"), held, room.commands.beside(ids[0]), partial(self._also, ids))

    def ask_merge(self) -> None:
        """Ctrl+M: merge the cluster that is pointed at with another one."""
        cluster_id = self._room.commands.target_cluster()
        area = self._room.canvas.state.arrangement().area_of.get(cluster_id or "")
        if area is not None:
            canvas, merged = self._room.canvas, area.cluster.id
            at = canvas.viewport().mapToGlobal(canvas.sight.on_screen(area.box).center().toPoint())
            self._ask(self.tr("Together in which cluster?"), {merged}, at, partial(self._merge, merged))

    def take_out(self) -> None:
        """The selected notes leave the clusters they are in."""
        by_cluster: dict[str, list[str]] = {}
        for note in filter(None, map(self._room.notes.find, self._room.commands.target_ids())):
            for cluster_id in note.clusters:
                by_cluster.setdefault(cluster_id, []).append(note.id)
        self._room.gesture_started.emit()
        for cluster_id, ids in by_cluster.items():
            self._room.left.emit(ids, cluster_id)
        self._room.gesture_ended.emit()

    def align(self, how: Callable[[Boxes], dict[str, Place]]) -> None:
        """Bring the selected loose notes in line; those in clusters are in line already."""
        if boxes := self.loose_boxes():
            self._room.gesture_started.emit()
            self._room.moved.emit(how(boxes))
            self._room.gesture_ended.emit()

    def loose_boxes(self) -> Boxes:
        """The selected notes that hang loose, if there are two or more."""
        arrangement = self._room.canvas.state.arrangement()
        spots = [spot for note_id in self._room.selection.ids() for spot in arrangement.spots_of(note_id)]
        loose = {spot.note.id: spot.box for spot in spots if spot.cluster_id is None}
        return loose if len(loose) > 1 else {}

    def _ask(self, question: str, without: set[str], at: QPoint, do: Callable[[str], None]) -> None:
        there = [area.cluster for area in self._room.canvas.state.arrangement().areas if area.cluster.id not in without]
        if self.menu is not None:
            self.menu.deleteLater()
        titles = [(cluster.id, self._room.clusters.spoken_title(cluster)) for cluster in there]
        self.menu = ClusterMenu(question, titles, self._room)
        self.menu.chosen.connect(do)
        if there:
            self.menu.popup(at)

    def _also(self, ids: list[str], cluster_id: str) -> None:
        self._room.gesture_started.emit()
        self._room.joined.emit(ids, cluster_id)
        self._room.gesture_ended.emit()

    def _merge(self, cluster_id: str, into: str) -> None:
        self._room.cluster_merged.emit(into, [cluster_id])
