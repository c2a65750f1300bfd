"""A wall with a few notes, and a desk that keeps what it is asked to keep."""

from __future__ import annotations

from dataclasses import replace

import pytest

from buurtdesk.domain.cluster import Cluster
from buurtdesk.domain.note import Note, NoteColor, Place
from buurtdesk.domain.session import Session, SessionKind
from buurtdesk.ui.model.clusters import ClustersModel
from buurtdesk.ui.model.notes import NotesModel
from buurtdesk.ui.wall.room import WallRoom


class Desk:
    """Does what the room asks, in the models, and remembers every call."""

    def __init__(self, room: WallRoom) -> None:
        self.room = room
        self.calls: list[tuple] = []
        for name in (
            *("submitted", "submitted_many", "moved", "edited", "translated", "recolored", "tabled", "deleted"),
            *("cluster_wanted", "cluster_renamed", "cluster_moved", "cluster_deleted", "joined", "left"),
        ):
            getattr(room, name).connect(lambda *values, name=name: self._take(name, *values))

    def named(self, name: str) -> list[tuple]:
        return [values for called, *values in self.calls if called == name]

    def _take(self, name: str, *values) -> None:
        self.calls.append((name, *values))
        getattr(self, f"_on_{name}", lambda *_: None)(*values)

    def _change(self, ids, **fields) -> None:
        self.room.notes.upsert([replace(self.room.notes.find(note_id), **fields) for note_id in ids])

    def _on_edited(self, note_id, text) -> None:
        self._change([note_id], text=text)

    def _on_translated(self, note_id, language, translation) -> None:
        self._change([note_id], language=language, translation=translation)

    def _on_recolored(self, ids, color) -> None:
        self._change(ids, color=color)

    def _on_moved(self, places) -> None:
        for note_id, place in places.items():
            self._change([note_id], place=place)

    def _on_joined(self, ids, cluster_id) -> None:
        self._change(ids, clusters=(cluster_id,))

    def _on_left(self, ids, _cluster_id) -> None:
        self._change(ids, clusters=())

    def _on_deleted(self, ids) -> None:
        self.room.notes.remove(ids)

    def _on_cluster_renamed(self, cluster_id, title) -> None:
        self.room.clusters.upsert([replace(self.room.clusters.find(cluster_id), title=title)])

    def _on_cluster_moved(self, cluster_id, place) -> None:
        self.room.clusters.upsert([replace(self.room.clusters.find(cluster_id), place=place)])


def some_notes() -> list[Note]:
    """Two in the cluster, two loose."""
    return [
        Note("n1", "s", "More benches in the park", NoteColor.YELLOW, table=3, clusters=("c1",)),
        Note("n2", "s", "Trees on the square", NoteColor.GREEN, table=1, clusters=("c1",)),
        Note("n3", "s", "A kiosk", NoteColor.BLUE, Place(560, 40)),
        Note("n4", "s", "Cars drive too fast", NoteColor.PINK, Place(560, 160), table=2),
    ]


@pytest.fixture
def room(qtbot):
    clusters = ClustersModel()
    notes = NotesModel(clusters)
    clusters.reset([Cluster("c1", "s", "Green", Place(0, 0))])
    notes.reset(some_notes())
    made = WallRoom(notes, clusters)
    made.set_session(Session("s", "t", SessionKind.IDEAS, "Ideas", tables=8))
    qtbot.addWidget(made)
    made.resize(1298, 683)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    made.canvas.sight.fit()
    made.setFocus()
    qtbot.waitUntil(made.capture.field.hasFocus)
    return made


@pytest.fixture
def desk(room):
    return Desk(room)
