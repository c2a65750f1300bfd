"""The wall before the room: all of it in sight, and still while people read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF

from buurtdesk.domain.note import Note, NoteColor
from buurtdesk.ui.app.room_wall import RoomWall
from buurtdesk.ui.model.clusters import ClustersModel
from buurtdesk.ui.model.notes import NotesModel
from buurtdesk.ui.wall.arrangement import Box


@pytest.fixture
def wall(qtbot):
    clusters = ClustersModel()
    made = RoomWall(NotesModel(clusters), clusters)
    qtbot.addWidget(made)
    made.resize(1920, 900)
    made.show()
    qtbot.waitExposed(made)
    return made


def add(qtbot, wall, number: int) -> None:
    place = wall.state.arrangement().free_place(Box(0, 0, 1298, 560))  # what the facilitator has in sight
    with qtbot.waitSignal(wall._follow_soon.timeout):
        wall.state.notes.upsert([Note(f"n{number}", "s", f"Idea {number}", NoteColor.YELLOW, place)])


def all_is_in_sight(wall) -> bool:
    boxes = [wall.sight.on_screen(spot.box) for spot in wall.state.arrangement().spots]
    return all(QRectF(wall.viewport().rect()).contains(box) for box in boxes)


def test_it_rarely_zooms_while_notes_come_and_shows_them_all_in_the_middle(qtbot, wall):
    zooms = set()
    for number in range(150):
        add(qtbot, wall, number)
        assert all_is_in_sight(wall)
        zooms.add(wall.sight.scale_now())
        middle = wall.sight.on_screen(wall.state.arrangement().bounds()).center()
        assert (middle - QRectF(wall.viewport().rect()).center()).manhattanLength() < 3
    assert 3 < len(zooms) < 20


def test_it_is_large_again_where_most_are_gone(qtbot, wall):
    for number in range(60):
        add(qtbot, wall, number)
    small = wall.sight.scale_now()
    with qtbot.waitSignal(wall._follow_soon.timeout):
        wall.state.notes.remove([f"n{number}" for number in range(4, 60)])
    assert wall.sight.scale_now() > 1.5 * small
    assert all_is_in_sight(wall)
