"""The first screen: what is next stays in view, whatever the size of the window."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from buurtdesk.domain.trajectory import Step, StepState, Trajectory
from buurtdesk.ui.parts.chip import Chip
from buurtdesk.ui.start.new_trajectory import NewTrajectory, NewTrajectoryAnswer
from buurtdesk.ui.start.start import Start
from buurtdesk.ui.start.view import Act, CardView, Check, StartView, StepView, Waiting
from buurtdesk.ui.start.welcome import Welcome
from buurtdesk.ui.theme.style import apply

CARD = CardView(
    "Validation workshop",
    (("calendar-blank", "Thursday 12 November"), ("clock", "From 19 to 21"), ("map-pin", "De Kring, 40 seats")),
    (Act("open", "Open the workshop", "door-open"), Act("script", "See the script", "list-checks")),
    "5 days left",
    "Is everything ready?",
    (Check("6 findings with a chart", True), Check("Second screen", False, Act("try", "Try it"))),
)
VIEW = StartView(
    "Katarinawijk",
    "Three steps done. In five days we lay the results before the residents.",
    (StepView(Step.SURVEY, StepState.DONE, "187 responses"), StepView(Step.VALIDATION, StepState.NOW, "12 November")),
    CARD,
    tuple(Waiting("usb", f"{count} sheets to key", "From the library", Act(f"k{count}", "Key")) for count in range(6)),
)


@pytest.fixture
def start(qtbot) -> Start:
    made = Start()
    qtbot.addWidget(made)
    made.show_view(VIEW)
    made.resize(1138, 738)
    made.show()
    made.activateWindow()
    return made


def button(widget: QWidget, text: str) -> QPushButton:
    return next(each for each in widget.findChildren(QPushButton) if each.text() == text)


@pytest.mark.parametrize("scale", [1.0, 1.15, 1.3])
@pytest.mark.parametrize("size", [(1138, 738), (1138, 660), (1025, 584)])
def test_the_main_action_stays_in_view(qapp, qtbot, start, size, scale) -> None:
    apply(qapp, dark=False, scale=scale)
    start.resize(*size)
    main = button(start, "Open the workshop")
    qtbot.waitUntil(lambda: QRect(0, 0, *size).contains(QRect(main.mapTo(start, QPoint(0, 0)), main.size())))
    assert main.visibleRegion().boundingRect().size() == main.size()


def test_there_is_one_dark_button(start) -> None:
    dark = [each for each in start.findChildren(QPushButton) if each.property("kind") == "primary"]
    assert [each.text() for each in dark] == ["Open the workshop"]


@pytest.mark.parametrize(
    ("text", "key"), [("Open the workshop", "open"), ("Try it", "try"), ("See the script", "script")]
)
def test_what_is_pressed_comes_back_as_its_key(qtbot, start, text, key) -> None:
    with qtbot.waitSignal(start.acted) as acted:
        qtbot.keyClick(button(start, text), Qt.Key.Key_Return)
    assert acted.args == [key]


def test_a_row_that_waits_has_a_verb(qtbot, start) -> None:
    with qtbot.waitSignal(start.acted) as acted:
        qtbot.mouseClick(button(start, "Key"), Qt.MouseButton.LeftButton)
    assert acted.args == ["k0"]
    assert button(start, "Key").accessibleName() == "Key: 0 sheets to key"


def test_a_house_opens_its_step(qtbot, start) -> None:
    with qtbot.waitSignal(start.step_opened) as opened:
        qtbot.mouseClick(start.street.houses[4], Qt.MouseButton.LeftButton)
    assert opened.args == ["ideas"]


def test_the_keyboard_begins_at_the_main_action_and_stays_there_when_figures_change(qtbot, start) -> None:
    start.setFocus()
    main = button(start, "Open the workshop")
    assert start.window().focusWidget() is main
    start.show_view(StartView("Katarinawijk", "Four steps done.", VIEW.steps, CARD, VIEW.waiting))
    assert start.window().focusWidget() is main


def test_no_text_on_the_first_screen_is_below_13_px(start) -> None:
    assert all(label.font().pixelSize() >= 13 for label in start.findChildren(QLabel))


@pytest.fixture
def welcome(qtbot) -> Welcome:
    made = Welcome()
    qtbot.addWidget(made)
    made.resize(1025, 584)
    made.show()
    return made


def test_an_empty_library_offers_to_begin_or_to_join(qtbot, welcome) -> None:
    with qtbot.waitSignal(welcome.new_wanted):
        qtbot.keyClick(button(welcome, "New trajectory"), Qt.Key.Key_Return)
    with qtbot.waitSignal(welcome.join_wanted):
        qtbot.keyClick(button(welcome, "Join with a bundle"), Qt.Key.Key_Return)


def test_an_empty_library_offers_a_rehearsal_once(qtbot, welcome) -> None:
    rehearse = button(welcome, "Try it out with a sample neighbourhood")
    with qtbot.waitSignal(welcome.rehearsal_wanted):
        qtbot.keyClick(rehearse, Qt.Key.Key_Return)
    assert not rehearse.isEnabled()


def test_a_rehearsal_says_so_beside_its_name(start) -> None:
    chip = next(each for each in start.findChildren(Chip) if each.text() == "Rehearsal")
    assert not chip.isVisible()
    start.show_view(replace(VIEW, rehearsal=True))
    assert chip.isVisible()


@pytest.fixture
def question(qtbot) -> NewTrajectory:
    made = NewTrajectory(None, [Trajectory("b", "Banneux", "2024")])
    qtbot.addWidget(made)
    made.open()
    return made


def test_a_new_trajectory_is_named_and_may_start_from_another_one(qtbot, question) -> None:
    qtbot.keyClicks(question.name.edit, " Katarinawijk ")
    question.set_up.setCurrentIndex(1)
    qtbot.keyClick(question.name.edit, Qt.Key.Key_Return)
    assert question.answer == NewTrajectoryAnswer("Katarinawijk", "b")


@pytest.mark.parametrize("typed", ["", "   ", "banneux", " BANNEUX "])
def test_a_name_that_will_not_do_is_told_at_the_field(qtbot, question, typed) -> None:
    qtbot.keyClicks(question.name.edit, typed)
    qtbot.keyClick(question.name.edit, Qt.Key.Key_Return)
    assert question.isVisible()
    assert question.answer is None
    assert question.name.edit.accessibleDescription()
