"""Two evenings that differ only in what the room must not know: their room's screens are the same, pixel by pixel."""

from __future__ import annotations

import re
import shutil
from copy import copy
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QImage
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from buurtdesk.desk import attendance, bundles, clusters, findings, info_moments, notes, sessions, trajectories, voting
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.attendance import Everyone
from buurtdesk.domain.evidence import Figure
from buurtdesk.domain.finding import Outcome, StanceKind
from buurtdesk.domain.note import NoteColor, Place
from buurtdesk.domain.session import Session, SessionKind
from buurtdesk.domain.voting import VotingRules
from buurtdesk.ui.app.room_wall import RoomWall
from buurtdesk.ui.app.rooms import SESSION_ROOMS
from buurtdesk.ui.app.settings import Settings
from buurtdesk.ui.app.window import Window
from buurtdesk.ui.projector.views import Wall

FIGURE = Figure("q", "thuis", "Ik voel mij thuis", "scale", {"oneens": 40, "neutraal": 20, "eens": 127}, 187, "")
ROOM_PX = (960, 540)


@dataclass(frozen=True)
class Secret:
    """What only the facilitator knows of an evening."""

    table: int
    ballots: tuple[int, ...]
    stances: tuple[StanceKind, ...]
    reason: str
    hidden: str
    attendance: int
    wording: str


ONE = Secret(11, (5, 2, 0), (StanceKind.NOT,) * 9, "Fatima zei: nooit", "Mevrouw Peeters, nr. 8", 4711, "Bijna niemand")
OTHER = Secret(3, (0, 0, 1), (StanceKind.RECOGNISE,), "", "x", 3, "Iedereen die er woont")
TELL_TALE = re.compile(r"4711|Fatima|Peeters|Bijna niemand|\bT\d|able|afel|allot|temb")


class Evening:
    """A library with the three kinds of session in it, and the window on it."""

    def __init__(self, folder: Path, secret: Secret) -> None:
        self.folder, self.secret = folder, secret
        self.desk = Desk(folder)
        self.trajectory = trajectories.new(self.desk, "Katarina")
        self.ideas = self._session(SessionKind.IDEAS, "Ideeën")
        self.validation = self._session(SessionKind.VALIDATION, "Validatie")
        self.info = self._session(SessionKind.INFO, "Info")
        self._fill_wall()
        self._fill_findings()
        info_moments.ask(self.desk, self.info, f"Vraag van {secret.reason or 'niemand'}")
        self.desk.close()

    def open(self, folder: Path) -> Evening:
        """This evening again, on a copy of its library, in a window."""
        again = copy(self)
        shutil.copytree(self.folder, folder)
        again.desk = Desk(folder)
        again.window = Window(again.desk, Settings(folder))
        again._show()
        return again

    def _show(self) -> None:
        self.window.resize(1366, 768)
        self.window.show()

    def _session(self, kind: SessionKind, title: str) -> Session:
        tables = 0 if kind is SessionKind.INFO else 12
        made = sessions.new(self.desk, self.trajectory.id, kind, title, tables=tables)
        sessions.ask_room(self.desk, made.id, "Wat maakt wonen hier beter?")
        attendance.count(self.desk, made.id, {Everyone.PEOPLE: self.secret.attendance})
        return replace(made, room_question="Wat maakt wonen hier beter?")

    def _fill_wall(self) -> None:
        desk, secret = self.desk, self.secret
        self.hung = [
            notes.add(desk, self.ideas, text, NoteColor.BLUE, secret.table, Place(200 * place, 0))[0]
            for place, text in enumerate(("Bankjes", "Kiosk", "Bomen"))
        ]
        clusters.gather(desk, self.ideas, [self.hung[0].id], Place(0, 400), "Zitten")
        hidden = notes.add(desk, self.ideas, secret.hidden, NoteColor.PINK, secret.table, Place(2000, 2000))
        notes.hide(desk, [hidden[0].id], True)
        options = [(note.id, note.text) for note in self.hung]
        self.round = voting.open_round(desk, self.ideas, options, VotingRules(2, 1))
        for option, count in zip(voting.options(desk, self.round.id), secret.ballots, strict=True):
            for _ in range(count):
                voting.add_ballot(desk, self.ideas, self.round, {option.id: 1})
        voting.close_round(desk, self.round)

    def _fill_findings(self) -> None:
        desk, session, secret = self.desk, self.validation, self.secret
        self.laid = [findings.add(desk, session, f"Bevinding {letter}", FIGURE) for letter in "AB"]
        for table, kind in enumerate(secret.stances, start=1):
            findings.set_stance(desk, session, self.laid[0].id, table, kind, secret.reason)
        findings.reword(desk, session, self.laid[0].id, secret.wording)

    def go(self, kind: SessionKind) -> None:
        self.window.shell.show_room(SESSION_ROOMS[kind])
        self.window.screen_of_room.show_welcome()
        self.window.screen_of_room.projector.resize(*ROOM_PX)

    @property
    def screen(self):
        return self.window.screen_of_room

    def seen(self) -> tuple[str, str, list[set[str]], bytes]:
        """What stands on the room's screen: which view, every word to read or hear, the notes, and the picture."""
        projector = self.screen.projector
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        image = projector.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        walls = [{note.text for note in wall.state.notes.all()} for wall in projector.findChildren(RoomWall)]
        return type(projector.view).__name__, words_in(projector), walls, bytes(image.constBits())

    def close(self) -> None:
        self.window.close()
        self.window.deleteLater()
        self.desk.close()


