"""The shell: to every room by mouse, by arrows and by Alt and a digit; never in the way of the room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget

from buurtdesk.domain.trajectory import Step, StepState
from buurtdesk.ui import words
from buurtdesk.ui.window.rail import ROOMS
from buurtdesk.ui.window.shell import Shell


@pytest.fixture
def shell(qtbot) -> Shell:
    made = Shell()
    qtbot.addWidget(made)
    made.rail.set_trajectory("Katarinawijk", "Trajectory 2026")
    made.resize(1366, 768)
    made.show()
    made.activateWindow()
    made.show_room(words.OVERVIEW)
    return made


@pytest.mark.parametrize("room", ROOMS)
def test_every_room_can_be_opened_and_says_what_it_will_be(qtbot, shell, room) -> None:
    qtbot.mouseClick(shell.rail.items[room], Qt.MouseButton.LeftButton)
    assert shell.room == room
    assert shell.rail.items[room].isChecked()
    if room != words.OVERVIEW:
        said = " ".join(label.text() for label in shell.room_widget(room).findChildren(QLabel))
        assert words.room_promise(room) in said


def test_a_room_is_asked_for_once_when_it_is_first_wanted(qtbot, shell) -> None:
    asked: list[str] = []
    shell.room_needed.connect(asked.append)
    shell.room_needed.connect(lambda room: shell.add_room(room, QLabel("The plan")))
    for room in ("plan", "ideas", "plan"):
        shell.show_room(room)
    assert asked == ["plan", "ideas"]
    assert shell.room_widget("plan").text() == "The plan"


def test_arrows_walk_the_rail_and_enter_goes_in(qtbot, shell) -> None:
    first = shell.rail.items[words.OVERVIEW]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    second = shell.rail.items[Step.STAKEHOLDERS]
    assert shell.focusWidget() is second
    qtbot.keyClick(second, Qt.Key.Key_Return)
    assert shell.room == Step.STAKEHOLDERS


def press(widget: QWidget, key: int, text: str) -> None:
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.AltModifier, text))


@pytest.mark.parametrize(("key", "text"), [(Qt.Key.Key_5, "5"), (Qt.Key.Key_ParenLeft, "(")], ids=["us", "be"])
def test_alt_and_a_digit_goes_to_a_room_while_one_types(qtbot, shell, key, text) -> None:
    field = QLineEdit()
    shell.add_room("plan", field)
    shell.show_room("plan")
    field.setFocus()
    press(field, key, text)
    assert shell.room == Step.IDEAS
    assert field.text() == ""


def test_the_rail_shows_tiles_only_where_there_is_little_width(qtbot, shell) -> None:
    assert not shell.rail.collapsed
    shell.resize(1093, 614)
    assert shell.rail.collapsed
    assert all(item.toolTip() for item in shell.rail.items.values())
    shell.resize(1366, 768)
    assert not shell.rail.collapsed
    shell.add_room("ideas", QWidget(), working=True)
    shell.show_room("ideas")
    assert shell.rail.collapsed
    shell.rail.expand_wanted.emit()
    assert not shell.rail.collapsed


def test_every_row_of_the_rail_is_in_view_on_a_low_screen(qtbot, shell) -> None:
    shell.resize(1366, 614)
    last = shell.rail.items[words.SHARE]
    qtbot.waitUntil(lambda: last.visibleRegion().boundingRect().height() == last.height())
    assert last.height() >= 32


def test_the_rail_tells_how_far_a_step_is(shell) -> None:
    shell.rail.set_steps({Step.SURVEY: StepState.DONE})
    assert shell.rail.items[Step.SURVEY].accessibleName() == "Survey of residents, Done"


def test_undo_tells_what_it_takes_back_and_is_off_when_there_is_nothing(qtbot, shell) -> None:
    assert not shell.header.undo_button.isEnabled()
    shell.header.set_undo("note added")
    assert shell.header.undo_button.toolTip() == "Undo: note added (Ctrl+Z)"
    with qtbot.waitSignal(shell.header.undo_wanted):
        qtbot.keyClick(shell, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    shell.header.set_undo("")
    with qtbot.assertNotEmitted(shell.header.undo_wanted):
        qtbot.keyClick(shell, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_a_room_brings_its_own_buttons_to_the_header(shell) -> None:
    freeze = QPushButton("Freeze")
    shell.add_room("ideas", QWidget(), header_widgets=[freeze])
    shell.show_room("ideas")
    assert freeze.isVisible()
    shell.show_room("plan")
    assert not freeze.isVisible()


def test_the_status_line_says_what_is_safe(shell) -> None:
    shell.status_line.show_saved("14:32")
    texts = [label.text() for label in shell.status_line.findChildren(QLabel) if label.isVisible()]
    assert {"Saved on disk", "14:32"} <= set(texts)
    shell.status_line.show_not_saved("The disk is full.")
    texts = [label.text() for label in shell.status_line.findChildren(QLabel) if label.isVisible()]
    assert "The disk is full." in texts
    assert "14:32" not in texts
