"""What hands do on the wall."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip

from buurtdesk.domain.cluster import Cluster
from buurtdesk.domain.note import Note, NoteColor, Place
from buurtdesk.ui.theme.style import apply
from buurtdesk.ui.theme.tokens import DARK, LIGHT

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier


def at_note(room, note_id: str) -> QPoint:
    box = room.canvas.state.arrangement().spots_of(note_id)[0].box
    return room.canvas.sight.on_screen(box).center().toPoint()


def drag(qtbot, room, start: QPoint, end: QPoint, button=LEFT, held=Qt.KeyboardModifier.NoModifier) -> None:
    viewport = room.canvas.viewport()
    qtbot.mousePress(viewport, button, pos=start)
    qtbot.mouseMove(viewport, start + (end - start) / 2)
    qtbot.mouseMove(viewport, end)
    qtbot.mouseRelease(viewport, button, held, pos=end)


def test_a_click_selects_and_ctrl_click_adds(qtbot, room):
    viewport = room.canvas.viewport()
    qtbot.mouseClick(viewport, LEFT, pos=at_note(room, "n3"))
    assert room.selection.ids() == ["n3"]
    qtbot.mouseClick(viewport, LEFT, CTRL, at_note(room, "n1"))
    assert room.selection.ids() == ["n1", "n3"]
    assert room.canvas.hasFocus()


def test_a_drag_tells_once_where_the_note_went(qtbot, room, desk):
    start = at_note(room, "n3")
    drag(qtbot, room, start, start + QPoint(60, 200), held=ALT)
    [[places]] = desk.named("moved")
    scale = room.canvas.sight.scale_now()
    assert places["n3"].x == pytest.approx(560 + 60 / scale)
    assert places["n3"].y == pytest.approx(40 + 200 / scale)
    assert [name for name, *_ in desk.calls] == ["moved"]


def test_selected_notes_go_together(qtbot, room, desk):
    room.selection.set(["n3", "n4"])
    start = at_note(room, "n4")
    drag(qtbot, room, start, start + QPoint(80, 40))
    [[places]] = desk.named("moved")
    assert set(places) == {"n3", "n4"}
    assert places["n4"].y - places["n3"].y == pytest.approx(120)


def test_a_note_dropped_on_a_cluster_joins_it(qtbot, room, desk):
    drag(qtbot, room, at_note(room, "n3"), at_note(room, "n1"))
    assert desk.calls == [("joined", ["n3"], "c1")]
    assert room.canvas.state.arrangement().area_of["c1"].count == 3


def test_a_note_dragged_out_leaves_its_cluster_and_stays_where_it_was_dropped(qtbot, room, desk):
    start = at_note(room, "n1")
    drag(qtbot, room, start, start + QPoint(100, 330))
    assert [name for name, *_ in desk.calls] == ["left", "moved"]
    assert desk.named("left") == [[["n1"], "c1"]]
    assert room.canvas.state.arrangement().spots_of("n1")[0].cluster_id is None


def test_a_note_dropped_in_its_own_cluster_changes_nothing(qtbot, room, desk):
    drag(qtbot, room, at_note(room, "n1"), at_note(room, "n2") + QPoint(5, 30))
    assert desk.calls == []


def test_escape_puts_a_dragged_note_back(qtbot, room, desk):
    viewport, start = room.canvas.viewport(), at_note(room, "n3")
    qtbot.mousePress(viewport, LEFT, pos=start)
    qtbot.mouseMove(viewport, start + QPoint(90, 90))
    assert room.canvas.state.lifted
    qtbot.keyClick(room.canvas, Qt.Key.Key_Escape)
    qtbot.mouseRelease(viewport, LEFT, pos=start + QPoint(90, 90))
    assert desk.calls == [] and not room.canvas.state.lifted


def test_a_cluster_is_dragged_by_its_ground(qtbot, room, desk):
    area = room.canvas.state.arrangement().area_of["c1"]
    corner = room.canvas.sight.on_screen(area.box).topLeft().toPoint() + QPoint(12, 10)
    drag(qtbot, room, corner, corner + QPoint(40, 300))
    [[cluster_id, place]] = desk.named("cluster_moved")
    assert (cluster_id, place.x > 0, place.y > 200) == ("c1", True, True)


def test_a_band_selects_what_it_touches(qtbot, room):
    n3, n4 = at_note(room, "n3"), at_note(room, "n4")
    drag(qtbot, room, n3 + QPoint(150, -20), n4 + QPoint(0, 10))
    assert room.selection.ids() == ["n3", "n4"]
    assert room.canvas.state.band is None


def test_a_double_click_edits_and_enter_tells(qtbot, room, desk):
    qtbot.mouseDClick(room.canvas.viewport(), LEFT, pos=at_note(room, "n3"))
    qtbot.keyClicks(room.editing.editor, " with coffee")
    qtbot.keyClick(room.editing.editor, Qt.Key.Key_Return)
    assert desk.calls == [("edited", "n3", "A kiosk with coffee")]
    assert room.editing.editor is None
    assert room.canvas.hasFocus()


def test_an_edit_that_is_not_kept_stays_open(qtbot, room):
    room.canvas.setFocus()
    room.selection.set(["n3"], "n3")
    qtbot.keyClick(room.canvas, Qt.Key.Key_F2)
    room.editing.editor.selectAll()
    qtbot.keyClicks(room.editing.editor, "Lost?")
    qtbot.keyClick(room.editing.editor, Qt.Key.Key_Return)
    room.refused("The disk is full.")
    assert room.editing.editor.toPlainText() == "Lost?"
    qtbot.keyClick(room.editing.editor, Qt.Key.Key_Escape)
    assert room.editing.editor is None


@pytest.mark.parametrize("key", [Qt.Key.Key_2, Qt.Key.Key_Eacute])
def test_ctrl_2_recolours_the_selected_notes_also_on_azerty(qtbot, room, desk, key):
    qtbot.mouseClick(room.canvas.viewport(), LEFT, pos=at_note(room, "n3"))
    qtbot.keyClick(room.canvas, key, CTRL)
    assert desk.calls == [("recolored", ["n3"], NoteColor.PINK)]


def test_ctrl_t_gives_the_selected_notes_a_table(qtbot, room, desk):
    room.canvas.setFocus()
    room.selection.set(["n3", "n4"])
    qtbot.keyClick(room.canvas, Qt.Key.Key_T, CTRL)
    qtbot.keyClick(room.commands._table_menu, Qt.Key.Key_5)
    assert desk.calls == [("tabled", ["n3", "n4"], 5)]


def test_ctrl_g_ctrl_c_and_del(qtbot, room, desk):
    room.canvas.setFocus()
    room.selection.set(["n3", "n4"])
    qtbot.keyClick(room.canvas, Qt.Key.Key_G, CTRL)
    qtbot.keyClick(room.canvas, Qt.Key.Key_C, CTRL)
    qtbot.keyClick(room.canvas, Qt.Key.Key_Delete)
    assert desk.calls == [("cluster_wanted", ["n3", "n4"]), ("deleted", ["n3", "n4"])]
    assert QApplication.clipboard().text() == "A kiosk\nCars drive too fast"


def test_a_clicked_cluster_is_renamed_and_deleted(qtbot, room, desk):
    area = room.canvas.state.arrangement().area_of["c1"]
    corner = room.canvas.sight.on_screen(area.box).topLeft().toPoint() + QPoint(12, 10)
    qtbot.mouseClick(room.canvas.viewport(), LEFT, pos=corner)
    qtbot.keyClick(room.canvas, Qt.Key.Key_F2)
    qtbot.keyClicks(room.editing.editor, "Parks")
    qtbot.keyClick(room.editing.editor, Qt.Key.Key_Return)
    qtbot.keyClick(room.canvas, Qt.Key.Key_Delete)
    assert desk.calls == [("cluster_renamed", "c1", "Parks"), ("cluster_deleted", "c1")]


def wheel(room, steps: int, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    at = QPointF(300, 200)
    event = QWheelEvent(
        at,
        room.canvas.mapToGlobal(at),
        QPoint(),
        QPoint(0, 120 * steps),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(room.canvas.viewport(), event)


def test_ctrl_wheel_zooms_around_the_pointer_between_10_and_400_percent(room):
    sight = room.canvas.sight
    before = sight.to_wall(QPointF(300, 200))
    wheel(room, 1, CTRL)
    after = sight.to_wall(QPointF(300, 200))
    assert (after - before).manhattanLength() < 2 / sight.scale_now()
    wheel(room, 40, CTRL)
    assert sight.scale_now() == 4.0
    wheel(room, -80, CTRL)
    assert sight.scale_now() == 0.1


def test_the_middle_button_shifts_the_wall(qtbot, room, desk):
    before = room.canvas.sight.in_sight()
    drag(qtbot, room, at_note(room, "n3"), at_note(room, "n3") + QPoint(-50, -30), Qt.MouseButton.MiddleButton)
    after = room.canvas.sight.in_sight()
    assert after.x - before.x == pytest.approx(50 / room.canvas.sight.scale_now(), abs=2)
    assert desk.calls == []


@pytest.mark.parametrize("key", [Qt.Key.Key_0, Qt.Key.Key_Agrave])
def test_ctrl_0_shows_everything_again(qtbot, room, key):
    fitted = room.canvas.sight.in_sight()
    wheel(room, 5, CTRL)
    qtbot.keyClick(room.capture.field, key, CTRL)
    assert room.canvas.sight.in_sight() == fitted


def test_the_tooltip_has_the_whole_text_where_the_note_has_not(qtbot, room):
    long = (
        "Benches with a back along the whole path from the station to the school, because grandmother cannot walk far"
    )
    notes = [Note(f"m{n}", "s", f"{long} {n}", place=Place(n % 50 * 140.0, 400 + n // 50 * 90.0)) for n in range(2000)]
    room.notes.upsert(notes)
    room.canvas.sight.fit()
    at = at_note(room, "m777")
    event = QHelpEvent(QEvent.Type.ToolTip, at, room.canvas.viewport().mapToGlobal(at))
    QApplication.sendEvent(room.canvas.viewport(), event)
    assert f"{long} 777" in QToolTip.text()
    QToolTip.hideText()


def test_another_theme_repaints_notes_and_areas(room):
    at = at_note(room, "n3") + QPoint(0, 12)
    ratio = room.canvas.devicePixelRatioF()
    assert room.canvas.grab().toImage().pixelColor(at * ratio).name().upper() == LIGHT.notes[NoteColor.BLUE]
    from PySide6.QtWidgets import QApplication as App

    apply(App.instance(), dark=True, scale=1.0)
    assert room.canvas.grab().toImage().pixelColor(at * ratio).name().upper() == DARK.notes[NoteColor.BLUE]


def test_an_empty_wall_says_how_to_begin(room):
    assert not room._empty.isVisible()
    room.notes.reset([])
    room.clusters.reset([])
    assert room._empty.isVisible()


def test_a_new_note_finds_a_free_place_in_sight(room):
    places = []
    for number in range(30):
        place = room.free_place()
        places.append((place.x, place.y))
        room.notes.upsert([Note(f"new{number}", "s", "New", place=place)])
    assert len(set(places)) == 30
    area = room.canvas.state.arrangement().area_of["c1"].box
    assert not any(area.contains(x, y) for x, y in places)


def test_a_note_in_two_clusters_is_marked_and_says_where_it_lies(room):
    room.canvas.resize(1200, 700)
    room.clusters.upsert([Cluster("c2", "s", "Parks", Place(0, 400))])
    room.canvas.sight.fit()
    once = room.canvas.grab(room.canvas.sight.on_screen(spot(room, "n1").box).toRect()).toImage()
    room.notes.upsert([replace(room.notes.find("n1"), clusters=("c1", "c2"))])
    room.canvas.sight.fit()
    twice = room.canvas.grab(room.canvas.sight.on_screen(spot(room, "n1").box).toRect()).toImage()
    assert once.size() == twice.size() and once != twice
    at = at_note(room, "n1")
    event = QHelpEvent(QEvent.Type.ToolTip, at, room.canvas.viewport().mapToGlobal(at))
    QApplication.sendEvent(room.canvas.viewport(), event)
    assert "Lies in Green, Parks" in QToolTip.text()
    QToolTip.hideText()


def spot(room, note_id: str):
    return room.canvas.state.arrangement().spots_of(note_id)[0]
