"""What a workshop keeps of who wrote: the name asked once, shown to the facilitator only, and less of it for good."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QRadioButton

from buurtdesk.desk import notes, sessions
from buurtdesk.domain.session import Anonymity, SessionKind
from buurtdesk.ui.app.new_session import NewSession
from buurtdesk.ui.app.tighten import Tighten
from buurtdesk.ui.app.who_writes import WhoWrites
from tests.ui.app.test_secrecy import words_in


@pytest.fixture
def session(desk, trajectory):
    return sessions.new(desk, trajectory.id, SessionKind.IDEAS, "Ideas for the park", Anonymity.NAME)


@pytest.fixture
def answers():
    """Answers the next dialogs that come, each with what it is given; the list holds those that were asked."""
    asked: list[str] = []
    waiting: list = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if dialog is not None and waiting:
            asked.append(type(dialog).__name__)
            waiting.pop(0)(dialog)

    timer = QTimer(interval=10)
    timer.timeout.connect(look)
    timer.start()
    yield asked, waiting.append
    timer.stop()


def write_name(name: str):
    def answer(dialog: WhoWrites) -> None:
        dialog.name.edit.clear()
        dialog.name.edit.insert(name)
        next(each for each in dialog.findChildren(QPushButton) if each.isDefault()).click()

    return answer


def choose(words: str):
    def answer(dialog: Tighten) -> None:
        next(each for each in dialog.findChildren(QRadioButton) if words in each.text()).click()
        next(each for each in dialog.findChildren(QPushButton) if "Wipe" in each.text()).click()

    return answer


def back_to_writing(qtbot, wall) -> None:
    """The keyboard is where it was before the question; without a window system the window is not made active again."""
    wall.window().activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is wall.capture.field)


def do(window, words: str) -> None:
    """Choose a line of the workshop's menu."""
    menu = window.ideas.chooser.button.menu()
    menu.aboutToShow.emit()
    next(each for each in menu.actions() if each.text() == words).trigger()


def test_a_new_workshop_offers_all_three_by_table_first(qtbot, window) -> None:
    dialog = NewSession(window, "Ideas", 8)
    qtbot.addWidget(dialog)
    offered = {each.text(): each.isChecked() for each in dialog.findChildren(QRadioButton)}
    assert list(offered.values()) == [True, False, False]
    assert [re.sub(":.*", "", text) for text in offered] == ["Anonymous", "Anonymous", "With names"]


def test_the_name_is_asked_once_and_stands_under_the_notes_but_not_in_the_room(
    qtbot, desk, session, window, wall, keyboard, answers
) -> None:
    asked, answer = answers
    answer(write_name("Fatima"))
    keyboard.enter("Benches")
    back_to_writing(qtbot, wall)
    keyboard.enter("Kiosk")
    assert asked == ["WhoWrites"]
    assert {(each.text, each.author) for each in notes.notes(desk, session.id)} == {
        ("Benches", "Fatima"),
        ("Kiosk", "Fatima"),
    }
    row = wall.panel.list.model().index(0, 0)
    spoken = [wall.panel.list.model().index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole) for at in range(3)]
    assert row.isValid() and any("by Fatima" in str(each) for each in spoken)
    window.screen_of_room.show_now()
    assert "Fatima" not in words_in(window.screen_of_room.projector)
    answer(write_name("Ann"))
    do(window, "Write under another name")
    back_to_writing(qtbot, wall)
    keyboard.enter("Trees")
    assert {each.author for each in notes.notes(desk, session.id)} == {"Fatima", "Ann"}


def test_without_a_name_nothing_is_written_and_the_text_stays(desk, session, wall, keyboard, answers) -> None:
    _, answer = answers
    answer(lambda dialog: dialog.reject())
    keyboard.enter("Benches")
    assert notes.notes(desk, session.id) == []
    assert wall.capture.field.text() == "Benches"


@pytest.mark.parametrize("kept", [Anonymity.TABLE, Anonymity.ANONYMOUS])
def test_keeping_less_is_for_good(qtbot, desk, trajectory, session, window, wall, keyboard, answers, kept) -> None:
    asked, answer = answers
    answer(write_name("Fatima"))
    keyboard.enter("Benches")
    answer(choose("only the table" if kept is Anonymity.TABLE else "nothing is kept"))
    do(window, "Keep less of who wrote")
    assert asked == ["WhoWrites", "Tighten"]
    (there,) = sessions.sessions(desk, trajectory.id)
    assert there.anonymity is kept
    assert [(each.text, each.author) for each in notes.notes(desk, session.id)] == [("Benches", "")]
    assert [each.text for each in wall.notes.all()] == ["Benches"]
    assert desk.undo_state.undo is None
    back_to_writing(qtbot, wall)
    keyboard.enter("Kiosk")
    assert len(wall.notes.all()) == 2
    assert asked == ["WhoWrites", "Tighten"]
    if kept is Anonymity.ANONYMOUS:
        menu = window.ideas.chooser.button.menu()
        menu.aboutToShow.emit()
        assert "Keep less of who wrote" not in [each.text() for each in menu.actions()]
