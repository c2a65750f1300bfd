"""A sheet keyed from code to code without the mouse, under Belgian and US keys; every answer on the disk at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from buurtdesk.desk import responses, trajectories
from buurtdesk.domain.response import NO_ANSWER, UNREADABLE, Pile
from buurtdesk.domain.sheet import new_codes, shown
from buurtdesk.paper.qr import SheetPage, qr_text
from buurtdesk.ui import words
from buurtdesk.ui.entry.side import answer_words
from buurtdesk.ui.question.question_page import QuestionPage

K = Qt.Key
ENTER = K.Key_Return


@pytest.fixture
def room(place, qtbot):
    place.window.shell.show_room("entry")
    made = place.window.rooms.made["entry"].room
    qtbot.waitUntil(made.code_page.field.edit.hasFocus)
    return made


def open_sheet(keyboard, code: str) -> None:
    keyboard.type(code)
    keyboard.press(ENTER)


def asked(room) -> str:
    assert isinstance(room.page, QuestionPage), "no question is asked"
    return room.page.line.question.name


def said(room) -> str:
    error = room.page.error if room.page else room.code_page.field._error
    return error._words.accessibleName() if error.isVisibleTo(error.parentWidget()) else ""


def test_a_whole_sheet_by_keys_alone(place, room, keyboard) -> None:
    code = place.codes[0]
    open_sheet(keyboard, f"BD1 {code}")
    for name, keys, value in (
        ("home", "4", "eens"),
        ("trust", "2", "oneens"),
        ("neighbours", "1", "vaak"),
        ("friends", "13", ("op_straat", "op_school")),
        ("years", "17", 17.0),
        ("park", "4", "nooit"),
    ):
        assert asked(room) == name
        keyboard.press(*keys)
        if name != "years":
            assert place.value(code, name) == value
        keyboard.press(ENTER)
        assert place.value(code, name) == value
    assert asked(room) == "wish"
    keyboard.type("Een bank? Ja, 2.")
    assert place.value(code, "wish") is None
    keyboard.press(ENTER)
    assert place.value(code, "wish") == "Een bank? Ja, 2."
    assert room.page is None
    assert QApplication.focusWidget() is room.code_page.field.edit
    assert room.code_page.field.text() == ""


def test_the_next_sheet_follows_without_a_pause(place, room, keyboard) -> None:
    for code in place.codes[:2]:
        open_sheet(keyboard, code)
        for _ in range(7):
            keyboard.press(K.Key_F8 if asked(room) in ("years", "wish") else "0", ENTER)
            if room.page is None:
                break
    assert responses.pile(place.disk, place.survey) == Pile(known=4, keyed=2, begun=0)
    assert room.side._keyed.text() == "2"


def test_a_sheet_that_was_only_begun_is_not_counted_as_keyed(place, room, keyboard) -> None:
    open_sheet(keyboard, place.codes[0])
    keyboard.press("4", ENTER, K.Key_Escape)
    assert (room.side._keyed.text(), room.side._begun.isVisible()) == ("0", True)
    assert "1" in room.side._begun.text()
    open_sheet(keyboard, place.codes[0])
    keyboard.press(ENTER)
    while room.page is not None:
        keyboard.press(ENTER)
    assert (room.side._keyed.text(), room.side._begun.isVisible()) == ("1", False)


def undo() -> None:
    QTest.keyClick(QApplication.focusWidget(), K.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_undo_goes_to_the_question_whose_answer_it_took_back(place, room, keyboard) -> None:
    open_sheet(keyboard, place.codes[0])
    keyboard.press("4", ENTER, "2", ENTER)
    assert asked(room) == "neighbours"
    undo()
    assert (asked(room), place.value(place.codes[0], "trust")) == ("trust", None)
    keyboard.press("5")
    assert place.value(place.codes[0], "trust") == "helemaal_eens"


def test_undo_goes_back_to_a_sheet_that_was_put_away(place, room, keyboard) -> None:
    open_sheet(keyboard, place.codes[0])
    keyboard.press("4", ENTER, "2", K.Key_Escape)
    open_sheet(keyboard, place.codes[1])
    undo()
    assert (room._view.code, asked(room)) == (shown(place.codes[0]), "trust")


def test_keyed_again_it_is_another_answer(place, room, keyboard) -> None:
    open_sheet(keyboard, place.codes[0])
    for key, value in (
        ("4", "eens"),
        ("1", "helemaal_oneens"),
        ("0", NO_ANSWER),
        ("?", UNREADABLE),
        ("5", "helemaal_eens"),
    ):
        keyboard.press(key)
        assert (place.value(place.codes[0], "home"), asked(room)) == (value, "trust"), "it moves on by itself"
        keyboard.press(K.Key_Backspace)
    assert [row.isChecked() for row in room.page.rows] == [False] * 4 + [True]


def test_a_square_is_turned_off_by_the_same_key(place, room, keyboard) -> None:
    open_sheet(keyboard, place.codes[0])
    keyboard.press("4", ENTER, "4", ENTER, "1", ENTER)
    keyboard.press("2", "4", "2")
    assert place.value(place.codes[0], "friends") == ("in_de_winkel",)
    keyboard.press("4")
    assert place.value(place.codes[0], "friends") == NO_ANSWER


def test_skip_rules_jump_and_say_so(place, room, keyboard) -> None:
    open_sheet(keyboard, place.codes[0])
    keyboard.press("4", ENTER, "4", ENTER)
    assert any("4" in words for words in room.page.line.question.skips)
    keyboard.press("3", ENTER)
    assert asked(room) == "years"
    assert answer_words(room._view.lines[3]) != "–"
    keyboard.press(K.Key_Up)
    assert asked(room) == "neighbours"
    keyboard.press("0", ENTER)
    assert asked(room) == "friends", "without the answer that decides nobody knows whether it was to be skipped"


def test_back_and_forth_with_backspace_and_arrows(place, room, keyboard) -> None:
    open_sheet(keyboard, place.codes[0])
    keyboard.press("4", ENTER, "4", ENTER)
    assert asked(room) == "neighbours"
    keyboard.press(K.Key_Backspace)
    assert asked(room) == "trust"
    keyboard.press(K.Key_Left)
    assert asked(room) == "home"
    keyboard.press(K.Key_Left, K.Key_Right)
    assert asked(room) == "trust"


def test_arrows_and_space_choose_too(place, room, keyboard) -> None:
    open_sheet(keyboard, place.codes[0])
    keyboard.press(K.Key_Down, K.Key_Down, K.Key_Space)
    assert place.value(place.codes[0], "home") == "oneens"
    keyboard.press(ENTER, K.Key_Up, K.Key_Up, ENTER)
    assert place.value(place.codes[0], "trust") == "eens"
    assert asked(room) == "neighbours"


def test_a_required_answer_that_is_missing_is_confirmed(place, room, keyboard) -> None:
    open_sheet(keyboard, place.codes[0])
    keyboard.press(ENTER)
    assert asked(room) == "home"
    assert "0" in said(room)
    assert place.value(place.codes[0], "home") is None
    keyboard.press(ENTER)
    assert (asked(room), place.value(place.codes[0], "home")) == ("trust", NO_ANSWER)
    keyboard.press(ENTER)
    assert (asked(room), place.value(place.codes[0], "trust")) == ("neighbours", NO_ANSWER)


def to_years(keyboard, code: str) -> None:
    open_sheet(keyboard, code)
    keyboard.press("4", ENTER, "4", ENTER, "3", ENTER)


def test_impossible_numbers_are_spoken_of_while_they_are_typed(place, room, keyboard) -> None:
    to_years(keyboard, place.codes[0])
    keyboard.press("1", "1")
    assert said(room) == ""
    keyboard.press("1")
    assert "111" in said(room)
    keyboard.press(ENTER)
    assert (asked(room), place.value(place.codes[0], "years")) == ("years", None)
    keyboard.press(K.Key_Backspace)
    assert said(room) == ""
    keyboard.press(ENTER)
    assert (asked(room), place.value(place.codes[0], "years")) == ("park", 11.0)


def test_an_impossible_number_is_kept_as_written_when_enter_says_so_again(place, room, keyboard) -> None:
    to_years(keyboard, place.codes[0])
    keyboard.press("1", "2", "3")
    assert (asked(room), place.value(place.codes[0], "years")) == ("years", None), "full, but not possible"
    keyboard.press(ENTER)
    assert (asked(room), place.value(place.codes[0], "years")) == ("years", None)
    assert "Enter" in said(room)
    keyboard.press(ENTER)
    assert (asked(room), place.value(place.codes[0], "years")) == ("park", 123.0)


def test_a_number_with_all_its_digits_moves_on_by_itself(place, room, keyboard) -> None:
    to_years(keyboard, place.codes[0])
    keyboard.press("1", "0", "4")
    assert (asked(room), place.value(place.codes[0], "years")) == ("park", 104.0)


def test_the_habit_of_enter_after_every_answer_loses_nothing(place, room, keyboard) -> None:
    open_sheet(keyboard, place.codes[0])
    keyboard.press("4", ENTER)
    assert (asked(room), place.value(place.codes[0], "trust")) == ("trust", None)
    assert "0" in said(room)
    keyboard.press(ENTER)
    assert (asked(room), place.value(place.codes[0], "trust")) == ("neighbours", NO_ANSWER)


def test_backspace_goes_back_into_the_sheet_that_ended_by_itself(place, room, keyboard) -> None:
    open_sheet(keyboard, place.codes[0])
    keyboard.press("4", "4", "3", ENTER, ENTER, "1")
    keyboard.type("x")
    keyboard.press(ENTER)
    assert room.page is None
    keyboard.press(ENTER)
    assert said(room) == "", "the habit of one more Enter is no code"
    keyboard.press(K.Key_Backspace)
    assert asked(room) == "wish"


def test_letters_are_no_number(place, room, keyboard) -> None:
    to_years(keyboard, place.codes[0])
    keyboard.type("x")
    assert "“x”" in said(room)
    keyboard.press(K.Key_F9)
    assert (said(room), place.value(place.codes[0], "years")) == ("", UNREADABLE)


def test_a_choice_that_is_not_there_is_spoken_of(place, room, keyboard) -> None:
    open_sheet(keyboard, place.codes[0])
    keyboard.press("9")
    assert "9" in said(room)
    assert place.kept(place.codes[0]) == {}


@pytest.mark.parametrize("wrong", ["", "KTB", "BBBBBBBBC"])
def test_a_wrong_code_is_refused_and_the_next_scan_types_over_it(place, room, keyboard, wrong) -> None:
    open_sheet(keyboard, wrong)
    assert f"“{wrong}”" in said(room)
    open_sheet(keyboard, place.codes[0])
    assert asked(room) == "home"


def test_a_code_of_another_trajectory_is_named(place, room, keyboard, make_survey) -> None:
    other = trajectories.new(place.desk, "Banneux")
    survey = make_survey(other.id, "0190f5a0-0000-7000-8000-00000000beef")
    from buurtdesk.desk import questionnaires

    questionnaires.keep(place.desk, survey)
    (code,) = new_codes(survey.id, 1, set())
    open_sheet(keyboard, code)
    assert shown(code) in said(room)
    assert "Banneux" in said(room)


def test_a_sheet_that_is_not_known_here_yet_is_keyed_all_the_same(place, room, keyboard) -> None:
    (code,) = new_codes(place.survey.id, 1, set(place.codes))
    open_sheet(keyboard, code)
    assert room.side._unknown.isVisible()
    keyboard.press("4")
    assert place.value(code, "home") == "eens"


def test_a_used_code_says_by_whom_and_enter_goes_on(place, room, keyboard) -> None:
    code = place.codes[0]
    responses.record(place.desk, place.survey, code, "Bob", place.survey.asked()[0], "oneens")
    open_sheet(keyboard, code)
    assert room.page is None
    assert "Bob" in room.code_page._used.accessibleName()
    keyboard.press(ENTER, "4")
    assert place.value(code, "home") == "eens"
    assert place.kept(code, "Bob")["home"].value == "oneens"
    keyboard.press(K.Key_Escape)
    open_sheet(keyboard, code)
    keyboard.press(ENTER)
    assert asked(room) == "trust", "one's own entry opens at the first question without an answer"


def test_what_is_in_a_field_is_kept_when_one_goes_elsewhere(place, room, keyboard) -> None:
    to_years(keyboard, place.codes[0])
    keyboard.press("8")
    place.window.shell.show_room(words.OVERVIEW)
    assert place.value(place.codes[0], "years") == 8.0


def test_undo_takes_an_answer_off_the_screen_and_the_disk(place, room, keyboard) -> None:
    open_sheet(keyboard, place.codes[0])
    keyboard.press("4", K.Key_Backspace, "2")
    QTest.keyClick(QApplication.focusWidget(), K.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert (asked(room), place.value(place.codes[0], "home")) == ("home", "eens")
    assert [row.isChecked() for row in room.page.rows] == [False, False, False, True, False]


def test_the_keyer_is_remembered(place, room, keyboard) -> None:
    room.code_page.keyer.edit.setFocus()
    room.code_page.keyer.edit.selectAll()
    keyboard.type("Zoe")
    keyboard.press(ENTER)
    open_sheet(keyboard, place.codes[0])
    keyboard.press("4")
    assert place.kept(place.codes[0], "Zoe")["home"].value == "eens"
    assert place.settings.keyer == "Zoe"
    assert "Zoe" in place.window.shell.status_line._context.text()


def test_a_scanner_in_the_midst_of_a_sheet_opens_the_next_and_answers_nothing(place, room, keyboard) -> None:
    open_sheet(keyboard, place.codes[0])
    keyboard.press(*f"BD1 {place.codes[1]}".lower(), ENTER)
    assert room._view.code == shown(place.codes[1])
    assert place.kept(place.codes[0]) == {}


def test_the_qr_code_of_any_page_opens_the_sheet(place, room, keyboard) -> None:
    open_sheet(keyboard, qr_text(SheetPage(place.codes[0], 2, 1)).lower())
    assert room._view.code == shown(place.codes[0])
    keyboard.press(*qr_text(SheetPage(place.codes[1], 1, 0)).lower(), ENTER)
    assert room._view.code == shown(place.codes[1])


def test_questions_are_in_the_language_on_the_screen_and_on_the_paper(place, room, keyboard, look) -> None:
    from PySide6.QtCore import QLocale

    before = QLocale()
    QLocale.setDefault(QLocale("fr_BE"))
    try:
        open_sheet(keyboard, place.codes[0])
        question = room.page.line.question
        assert question.label == "Ik voel mij thuis in mijn buurt (fr)"
        assert question.on_paper == "Ik voel mij thuis in mijn buurt"
    finally:
        QLocale.setDefault(before)


def test_the_street_tells_how_many_responded(place, room, keyboard, qtbot) -> None:
    open_sheet(keyboard, place.codes[0])
    keyboard.press("4")

    def told() -> bool:
        steps = {step.step.value: step.meta for step in place.window.overview.room._view.steps}
        return steps["survey"].startswith("1 ")

    place.window.shell.show_room(words.OVERVIEW)
    qtbot.waitUntil(told)


def test_keystrokes_an_hour_are_shown_once_enough_were_pressed(place, room, keyboard) -> None:
    open_sheet(keyboard, place.codes[0])
    assert not room.side._pace.isVisible()
    for _ in range(12):
        keyboard.press("4", "2", K.Key_Backspace, K.Key_Backspace)
    assert room.side._pace.isVisible()
    assert any(sign.isdigit() for sign in room.side._pace.text())
