"""Every kind of question is keyed, under Belgian and US keys, and is on the disk as it was meant."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from buurtdesk.domain.questionnaire import Choice, Question, QuestionKind
from buurtdesk.domain.response import NO_ANSWER, UNREADABLE
from buurtdesk.ui.entry.view import SheetView
from tests.ui.keyed.conftest import focused, open_place

K = Qt.Key
ENTER = K.Key_Return


def many(count: int) -> tuple[Choice, ...]:
    return tuple(Choice(f"c{number}", {"nl": f"Keuze {number}"}) for number in range(1, count + 1))


@pytest.fixture
def dutch():
    before = QLocale()
    QLocale.setDefault(QLocale("nl_BE"))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def every(qtbot, tmp_path, make_every_kind, dutch):
    """The window on every kind of question, and one with twelve choices and a ranking of them at the end."""

    def make(trajectory: str):
        made = make_every_kind(trajectory)
        long = [
            Question(f"{made.id}-{kind}", kind.value + "_12", kind, {"nl": "Veel keuze"}, {}, many(12))
            for kind in (QuestionKind.SINGLE, QuestionKind.MULTIPLE, QuestionKind.RANKING)
        ]
        return replace(made, questions=(*made.questions, *long))

    with open_place(qtbot, tmp_path / "library", make) as place:
        place.window.shell.show_room("entry")
        place.room = place.window.rooms.made["entry"].room
        qtbot.waitUntil(place.room.code_page.field.edit.hasFocus)
        place.code = place.codes[0]
        place.room.code_given.emit(place.code)
        yield place


def to(place, name: str) -> None:
    """To this question, as by a click on its line at the side."""
    view: SheetView = place.room._view
    place.room._jump([line.question.name for line in view.lines].index(name))


def asked(place) -> str:
    return place.room.page.line.question.name


def words_on(page) -> str:
    return " ".join(label.accessibleName() or label.text() for label in page.findChildren(QLabel))


def test_a_sheet_of_every_kind_is_keyed_from_end_to_end(every, keyboard) -> None:
    keyboard.press("1", "2", "1", "3", ENTER, "3", "2", "1", "2", "3", "1", "1", "2")
    assert asked(every) == "date"
    keyboard.press(*"01032001")
    assert asked(every) == "text"
    keyboard.type("een bank")
    keyboard.press(ENTER)
    keyboard.type("licht")
    QTest.keyClick(focused(), ENTER, Qt.KeyboardModifier.ShiftModifier)
    keyboard.type("en groen")
    keyboard.press(ENTER)
    kept = {name: answer.value for name, answer in every.kept(every.code).items()}
    assert kept == {
        "consent": "yes",
        "single": "fiets",
        "multiple": ("winkel", "werk"),
        "scale": "ja",
        "green": "matig",
        "bins": "slecht",
        "ranking": ("boom", "lamp", "bank"),
        "number": 12.0,
        "date": "2001-03-01",
        "text": "een bank",
        "long_text": "licht\nen groen",
    }


def test_the_words_of_a_matrix_stand_above_each_of_its_rows(every) -> None:
    to(every, "bins")
    assert "Wat vindt u van ..." in words_on(every.room.page)
    assert every.room.page.line.question.number == "5b"


def test_other_namely_opens_a_field_and_enter_goes_on(every, keyboard) -> None:
    to(every, "single")
    keyboard.press("4")
    assert (every.value(every.code, "single"), asked(every)) == ("anders", "single")
    keyboard.type("te paard 2")
    keyboard.press(ENTER)
    assert asked(every) == "multiple"
    assert every.kept(every.code)["single"].namely == "te paard 2"
    to(every, "single")
    keyboard.press("1")
    assert (every.value(every.code, "single"), every.kept(every.code)["single"].namely) == ("voet", "")


def test_while_text_is_typed_the_caps_are_those_that_work_there(every, keyboard) -> None:
    to(every, "single")
    caps = every.room.page.no_answer, every.room.page.unreadable
    assert [cap.accessibleName()[:2] for cap in caps] == ["0,", "?,"]
    keyboard.press("4")
    assert [cap.accessibleName()[:2] for cap in caps] == ["F8", "F9"]
    keyboard.press(K.Key_Up)
    assert [cap.accessibleName()[:2] for cap in caps] == ["0,", "?,"]
    keyboard.press("4", K.Key_F9)
    assert (every.value(every.code, "single"), asked(every)) == (UNREADABLE, "multiple")


def test_nothing_written_at_other_is_asked_about_once(every, keyboard) -> None:
    to(every, "single")
    keyboard.press("4", ENTER)
    assert asked(every) == "single"
    keyboard.press(ENTER)
    assert (asked(every), every.kept(every.code)["single"].namely) == ("multiple", "")


def test_other_among_several_keeps_the_rest_and_goes_when_it_is_taken_away(every, keyboard) -> None:
    to(every, "multiple")
    keyboard.press("1", "4")
    keyboard.type("spelen")
    keyboard.press(K.Key_Up, "2")
    answer = every.kept(every.code)["multiple"]
    assert (answer.value, answer.namely) == (("winkel", "school", "anders"), "spelen")
    keyboard.press("4")
    answer = every.kept(every.code)["multiple"]
    assert (answer.value, answer.namely) == (("winkel", "school"), "")


def test_what_stands_in_the_namely_field_is_kept_when_one_goes_elsewhere(every, keyboard) -> None:
    to(every, "single")
    keyboard.press("4")
    keyboard.type("step")
    to(every, "text")
    assert every.kept(every.code)["single"].namely == "step"


def test_a_ranking_is_taken_back_rank_by_rank_and_may_leave_one_open(every, keyboard) -> None:
    to(every, "ranking")
    keyboard.press("2", "1")
    assert every.value(every.code, "ranking") == ("boom", "bank")
    keyboard.press("1")
    assert every.room.page.error.isVisibleTo(every.room.page)
    keyboard.press(K.Key_Backspace, " ")
    assert every.value(every.code, "ranking") == ("boom", "")
    keyboard.press("3")
    assert (every.value(every.code, "ranking"), asked(every)) == (("boom", "", "lamp"), "number")
    to(every, "ranking")
    keyboard.press(*[K.Key_Backspace] * 3)
    assert every.value(every.code, "ranking") == NO_ANSWER
    keyboard.press(" ", "1")
    assert every.value(every.code, "ranking") == ("", "bank")
    keyboard.press(K.Key_Backspace, K.Key_Backspace)
    assert asked(every) == "bins", "with nothing to take back it goes to the question before"


def test_a_day_may_be_typed_with_signs_and_an_impossible_one_stays(every, keyboard) -> None:
    to(every, "date")
    keyboard.press("3", "1", "2", " ", *"2001")
    assert (asked(every), every.value(every.code, "date")) == ("date", None)
    assert every.room.page.error.isVisibleTo(every.room.page)
    keyboard.press(*[K.Key_Backspace] * 8)
    assert every.room.page.text() == ""
    keyboard.press("3", " ", "4", " ", *"1999")
    assert (asked(every), every.value(every.code, "date")) == ("text", "1999-04-03")
    keyboard.press(K.Key_Up)
    assert every.room.page.text() == "03/04/1999"


def test_f8_and_f9_answer_everywhere_and_a_question_mark_only_where_no_text_is_typed(every, keyboard) -> None:
    to(every, "scale")
    keyboard.press(K.Key_F9)
    to(every, "number")
    keyboard.press("?")
    to(every, "text")
    keyboard.type("?0")
    keyboard.press(ENTER)
    to(every, "long_text")
    keyboard.press(K.Key_F8)
    values = [every.value(every.code, name) for name in ("scale", "number", "text", "long_text")]
    assert values == [UNREADABLE, UNREADABLE, "?0", NO_ANSWER]


def test_more_than_nine_choices_have_two_digits_each(every, keyboard) -> None:
    to(every, "single_12")
    caps = [every.room.page.numbers.cap(place) for place in (0, 11)]
    assert caps == ["01", "12"]
    keyboard.press("1")
    assert (every.value(every.code, "single_12"), asked(every)) == (None, "single_12")
    assert [row._is_faded for row in every.room.page.rows] == [True] * 9 + [False] * 3
    keyboard.press(K.Key_Backspace, "0", "7")
    assert (every.value(every.code, "single_12"), asked(every)) == ("c7", "multiple_12")
    keyboard.press("0", "1", "1", "2", "3", ENTER)
    assert every.value(every.code, "multiple_12") == ("c1", "c3", "c12"), "Enter ends a number of one digit"
    keyboard.press(ENTER, "1", "1", "0", "2")
    assert every.value(every.code, "ranking_12") == ("c11", "c2")
    to(every, "single_12")
    keyboard.press("0", "0")
    assert every.value(every.code, "single_12") == NO_ANSWER


def test_the_number_printed_last_is_the_total(every) -> None:
    to(every, "bins")
    assert every.room._view.last_number == "13"