def words_in(projector: QWidget) -> str:
    found = []
    for widget in (projector, *projector.findChildren(QWidget)):
        found += [widget.windowTitle(), widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
        found += [widget.text()] if isinstance(widget, QLabel) else []
    return "\n".join([*found, *heard(QAccessible.queryAccessibleInterface(projector))])


def heard(interface: QAccessibleInterface | None) -> list[str]:
    if interface is None or not interface.isValid():
        return []
    kinds = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value, QAccessible.Text.Help)
    found = [interface.text(kind) for kind in kinds]
    for number in range(interface.childCount()):
        found += heard(interface.child(number))
    return found


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    return [Evening(tmp_path_factory.mktemp("evening"), secret) for secret in (ONE, OTHER)]


@pytest.fixture
def evenings(qtbot, written, tmp_path):
    made = [evening.open(tmp_path / f"evening{number}") for number, evening in enumerate(written)]
    yield made
    for evening in made:
        evening.close()


def same(evenings: list[Evening]) -> str:
    """Which view both show, once it is sure that they show the same and tell nothing."""
    one, other = (evening.seen() for evening in evenings)
    assert one[:3] == other[:3]
    assert not TELL_TALE.search(one[1])
    # The edges of a few letters are softened a little differently by Qt itself, in two windows of the same words.
    differing = sum(abs(a - b) > 24 for a, b in zip(one[3], other[3], strict=True))
    assert differing == 0
    return one[0]


def both(evenings: list[Evening], do) -> None:
    for evening in evenings:
        do(evening)


WALKS = {
    SessionKind.IDEAS: ["Welcome", "Question", "Wall", "Vote", "Thanks", "Thanks"],
    SessionKind.VALIDATION: ["Welcome", "Question", "Finding", "Finding", "Thanks", "Thanks"],
    SessionKind.INFO: ["Welcome", "Question", "Thanks", "Thanks"],
}


@pytest.mark.parametrize("state", ["live", "frozen", "hidden"])
@pytest.mark.parametrize("kind", list(WALKS))
def test_every_step_is_the_same_whatever_the_secret(evenings, kind, state) -> None:
    both(evenings, lambda evening: evening.go(kind))
    for number, view in enumerate(WALKS[kind]):
        if number:
            both(evenings, lambda evening: evening.screen.step(1))
        if state == "frozen":
            both(evenings, lambda evening: evening.screen.projector.freeze(True))
        if state == "hidden":
            both(evenings, lambda evening: evening.screen.projector.blank(True))
        assert same(evenings) == ("NoneType" if state == "hidden" else view)


def more_ballots(evening: Evening) -> None:
    voting.reopen_round(evening.desk, evening.round)
    option = voting.options(evening.desk, evening.round.id)[0]
    for _ in range(evening.secret.ballots[0]):
        voting.add_ballot(evening.desk, evening.ideas, evening.round, {option.id: 1})
    voting.close_round(evening.desk, evening.round)


