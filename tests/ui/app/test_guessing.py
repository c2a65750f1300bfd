"""Guess first, then discuss: three findings and eight tables by keys alone, and what the room sees of it when."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget

from buurtdesk.analysis.charts import Guessed
from buurtdesk.desk import findings, guesses, sessions
from buurtdesk.domain.evidence import Figure
from buurtdesk.domain.finding import StanceKind
from buurtdesk.domain.session import Anonymity, SessionKind
from buurtdesk.domain.trajectory import Step
from buurtdesk.ui.chart.view import ChartView
from buurtdesk.ui.projector import views

US = [getattr(Qt.Key, f"Key_{digit}") for digit in range(10)]
BE = [
    Qt.Key.Key_Agrave,
    *(Qt.Key.Key_Ampersand, Qt.Key.Key_Eacute, Qt.Key.Key_QuoteDbl, Qt.Key.Key_Apostrophe, Qt.Key.Key_ParenLeft),
    *(Qt.Key.Key_section, Qt.Key.Key_Egrave, Qt.Key.Key_Exclam, Qt.Key.Key_Ccedilla),
]
COUNTS = {"oneens": 40, "neutraal": 20, "eens": 127}
FIGURE = Figure("q", "thuis", "Ik voel mij thuis in mijn buurt.", "scale", COUNTS, 187, "2026-10-01")
KINDS = list(StanceKind)


def asked(desk, session, wording: str):
    made = findings.add(desk, session, wording, FIGURE)
    return replace(made, prediction=guesses.ask(desk, made))


@pytest.fixture
def session(desk, trajectory):
    return sessions.new(desk, trajectory.id, SessionKind.VALIDATION, "Validatie")


@pytest.fixture
def made(desk, session):
    return [asked(desk, session, f"Twee op drie bewoners ({letter})") for letter in "ABC"]


@pytest.fixture
def go(qtbot, open_window):
    """Opens the window on the validation workshop, with the keyboard in its list."""

    def open_it():
        window = open_window()
        window.shell.show_room(Step.VALIDATION.value)
        listing = window.rooms.made["validation"].sheet_room.findings.list
        listing.setFocus()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is listing)
        return window

    return open_it


@pytest.fixture
def window(made, go):
    return go()


@pytest.fixture
def sheet(window):
    return window.rooms.made["validation"].sheet_room.sheet


def press(qtbot, *keys) -> None:
    for key in keys:
        qtbot.keyClick(QApplication.focusWidget(), key)


def type_number(qtbot, number: int, digits) -> None:
    press(qtbot, *(digits[int(digit)] for digit in str(number)), Qt.Key.Key_Return)


def words_of(projector: QWidget) -> str:
    """All that is written on the room's screen, the words of its charts too."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    labels = [label.text() for label in projector.findChildren(QLabel)]
    return "\n".join([*labels, *(chart.accessibleName() for chart in projector.findChildren(ChartView))])


@pytest.mark.parametrize("digits", [US, BE], ids=["us", "be"])
def test_eight_tables_guess_and_weigh_three_findings_by_keys_alone(
    qtbot, desk, session, made, window, sheet, digits
) -> None:
    press(qtbot, Qt.Key.Key_Return)  # from the list to the first table
    for number in range(3):
        for table in range(8):
            type_number(qtbot, 10 * table + number, digits)
        press(qtbot, Qt.Key.Key_Return)  # on the button: show guesses and figure, on to what the tables say
        for table in range(8):
            press(qtbot, digits[(table + number) % 4 + 1])
            qtbot.keyClicks(QApplication.focusWidget(), f"reden {table}")
            press(qtbot, Qt.Key.Key_Tab)
            qtbot.keyClicks(QApplication.focusWidget(), f"citaat {number}")
            press(qtbot, Qt.Key.Key_Return)
        press(qtbot, Qt.Key.Key_Return, Qt.Key.Key_Return)  # past the wording, accept and next
    guessed = {(each.finding_id, each.table): each.percent for each in guesses.guesses(desk, session)}
    said = {(each.finding_id, each.table): each for each in findings.stances(desk, session)}
    assert len(guessed) == len(said) == 24
    for number, finding in enumerate(made):
        for table in range(8):
            stance = said[finding.id, table + 1]
            assert guessed[finding.id, table + 1] == 10 * table + number
            assert stance.kind is KINDS[(table + number) % 4]
            assert (stance.reason, stance.quote) == (f"reden {table}", f"citaat {number}")
    assert all(each.outcome is not None for each in findings.findings(desk, session))


def test_the_table_one_keys_is_in_sight_in_a_low_window(qtbot, window, sheet) -> None:
    window.resize(1093, 614)
    press(qtbot, Qt.Key.Key_Return)
    for table in range(7):
        type_number(qtbot, table, US)
    field = sheet.guessing.rows[7].field
    assert QApplication.focusWidget() is field
    assert field.visibleRegion().boundingRect().height() == field.height()


