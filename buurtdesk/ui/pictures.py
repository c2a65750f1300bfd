"""Pictures of every screen and of the projector, taken without a screen: for the demo, the guides and our own eyes."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from buurtdesk.desk import questionnaires, voting
from buurtdesk.desk.desk import Desk
from buurtdesk.desk.sample.make import make_sample
from buurtdesk.domain.session import Anonymity
from buurtdesk.domain.sheet import new_codes
from buurtdesk.domain.trajectory import Step, StepStanding
from buurtdesk.ui import words
from buurtdesk.ui.app.key_list import KeyList
from buurtdesk.ui.app.languages import Languages
from buurtdesk.ui.app.new_session import NewSession
from buurtdesk.ui.app.plan_step import PlanStep
from buurtdesk.ui.app.rooms import LISTS
from buurtdesk.ui.app.settings import Settings
from buurtdesk.ui.app.tighten import Tighten
from buurtdesk.ui.app.who_writes import WhoWrites
from buurtdesk.ui.app.window import Window
from buurtdesk.ui.start.new_trajectory import NewTrajectory
from buurtdesk.ui.theme import style

WINDOW_PX, LOW_PX, NARROW_PX, ROOM_PX = (1366, 768), (1366, 690), (1093, 614), (1920, 1080)


class Studio:
    """Takes pictures of widgets, numbered in the order in which they are taken."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.taken: list[Path] = []
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("[0-9][0-9]-*.png"):
            old.unlink()

    def take(self, widget: QWidget, name: str, size: tuple[int, int] | None = None) -> None:
        """Save the widget as it is painted now; with `size` at that size."""
        if size is not None:
            widget.resize(*size)
        _settle()
        path = self.folder / f"{len(self.taken) + 1:02}-{name}.png"
        widget.grab().save(str(path))
        self.taken.append(path)


def take_pictures(library: Path, folder: Path, language: str = "nl", dark: bool = False) -> list[Path]:
    """Pictures of all screens on a copy of the library, whose own data stay as they are; the files, in order."""
    qInstallMessageHandler(_leave_out_what_has_no_screen)
    app = QApplication.instance() or QApplication(sys.argv[:1])
    languages = Languages(app)
    languages.use(language)
    style.apply(app, dark)
    studio = Studio(folder)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        copy = Path(scratch) / "library"
        shutil.copytree(library, copy)
        for place, scene in ((copy, _scenes), (Path(scratch) / "empty", _empty_scenes)):
            desk = Desk(place)
            window = Window(desk, Settings(place))
            window.show()
            for widget, name, size in scene(desk, window):
                studio.take(widget, name, size)
            window.close()
            window.deleteLater()
            _settle()
            desk.close()
    return studio.taken


Scene = tuple[QWidget, str, tuple[int, int] | None]


def _empty_scenes(desk: Desk, window: Window) -> Iterator[Scene]:
    yield window, "welcome", WINDOW_PX


def _scenes(desk: Desk, window: Window) -> Iterator[Scene]:
    yield window, "overview", WINDOW_PX
    yield window, "overview-narrow", NARROW_PX
    window.shell.show_room(words.PHOTO)
    yield window, "room-later", WINDOW_PX
    yield from _survey_scenes(desk, window)
    yield from _other_scenes(desk, window)
    yield from _entry_scene(desk, window)
    window.shell.show_room(words.SHARE)
    yield window, "sharing", WINDOW_PX
    window.shell.show_room(Step.IDEAS.value)
    window.resize(*WINDOW_PX)
    _settle()
    window.ideas.wall.canvas.sight.fit()
    yield window, "wall", WINDOW_PX
    window.ideas.wall.capture.type_in("Meer zitbanken in het park")
    yield window, "wall-low", LOW_PX
    yield window, "wall-narrow", NARROW_PX
    window.ideas.show_voting()
    yield window, "dots-revealed", WINDOW_PX
    projector = window.screen_of_room.projector
    projector.resize(*ROOM_PX)
    yield from _room_scenes(desk, window)
    yield from _finding_scenes(window)
    yield from _dialogs(window)


def _survey_scenes(desk: Desk, window: Window) -> Iterator[Scene]:
    there = questionnaires.questionnaires(desk, window.trajectory.id)
    window.shell.show_room(Step.SURVEY.value)
    yield window, "survey" if there else "survey-empty", WINDOW_PX
    if there:
        languages = window.rooms.made[Step.SURVEY.value].room.detail.languages
        languages.setCurrentIndex(languages.count() - 1)
        yield window, "survey-narrow", NARROW_PX


