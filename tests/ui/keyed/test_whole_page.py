"""The whole page as printed beside the question: follows the keys, answers where it is pressed, is remembered."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from buurtdesk.ui.entry.paper_panel import page_of
from tests.ui.keyed.conftest import open_place

ENTER = Qt.Key.Key_Return


@pytest.fixture
def every(qtbot, tmp_path, make_every_kind):
    """The entry room with the whole page on, at the first question of a sheet of every kind."""
    with open_place(qtbot, tmp_path / "library", make_every_kind) as place:
        place.window.resize(1366, 768)
        place.window.shell.show_room("entry")
        entering = place.window.rooms.made["entry"]
        place.room = entering.room
        entering.header_widgets[0].click()
        place.room.code_given.emit(place.codes[0])
        yield place


def press_box(place, question: str, choice: str) -> None:
    sheet = place.room.paper.sheet
    (box,) = [each for each in sheet._boxes if (each.question, each.choice) == (question, choice)]
    at = QPoint(round((box.x_mm + 3) * sheet._scale), round((box.y_mm + 3) * sheet._scale))
    QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=at)


def test_a_box_that_is_pressed_on_the_page_is_answered(every) -> None:
    assert every.room.paper.isVisible() and not every.room.side.isVisible()
    press_box(every, "single", "fiets")
    assert every.value(every.codes[0], "single") == "fiets"
    assert every.room.page.line.question.name == "multiple", "and it moves on as by a key"
    press_box(every, "multiple", "werk")
    press_box(every, "multiple", "school")
    assert every.value(every.codes[0], "multiple") == ("school", "werk")


def test_the_page_shows_what_was_keyed_where_it_stands_and_follows(every, belgian) -> None:
    sheet = every.room.paper.sheet
    before = sheet.grab().toImage()
    belgian.press("1")
    assert sheet.grab().toImage() != before
    every.room._jump(10)
    layout = every.room._view.paper.layout
    assert page_of(layout, "long_text") > 1
    assert str(page_of(layout, "long_text")) in sheet.accessibleName()
    assert not sheet.place_of("long_text").isEmpty()


def test_the_choice_is_remembered_and_can_be_turned_back(every) -> None:
    assert every.settings.whole_page
    every.window.rooms.made["entry"].header_widgets[0].click()
    assert not every.settings.whole_page
    assert every.room.side.isVisible() and not every.room.paper.isVisible()
    assert every.room.page.hasFocus(), "the keyboard stays with the question"