def test_only_percentages_can_be_typed_and_one_can_be_taken_back(qtbot, desk, session, made, sheet) -> None:
    press(qtbot, Qt.Key.Key_Return)
    qtbot.keyClicks(QApplication.focusWidget(), "x4-")
    press(qtbot, US[5], US[0])  # 450 is none: the second key is not taken
    assert sheet.guessing.rows[0].field.text() == "45"
    press(qtbot, Qt.Key.Key_Down)
    type_number(qtbot, 100, US)
    press(qtbot, Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert QApplication.focusWidget() is sheet.guessing.rows[0].field
    press(qtbot, Qt.Key.Key_Backspace, Qt.Key.Key_Return)
    assert [(each.table, each.percent) for each in guesses.guesses(desk, session)] == [(2, 100)]
    desk.undo()
    assert sheet.guessing.rows[0].field.text() == "45"


def test_the_room_sees_the_question_then_the_guesses_beside_the_figure(
    qtbot, desk, session, made, window, sheet
) -> None:
    screen = window.screen_of_room
    press(qtbot, Qt.Key.Key_Return, Qt.Key.Key_F5)
    assert screen.projector.view == views.Asking(made[0].id, 1, 3, FIGURE.label, ("eens",), session_id=session.id)
    for percent in (23, 31, 31, 47):
        type_number(qtbot, percent, US)
        seen = words_of(screen.projector)
        assert screen.projector.view == views.Asking(made[0].id, 1, 3, FIGURE.label, ("eens",), session_id=session.id)
        assert FIGURE.label in seen and "“eens”" in seen
        assert not re.search(r"Twee op drie|\b(68|23|31|47|39)\b", seen), seen
    press(qtbot, Qt.Key.Key_F9)
    shown = screen.projector.view
    assert (shown.guesses, shown.share) == (views.Guesses((23, 31, 31, 47), 31), 68)
    seen = words_of(screen.projector)
    (chart,) = screen.projector.findChildren(ChartView)
    assert isinstance(chart.chart, Guessed)
    assert "Twee op drie bewoners (A)" in seen
    for words in ("23 %", "31 %", "47 %", "68 %", "37"):
        assert words in seen
    assert not re.search(r"\b[Tt]able\b", seen)
    assert QApplication.focusWidget() is sheet.tables.rows[0]
    assert "31" in sheet._facts.text()


def test_guesses_typed_after_the_finding_was_shown_wait_until_they_are_shown(
    desk, session, made, window, sheet
) -> None:
    sheet.weigh()
    window.screen_of_room.show_now()
    assert window.screen_of_room.projector.view.guesses is None
    guesses.guess(desk, session, made[0], 4, 12)
    assert window.screen_of_room.projector.view.guesses is None
    assert "12 %" not in words_of(window.screen_of_room.projector)
    window.screen_of_room.show_now()
    assert window.screen_of_room.projector.view.guesses == views.Guesses((12,), 12)
    desk.undo()
    assert window.screen_of_room.projector.view.guesses is None


def test_a_question_that_is_asked_no_more_does_not_give_the_figure_away(desk, session, made, window, sheet) -> None:
    window.screen_of_room.show_now()
    guesses.ask_no_more(desk, made[0].id)
    assert isinstance(window.screen_of_room.projector.view, views.Welcome)
    assert not sheet.is_asking and sheet.tables.isVisible()


def test_the_gap_is_told_in_plain_words(qtbot, desk, session, made, window, sheet) -> None:
    press(qtbot, Qt.Key.Key_Return)
    for percent in (20, 30, 90):
        type_number(qtbot, percent, US)
    told = [label.accessibleName() for label in sheet.guessing.findChildren(QLabel)]
    assert "The room guessed 30 %, it is 68 %." in told


@pytest.mark.parametrize("anonymity", [Anonymity.TABLE, Anonymity.ANONYMOUS])
def test_where_no_tables_are_kept_each_number_is_one_more(qtbot, desk, trajectory, go, anonymity) -> None:
    session = sessions.new(desk, trajectory.id, SessionKind.VALIDATION, "Zaal", anonymity, tables=0)
    asked(desk, session, "Twee op drie")
    sheet = go().rooms.made["validation"].sheet_room.sheet
    press(qtbot, Qt.Key.Key_Return)
    for percent in (40, 20, 40):
        type_number(qtbot, percent, US)
        assert isinstance(QApplication.focusWidget(), QLineEdit)
    assert [each.percent for each in guesses.guesses(desk, session)] == [20, 40, 40]
    desk.undo()
    assert [each.percent for each in guesses.guesses(desk, session)] == [20, 40]
    assert sheet.guessing.rows[0].field.text() == ""


def test_what_is_to_be_guessed_is_chosen_in_the_menu_of_the_finding(desk, session, made, window, sheet) -> None:
    from PySide6.QtWidgets import QMenu

    menu = QMenu(sheet)
    sheet._add_shares(menu)
    there = {action.text(): action for action in menu.actions()}
    assert set(there) == {"oneens", "eens", "neutraal", "Show the figure straight away"}
    assert [text for text, action in there.items() if action.isChecked()] == ["eens"]
    there["oneens"].trigger()
    assert findings.find(desk, made[0].id).prediction == ("oneens",)
    there["Show the figure straight away"].trigger()
    assert findings.find(desk, made[0].id).prediction == ()
    assert not sheet.is_asking


def test_before_they_are_shown_no_view_has_a_place_for_guesses() -> None:
    assert {field.name for field in dataclasses.fields(views.Asking)} == {
        "finding_id",
        "number",
        "total",
        "question",
        "answers",
        "session_id",
        "rehearsal",
    }
    assert {field.name for field in dataclasses.fields(views.Guesses)} == {"percents", "median"}
