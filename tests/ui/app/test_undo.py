"""Ctrl+Z and Ctrl+Y in the window, wherever the keyboard is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from buurtdesk.desk import clusters, notes, voting
from buurtdesk.domain.note import Place


@pytest.fixture
def two(window, wall, keyboard):
    """Two notes on the wall, put there by keys."""
    keyboard.enter("Benches")
    keyboard.enter("Trees")
    return {note.text: note.id for note in wall.notes.all()}


def test_a_note_goes_and_comes_back_while_one_captures(two, wall, keyboard, texts) -> None:
    keyboard.undo()
    assert texts() == ["Benches"]
    assert wall.capture.field.text() == ""
    keyboard.redo()
    assert texts() == ["Benches", "Trees"]
    assert QApplication.focusWidget() is wall.capture.field


def test_half_a_sentence_is_undone_before_a_note(two, wall, keyboard, texts) -> None:
    keyboard.type("half")
    keyboard.undo()
    assert wall.capture.field.text() == ""
    assert len(texts()) == 2
    keyboard.undo()
    assert texts() == ["Benches"]


def test_a_move(two, wall, keyboard) -> None:
    before = wall.notes.find(two["Trees"]).place
    wall.gesture_started.emit()
    wall.moved.emit({two["Trees"]: Place(900, 500)})
    wall.gesture_ended.emit()
    assert wall.notes.find(two["Trees"]).place == Place(900, 500)
    keyboard.undo()
    assert wall.notes.find(two["Trees"]).place == before
    keyboard.redo()
    assert wall.notes.find(two["Trees"]).place == Place(900, 500)


def test_a_cluster_and_its_name(two, wall, keyboard, desk, session) -> None:
    wall.cluster_wanted.emit(list(two.values()))
    keyboard.enter("Green")
    assert [made.title for made in notes.clusters(desk, session.id)] == ["Green"]
    keyboard.undo()
    assert [made.title for made in notes.clusters(desk, session.id)] == [""]
    keyboard.undo()
    assert notes.clusters(desk, session.id) == []
    assert wall.clusters.all() == []
    assert not any(note.clusters for note in wall.notes.all())
    keyboard.redo()
    assert all(note.clusters for note in wall.notes.all())


def test_a_deletion_and_its_notice(two, window, wall, keyboard, texts) -> None:
    wall.deleted.emit([two["Benches"]])
    assert texts() == ["Trees"]
    assert window.shell.toast.isVisible()
    keyboard.undo()
    assert texts() == ["Benches", "Trees"]
    window.shell.toast.close_notice()


def test_a_notice_never_offers_to_undo_something_else(two, qtbot, window, wall, keyboard, texts) -> None:
    wall.deleted.emit([two["Benches"]])
    keyboard.enter("Since then")
    qtbot.waitUntil(lambda: not window.shell.toast.isVisible())
    assert texts() == ["Since then", "Trees"]


def test_a_voting_round(two, window, keyboard, desk, session) -> None:
    window.ideas.show_voting()
    voting.open_round(desk, session, [(two["Benches"], "Benches")])
    keyboard.enter("A")
    made = voting.rounds(desk, session.id)[0]
    assert voting.turnout(desk, made.id) == 1
    keyboard.undo()
    assert voting.turnout(desk, made.id) == 0
    keyboard.undo()
    assert voting.rounds(desk, session.id) == []


@pytest.mark.parametrize("place", ["canvas", "list", "search", "capture"])
def test_undo_leaves_the_keyboard_where_it_is(two, wall, keyboard, texts, place) -> None:
    widget = {
        "canvas": wall.canvas,
        "list": wall.panel.list,
        "search": wall.panel.search,
        "capture": wall.capture.field,
    }[place]
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
    keyboard.undo()
    keyboard.redo()
    keyboard.undo()
    assert texts() == ["Benches"]
    assert QApplication.focusWidget() is widget


def test_what_is_typed_on_the_wall_after_an_undo_is_captured(two, wall, keyboard, desk, session, texts) -> None:
    clusters.gather(desk, session, list(two.values()), Place(0, 300))
    wall.canvas.setFocus()
    keyboard.undo()
    keyboard.type("K")
    keyboard.enter("iosk")
    assert "Kiosk" in texts()
