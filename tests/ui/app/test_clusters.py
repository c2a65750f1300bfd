"""Clusters by keys and by hand, in the real window on a real library."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication

from buurtdesk.desk import clusters, notes, voting
from buurtdesk.domain.note import Place
from buurtdesk.domain.voting import VotingRules
from buurtdesk.ui.wall.listing import Line, LineRole

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def laid(desk, session, window):
    """Two clusters and a loose note; gives the ids of the clusters by title."""
    made = {}
    for number, (title, words) in enumerate({"Green": ["Tree", "Park"], "Water": ["Fountain", "Pond"]}.items()):
        ids = [note.id for note in notes.add(desk, session, words)]
        made[title] = clusters.gather(desk, session, ids, Place(number * 500, 0), title).id
    notes.add(desk, session, "Kiosk", place=Place(0, 400))
    window.ideas.wall.canvas.sight.fit()
    return made


def titles(desk, session) -> dict[str, set[str]]:
    there = notes.notes(desk, session.id)
    return {
        each.title: {note.text for note in there if each.id in note.clusters}
        for each in notes.clusters(desk, session.id)
    }


def select(wall, *texts: str) -> None:
    wall.canvas.setFocus()
    wall.selection.set([note.id for note in wall.notes.all() if note.text in texts])


def ground(wall, cluster_id: str) -> QPoint:
    """A point of a cluster where no note lies."""
    box = wall.canvas.state.arrangement().area_of[cluster_id].box
    return wall.canvas.sight.on_screen(box).topLeft().toPoint() + QPoint(14, 10)


def drag(qtbot, wall, start: QPoint, end: QPoint, held=Qt.KeyboardModifier.NoModifier) -> None:
    viewport = wall.canvas.viewport()
    qtbot.mousePress(viewport, LEFT, pos=start)
    qtbot.mouseMove(viewport, start + (end - start) / 2)
    qtbot.mouseMove(viewport, end)
    qtbot.mouseRelease(viewport, LEFT, held, pos=end)


def test_a_cluster_dropped_on_another_is_merged_and_one_undo_parts_them(qtbot, desk, session, wall, laid, keyboard):
    drag(qtbot, wall, ground(wall, laid["Water"]), ground(wall, laid["Green"]))
    assert titles(desk, session) == {"Green": {"Tree", "Park", "Fountain", "Pond"}}
    keyboard.undo()
    assert titles(desk, session) == {"Green": {"Tree", "Park"}, "Water": {"Fountain", "Pond"}}


def test_what_would_happen_is_said_while_the_cluster_is_over_another(qtbot, wall, laid):
    viewport = wall.canvas.viewport()
    start, end = ground(wall, laid["Water"]), ground(wall, laid["Green"])
    before = wall.canvas.grab().toImage()
    qtbot.mousePress(viewport, LEFT, pos=start)
    qtbot.mouseMove(viewport, (start + end) / 2)
    qtbot.mouseMove(viewport, end)
    assert wall.canvas.state.target_area == laid["Green"]
    assert wall.canvas.grab().toImage() != before
    qtbot.keyClick(wall.canvas, Qt.Key.Key_Escape)
    qtbot.mouseRelease(viewport, LEFT, pos=end)


def test_with_alt_a_cluster_is_only_moved(qtbot, desk, session, wall, laid):
    drag(qtbot, wall, ground(wall, laid["Water"]), ground(wall, laid["Green"]) + QPoint(3, 3), held=ALT)
    assert set(titles(desk, session)) == {"Green", "Water"}


def test_ctrl_m_and_a_digit_merge_the_cluster_that_was_clicked(qtbot, desk, session, wall, laid):
    qtbot.mouseClick(wall.canvas.viewport(), LEFT, pos=ground(wall, laid["Water"]))
    qtbot.keyClick(wall.canvas, Qt.Key.Key_M, CTRL)
    qtbot.keyClick(wall.clustering.menu, Qt.Key.Key_1)
    assert set(titles(desk, session)) == {"Green"}


def test_ctrl_g_on_part_of_a_cluster_splits_it(desk, session, wall, laid, keyboard):
    select(wall, "Tree")
    keyboard.press(Qt.Key.Key_G, CTRL)
    keyboard.enter("Trees")
    assert titles(desk, session) == {"Green": {"Park"}, "Trees": {"Tree"}, "Water": {"Fountain", "Pond"}}
    assert desk.undo_state.undo == "cluster.rename"
    desk.undo()
    assert desk.undo_state.undo == "cluster.split"


def test_a_note_lies_in_two_clusters_by_key_and_the_list_says_so(qtbot, desk, session, wall, laid, keyboard):
    select(wall, "Fountain")
    keyboard.press(Qt.Key.Key_G, CTRL | SHIFT)
    qtbot.keyClick(wall.clustering.menu, Qt.Key.Key_1)
    assert titles(desk, session) == {"Green": {"Tree", "Park", "Fountain"}, "Water": {"Fountain", "Pond"}}
    fountain = next(note.id for note in wall.notes.all() if note.text == "Fountain")
    listed = wall.panel.list
    told = [listed.index_of(Line(laid[title], fountain)).data(LineRole.ALSO) for title in ("Green", "Water")]
    assert told == ["also in Water", "also in Green"]
    assert len(wall.canvas.state.arrangement().spots_of(fountain)) == 2


def test_with_ctrl_a_dropped_note_stays_in_its_own_cluster_too(qtbot, desk, session, wall, laid):
    pond = next(note.id for note in wall.notes.all() if note.text == "Pond")
    box = wall.canvas.state.arrangement().spots_of(pond)[0].box
    at = wall.canvas.sight.on_screen(box).center().toPoint()
    drag(qtbot, wall, at, ground(wall, laid["Green"]), held=CTRL)
    assert titles(desk, session) == {"Green": {"Tree", "Park", "Pond"}, "Water": {"Fountain", "Pond"}}


def test_f3_walks_the_clusters_without_a_name(qtbot, desk, session, wall, laid, keyboard, window):
    for number, text in enumerate(("Bench", "Lamp", "Bus")):
        made = notes.add(desk, session, text)
        clusters.gather(desk, session, [made[0].id], Place(number * 500, 600))
    keyboard.press(Qt.Key.Key_F3)
    assert "3" in wall.editing.editor.placeholderText()
    keyboard.enter("Sitting")
    keyboard.press(Qt.Key.Key_F3)
    keyboard.enter("Transport")
    assert wall.editing.editor is None
    named = titles(desk, session)
    assert (named["Sitting"], named["Transport"], named[""]) == ({"Bench"}, {"Bus"}, {"Lamp"})
    keyboard.press(Qt.Key.Key_F3)
    keyboard.type("Li")
    keyboard.press(Qt.Key.Key_Escape)
    assert wall.editing.editor is None and "" in titles(desk, session)


def test_the_wall_is_laid_in_order_and_back(desk, session, wall, laid, keyboard):
    before = notes.notes(desk, session.id), notes.clusters(desk, session.id)
    keyboard.press(Qt.Key.Key_O, CTRL | SHIFT)
    after = notes.notes(desk, session.id), notes.clusters(desk, session.id)
    assert after != before and desk.undo_state.undo == "wall.arrange"
    keyboard.undo()
    assert (notes.notes(desk, session.id), notes.clusters(desk, session.id)) == before


def places(desk, session, *texts: str) -> list[Place]:
    return [note.place for text in texts for note in notes.notes(desk, session.id) if note.text == text]


def test_loose_notes_are_brought_in_line_and_spread(desk, session, window, wall, keyboard):
    for text, place in {"a": Place(0, 0), "b": Place(30, 300), "c": Place(12, 110)}.items():
        notes.add(desk, session, text, place=place)
    select(wall, "a", "b", "c")
    keyboard.press(Qt.Key.Key_Left, CTRL | SHIFT)
    assert [place.x for place in places(desk, session, "a", "b", "c")] == [0, 0, 0]
    keyboard.press(Qt.Key.Key_D, CTRL | SHIFT)
    assert [place.y for place in places(desk, session, "a", "c", "b")] == [0, 150, 300]
    keyboard.press(Qt.Key.Key_Up, CTRL | SHIFT)
    top = places(desk, session, "a", "b", "c")
    assert {place.y for place in top} == {0} and len({place.x for place in top}) == 3


def test_dots_stand_on_the_clusters_only_once_revealed_and_go_along_when_merged(desk, session, window, wall, laid):
    made = voting.open_round(desk, session, [(each, title) for title, each in laid.items()], VotingRules(0, 0))
    options = voting.options(desk, made.id)
    for ballot in ({0: 2}, {0: 1, 1: 4}):
        voting.add_ballot(desk, session, made, {options[place].id: dots for place, dots in ballot.items()})
    heading = wall.panel.list.index_of(Line(laid["Green"], None))
    assert heading.data(LineRole.DOTS) is None
    voting.close_round(desk, made)
    assert heading.data(LineRole.DOTS) is None
    voting.reveal_round(desk, made)
    assert wall.panel.list.index_of(Line(laid["Green"], None)).data(LineRole.DOTS) == 3
    assert "3 dot(s)" in wall.panel.list.index_of(Line(laid["Green"], None)).data(Qt.ItemDataRole.AccessibleTextRole)
    clusters.merge(desk, session, laid["Green"], [laid["Water"]])
    assert wall.clusters.dots_of(laid["Green"]) == 7
    desk.undo()
    assert wall.clusters.dots_of(laid["Green"]) == 3


def test_the_room_sees_dots_on_the_wall_only_once_they_are_revealed(qtbot, desk, session, window, wall, laid):
    room_wall = window.ideas.wall_for_room()
    qtbot.addWidget(room_wall)
    room_wall.resize(960, 540)

    def seen():
        room_wall.sight.fill()
        return room_wall.grab().toImage()

    before = seen()
    made = voting.open_round(desk, session, [(laid["Green"], "Green")], VotingRules(0, 0))
    (option,) = voting.options(desk, made.id)
    voting.add_ballot(desk, session, made, {option.id: 3})
    voting.close_round(desk, made)
    assert seen() == before
    voting.reveal_round(desk, made)
    assert seen() != before
    voting.reopen_round(desk, made)
    assert seen() == before


def test_a_frozen_wall_loses_the_dots_of_a_round_that_is_opened_again(desk, session, window, wall, laid):
    made = voting.open_round(desk, session, [(laid["Green"], "Green")], VotingRules(0, 0))
    voting.close_round(desk, made)
    voting.reveal_round(desk, made)
    window.ideas.held_wall_for_room()()
    held = [clusters for _, clusters in window.ideas.held_walls]
    assert [each.dots_of(laid["Green"]) for each in held] == [0]
    voting.reopen_round(desk, made)
    assert [each.dots_of(laid["Green"]) for each in held] == [None]


@pytest.fixture
def suggested(qtbot, desk, session, wall, keyboard):
    """The panel with two proposals and a note that is like no other."""
    texts = ["Bench in the park", "Bench at the stop", "Cars drive fast", "Cars are parked everywhere", "Kiosk"]
    notes.add(desk, session, texts)
    keyboard.press(Qt.Key.Key_S, CTRL | SHIFT)
    panel = wall.suggestions
    qtbot.waitUntil(lambda: panel.model.rowCount() == 2)
    assert QApplication.focusWidget() is panel.list
    return panel


def test_suggestions_are_accepted_or_declined_by_key_and_change_nothing_before(
    qtbot, desk, session, wall, keyboard, suggested
):
    assert titles(desk, session) == {}
    assert len(wall.selection.ids()) == 2
    keyboard.press(Qt.Key.Key_Down)
    keyboard.press(Qt.Key.Key_Return)
    (laid,) = titles(desk, session).values()
    assert len(laid) == 2 and suggested.model.rowCount() == 1
    keyboard.press(Qt.Key.Key_Delete)
    assert suggested.model.rowCount() == 0 and len(titles(desk, session)) == 1
    keyboard.press(Qt.Key.Key_Escape)
    assert not suggested.isVisible() and wall.panel.isVisible()
    keyboard.undo()
    assert titles(desk, session) == {}


def test_all_suggestions_are_accepted_at_once_and_taken_back_one_by_one(qtbot, desk, session, suggested):
    suggested._all.click()
    assert len(titles(desk, session)) == 2
    desk.undo()
    assert len(titles(desk, session)) == 1
    loose = {note.text for note in notes.notes(desk, session.id) if not note.clusters}
    assert "Kiosk" in loose and len(loose) == 3
