"""A window on a library with a survey of which four sheets are printed."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from buurtdesk.desk import questionnaires, responses, trajectories
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.response import Answer
from buurtdesk.domain.sheet import new_codes
from buurtdesk.store.rows import Scope
from buurtdesk.ui.app.settings import Settings
from buurtdesk.ui.app.window import Window

# What the digit row sends on a Belgian keyboard, from 1 to 9 and then 0.
AZERTY = "&é\"'(§è!çà"


class Keyboard:
    """Presses keys on whatever has the keyboard, as a Belgian (`azerty`) or a US one."""

    azerty = False

    def press(self, *keys: str | Qt.Key) -> None:
        for key in keys:
            self._press(key)

    def type(self, text: str) -> None:
        QTest.keyClicks(focused(), text)

    def _press(self, key: str | Qt.Key) -> None:
        if isinstance(key, Qt.Key):
            QTest.keyClick(focused(), key)
        elif self.azerty and key.isdigit():
            self._send(AZERTY[(int(key) - 1) % 10])
        else:
            self._send(key)

    def _send(self, sign: str) -> None:
        code = Qt.Key(ord(sign.upper()))
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(focused(), QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, sign))


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the keyboard"
    return widget


@pytest.fixture(params=["us", "be"])
def keyboard(request) -> Keyboard:
    made = Keyboard()
    made.azerty = request.param == "be"
    return made


@pytest.fixture
def belgian() -> Keyboard:
    """Where the layout makes no difference, the harder one will do."""
    made = Keyboard()
    made.azerty = True
    return made


class Place:
    """The window, its survey, and a second desk on the same library that sees only what is on the disk."""

    def __init__(self, folder: Path, make_survey) -> None:
        self.desk, self.disk = Desk(folder), Desk(folder)
        self.trajectory = trajectories.new(self.desk, "Katarina")
        self.survey = make_survey(self.trajectory.id)
        questionnaires.keep(self.desk, self.survey)
        self.codes = new_codes(self.survey.id, 4, set())
        with self.desk.action("questionnaire.new") as writer:
            for code in self.codes:
                fixed = {"questionnaire": self.survey.id, "batch": "b", "code": code, "language": "nl"}
                writer.put("sheet", f"sheet-{code}", Scope(self.trajectory.id), fixed)
        self.settings = Settings(folder)
        self.settings.keyer = "Ann"
        self.window = Window(self.desk, self.settings)

    def kept(self, code: str, keyer: str = "Ann") -> dict[str, Answer]:
        """What one keyer's entry of a sheet holds on the disk."""
        entries = responses.entries(self.disk, self.survey, code)
        return dict(next((entry.answers for entry in entries if entry.keyer == keyer), {}))

    def value(self, code: str, question: str) -> object:
        found = self.kept(code).get(question)
        return None if found is None else found.value or found.missing


@contextmanager
def open_place(qtbot, folder: Path, make) -> Iterator[Place]:
    """The window on a new library with the questionnaire that `make` gives."""
    made = Place(folder, make)
    qtbot.addWidget(made.window)
    made.window.show()
    qtbot.waitExposed(made.window)
    made.window.activateWindow()
    yield made
    made.window.close()
    made.desk.close()
    made.disk.close()


@pytest.fixture
def place(qtbot, tmp_path, make_survey):
    with open_place(qtbot, tmp_path / "library", make_survey) as made:
        yield made
