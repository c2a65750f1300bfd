"""The results room: what is counted is on the screen, and one press makes a finding of it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from buurtdesk.desk import findings, questionnaires, responses, sessions
from buurtdesk.domain.response import NO_ANSWER, Answer
from buurtdesk.domain.session import SessionKind
from buurtdesk.domain.sheet import new_codes
from buurtdesk.ui import words
from buurtdesk.ui.chart.likert import LikertStrip
from buurtdesk.ui.chart.view import ChartView


def key(place, code: str, **values: object) -> None:
    questions = {question.name: question for question in place.survey.asked()}
    for name, value in values.items():
        responses.record(place.desk, place.survey, code, "Ann", questions[name], value)


@pytest.fixture
def workshop(place):
    return sessions.new(place.desk, place.trajectory.id, SessionKind.VALIDATION, "Validatieworkshop")


@pytest.fixture
def room(place, workshop):
    key(place, place.codes[0], home="eens", trust="oneens", neighbours="vaak", friends=("op_straat",), wish="Een bank")
    key(place, place.codes[1], home="helemaal_eens", neighbours="nooit", years=12.0)
    place.window.shell.show_room(words.RESULTS)
    return place.window.rooms.made["results"].room


def texts(room) -> list[str]:
    return [label.text() for label in room.findChildren(QLabel) if label.isVisibleTo(room)]


def press(qtbot, room, name: str) -> None:
    button = next(each for each in room.findChildren(QPushButton) if name in (each.text(), each.accessibleName()))
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)


def test_scales_share_a_card_with_agreement_and_n(room) -> None:
    strips = room.findChildren(LikertStrip)
    assert len(strips) == 2
    said = texts(room)
    assert "100 %" in said
    assert "0 %" in said
    assert sum("Hoe is het samenleven in uw buurt?" in each for each in said) == 1
    assert "100 %" in strips[0].accessibleName()


def test_themes_are_walked_by_keys(qtbot, room) -> None:
    press(qtbot, room, "Openbare ruimte")
    assert room.findChildren(ChartView) == [] or all("Praat" not in each for each in texts(room))
    assert any("Een bank" in each for each in texts(room))


def test_the_table_says_the_same_in_figures(qtbot, place, room) -> None:
    place.window.rooms.made["results"].table_button.click()
    assert not [each for each in room.findChildren(LikertStrip) if each.isVisibleTo(room)]
    assert "50 %" in texts(room)
    place.window.rooms.made["results"].table_button.click()
    assert len([each for each in room.findChildren(LikertStrip) if each.isVisibleTo(room)]) == 2


def test_one_press_makes_a_finding_that_can_be_undone(qtbot, place, room, workshop) -> None:
    press(qtbot, room, "Make a finding: Ik voel mij thuis in mijn buurt")
    (made,) = findings.findings(place.disk, workshop)
    assert made.wording == "Ik voel mij thuis in mijn buurt: 100 % Eens"
    assert (made.figure.answered, made.figure.counts["Helemaal eens"]) == (2, 1)
    place.desk.undo()
    assert findings.findings(place.disk, workshop) == []


def test_the_workshop_it_goes_to_can_be_chosen(qtbot, place, room, workshop) -> None:
    assert not place.window.rooms.made["results"].session_button.isVisible()
    sessions.new(place.desk, place.trajectory.id, SessionKind.VALIDATION, "Tweede")
    button = place.window.rooms.made["results"].session_button
    assert button.isVisible()
    assert "Tweede" in button.text()
    button.menu().aboutToShow.emit()
    next(action for action in button.menu().actions() if action.text() == workshop.title).trigger()
    press(qtbot, room, "Make a finding: Ik voel mij thuis in mijn buurt")
    assert len(findings.findings(place.disk, workshop)) == 1


def test_an_answer_keyed_meanwhile_is_counted(place, room) -> None:
    key(place, place.codes[2], home="oneens")
    assert "67 %" in texts(room)
    place.window.shell.show_room(words.OVERVIEW)
    key(place, place.codes[3], home="oneens")
    place.window.shell.show_room(words.RESULTS)
    assert "50 %" in texts(room)


def test_counting_anew_leaves_one_where_one_was_looking(qtbot, place, room) -> None:
    place.window.resize(1093, 614)
    place.window.rooms.made["results"]._choose_theme("Openbare ruimte")
    for code in place.codes:
        key(place, code, wish="Een bank\n" * 30)
    bar = room._body.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 200)
    bar.setValue(150)
    key(place, place.codes[0], years=3.0)
    assert room._body.verticalScrollBar() is not bar
    qtbot.waitUntil(lambda: room._body.verticalScrollBar().value() == 150)


def test_what_nobody_answered_makes_no_finding(place, room) -> None:
    place.window.rooms.made["results"]._choose_theme("Openbare ruimte")
    buttons = [each for each in room.findChildren(QPushButton) if "park" in each.accessibleName()]
    assert buttons and not any(each.isEnabled() for each in buttons if each.isVisibleTo(room))


def test_the_questions_are_in_the_language_on_the_screen(place, room) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale("fr_BE"))
    try:
        place.window.rooms.made["results"].refresh()
        assert any("Ik voel mij thuis in mijn buurt (fr)" in each for each in texts(room))
    finally:
        QLocale.setDefault(before)


def test_nothing_takes_the_keyboard_from_the_window(qtbot, place, room) -> None:
    qtbot.wait(0)
    assert [each for each in QApplication.topLevelWidgets() if each.isVisible()] == [place.window]
    assert place.window.isActiveWindow()


def test_without_answers_one_is_sent_to_the_sheets(qtbot, place) -> None:
    place.window.shell.show_room(words.RESULTS)
    room = place.window.rooms.made["results"].room
    press(qtbot, room, "Key the sheets")
    assert place.window.shell.room == words.ENTRY


def held(room) -> str:
    """What has the keyboard, as a screen reader says it."""
    there = QApplication.focusWidget()
    assert room.isAncestorOf(there), f"not in the room: {there}"
    return there.accessibleName() or there.text()


@pytest.mark.parametrize("elsewhere", [words.OVERVIEW, words.ENTRY, "ideas"])
def test_coming_back_the_keyboard_is_where_it_was(qtbot, place, room, elsewhere) -> None:
    press(qtbot, room, "Make a finding: Praat u met uw buren?")
    place.window.shell.show_room(elsewhere)
    place.window.shell.show_room(words.RESULTS)
    assert held(room) == "Make a finding: Praat u met uw buren?"
    place.window.shell.show_room(elsewhere)
    key(place, place.codes[2], home="oneens")
    place.window.shell.show_room(words.RESULTS)
    assert held(room) == "Make a finding: Praat u met uw buren?"


def test_a_tab_that_was_pressed_keeps_the_keyboard(qtbot, room) -> None:
    press(qtbot, room, "Openbare ruimte")
    assert held(room) == "Openbare ruimte"


REFUSED = (Answer("consent", None, NO_ANSWER), Answer("scale", "nee"))
SAID = (
    Answer("consent", "yes"),
    Answer("single", "anders", namely="met de step"),
    Answer("scale", "ja"),
    Answer("green", "goed"),
    Answer("bins", "slecht"),
    Answer("ranking", ("lamp", "", "bank")),
    Answer("date", "2019-03-01"),
)


@pytest.fixture
def every_kind(place, make_every_kind):
    """The room on three sheets of a questionnaire with every kind of question; on one of them consent was not given."""
    made = make_every_kind(place.trajectory.id, "0190f5a0-0000-7000-8000-00000000ffff")
    questionnaires.keep(place.desk, made)
    other = (*SAID[:5], Answer("ranking", ("bank", "lamp", "boom")), Answer("date", "2020-05-06"))
    for code, answers in zip(new_codes(made.id, 3, ()), (SAID, other, REFUSED), strict=True):
        responses.record_all(place.desk, made, code, "Ann", answers)
    place.window.shell.show_room(words.RESULTS)
    return place.window.rooms.made["results"].room


def test_the_rows_of_a_matrix_are_one_card_under_its_words(every_kind) -> None:
    said = texts(every_kind)
    assert said.count("Wat vindt u van ...") == 1
    assert said.count("Over uw straat") == 1  # the scale before it has a card of its own
    assert len(every_kind.findChildren(LikertStrip)) == 3


def test_a_ranking_says_who_came_first_and_the_mean_place(place, every_kind) -> None:
    assert "Mean place, 1 is first: Lamp 1.5 · Bank 2.0 · Boom 3.0" in plain(every_kind)
    place.window.rooms.made["results"].table_button.click()
    assert {"Put first", "Mean place"} <= set(texts(every_kind))


def test_what_was_written_beside_a_choice_and_days_are_shown(every_kind) -> None:
    assert "Anders:" in texts(every_kind)
    assert sum("met de step" in each for each in texts(every_kind)) == 2
    assert "From 1/3/2019 to 6/5/2020; the middle one is 1/3/2019." in plain(every_kind)
    assert not any("2019-03-01" in each for each in texts(every_kind))


def test_a_sheet_without_consent_is_left_out_and_that_is_said(place, every_kind) -> None:
    assert "1 response(s) left out: consent was not ticked on the sheet, or is not keyed yet." in plain(every_kind)
    assert "Mogen wij uw antwoorden gebruiken?" not in texts(every_kind)
    assert place.window.rooms.made["results"]._context == "2 response(s)"
    assert "100 %" in every_kind.findChildren(LikertStrip)[0].accessibleName()


def plain(room) -> str:
    return " | ".join(QTextDocumentFragment.fromHtml(each).toPlainText() for each in texts(room))
