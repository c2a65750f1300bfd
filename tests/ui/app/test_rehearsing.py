"""Trying an evening on, what the room is asked, and closing: by the window."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from buurtdesk.desk import notes, sessions, voting
from buurtdesk.domain.voting import VotingRules
from buurtdesk.ui.app.ask_room import AskRoom
from buurtdesk.ui.app.close_evening import CloseEvening
from buurtdesk.ui.app.settings import Settings
from buurtdesk.ui.projector.views import Question, Welcome


def words_on(widget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def test_a_rehearsal_is_marked_on_both_screens_and_thrown_away_whole(window, desk, trajectory, session, keyboard):
    window.ideas.chooser.rehearse()
    assert window.ideas.session.rehearsal and window.rehearsal_band.isVisible()
    keyboard.enter("Proef")
    window.screen_of_room.show_welcome()
    assert "Rehearsal" in words_on(window.screen_of_room.projector)
    window.rehearsal_band.findChild(type(window.screens.show_button)).click()
    assert [each.id for each in sessions.sessions(desk, trajectory.id)] == [session.id]
    assert window.ideas.session.id == session.id and not window.rehearsal_band.isVisible()
    assert "Rehearsal" not in words_on(window.screen_of_room.projector)
    assert window.screen_of_room.projector.view == Welcome(trajectory.name, session.title, session_id=session.id)
    desk.undo()
    assert len(sessions.sessions(desk, trajectory.id)) == 2


def test_the_question_to_the_room(qtbot, window, desk, trajectory, session) -> None:
    asked = AskRoom(window, "")
    qtbot.addWidget(asked)
    qtbot.keyClicks(asked.question.edit, " Wat maakt wonen hier beter? ")
    asked.give("-")
    sessions.ask_room(desk, session.id, asked.answer)
    screen = window.screen_of_room
    screen.show_welcome()
    screen.step(1)
    assert isinstance(screen.projector.view, Question)
    assert "Wat maakt wonen hier beter?" in words_on(screen.projector)
    sessions.ask_room(desk, session.id, "")
    assert isinstance(screen.projector.view, Welcome)


@pytest.fixture
def close_evening(qtbot, window, desk, trajectory, session, folder):
    """Opens the question and waits until all is counted and checked."""

    def ask() -> CloseEvening:
        asked = CloseEvening(window, desk, Settings(folder), trajectory, session)
        qtbot.addWidget(asked)
        qtbot.waitUntil(asked.write_button.isEnabled)
        return asked

    return ask


def said(line) -> str:
    return line.words.text()


def test_closing_says_what_is_on_the_disk_and_what_on_the_stick(
    qtbot, window, desk, trajectory, session, close_evening, tmp_path
) -> None:
    made = notes.add(desk, session, ["Bankjes", "Bomen"])
    voted = voting.open_round(desk, session, [(note.id, note.text) for note in made], VotingRules(1, 1))
    voting.add_ballot(desk, session, voted, {voting.options(desk, voted.id)[0].id: 1})
    asked = close_evening()
    assert "2 note(s), 1 ballot(s)" in said(asked.disk)
    assert "Nothing of this trajectory" in said(asked.stick)
    stick = tmp_path / "stick" / "katarina.bdz"
    stick.parent.mkdir()
    asked.write_to(stick)
    qtbot.waitUntil(asked.write_button.isEnabled)
    assert "holds everything" in said(asked.stick) and str(stick) in said(asked.stick)
    notes.add(desk, session, "Een laatste idee")
    assert "lacks what came since" in said(close_evening().stick)
    stick.write_bytes(stick.read_bytes()[:-9])
    assert "damaged" in said(close_evening().stick)
    stick.unlink()
    assert "is not there" in said(close_evening().stick)
