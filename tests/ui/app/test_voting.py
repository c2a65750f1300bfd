"""A voting round by keys, from opening to the dots."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from buurtdesk.desk import voting
from buurtdesk.desk.outcome import outcome
from buurtdesk.domain.voting import RoundStage
from buurtdesk.ui.projector.lines import Bracket, Words
from buurtdesk.ui.voting.ballots import Ballots
from buurtdesk.ui.voting.choosing import Choosing
from buurtdesk.ui.voting.outcome import Hidden, Revealed
from buurtdesk.ui.voting.tallies import Tallies


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
    desk.library.db.execute("PRAGMA query_only = ON")
    keyboard.enter("B")
    assert stage().field.text() == "B"
    desk.library.db.execute("PRAGMA query_only = OFF")
    keyboard.press(Qt.Key.Key_Return)
    assert voting.turnout(desk, voting.rounds(desk, session.id)[0].id) == 1


@pytest.fixture
def opened(stage, keyboard, tab_to):
    """A round on Benches, Kiosk and Trees, of one dot a person."""
    tab_to(stage().open_button)
    keyboard.press(Qt.Key.Key_Space)
    assert isinstance(stage(), Ballots)
    return stage


def open_round(desk, session):
    return voting.rounds(desk, session.id)[-1]


def test_forty_ballots_in_a_row(opened, keyboard, desk, session) -> None:
    for number in range(40):
        assert opened().number.text().endswith(f" {number + 1}")
        keyboard.enter("ABC"[number % 3])
        assert opened().last.isVisible() and opened().last.words.text().endswith("ABC"[number % 3])
    assert voting.turnout(desk, open_round(desk, session).id) == 40
    assert opened().number.text().endswith(" 41")


def test_the_last_ballot_is_taken_back_and_the_one_before_is_shown(qtbot, opened, keyboard, tab_to, desk, session):
    for letters in ("A", "-", "C"):
        keyboard.enter(letters)
    keyboard.undo()
    assert opened().last.words.text().endswith("blank")
    tab_to(opened().last.undo_button)
    keyboard.press(Qt.Key.Key_Space)
    assert opened().last.words.text().endswith(" A")
    assert QApplication.focusWidget() is opened().field.edit
    keyboard.redo()
    assert opened().last.words.text().endswith("blank")
    keyboard.enter("B")
    assert voting.turnout(desk, open_round(desk, session).id) == 3


def test_a_refused_ballot_is_not_lost_by_typing_on(opened, keyboard, desk, session) -> None:
    keyboard.enter("AB")
    assert opened().field.text() == "AB"
    keyboard.enter("C")
    assert opened().field.text() == "ABC"
    assert voting.turnout(desk, open_round(desk, session).id) == 0
    for _ in range(2):
        keyboard.press(Qt.Key.Key_Backspace)
    keyboard.press(Qt.Key.Key_Return)
    assert opened().field.text() == ""
    assert voting.turnout(desk, open_round(desk, session).id) == 1


def test_the_ballot_in_the_field_counts_when_the_round_is_closed(opened, keyboard, tab_to, desk, session) -> None:
    keyboard.type("AB")
    tab_to(opened().close_button)
    keyboard.press(Qt.Key.Key_Space)
    assert open_round(desk, session).stage is RoundStage.OPEN  # it is refused, and stays to be mended
    assert QApplication.focusWidget() is opened().field.edit
    keyboard.press(Qt.Key.Key_Backspace)
    tab_to(opened().close_button)
    keyboard.press(Qt.Key.Key_Space)
    assert open_round(desk, session).stage is RoundStage.CLOSED
    assert voting.turnout(desk, open_round(desk, session).id) == 1


def test_tables_are_counted_by_hand_corrected_and_taken_away(qtbot, opened, keyboard, tab_to, desk, session) -> None:
    keyboard.enter("A")
    tab_to(opened().by_hand_button)
    keyboard.press(Qt.Key.Key_Space)
    assert isinstance(opened(), Tallies)
    qtbot.waitUntil(opened().people.hasFocus)
    for number in ("6", "4", "0", "2"):  # people, then the three options
        keyboard.enter(number)
    for number in ("5", "1", "5", "0"):  # more dots than five people have
        keyboard.enter(number)
    assert [tally.table for tally in voting.tallies(desk, open_round(desk, session).id)] == [1]
    next(iter(opened().dots.values())).setFocus()
    for number in ("0", "5", "0"):
        keyboard.enter(number)
    told = [(tally.table, tally.people, sum(tally.dots.values())) for tally in tallies_of(desk, session)]
    assert told == [(1, 6, 6), (2, 5, 5)]
    assert opened().turnout.text().startswith("1 ") and "11" in opened().turnout.text()
    opened().table.setCurrentIndex(0)
    assert [opened().people.value(), *(field.value() for field in opened().dots.values())] == [6, 4, 0, 2]
    opened().people.setFocus()
    for number in ("7", "7", "0", "0"):
        keyboard.enter(number)
    assert [(tally.people, sum(tally.dots.values())) for tally in tallies_of(desk, session)] == [(7, 7), (5, 5)]
    opened().table.setCurrentIndex(1)
    tab_to(opened().delete_button)
    keyboard.press(Qt.Key.Key_Space)
    assert [tally.table for tally in tallies_of(desk, session)] == [1]
    tab_to(opened().ballots_button)
    keyboard.press(Qt.Key.Key_Space)
    assert isinstance(opened(), Ballots)
    qtbot.waitUntil(opened().field.edit.hasFocus)


def tallies_of(desk, session):
    return voting.tallies(desk, open_round(desk, session).id)


def test_after_a_restart_one_is_at_the_ballots_again(opened, window, open_window, keyboard) -> None:
    keyboard.press(Qt.Key.Key_F5)
    window.close()
    again = open_window()
    again.show_in_place()
    assert isinstance(again.ideas.voting.room.stage, Ballots)
    assert again.ideas.voting.room.stage.isVisible()


def test_a_second_round_on_the_close_ones_by_one_key(qtbot, opened, keyboard, tab_to, desk, session) -> None:
    for letters in "A" * 9 + "B" * 8:
        keyboard.enter(letters)
    tab_to(opened().close_button)
    keyboard.press(Qt.Key.Key_Space)
    qtbot.waitUntil(opened().reveal_button.hasFocus)
    keyboard.press(Qt.Key.Key_Space)
    assert list(opened().again_buttons) == [1]
    tab_to(opened().again_buttons[1])
    keyboard.press(Qt.Key.Key_Space)
    made = open_round(desk, session)
    assert (made.number, made.stage) == (2, RoundStage.OPEN)
    assert [option.text for option in voting.options(desk, made.id)] == ["Benches", "Kiosk"]
    assert isinstance(opened(), Ballots)
    qtbot.waitUntil(opened().field.edit.hasFocus)


def test_without_ballots_no_band_is_drawn_and_it_is_said(opened, desk, session, window) -> None:
    made = open_round(desk, session)
    first = voting.options(desk, made.id)[0]
    voting.set_tally(desk, session, made, 1, 9, {first.id: 9})
    voting.close_round(desk, made)
    voting.reveal_round(desk, made)
    assert "cannot be told" in opened().about.accessibleName()
    assert [each.band for each in outcome(desk, made)] == [None] * 3


def test_the_room_sees_what_is_too_close_to_call(opened, keyboard, desk, session, window) -> None:
    for letters in "A" * 9 + "B" * 8:
        keyboard.enter(letters)
    made = open_round(desk, session)
    voting.close_round(desk, made)
    voting.reveal_round(desk, made)
    keyboard.press(Qt.Key.Key_F5)
    projector = window.screen_of_room.projector
    assert projector.view.groups == (1, 1, 2)
    brackets = projector.findChildren(Bracket)
    assert len(brackets) == 1
    words = [label for label in projector.findChildren(Words) if label.text() == "Too close to call"]
    assert len(words) == 1