def _other_scenes(desk: Desk, window: Window) -> Iterator[Scene]:
    """The rooms in which one does not hang notes, wide and narrow."""
    for room in (*LISTS, Step.VALIDATION, words.ENTRY, words.RESULTS, words.INFO):
        window.shell.show_room(str(room))
        name = str(room).replace("_", "-")
        yield window, name, WINDOW_PX
        yield window, f"{name}-narrow", NARROW_PX


def _entry_scene(desk: Desk, window: Window) -> Iterator[Scene]:
    """A sheet that nobody has keyed yet, at its first question."""
    window.resize(*WINDOW_PX)
    window.shell.show_room(words.ENTRY)
    for questionnaire in questionnaires.questionnaires(desk, window.trajectory.id)[:1]:
        window.rooms.made[words.ENTRY].room.code_given.emit(new_codes(questionnaire.id, 1, ())[0])
        yield window, "entry-question", WINDOW_PX


def _finding_scenes(window: Window) -> Iterator[Scene]:
    """What the room sees of a finding, before and after the tables had their say."""
    window.resize(*WINDOW_PX)
    window.shell.show_room(Step.VALIDATION.value)
    window.screen_of_room.show_now()
    window.shell.toast.close_notice()
    yield window.screen_of_room.projector, "projector-finding", ROOM_PX
    window.rooms.made[Step.VALIDATION.value].show_outcome()
    yield window.screen_of_room.projector, "projector-outcome", ROOM_PX
    window.screen_of_room.close()


def _room_scenes(desk: Desk, window: Window) -> Iterator[Scene]:
    screen, ideas = window.screen_of_room, window.ideas
    (voting_round,) = voting.rounds(desk, ideas.session.id)
    screen.show_now()
    window.shell.toast.close_notice()
    yield screen.projector, "projector-dots", ROOM_PX
    screen.show_welcome()
    yield screen.projector, "projector-welcome", ROOM_PX
    ideas.show_wall()
    screen.show_now()
    yield screen.projector, "projector-wall", ROOM_PX
    voting.reopen_round(desk, voting_round)
    ideas.show_voting()
    screen.show_now()
    yield screen.projector, "projector-vote", ROOM_PX
    yield window, "voting-open", WINDOW_PX
    voting.close_round(desk, voting_round)
    yield window, "voting-hidden", WINDOW_PX
    ideas.voting.room.round_chosen.emit("new")
    yield window, "voting-new", WINDOW_PX
    screen.close()


def _dialogs(window: Window) -> Iterator[Scene]:
    standing = StepStanding(Step.IDEAS, planned_on="2026-11-12", location="Buurthuis De Kring")
    dialogs: list[tuple[str, QDialog]] = [
        ("dialog-trajectory", NewTrajectory(window, [window.trajectory])),
        ("dialog-workshop", NewSession(window, words.step_name(Step.IDEAS), 8)),
        ("dialog-tighten", Tighten(window, Anonymity.NAME)),
        ("dialog-who-writes", WhoWrites(window, "")),
        ("dialog-plan", PlanStep(window, standing)),
        ("dialog-keys", KeyList(window, Step.IDEAS.value)),
    ]
    for name, dialog in dialogs:
        dialog.show()
        yield dialog, name, None
        dialog.close()
        dialog.deleteLater()


def _leave_out_what_has_no_screen(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Without a screen Qt says of each window what it cannot do with it; all else it says is passed on."""
    if kind is not QtMsgType.QtDebugMsg and not text.startswith("This plugin does not support"):
        print(text, file=sys.stderr)


def _settle() -> None:
    """Let Qt lay out and paint all that is waiting; there is no event loop here to do it."""
    for _ in range(3):
        QApplication.sendPostedEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def main(folder: Path) -> None:
    """All pictures in Dutch, and once each in French, English and dark."""
    with tempfile.TemporaryDirectory() as scratch:
        desk = Desk(Path(scratch) / "library")
        make_sample(desk)
        desk.close()
        for name, language, dark in (
            ("nl", "nl", False),
            ("fr", "fr", False),
            ("en", "en", False),
            ("dark", "nl", True),
        ):
            taken = take_pictures(Path(scratch) / "library", folder / name, language, dark)
            print(f"{folder / name}: {len(taken)} pictures", file=sys.stderr)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