def another_laptop(evening: Evening) -> None:
    """Another laptop keys tables and ballots of its own, and they are merged here."""
    folder = evening.desk.library.folder.parent / f"{evening.desk.library.folder.name}-two"
    other = Desk(folder)
    bundle = folder / "carry.bdz"
    bundles.export_trajectory(evening.desk, evening.trajectory, bundle)
    bundles.merge_files(other, [bundle])
    findings.set_stance(other, evening.validation, evening.laid[1].id, 5, StanceKind.MISSING, evening.secret.reason)
    notes.set_table(other, evening.ideas, [evening.hung[0].id], evening.secret.table)
    bundles.export_trajectory(other, evening.trajectory, bundle)
    bundles.merge_files(evening.desk, [bundle])
    other.close()


def settled(evening: Evening) -> None:
    findings.settle_outcome(evening.desk, evening.validation, evening.laid[0].id, Outcome.CONTRADICTED)
    evening.desk.undo()


@pytest.mark.parametrize("frozen", [False, True])
@pytest.mark.parametrize("happens", [more_ballots, another_laptop, settled], ids=lambda each: each.__name__)
@pytest.mark.parametrize("kind", [SessionKind.IDEAS, SessionKind.VALIDATION])
def test_what_happens_meanwhile_does_not_show(evenings, kind, happens, frozen) -> None:
    both(evenings, lambda evening: evening.go(kind))
    for _ in range(2):
        both(evenings, lambda evening: evening.screen.step(1))
    for view in WALKS[kind][2:4]:
        if frozen:
            both(evenings, lambda evening: evening.screen.projector.freeze(True))
        both(evenings, happens)
        assert same(evenings) == view
        both(evenings, lambda evening: evening.screen.step(1))


@pytest.mark.parametrize("state", ["live", "frozen", "hidden"])
@pytest.mark.parametrize("step", [0, 2, 3, 4])
def test_a_deleted_session_leaves_the_screen_at_once(evenings, step, state) -> None:
    evening = evenings[0]
    voting.reveal_round(evening.desk, evening.round)
    evening.go(SessionKind.IDEAS)
    for _ in range(step):
        evening.screen.step(1)
    if state == "frozen":
        evening.screen.turn_freeze()
    elif state == "hidden":
        evening.screen.turn_blank()
    sessions.delete(evening.desk, evening.ideas.id)
    if state == "hidden":
        evening.screen.turn_blank()
    name, words, walls, _picture = evening.seen()
    assert (name, walls) == ("NoneType", [])
    assert not re.search("Ideeën|Bankjes|beter|Thank", words)


def test_the_dots_do_differ_once_they_are_revealed(evenings) -> None:
    both(evenings, lambda evening: evening.go(SessionKind.IDEAS))
    both(evenings, lambda evening: voting.reveal_round(evening.desk, evening.round))
    for _ in range(4):
        both(evenings, lambda evening: evening.screen.step(1))
    one, other = (evening.seen() for evening in evenings)
    assert one[0] == other[0] == "Reveal"
    assert one[1] != other[1] and one[3] != other[3]


@pytest.mark.parametrize("frozen", [False, True])
def test_one_key_takes_a_note_off_the_room_s_screen(qtbot, evenings, frozen) -> None:
    evening = evenings[0]
    evening.go(SessionKind.IDEAS)
    evening.window.activateWindow()
    qtbot.waitUntil(evening.window.isActiveWindow)
    evening.screen.step(1)
    evening.screen.step(1)
    assert isinstance(evening.screen.projector.view, Wall)
    if frozen:
        evening.screen.turn_freeze()
    before = evening.seen()
    wall = evening.window.ideas.wall
    wall.selection.set([evening.hung[1].id])
    wall.canvas.setFocus()
    qtbot.keyClick(wall.canvas, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    after = evening.seen()
    assert after[2] == [{"Bankjes", "Bomen"}]
    assert after[3] != before[3]
    assert "Kiosk" in {note.text for note in evening.window.ideas.notes.all()}
    index = wall.panel.listing.index(wall.panel.listing.rows_of(evening.hung[1].id)[0], 0)
    assert "hidden from the room" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    evening.desk.undo()
    if not frozen:
        assert evening.seen()[2] == [{"Bankjes", "Kiosk", "Bomen"}]


def test_a_hidden_note_is_not_read_from_the_vote_either(evenings) -> None:
    evening = evenings[0]
    evening.go(SessionKind.IDEAS)
    for _ in range(3):
        evening.screen.step(1)
    assert "Kiosk" in evening.seen()[1]
    notes.hide(evening.desk, [evening.hung[1].id], True)
    name, words, *_ = evening.seen()
    assert name == "Vote" and "Kiosk" not in words
