"""What is on the room's screen, in every step of an evening: all words in it, read aloud ones too."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QLabel, QWidget

from buurtdesk.desk import clusters, notes, voting
from buurtdesk.domain.note import Place
from buurtdesk.domain.voting import VotingRules
from buurtdesk.ui.app.room_wall import RoomWall
from buurtdesk.ui.projector.views import Reveal, Vote, Wall, Welcome

TABLE, TURNOUT, DOTS = 17, 7, 2


def words_in(projector: QWidget) -> str:
    """Everything that can be read or heard in this window."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    found = [projector.windowTitle()]
    for widget in (projector, *projector.findChildren(QWidget)):
        if widget is projector or widget.isVisibleTo(projector):
            found += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
            found += [widget.text()] if isinstance(widget, QLabel) else []
    found += heard(QAccessible.queryAccessibleInterface(projector))
    return "\n".join(found)


def walls_in(projector: QWidget) -> list[set[str]]:
    """The notes on each wall in this window."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [{note.text for note in wall.state.notes.all()} for wall in projector.findChildren(RoomWall)]


def heard(interface: QAccessibleInterface | None) -> list[str]:
    if interface is None or not interface.isValid():
        return []
    kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help)
    found = [interface.text(kind) for kind in kinds]
    for number in range(interface.childCount()):
        found += heard(interface.child(number))
    return found


def numbers_in(projector: QWidget) -> set[str]:
    return set(re.findall(r"\d+", words_in(projector)))


@pytest.fixture
def evening(desk, trajectory):
    """A workshop with a clustered wall, and notes of a table whose number would be noticed."""
    from buurtdesk.desk import sessions
    from buurtdesk.domain.session import SessionKind

    session = sessions.new(desk, trajectory.id, SessionKind.IDEAS, "Ideas", tables=20)
    made = notes.add(desk, session, ["Benches", "Kiosk", "Trees"], table=TABLE)
    clusters.gather(desk, session, [note.id for note in made[:2]], Place(0, 400), "Meeting")
    return session


@pytest.fixture
def shown(qtbot, desk, open_window, evening):
    """The window with the room's screen open on the wall."""
    window = open_window()
    window.shell.show_room("ideas")
    window.screen_of_room.show_now()
    return window


@pytest.fixture
def projector(shown):
    return shown.screen_of_room.projector


@pytest.fixture
def voted(shown, desk, evening):
    """An open round with ballots in it, in sight of the facilitator and shown to the room."""
    there = notes.notes(desk, evening.id)
    made = voting.open_round(desk, evening, [(note.id, note.text) for note in there], VotingRules(DOTS, 1))
    first, second, _third = voting.options(desk, made.id)
    for number in range(TURNOUT):
        voting.add_ballot(desk, evening, made, {first.id: 1} if number else {second.id: 1})
    shown.ideas.show_voting()
    shown.screen_of_room.show_now()
    return made


def test_the_welcome_and_the_wall_have_no_numbers(shown, projector) -> None:
    assert isinstance(projector.view, Wall)
    assert numbers_in(projector) == set()
    wall = projector.findChild(RoomWall)
    assert wall.state.shows_counts is False
    shown.screen_of_room.show_welcome()
    assert isinstance(projector.view, Welcome)
    assert numbers_in(projector) == set()
    assert "Buurt Katarina" in words_in(projector)


def test_an_open_or_closed_round_shows_only_its_rules(shown, projector, desk, voted) -> None:
    for close in (False, True):
        if close:
            voting.close_round(desk, voted)
            shown.screen_of_room.show_now()
        assert isinstance(projector.view, Vote)
        # Two dots a person, at most one on an idea, round one.
        assert numbers_in(projector) <= {str(DOTS), "1"}
        assert "able" not in words_in(projector)
        assert "allot" not in words_in(projector)


def test_the_dots_come_only_when_they_are_shown(shown, projector, desk, voted) -> None:
    voting.close_round(desk, voted)
    voting.reveal_round(desk, voted)
    assert isinstance(projector.view, Vote)
    assert "6" not in numbers_in(projector)
    shown.screen_of_room.show_now()
    assert isinstance(projector.view, Reveal)
    assert "6" in numbers_in(projector)
    assert str(TURNOUT) not in numbers_in(projector)
    assert str(TABLE) not in numbers_in(projector)


def test_frozen_keeps_the_old_wall(shown, projector, desk, evening) -> None:
    before = {"Benches", "Kiosk", "Trees"}
    shown.screen_of_room.turn_freeze()
    notes.add(desk, evening, "Said in confidence")
    assert walls_in(projector) == [before]
    projector.resize(800, 450)
    shown.screen_of_room.turn_blank()
    shown.screen_of_room.turn_blank()
    assert walls_in(projector) == [before]
    assert "Said in confidence" in {note.text for note in shown.ideas.notes.all()}
    shown.screen_of_room.turn_freeze()
    assert walls_in(projector) == [{*before, "Said in confidence"}]


def test_frozen_keeps_the_old_view_while_the_facilitator_goes_on(shown, projector, desk, voted) -> None:
    shown.screen_of_room.turn_freeze()
    before = projector.view
    voting.close_round(desk, voted)
    voting.reveal_round(desk, voted)
    shown.ideas.show_wall()
    assert projector.view is before


def test_hidden_shows_nothing(shown, projector, voted) -> None:
    shown.screen_of_room.turn_blank()
    assert projector.view is None
    assert not any(isinstance(each, QLabel) and each.isVisible() for each in projector.findChildren(QWidget))
    assert numbers_in(projector) == set()


@pytest.mark.parametrize("state", ["plain", "frozen", "hidden", "closed", "elsewhere"])
@pytest.mark.parametrize("way", ["reopen", "undo"])
def test_dots_that_are_no_longer_revealed_leave_the_screen(shown, projector, desk, voted, state, way) -> None:
    screen = shown.screen_of_room
    voting.close_round(desk, voted)
    voting.reveal_round(desk, voted)
    screen.show_now()
    if state == "frozen":
        screen.turn_freeze()
    elif state == "hidden":
        screen.turn_blank()
    elif state == "closed":
        projector.close()
    elif state == "elsewhere":
        shown.ideas.show_wall()
        shown.shell.show_room("overview")
    desk.undo() if way == "undo" else voting.reopen_round(desk, voted)
    if state == "hidden":
        screen.turn_blank()
    projector.show()
    assert not isinstance(projector.view, Reveal)
    assert "6" not in numbers_in(projector)


def test_frozen_dots_stay_while_a_new_round_is_prepared(shown, projector, desk, voted) -> None:
    voting.close_round(desk, voted)
    voting.reveal_round(desk, voted)
    shown.screen_of_room.show_now()
    shown.ideas.voting.room.stage.new_button.click()
    assert isinstance(projector.view, Reveal)


def test_another_trajectory_does_not_show_the_wall_of_this_one(shown, projector, desk) -> None:
    from buurtdesk.desk import trajectories

    shown.open_trajectory(trajectories.new(desk, "Banneux"))
    assert projector.view is None
    assert not projector.isVisible()


def test_the_keyboard_stays_at_the_desk(qtbot, shown, projector) -> None:
    qtbot.keyClick(projector, Qt.Key.Key_K)
    assert shown.ideas.wall.capture.field.text() == "k"
    assert shown.isActiveWindow()
