"""Starting the window."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from buurtdesk.desk import retention
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.errors import BuurtdeskError
from buurtdesk.ui.app.faults import catch_faults, keep_log
from buurtdesk.ui.app.garbage import GarbageCollection
from buurtdesk.ui.app.languages import Languages
from buurtdesk.ui.app.settings import Settings
from buurtdesk.ui.app.window import Window
from buurtdesk.ui.error_words import sentence_of
from buurtdesk.ui.parts.dialog import Question
from buurtdesk.ui.theme import style

_translate = QCoreApplication.translate


class Application:
    """The window and what outlives it when it is made anew in another language."""

    def __init__(self, app: QApplication, folder: Path) -> None:
        self._app = app
        self._settings = Settings(folder)
        self._languages = Languages(app)
        self._languages.use(self._settings.language)
        self._restyle()
        self._folder = folder
        self.window: Window | None = None

    def open(self) -> None:
        """Open the library and show the window. Raises what opening a library raises."""
        self._desk = Desk(self._folder)
        keep_log(self._folder)
        catch_faults(lambda sentence: self.window.say_problem(sentence) if self.window else None)
        self._build()
        retention.drop_old_pictures(self._desk, date.today().isoformat())

    def close(self) -> None:
        """Close the library."""
        self._desk.close()

    def _build(self) -> None:
        self.window = Window(self._desk, self._settings)
        self.window.restyle_wanted.connect(self._restyle)
        self.window.rebuild_wanted.connect(self._rebuild)
        self.window.show_in_place()

    def _rebuild(self) -> None:
        """In another language: a new window at the same place, in which one goes on where one was."""
        self._languages.use(self._settings.language)
        old = self.window
        self._settings.geometry = old.saveGeometry()
        self._build()
        self.window.go_on_from(old)
        old.close()
        old.deleteLater()

    def _restyle(self) -> None:
        style.apply(self._app, self._settings.dark, self._settings.scale)


def run_window(folder: Path) -> int:
    """Show the window on the library in `folder` until it is closed; the exit code."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("buurtdesk")
    app.setApplicationDisplayName("Buurtdesk")
    GarbageCollection(app)
    application = Application(app, folder)
    try:
        application.open()
    except BuurtdeskError as error:
        question = Question(None, _translate("Run", "The library does not open"), sentence_of(error))
        question.add_answer(True, _translate("Run", "Close"), "primary")
        question.ask()
        return 1
    code = app.exec()
    application.close()
    return code
