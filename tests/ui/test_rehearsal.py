"""A new user tries everything on a sample neighbourhood and throws it away again, by the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from buurtdesk.desk import trajectories
from buurtdesk.desk.desk import Desk
from buurtdesk.ui.app.settings import Settings
from buurtdesk.ui.app.window import Window


@pytest.fixture
def desk(tmp_path: Path):
    opened = Desk(tmp_path / "library")
    yield opened
    opened.close()


@pytest.fixture
def window(qtbot, desk: Desk) -> Window:
    made = Window(desk, Settings(desk.library.folder))
    qtbot.addWidget(made)
    made.show()
    rehearse = "Try it out with a sample neighbourhood"
    button = next(each for each in made.findChildren(QPushButton) if each.text() == rehearse)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: made.trajectory is not None, timeout=20_000)
    return made


def test_a_rehearsal_comes_in_whole_and_leaves_nothing_to_undo(window, desk) -> None:
    assert window.trajectory.rehearsal
    assert desk.undo_state.undo is None


def choose(text: str) -> None:
    menu = QApplication.activePopupWidget()
    menu.setActiveAction(next(each for each in menu.actions() if each.text() == text))
    QTest.keyClick(menu, Qt.Key.Key_Return)


def test_a_rehearsal_is_thrown_away_from_its_menu_and_undo_brings_it_back(qtbot, window, desk) -> None:
    QTimer.singleShot(0, lambda: choose("Throw the rehearsal away"))
    qtbot.mouseClick(window.shell.rail.trajectory, Qt.MouseButton.LeftButton)
    assert trajectories.trajectories(desk) == [] and window.trajectory is None
    desk.undo()
    assert [each.rehearsal for each in trajectories.trajectories(desk)] == [True]
    assert window.trajectory is not None
