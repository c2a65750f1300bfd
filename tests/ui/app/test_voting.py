"""A voting round by keys, from opening to the dots."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from buurtdesk.desk import voting
from buurtdesk.domain.voting import RoundStage
from buurtdesk.ui.voting.ballots import Ballots
from buurtdesk.ui.voting.choosing import Choosing
from buurtdesk.ui.voting.outcome import Hidden, Revealed


@pytest.fixture
def stage(window, keyboard):
    """Three notes, and the voting room in sight; call it for the stage that the round is in."""
    for text in ("Benches", "Kiosk", "Trees"):
        keyboard.enter(text)
    keyboard.press(Qt.Key.Key_F4)
    return lambda: window.ideas.voting.room.stage


@pytest.fixture
def tab_to(qtbot, keyboard):
    """Goes by Tab to a widget, once it is there."""

    def go(wanted: QWidget) -> None:
        qtbot.waitUntil(wanted.isVisible)
        _tab(keyboard, wanted)

    return go


def _tab(keyboard, wanted: QWidget) -> None:
    for _ in range(30):
        if QApplication.focusWidget() is wanted:
            return
        keyboard.press(Qt.Key.Key_Tab)
    raise AssertionError("not reached by Tab")


def test_all_by_keys(qtbot, stage, keyboard, tab_to, desk, session) -> None:
    assert isinstance(stage(), Choosing)
    tab_to(stage().open_button)
    keyboard.press(Qt.Key.Key_Space)
    assert isinstance(stage(), Ballots)
    for letters in ("A", "a", "C", "-"):
        keyboard.enter(letters)
    keyboard.enter("Q")
    assert stage().field.text() == "Q"
    assert QApplication.focusWidget() is stage().field.edit
    stage().field.set_text("")
    tab_to(stage().close_button)
    keyboard.press(Qt.Key.Key_Space)
    assert isinstance(stage(), Hidden)
    qtbot.waitUntil(stage().reveal_button.hasFocus)
    keyboard.press(Qt.Key.Key_Space)
    assert isinstance(stage(), Revealed)
    qtbot.waitUntil(stage().new_button.hasFocus)
    made = voting.rounds(desk, session.id)[0]
    assert made.stage is RoundStage.REVEALED
    ranked = [(each.option.text, each.dots) for each in voting.round_ranking(desk, made)]
    assert ranked == [("Benches", 2), ("Trees", 1), ("Kiosk", 0)]
    keyboard.press(Qt.Key.Key_Space)
    assert isinstance(stage(), Choosing)
    keyboard.press(Qt.Key.Key_F4)


def test_f4_goes_back_to_where_one_types(stage, window, keyboard) -> None:
    keyboard.press(Qt.Key.Key_F4)
    assert QApplication.focusWidget() is window.ideas.wall.capture.field


def test_a_ballot_that_the_disk_does_not_take_stays(stage, keyboard, tab_to, desk, session) -> None:
    tab_to(stage().open_button)
    keyboard.press(Qt.Key.Key_Space)
    desk.library.db.conn.execute("PRAGMA query_only = ON")
    keyboard.enter("B")
    assert stage().field.text() == "B"
    desk.library.db.conn.execute("PRAGMA query_only = OFF")
    keyboard.press(Qt.Key.Key_Return)
    assert voting.turnout(desk, voting.rounds(desk, session.id)[0].id) == 1
