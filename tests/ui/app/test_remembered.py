"""What was chosen is there again the next time."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu

from buurtdesk.desk import notes, sessions, trajectories
from buurtdesk.domain.note import NoteColor
from buurtdesk.domain.session import SessionKind
from buurtdesk.ui.app import languages, run
from buurtdesk.ui.app.menus import MoreMenu
from buurtdesk.ui.app.room_wall import RoomWall
from buurtdesk.ui.app.settings import Settings
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.tokens import DARK


def choice(menu: QMenu, words: str) -> QAction:
    found = [action for action in menu.findChildren(QAction) if action.text() == words]
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize(
    ("words", "setting", "value"),
    [("Français", "language", "fr"), ("Dark", "dark", True), ("130 %", "scale", 1.3)],
)
def test_a_choice_in_the_menu(qtbot, folder, desk, words, setting, value) -> None:
    told = []
    menu = MoreMenu(None, Settings(folder), lambda: told.append("restyle"), lambda: told.append("rebuild"))
    qtbot.addWidget(menu)
    choice(menu, words).trigger()
    assert told == ["rebuild" if setting == "language" else "restyle"]
    again = Settings(folder)
    assert getattr(again, setting) == value
    reopened = MoreMenu(None, again, lambda: None, lambda: None)
    qtbot.addWidget(reopened)
    assert choice(reopened, words).isChecked()


@pytest.fixture
def application(qtbot, monkeypatch, folder, session):
    """The application as it is started, with translators that say nothing."""
    monkeypatch.setattr(languages, "_own_words", lambda _code: QTranslator())
    monkeypatch.setattr(run, "catch_faults", lambda _tell: None)
    monkeypatch.setattr(run, "keep_log", lambda _folder: None)
    opened = []

    def make() -> run.Application:
        made = run.Application(QApplication.instance(), folder)
        made.open()
        opened.append(made)
        return made

    yield make
    for made in opened:
        made.window.close()
        made.window.deleteLater()
        made.close()
        made._languages.use("en")
        for translator in made._languages._translators:
            QApplication.removeTranslator(translator)


def test_dark_and_size_are_there_at_the_start(application, folder, look) -> None:
    settings = Settings(folder)
    settings.dark, settings.scale = True, 1.3
    application()
    assert theme.palette == DARK
    assert theme.px(100) == 130


def test_another_language_makes_the_window_anew_and_lets_the_old_one_go(application, desk, session) -> None:
    made = application()
    made.window.shell.show_room("ideas")
    before = made.window
    made._settings.language = "fr"
    before.rebuild_wanted.emit()
    assert made.window is not before
    assert made.window.shell.room == "ideas"
    assert not before.isVisible()
    assert len(made._desk._listeners) == 1
    capture = made.window.ideas.wall.capture
    capture.field.setText("Après")
    capture.submit()
    assert [note.text for note in made.window.ideas.notes.all()] == ["Après"]


def speak_french(application, qtbot) -> None:
    application._settings.language = "fr"
    application.window.rebuild_wanted.emit()
    qtbot.waitExposed(application.window)


def notes_in_room(application) -> set[str]:
    walls = application.window.screen_of_room.projector.findChildren(RoomWall)
    (wall,) = [each for each in walls if each.isVisible()]
    return {note.text for note in wall.state.notes.all()}


def test_another_language_leaves_what_is_half_typed(qtbot, application) -> None:
    made = application()
    made.window.shell.show_room("ideas")
    before = made.window.ideas.wall.capture
    qtbot.keyClicks(before.field, "Meer zitba")
    qtbot.keyClick(before.field, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    speak_french(made, qtbot)
    capture = made.window.ideas.wall.capture
    assert capture is not before
    assert (capture.field.text(), capture.color()) == ("Meer zitba", list(NoteColor)[1])
    qtbot.keyClicks(capture.field, "nken")
    qtbot.keyClick(capture.field, Qt.Key.Key_Return)
    assert [note.text for note in made.window.ideas.notes.all()] == ["Meer zitbanken"]


def test_another_language_leaves_the_room_what_it_sees(qtbot, application, desk, session) -> None:
    made = application()
    notes.add(made._desk, session, "Vóór")
    made.window.shell.show_room("ideas")
    made.window.screen_of_room.show_now()
    made.window.shell.show_room("overview")
    speak_french(made, qtbot)
    screen = made.window.screen_of_room
    assert screen.projector.isVisible()
    assert notes_in_room(made) == {"Vóór"}
    notes.add(made._desk, session, "Live")
    assert notes_in_room(made) == {"Vóór", "Live"}
    screen.turn_freeze()
    notes.add(made._desk, session, "Onderwijl")
    speak_french(made, qtbot)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert made.window.screen_of_room.projector.frozen
    assert notes_in_room(made) == {"Vóór", "Live"}
    made.window.screen_of_room.turn_freeze()
    assert notes_in_room(made) == {"Vóór", "Live", "Onderwijl"}
    made.window.screen_of_room.turn_blank()
    speak_french(made, qtbot)
    assert made.window.screen_of_room.projector.hidden


def test_the_trajectory_and_the_session_that_were_open(open_window, desk, trajectory, session) -> None:
    window = open_window()
    trajectories.new(desk, "Another")
    sessions.new(desk, trajectory.id, SessionKind.IDEAS, "A later one")
    window.shell.show_room("ideas")
    window.ideas.open_session(session.id)
    window.close()
    again = open_window()
    assert again.trajectory.id == trajectory.id
    again.shell.show_room("ideas")
    assert again.ideas.session.id == session.id


def test_bundles_start_where_the_last_one_was(folder, tmp_path) -> None:
    settings = Settings(folder)
    assert settings.bundle_folder.is_absolute()
    settings.bundle_folder = tmp_path
    assert Settings(folder).bundle_folder == tmp_path
    settings.bundle_folder = tmp_path / "stick that was taken out"
    assert Settings(folder).bundle_folder.is_dir()
