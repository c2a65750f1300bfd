"""Every room by Alt and a digit; and nothing is left behind when the window closes."""

from __future__ import annotations

import gc
import threading

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QThread, QTimer
from PySide6.QtWidgets import QApplication

from buurtdesk.domain.trajectory import Step
from buurtdesk.ui import words

ALT = Qt.KeyboardModifier.AltModifier
ROOMS = [words.OVERVIEW, *(step.value for step in Step)]


@pytest.mark.parametrize("digit", range(9))
def test_alt_and_a_digit(window, keyboard, digit) -> None:
    keyboard.type("draft")
    keyboard.press(Qt.Key(Qt.Key.Key_0 + digit), ALT)
    assert window.shell.room == ROOMS[digit]
    keyboard.press(Qt.Key.Key_5, ALT)
    assert window.ideas.wall.capture.field.text() == "draft"
    assert QApplication.focusWidget() is window.ideas.wall.capture.field


def test_through_all_rooms_and_back(window, keyboard) -> None:
    for digit in (*range(9), *reversed(range(9))):
        keyboard.press(Qt.Key(Qt.Key.Key_0 + digit), ALT)
        assert window.shell.room == ROOMS[digit]


def test_the_search_field_leads_to_what_it_found_and_back(qtbot, window, wall, keyboard) -> None:
    for text in ("Benches", "Kiosk"):
        keyboard.enter(text)
    keyboard.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    keyboard.type("kio")
    keyboard.press(Qt.Key.Key_Down)
    assert QApplication.focusWidget() is wall.panel.list
    assert [wall.notes.find(each).text for each in wall.commands.target_ids()] == ["Kiosk"]
    keyboard.press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    keyboard.press(Qt.Key.Key_Escape)
    assert wall.panel.search.text() == ""
    assert QApplication.focusWidget() is wall.capture.field


def test_closing_leaves_nothing_behind(qtbot, open_window, session, desk) -> None:
    threads = set(threading.enumerate())
    window = open_window()
    window.shell.show_room(Step.IDEAS.value)
    window.shell.show_room(words.SHARE)
    window.shell.show_room(Step.IDEAS.value)
    window.screen_of_room.show_now()
    projector = window.screen_of_room.projector
    window.close()
    assert not projector.isVisible()
    assert desk._listeners == []
    assert not any(timer.isActive() for timer in window.bridge.findChildren(QTimer))
    assert window.findChildren(QThread) == []
    assert set(threading.enumerate()) == threads
    gone = []
    for each in (window, window.ideas.wall):
        each.destroyed.connect(lambda *_: gone.append(True))
    window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert len(gone) == 2
