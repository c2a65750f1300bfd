"""Pictures of every screen and of the projector, taken without a screen: for the demo, the guides and our own eyes."""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QMessageLogContext, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from buurtdesk.desk import notes, questionnaires, scripts, suggestions, voting
from buurtdesk.desk.desk import Desk
from buurtdesk.desk.sample.make import make_sample
from buurtdesk.domain.running import MINUTE_MS
from buurtdesk.domain.session import Anonymity
from buurtdesk.domain.swoart import Area
from buurtdesk.domain.timetable import moment_ms
from buurtdesk.domain.trajectory import Step, StepStanding
from buurtdesk.ui import words
from buurtdesk.ui.app.ask_room import AskRoom
from buurtdesk.ui.app.ballot_printing import BallotPrinting
from buurtdesk.ui.app.close_evening import CloseEvening
from buurtdesk.ui.app.from_survey import newest_survey, offered
from buurtdesk.ui.app.key_list import KeyList
from buurtdesk.ui.app.languages import LANGUAGES, Languages
from buurtdesk.ui.app.new_session import NewSession
from buurtdesk.ui.app.plan_step import PlanStep
from buurtdesk.ui.app.rooms import LISTS
from buurtdesk.ui.app.settings import Settings
from buurtdesk.ui.app.task import Task
from buurtdesk.ui.app.template_name import TemplateName
from buurtdesk.ui.app.tighten import Tighten
from buurtdesk.ui.app.who_writes import WhoWrites
from buurtdesk.ui.app.window import Window
from buurtdesk.ui.editor_pictures import editor_scenes
from buurtdesk.ui.entry_pictures import entry_scenes
from buurtdesk.ui.paper.poster_question import PosterQuestion
from buurtdesk.ui.scan_pictures import scan_scenes
from buurtdesk.ui.start.new_trajectory import NewTrajectory
from buurtdesk.ui.swoart.rename_areas import RenameAreas
from buurtdesk.ui.theme import style
from buurtdesk.ui.validation.from_survey import FromSurveyQuestion
from buurtdesk.ui.validation.sheet import GUESS
from buurtdesk.ui.voting_pictures import voting_scenes

WINDOW_PX, LOW_PX, NARROW_PX, ROOM_PX = (1366, 768), (1366, 690), (1093, 614), (1920, 1080)


