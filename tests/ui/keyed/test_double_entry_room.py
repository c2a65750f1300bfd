"""Keyed a second time blind, and the differences settled by keys alone, under Belgian and US keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from buurtdesk.desk import double_entry, responses
from buurtdesk.domain.double_entry import Stage
from buurtdesk.domain.response import NO_ANSWER, SCAN, Answer
from buurtdesk.ui import words

K = Qt.Key
ENTER = K.Key_Return
FILLED = {
    "home": "eens",
    "trust": "oneens",
    "neighbours": "vaak",
    "friends": "op_straat,op_school",
    "years": "12",
    "park": "soms",
    "wish": "Een bank",
}


def key(place, code: str, keyer: str, **changed: str) -> None:
    questions = {question.name: question for question in place.survey.asked()}
    answers = [responses.read_answer(questions[name], text) for name, text in {**FILLED, **changed}.items()]
    responses.record_all(place.desk, place.survey, code, keyer, answers)


def settled(place, code: str) -> dict[str, object]:
    there = double_entry.sheet_of(place.disk, place.survey, code).settled
    return {name: each.answer.value or each.answer.missing for name, each in there.items()}


@pytest.fixture
def room(place):
    """The double entry room, with two differences on each of two sheets; Zoe is at the keys."""
    place.settings.keyer = "Zoe"
    for code in sorted(place.codes)[:2]:
        key(place, code, "Ann")
        key(place, code, "Bob", years="21", friends="in_de_winkel")
    place.window.shell.show_room(words.DOUBLE)
    made = place.window.rooms.made[words.DOUBLE].room
    made.comparison.setFocus()
    return made


def shown(room) -> tuple[str, str]:
    return room.current.key


def test_differences_are_settled_by_keys_alone_and_the_next_follows(place, room, keyboard) -> None:
    first, second = sorted(place.codes)[:2]
    assert shown(room) == (first, "friends")
    keyboard.press("1")
    assert shown(room) == (first, "years")
    keyboard.press("2")
    assert settled(place, first) == {"friends": ("op_straat", "op_school"), "years": 21.0}
    assert shown(room) == (second, "friends")
    assert double_entry.sheet_of(place.disk, place.survey, first).settled["years"].by == "Zoe"
    keyboard.press(ENTER)
    assert shown(room) == (second, "years"), "Enter leaves it for later"
    keyboard.press("2")
    assert shown(room) == (second, "friends"), "what was left for later comes again"
    keyboard.press("2")
    assert {each.stage for each in double_entry.sheets(place.disk, place.survey)} == {Stage.DONE}
    assert (room.side._settled.text(), room.comparison.cards[2].isChecked()) == ("4", True)


def test_something_else_is_picked_or_typed(place, room, keyboard) -> None:
    first = sorted(place.codes)[0]
    keyboard.press("3", "2", "4", ENTER)
    assert settled(place, first) == {"friends": ("in_het_park", "in_de_winkel")}
    assert shown(room) == (first, "years")
    keyboard.press("3", "1", "1", "1")
    assert "years" not in settled(place, first)
    keyboard.press(ENTER)
    assert settled(place, first)["years"] == 111.0, "it stands so on the sheet"
    keyboard.press(K.Key_Backspace)
    assert shown(room) == (first, "years")
    assert [card.isChecked() for card in room.comparison.cards.values()] == [False, False, True]


def test_nothing_filled_in_is_something_else_too(place, room, keyboard) -> None:
    keyboard.press("3", "0")
    assert settled(place, sorted(place.codes)[0]) == {"friends": NO_ANSWER}


def test_undo_goes_back_to_the_difference(place, room, keyboard) -> None:
    first = sorted(place.codes)[0]
    keyboard.press("1", "1")
    QTest.keyClick(QApplication.focusWidget(), K.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (shown(room), list(settled(place, first))) == ((first, "years"), ["friends"])


def test_one_of_the_two_does_not_settle(place, room, keyboard) -> None:
    place.settings.keyer = "Bob"
    keyboard.press("2")
    assert settled(place, sorted(place.codes)[0]) == {}
    assert "Bob" in room.comparison.error._words.accessibleName()


def test_what_the_scan_read_is_said_to_be_so(place, keyboard) -> None:
    code = place.codes[0]
    key(place, code, "Ann")
    ticked = [Answer(name, "soms") for name in ("park",)]
    key(place, code, SCAN, park="nooit")
    place.window.shell.show_room(words.DOUBLE)
    room = place.window.rooms.made[words.DOUBLE].room
    assert (room.current.first.words, room.current.second.keyer) == ("Nooit", "Ann") and ticked
    assert room.current.first.keyer not in (SCAN, "Ann")


def test_without_differences_the_room_says_so_and_leads_to_the_second_entry(place) -> None:
    place.window.shell.show_room(words.DOUBLE)
    room = place.window.rooms.made[words.DOUBLE].room
    assert room.current is None
    room.second_wanted.emit()
    assert place.window.shell.room == words.ENTRY
    assert place.window.rooms.made[words.ENTRY].room.code_page.times.key() == "second"


@pytest.fixture
def again(place, qtbot):
    """The entry room, keying a second time what Ann keyed; Bob is at the keys."""
    code = place.codes[0]
    key(place, code, "Ann")
    place.settings.keyer = "Bob"
    place.window.shell.show_room(words.ENTRY)
    made = place.window.rooms.made[words.ENTRY]
    made.room.code_page.set_keyer("Bob")
    made.key_again()
    qtbot.waitUntil(made.room.code_page.field.edit.hasFocus)
    return made.room


def test_the_second_entry_shows_nothing_of_the_first(place, again, keyboard) -> None:
    keyboard.type(place.codes[0])
    keyboard.press(ENTER)
    if again.page is None:  # not in the sample: said first
        keyboard.press(ENTER)
    assert [line.answer for line in again._view.lines] == [None] * 7
    assert "Ann" not in again._view.meta
    keyboard.press("4", "2", "3", "1", "2", ENTER, "1")
    keyboard.type("niets")
    keyboard.press(ENTER)
    assert place.value(place.codes[0], "years") == 12.0
    found = double_entry.sheet_of(place.disk, place.survey, place.codes[0])
    assert [each.question.name for each in found.open] == ["neighbours", "friends", "park", "wish"]


def test_the_first_keyer_is_refused(place, again, keyboard) -> None:
    again.code_page.set_keyer("Ann")
    keyboard.type(place.codes[0])
    keyboard.press(ENTER)
    assert again.page is None
    assert again.code_page.field._error.isVisibleTo(again.code_page)


def test_a_sheet_that_was_not_keyed_yet_can_be_keyed_as_the_first(place, again, keyboard) -> None:
    keyboard.type(place.codes[1])
    keyboard.press(ENTER)
    assert again.page is None
    keyboard.press(ENTER, "4")
    assert place.value(place.codes[1], "home") is None
    assert place.kept(place.codes[1], "Bob")["home"].value == "eens"


def test_the_results_are_counted_anew_once_a_difference_is_settled(place, room) -> None:
    place.window.shell.show_room(words.RESULTS)
    results_room = place.window.rooms.made[words.RESULTS].room
    first = sorted(place.codes)[0]
    sheet = double_entry.sheet_of(place.desk, place.survey, first)
    wish = next(each for each in place.survey.asked() if each.name == "wish")
    results_room.theme_chosen.emit(wish.theme)
    assert not any("Een glijbaan" in label.text() for label in results_room.findChildren(QLabel))
    double_entry.settle(place.desk, place.survey, sheet, wish, Answer("wish", "Een glijbaan"), "Zoe")
    assert any("Een glijbaan" in label.text() for label in results_room.findChildren(QLabel))
