"""The list beside the wall: the way for keyboard and screen reader."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from buurtdesk.domain.note import Note, NoteColor
from buurtdesk.ui.wall.listing import Line

CTRL = Qt.KeyboardModifier.ControlModifier
ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def listed(qtbot, room):
    room.show_panel()
    qtbot.waitUntil(room.panel.list.hasFocus)
    return room.panel.list


def texts(room) -> list[str]:
    listing = room.panel.listing
    return [listing.index(row, 0).data() for row in range(listing.rowCount())]


def go_to(listed, note_id: str) -> None:
    row = listed.model().rows_of(note_id)[0]
    listed.setCurrentIndex(listed.model().index(row, 0))


def test_notes_stand_under_their_cluster(room):
    assert texts(room) == [
        *("Green", "More benches in the park", "Trees on the square"),
        *("Loose notes", "A kiosk", "Cars drive too fast"),
    ]
    assert (
        room.panel.listing.index(1, 0).data(ACCESSIBLE) == "yellow, More benches in the park, table 3, in cluster Green"
    )
    assert room.panel.listing.index(0, 0).data(ACCESSIBLE).startswith("Green, 2 note")


def test_changes_keep_the_model_whole(room, desk):
    tester = QAbstractItemModelTester(room.panel.listing, QAbstractItemModelTester.FailureReportingMode.Fatal)
    room.notes.upsert([Note("n5", "s", "Lamp", clusters=("c1",)), Note("n6", "s", "Swing", clusters=("gone",))])
    room.notes.remove(["n1", "n3"])
    room.panel.listing.seek("s")
    room.panel.listing.seek("")
    room.panel.listing.fold("c1", True)
    room.clusters.reset([])
    assert texts(room) == ["Loose notes", "Trees on the square", "Cars drive too fast", "Lamp", "Swing"]
    del tester


def test_the_selection_is_shared_both_ways(qtbot, room, listed):
    go_to(listed, "n2")
    assert room.selection.ids() == ["n2"] and room.canvas.state.selected == {"n2"}
    qtbot.keyClick(listed, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    qtbot.keyClick(listed, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert room.selection.ids() == ["n2", "n3"]

    room.selection.set(["n1", "n4"])
    selected = {index.data() for index in listed.selectionModel().selectedRows()}
    assert selected == {"More benches in the park", "Cars drive too fast"}


def test_a_change_by_others_keeps_the_selection(room, listed):
    room.selection.set(["n2", "n4"])
    room.notes.upsert([Note("n0", "s", "Lamp", clusters=("c1",))])
    room.notes.remove(["n1"])
    assert room.selection.ids() == ["n2", "n4"]
    assert {index.data() for index in listed.selectionModel().selectedRows()} == {
        "Trees on the square",
        "Cars drive too fast",
    }


def test_space_selects_without_letting_go_of_the_others(qtbot, room, listed):
    go_to(listed, "n1")
    qtbot.keyClick(listed, Qt.Key.Key_Down, CTRL)
    qtbot.keyClick(listed, Qt.Key.Key_Space)
    assert room.selection.ids() == ["n1", "n2"]
    qtbot.keyClick(listed, Qt.Key.Key_Space)
    assert room.selection.ids() == ["n1"]


def test_f2_edits_in_place(qtbot, room, desk, listed):
    go_to(listed, "n4")
    qtbot.keyClick(listed, Qt.Key.Key_F2)
    assert room.editing.editor.parentWidget() is listed.viewport()
    qtbot.keyClick(room.editing.editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(room.editing.editor, "Slower cars")
    qtbot.keyClick(room.editing.editor, Qt.Key.Key_Return)
    assert desk.calls == [("edited", "n4", "Slower cars")]
    assert listed.hasFocus()


def test_f2_on_a_heading_renames_the_cluster(qtbot, room, desk, listed):
    listed.setCurrentIndex(room.panel.listing.index(0, 0))
    qtbot.keyClick(listed, Qt.Key.Key_F2)
    qtbot.keyClicks(room.editing.editor, "Parks")
    qtbot.keyClick(room.editing.editor, Qt.Key.Key_Return)
    assert desk.calls == [("cluster_renamed", "c1", "Parks")]


@pytest.mark.parametrize("key", [Qt.Key.Key_3, Qt.Key.Key_QuoteDbl])
def test_ctrl_3_recolours_also_on_azerty(qtbot, room, desk, listed, key):
    go_to(listed, "n1")
    qtbot.keyClick(listed, key, CTRL)
    assert desk.calls == [("recolored", ["n1"], NoteColor.GREEN)]


def test_del_deletes_and_the_list_goes_on(qtbot, room, desk, listed):
    go_to(listed, "n3")
    qtbot.keyClick(listed, Qt.Key.Key_Delete)
    assert desk.calls == [("deleted", ["n3"])]
    assert "A kiosk" not in texts(room)


def test_searching_shows_only_what_is_sought(qtbot, room):
    qtbot.keyClicks(room.panel.search, "CARS")
    assert texts(room) == ["Loose notes", "Cars drive too fast"]


def test_a_heading_folds(qtbot, room, listed):
    listed.setCurrentIndex(listed.index_of(Line("c1", None)))
    qtbot.keyClick(listed, Qt.Key.Key_Return)
    assert "Trees on the square" not in texts(room)
    assert listed.currentIndex().data(ACCESSIBLE).endswith("folded")
    qtbot.keyClick(listed, Qt.Key.Key_Right)
    assert "Trees on the square" in texts(room)


def test_a_narrow_window_folds_the_panel_into_a_tab(qtbot, room):
    assert room.panel.isVisible() and not room.tab.isVisible()
    room.resize(1025, 529)
    assert not room.panel.isVisible() and room.tab.isVisible()
    assert room.tab.text() == "Notes 4"
    qtbot.mouseClick(room.tab, Qt.MouseButton.LeftButton)
    assert room.panel.isVisible()
    assert not room.panel.geometry().intersects(room.capture.geometry())
