"""Bundles in the window: joining, exporting, merging, and settling what two people wrote."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QPushButton

from buurtdesk.desk import bundles, conflicts, notes, sessions, trajectories, voting
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.session import SessionKind
from buurtdesk.ui import words


@pytest.fixture
def other(tmp_path):
    """Another laptop."""
    made = Desk(tmp_path / "other")
    yield made
    made.close()


@pytest.fixture
def bundle(other, tmp_path):
    """What the other laptop put on a stick: a workshop with one note."""
    trajectory = trajectories.new(other, "Banneux")
    session = sessions.new(other, trajectory.id, SessionKind.IDEAS, "Evening")
    notes.add(other, session, "Benches")
    file = tmp_path / "banneux.bdz"
    bundles.export_trajectory(other, trajectory, file)
    return file


def test_joining_from_an_empty_library_opens_the_trajectory(open_window, bundle) -> None:
    window = open_window()
    assert window.trajectory is None
    window.join_with(bundle)
    assert window.trajectory.name == "Banneux"
    window.shell.show_room("ideas")
    assert [note.text for note in window.ideas.notes.all()] == ["Benches"]


def test_joining_twice_changes_nothing(open_window, bundle) -> None:
    window = open_window()
    window.join_with(bundle)
    window.join_with(bundle)
    assert len(trajectories.trajectories(window.desk)) == 1


@pytest.fixture
def share(open_window, bundle):
    """The share room, after joining."""
    window = open_window()
    window.join_with(bundle)
    window.shell.show_room(words.SHARE)
    return window.rooms.made["share"].room


def test_an_export_is_read_by_the_other_laptop(qtbot, share, desk, other, tmp_path) -> None:
    session = sessions.sessions(desk, trajectories.trajectories(desk)[0].id)[0]
    notes.add(desk, session, "Kiosk")
    share.export_wanted.emit("", tmp_path / "back.bdz")
    qtbot.waitUntil(share.outcome.isVisible)
    bundles.merge_files(other, [tmp_path / "back.bdz"])
    assert [note.text for note in notes.notes(other, session.id)] == ["Benches", "Kiosk"]


def test_two_versions_are_listed_and_settled(qtbot, share, desk, other, tmp_path) -> None:
    trajectory = trajectories.trajectories(desk)[0]
    session = sessions.sessions(desk, trajectory.id)[0]
    note = notes.notes(desk, session.id)[0]
    notes.edit(desk, note.id, "Benches with shade")
    notes.edit(other, note.id, "Wooden benches")
    bundles.export_trajectory(other, trajectory, tmp_path / "again.bdz")
    share.merge_wanted.emit([tmp_path / "again.bdz"])
    qtbot.waitUntil(share.outcome.isVisible)
    waiting = conflicts.conflicts(desk)
    assert len(waiting) == 1
    row = {waiting[0].current, waiting[0].other}
    assert row == {"Benches with shade", "Wooden benches"}
    take = [
        button
        for button in share._differences.findChildren(QPushButton)
        if button.accessibleName() == f"Take this: {waiting[0].other}"
    ]
    take[0].click()
    assert conflicts.conflicts(desk) == []
    assert notes.notes(desk, session.id)[0].text == waiting[0].other
    assert share._view.differences == ()


def test_two_counts_of_a_table_are_told_in_words(qtbot, share, desk, other, tmp_path) -> None:
    trajectory = trajectories.trajectories(desk)[0]
    session = sessions.sessions(desk, trajectory.id)[0]
    made = voting.open_round(desk, session, [("n", "Benches"), ("m", "Trees")])
    (first, second) = voting.options(desk, made.id)
    bundles.export_trajectory(desk, trajectory, tmp_path / "there.bdz")
    bundles.merge_files(other, [tmp_path / "there.bdz"])
    voting.set_tally(desk, session, made, 2, 6, {first.id: 4, second.id: 1})
    voting.set_tally(other, session, made, 2, 7, {second.id: 3})
    bundles.export_trajectory(other, trajectory, tmp_path / "back.bdz")
    share.merge_wanted.emit([tmp_path / "back.bdz"])
    qtbot.waitUntil(share.outcome.isVisible)
    (difference,) = share._view.differences
    assert difference.what == "Count by hand"
    assert [told.split(" ")[0] for told in (difference.current, difference.other)] in (["6", "7"], ["7", "6"])
    assert {told.split(", ")[1].split(" ")[0] for told in (difference.current, difference.other)} == {"5", "3"}


def test_a_broken_bundle_is_one_sentence(qtbot, share, tmp_path, monkeypatch) -> None:
    import sys

    from buurtdesk.domain.errors import BuurtdeskError

    broken = tmp_path / "broken.bdz"
    broken.write_bytes(b"buurtdesk bundle 1\nnonsense")
    caught = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, fault, _trace: caught.append(fault))
    share.merge_wanted.emit([broken])
    qtbot.waitUntil(lambda: bool(caught))
    assert isinstance(caught[0], BuurtdeskError)


def test_closing_waits_for_what_is_being_written(qtbot, open_window, session, desk, tmp_path) -> None:
    window = open_window()
    window.shell.show_room(words.SHARE)
    notes.add(desk, session, [f"Note {number}" for number in range(300)])
    window.rooms.made["share"].room.export_wanted.emit("", tmp_path / "late.bdz")
    window.close()
    assert not any(task.isRunning() for task in window.findChildren(QThread))
    assert bundles.inspect(tmp_path / "late.bdz")