class Studio:
    """Takes pictures of widgets, numbered in the order in which they are taken."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.taken: list[Path] = []
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("[0-9]*-*.png"):
            old.unlink()

    def take(self, widget: QWidget, name: str, size: tuple[int, int] | None = None) -> None:
        """Save the widget as it is painted now; with `size` at that size."""
        if size is not None:
            widget.resize(*size)
        _settle()
        path = self.folder / f"{len(self.taken) + 1:03}-{name}.png"
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
    for scenes in (entry_scenes, scan_scenes, editor_scenes):
        yield from scenes(desk, window)
    window.shell.show_room(words.SHARE)
    yield window, "sharing", WINDOW_PX
    window.shell.show_room(Step.IDEAS.value)
    window.resize(*WINDOW_PX)
    _settle()
    window.ideas.wall.canvas.sight.fit()
    yield window, "wall", WINDOW_PX
    yield from _note_scenes(window)
    window.ideas.wall.capture.type_in("Meer zitbanken in het park")
    yield window, "wall-low", LOW_PX
    yield window, "wall-narrow", NARROW_PX
    yield from _cluster_scenes(desk, window)
    window.ideas.show_voting()
    yield window, "dots-revealed", WINDOW_PX
    yield from _room_scenes(desk, window)
    yield from _finding_scenes(window)
    yield from _script_scenes(desk, window)
    yield from _dialogs(window)


def _cluster_scenes(desk: Desk, window: Window) -> Iterator[Scene]:
    """Suggestions beside loose notes, naming one by one, and a note in two clusters."""
    ideas, wall = window.ideas, window.ideas.wall
    window.resize(*WINDOW_PX)
    wall.capture.accepted()
    clusters = [cluster.id for cluster in ideas.clusters.all()]
    wall.cluster_deleted.emit(clusters[0])
    wall.cluster_deleted.emit(clusters[2])
    wall.arrange_wanted.emit()
    _settle()
    window.shell.toast.close_notice()
    wall.open_suggestions()
    wall.suggestions.show_proposals(suggestions.suggestions(desk, ideas.session.id))
    yield window, "wall-suggestions", WINDOW_PX
    yield window, "wall-suggestions-narrow", NARROW_PX
    wall.close_suggestions()
    window.resize(*WINDOW_PX)
    _settle()
    areas = wall.canvas.state.arrangement().areas
    roomy = next(area.cluster.id for area in areas if area.count % 3)
    unnamed, twin = next((note.clusters[0], note.id) for note in ideas.notes.all() if {*note.clusters} - {roomy})
    wall.gesture_started.emit()
    wall.joined.emit([twin], roomy)
    wall.gesture_ended.emit()
    wall.cluster_renamed.emit(unnamed, "")
    wall.canvas.sight.fit()
    wall.naming.next()
    yield window, "wall-naming", WINDOW_PX
    wall.editing.close()
    for _ in range(5):
        desk.undo()


def _note_scenes(window: Window) -> Iterator[Scene]:
    """Notes in another language, large; the question for a translation; a photo opened."""
    wall = window.ideas.wall
    translated = next((note for note in wall.notes.all() if note.language == "ar"), None)
    photographed = next((note for note in wall.notes.all() if note.photos), None)
    if translated is None or photographed is None:
        return
    wall.selection.set([translated.id], current=translated.id)
    wall.canvas.sight.zoom_by(2)
    wall.canvas.sight.reveal(translated.id)
    yield window, "wall-translated", WINDOW_PX
    wall.commands.ask_translation()
    yield wall.commands.translating, "dialog-translation", None
    wall.commands.translating.reject()
    wall.photos.view.open(photographed)
    yield window, "note-photo", WINDOW_PX
    wall.photos.view.leave()
    wall.selection.clear()
    wall.canvas.sight.fit()


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


def _finding_scenes(window: Window) -> Iterator[Scene]:
    """What the room sees of a finding, before and after the tables had their say."""
    window.resize(*WINDOW_PX)
    window.shell.show_room(Step.VALIDATION.value)
    validation, screen = window.rooms.made[Step.VALIDATION.value], window.screen_of_room
    room = validation.sheet_room
    screen.show_now()
    window.shell.toast.close_notice()
    yield from _light_and_dark(window, "projector-finding")
    room.chosen.emit(room.findings.list.rows()[1].id)
    room.sheet.mode.choose(GUESS)
    screen.show_now()
    yield from _light_and_dark(window, "projector-asking")
    room.sheet.start_keying()
    yield window, "validation-guessing", WINDOW_PX
    yield window, "validation-guessing-narrow", NARROW_PX
    window.resize(*WINDOW_PX)
    room.show_guesses()
    yield from _light_and_dark(window, "projector-guessed")
    room.sheet.tables.rows[3].reason.setFocus()
    yield window, "validation-weighing", WINDOW_PX
    validation.show_outcome()
    yield from _light_and_dark(window, "projector-outcome")
    validation.veil(True)
    yield window, "validation-veiled", WINDOW_PX
    validation.veil(False)
    screen.close()


def _light_and_dark(window: Window, name: str) -> Iterator[Scene]:
    """What the room sees, in both looks that its screen can have."""
    screen = window.screen_of_room
    for dark in (False, True):
        screen.use_look(dark)
        yield screen.projector, f"{name}-dark" if dark else name, ROOM_PX
    screen.use_look(None)


def _room_scenes(desk: Desk, window: Window) -> Iterator[Scene]:
    screen, ideas = window.screen_of_room, window.ideas
    (voting_round,) = voting.rounds(desk, ideas.session.id)
    screen.show_welcome()
    window.shell.toast.close_notice()
    for name in ("welcome", "question", "wall", "vote", "dots"):
        yield from _light_and_dark(window, f"projector-{name}")
        screen.step(1)
    while screen.projector.page + 1 < screen.projector.pages:
        screen.step(1)
    screen.step(1)
    yield from _light_and_dark(window, "projector-thanks")
    voting.reopen_round(desk, voting_round)
    ideas.show_voting()
    screen.show_now()
    screen.show_button.menu().popup(window.mapToGlobal(window.rect().center()))
    yield screen.show_button.menu(), "room-menu", None
    screen.show_button.menu().close()
    yield window, "voting-open", WINDOW_PX
    yield from voting_scenes(desk, window)
    ideas.show_wall()
    notes.hide(desk, [note.id for note in ideas.notes.all()[:4]], True)
    window.screens.band.show()
    yield window, "wall-hidden-notes", WINDOW_PX
    window.screens.band.hide()
    ideas.chooser.rehearse()
    screen.show_welcome()
    yield window, "rehearsal", WINDOW_PX
    yield screen.projector, "projector-rehearsal", ROOM_PX
    ideas.chooser.throw_away()
    window.shell.toast.close_notice()
    screen.close()


def _script_scenes(desk: Desk, window: Window) -> Iterator[Scene]:
    """An evening before it begins and under way, with what the room sees of the clock; then one without a script."""
    evenings = ((Step.VALIDATION, (4, 19, 30, 68), 17), (Step.IDEAS, (4, 15, 26, 37), 12))
    for step, begins, passed in evenings:
        window.shell.toast.hide()
        window.resize(*WINDOW_PX)
        window.shell.show_room(step.value)
        made = window.rooms.made[step.value]
        scripting, start_ms = made.scripting, moment_ms(made.session.starts_at)
        scripting.turn()
        yield window, f"script-{step.value}", WINDOW_PX
        for minutes in begins:
            scripting.now_ms = partial(int, start_ms + minutes * MINUTE_MS)
            scripting.go_on()
        scripting.now_ms = partial(int, start_ms + (begins[-1] + passed) * MINUTE_MS + 20_000)
        scripting.show_time()
        scripting.page.attendance.more.setChecked(True)
        yield window, f"script-{step.value}-running", WINDOW_PX
        yield window, f"script-{step.value}-narrow", NARROW_PX
        scripting.turn()
        yield window, f"{step.value}-running", WINDOW_PX
        window.screen_of_room.show_now()
        yield window.screen_of_room.projector, f"projector-{step.value}-clock", ROOM_PX
        window.screen_of_room.close()
    scripting.turn()
    scripts.fill(desk, made.session, [])
    window.shell.toast.hide()
    yield window, "script-empty", WINDOW_PX


def _dialogs(window: Window) -> Iterator[Scene]:
    standing = StepStanding(Step.IDEAS, planned_on="2026-11-12", location="Buurthuis De Kring")
    evening = window.ideas.session
    dialogs: list[tuple[str, QDialog]] = [
        ("dialog-trajectory", NewTrajectory(window, [window.trajectory])),
        ("dialog-workshop", NewSession(window, words.step_name(Step.IDEAS), 8)),
        ("dialog-tighten", Tighten(window, Anonymity.NAME)),
        ("dialog-who-writes", WhoWrites(window, "")),
        ("dialog-plan", PlanStep(window, standing)),
        ("dialog-areas", RenameAreas(window, {Area.STRENGTH: "Troeven"})),
        ("dialog-template", TemplateName.kept(window, "Ideeënavond", set())),
        ("dialog-ballots", BallotPrinting(window.desk, window).question(window.ideas.session)),
        ("dialog-ask-room", AskRoom(window, evening.room_question)),
        ("dialog-close-evening", CloseEvening(window, window.desk, window.settings, window.trajectory, evening)),
        ("dialog-keys", KeyList(window, Step.IDEAS.value)),
        *_validation_dialogs(window),
    ]
    for name, dialog in dialogs:
        dialog.show()
        for task in dialog.findChildren(Task):
            task.wait()
            _settle()
        yield dialog, name, None
        dialog.close()
        dialog.deleteLater()


def _validation_dialogs(window: Window) -> Iterator[tuple[str, QDialog]]:
    """Which results become findings, and which findings become posters."""
    desk, survey = window.desk, newest_survey(window.desk, window.trajectory.id)
    if survey is not None:
        question = FromSurveyQuestion(window, offered(desk, survey), frozenset())
        for row in (1, 4):
            question.list.item(row).setCheckState(Qt.CheckState.Checked)
        yield "dialog-from-survey", question
    rows = window.rooms.made[Step.VALIDATION.value].sheet_room.findings.list.rows()
    yield "dialog-posters", PosterQuestion(window, [row.text for row in rows], LANGUAGES, "nl")


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
        looks = (("nl", "nl", False), ("fr", "fr", False), ("en", "en", False), ("dark", "nl", True))
        for name, language, dark in looks:
            taken = take_pictures(Path(scratch) / "library", folder / name, language, dark)
            print(f"{folder / name}: {len(taken)} pictures", file=sys.stderr)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
