"""The real window on a real library, with one workshop of which the wall is open."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from buurtdesk.desk import sessions, trajectories
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.session import SessionKind
from buurtdesk.domain.trajectory import Step
from buurtdesk.ui.app.settings import Settings
from buurtdesk.ui.app.window import Window

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "library"


@pytest.fixture
def desk(folder):
    made = Desk(folder)
    yield made
    made.close()


@pytest.fixture
def trajectory(desk):
    return trajectories.new(desk, "Buurt Katarina")


@pytest.fixture
def session(desk, trajectory):
    return sessions.new(desk, trajectory.id, SessionKind.IDEAS, "Ideas for the park")


@pytest.fixture
def open_window(qtbot, desk, folder):
    """Opens a window on the library; each is closed at the end."""

    opened: list[Window] = []

    def make() -> Window:
        window = Window(desk, Settings(folder))
        opened.append(window)
        window.resize(1366, 768)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield make
    for window in opened:
        if isValid(window):
            window.close()
            window.deleteLater()


@pytest.fixture
def window(qtbot, open_window, session):
    made = open_window()
    made.shell.show_room(Step.IDEAS.value)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is made.ideas.wall.capture.field)
    return made


@pytest.fixture
def wall(window):
    return window.ideas.wall


class Keyboard:
    """Presses keys where the keyboard is."""

    def __init__(self, qtbot) -> None:
        self._qtbot = qtbot

    def type(self, text: str) -> None:
        self._qtbot.keyClicks(QApplication.focusWidget(), text)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self._qtbot.keyClick(QApplication.focusWidget(), key, modifiers)

    def enter(self, text: str) -> None:
        self.type(text)
        self.press(Qt.Key.Key_Return)

    def undo(self) -> None:
        self.press(Qt.Key.Key_Z, CTRL)

    def redo(self) -> None:
        self.press(Qt.Key.Key_Y, CTRL)


@pytest.fixture
def keyboard(qtbot):
    return Keyboard(qtbot)


@pytest.fixture
def texts(desk, session, folder):
    """Reads the texts of the notes from the disk, through a desk of its own."""
    from buurtdesk.desk import notes

    def read() -> list[str]:
        other = Desk(folder)
        try:
            return [note.text for note in notes.notes(other, session.id)]
        finally:
            other.close()

    return read
