"""Info moments: to them by key and from the overview; questions by keys alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton

from buurtdesk.desk import info_moments, sessions
from buurtdesk.domain.session import SessionKind
from buurtdesk.ui import words
from buurtdesk.ui.projector.views import Welcome

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def session(desk, trajectory):
    return sessions.new(desk, trajectory.id, SessionKind.INFO, "Infomoment september")


@pytest.fixture
def window(open_window, session):
    return open_window()


@pytest.fixture
def info(qtbot, window):
    window.shell.show_room(words.INFO)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is window.rooms.made["info"].info_room.questions.field.edit)
    return window.rooms.made["info"]


@pytest.mark.parametrize("key", [Qt.Key.Key_9, Qt.Key.Key_Ccedilla], ids=["us", "be"])
def test_alt_and_nine_goes_there(qtbot, window, key) -> None:
    qtbot.keyClick(QApplication.focusWidget(), key, ALT)
    assert window.shell.room == words.INFO


def test_the_overview_has_the_way_there(qtbot, window) -> None:
    buttons = window.overview.room.findChildren(QPushButton)
    (way,) = [button for button in buttons if button.accessibleName() == "Open: Info moments"]
    way.setFocus()
    qtbot.keyClick(way, Qt.Key.Key_Return)
    assert window.shell.room == words.INFO


def test_questions_are_written_down_one_after_the_other_and_answered(desk, session, info, keyboard) -> None:
    keyboard.enter("Wanneer wordt de Demerlaan heraangelegd?")
    keyboard.enter("Kan het buurthuis ook op zondag open?")
    questions = info.info_room.questions
    questions.card.list.setFocus()
    keyboard.press(Qt.Key.Key_Up)
    keyboard.press(Qt.Key.Key_Return)
    keyboard.type("Niet voor 2028.")
    keyboard.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    keyboard.type("Wel een oversteek.")
    keyboard.press(Qt.Key.Key_Return)
    assert QApplication.focusWidget() is questions.field.edit
    assert [(each.question, each.answer) for each in info_moments.asked(desk, session)] == [
        ("Wanneer wordt de Demerlaan heraangelegd?", "Niet voor 2028.\nWel een oversteek."),
        ("Kan het buurthuis ook op zondag open?", ""),
    ]


def test_an_answer_stays_with_its_question_when_one_walks_on(qtbot, desk, session, info, keyboard) -> None:
    for number in range(3):
        keyboard.enter(f"Vraag {number}")
    questions = info.info_room.questions
    for number in range(3):
        questions.card.list.setCurrentIndex(questions.card.list.model().index(number, 0))
        questions.answer.setFocus()
        keyboard.type(f"antwoord {number}")
    questions.field.edit.setFocus()
    assert [each.answer for each in info_moments.asked(desk, session)] == ["antwoord 0", "antwoord 1", "antwoord 2"]
    desk.undo()
    assert questions.answer.toPlainText() == ""
    assert info_moments.asked(desk, session)[2].answer == ""


def test_what_is_typed_nowhere_changes_nothing(desk, session, info, keyboard) -> None:
    keyboard.press(Qt.Key.Key_Return)
    assert info.info_room.questions.field.edit.accessibleDescription() == (
        "There is no text yet: write something first."
    )
    keyboard.enter("Wie leest dit?")
    state = desk.undo_state
    info.info_room.questions.question.edit.setFocus()
    info.info_room.questions.answer.setFocus()
    info.info_room.questions.field.edit.setFocus()
    assert desk.undo_state == state


def test_the_room_can_be_shown_the_welcome(info, window, trajectory) -> None:
    window.screen_of_room.show_now()
    session = info.session.id
    assert window.screen_of_room.projector.view == Welcome(trajectory.name, "Infomoment september", session_id=session)
