"""Naming afterwards: from one cluster without a name to the next, Enter after Enter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from buurtdesk.ui import counted
from buurtdesk.ui.wall.arrangement import Area

if TYPE_CHECKING:
    from buurtdesk.ui.wall.room import WallRoom


class Naming(QObject):
    """F3 begins and, while naming, passes one over; Enter keeps the name and goes on, Escape stops."""

    def __init__(self, room: WallRoom) -> None:
        super().__init__(room)
        self._room = room
        self._passed: set[str] = set()
        self._naming: str | None = None
        room.editing.finished.connect(self._go_on)

    def next(self) -> None:
        """Open the name of the next cluster that has none."""
        room = self._room
        if self._naming is None:
            self._passed.clear()
        elif room.editing.editor is not None:
            room.editing.finish_by_key()  # comes back here once it is kept
            return
        left = self._left()
        if not left:
            self._naming = None
            self._tell_done()
            return
        self._naming = left[0].cluster.id
        self._open(left)

    def _open(self, left: list[Area]) -> None:
        room = self._room
        room.selection.clear()
        room.canvas.sight.show_box(left[0].box)
        room.commands.begin_rename(left[0].cluster.id)
        if room.editing.editor is not None:
            told = counted.tr("%n cluster(s) without a name", "", len(left))
            room.editing.editor.setPlaceholderText(told)
            room.editing.editor.setAccessibleDescription(told)

    def _left(self) -> list[Area]:
        """The clusters without a name that were not passed over, as one reads them."""
        there = self._room.canvas.state.arrangement().areas
        left = [area for area in there if not area.cluster.title and area.cluster.id not in self._passed]
        return sorted(left, key=lambda area: (area.box.y, area.box.x))

    def _go_on(self, by_key: bool) -> None:
        """An editor closed: by Enter one goes on to the next, by Escape or a click elsewhere it ends."""
        if self._naming is None:
            return
        if not by_key:
            self._naming = None
            return
        self._passed.add(self._naming)
        self.next()

    def _tell_done(self) -> None:
        unnamed = any(not cluster.title for cluster in self._room.clusters.all())
        if not self._room.clusters.all():
            self._room.said.emit(self.tr("There are no clusters yet."))
        elif unnamed:
            self._room.said.emit(self.tr("That were all; some have no name yet."))
        else:
            self._room.said.emit(self.tr("Every cluster has a name."))
