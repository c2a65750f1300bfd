"""Another copy of buurtdesk on the same library."""

from __future__ import annotations

import sqlite3

import pytest

from buurtdesk.desk import notes, trajectories, voting
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.errors import CannotOpen


@pytest.fixture
def other(folder, desk):
    made = Desk(folder)
    yield made
    made.close()


def test_its_notes_appear_and_what_is_typed_stays(qtbot, window, wall, keyboard, other, session) -> None:
    keyboard.type("half a sent")
    with qtbot.waitSignal(window.bridge.noticed):
        notes.add(other, session, "From the other laptop")
    qtbot.waitUntil(lambda: [note.text for note in wall.notes.all()] == ["From the other laptop"])
    assert wall.capture.field.text() == "half a sent"
    assert wall.capture.field.hasFocus()


def test_nothing_new_is_nothing_told(qtbot, window, other) -> None:
    with qtbot.assertNotEmitted(window.bridge.noticed):
        window.bridge.look()


def test_its_round_and_ballots_do_not_take_the_keyboard(window, keyboard, other, session, desk) -> None:
    note = notes.add(other, session, "Benches")[0]
    window.bridge.look()
    window.ideas.show_voting()
    made = voting.open_round(other, session, [(note.id, note.text)])
    window.bridge.look()
    window.ideas.room.setFocus()
    keyboard.type("A")
    option = voting.options(other, made.id)[0]
    voting.add_ballot(other, session, made, {option.id: 1})
    window.bridge.look()
    ballots = window.ideas.voting.room.stage
    assert ballots.field.text() == "A"
    assert ballots.field.edit.hasFocus()
    assert ballots.turnout.text().startswith("1 ")


def test_ticks_stay_when_a_note_comes_in(window, other, session) -> None:
    notes.add(other, session, ["One", "Two", "Three"])
    window.bridge.look()
    window.ideas.show_voting()
    choosing = window.ideas.voting.room.stage
    choosing.tick_all(choosing.list.item(0).checkState().Unchecked)
    choosing.list.item(0).setCheckState(choosing.list.item(0).checkState().Checked)
    notes.add(other, session, "Four")
    window.bridge.look()
    assert window.ideas.voting.room.stage is choosing
    assert [text for _id, text in choosing._ticked()] == ["Four", "One"]


def test_a_new_name_does_not_interrupt(window, wall, keyboard, other, trajectory) -> None:
    keyboard.type("half")
    trajectories.rename(other, trajectory.id, "Katarina", "Hasselt")
    window.bridge.look()
    assert window.ideas.wall is wall
    assert wall.capture.field.text() == "half"
    assert window.trajectory.name == "Katarina"


def test_a_lost_disk_is_told_once(window, monkeypatch, folder) -> None:
    def lost() -> int:
        raise CannotOpen(place=folder) from sqlite3.OperationalError("unable to open")

    monkeypatch.setattr(window.desk.library, "data_version", lost)
    with pytest.raises(CannotOpen):
        window.bridge.look()
    window.bridge.look()
    monkeypatch.undo()
    window.bridge.look()
