"""Scanned ballots in the voting room: read, looked at by keys, and counted; nothing of it is for the room."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from buurtdesk.desk import notes, voting, waiting_ballots
from buurtdesk.domain.voting import VotingRules
from buurtdesk.ui.app.ballot_reading import BallotReading
from buurtdesk.ui.voting.ballots import Ballots
from buurtdesk.ui.voting.looking import Looking
from buurtdesk.ui.voting.outcome import Hidden
from tests.desk.marked_ballots import printed, scanned

KEY = Qt.Key


def dots(desk, voting_round) -> list[str]:
    letters = {option.id: option.letter for option in voting.options(desk, voting_round.id)}
    there = [each.dots.items() for each in voting.ballots(desk, voting_round.id)]
    return sorted("".join(sorted("".join(letters[option] * count for option, count in each))) for each in there)


def read(qtbot, window, folder) -> None:
    """Read scans, until the ballots that wait have the keyboard."""
    reading = BallotReading(window, window.ideas, [folder])
    with qtbot.waitSignal(reading.done):
        reading.start()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    window.activateWindow()  # offscreen, a window does not become active again by itself when a dialog closes
    qtbot.waitUntil(window.ideas.voting.room.stage.hasFocus)


def test_what_waits_is_looked_at_by_keys(qtbot, window, desk, session, keyboard, tmp_path) -> None:
    ideas = notes.add(desk, session, ["Benches", "Kiosk", "Trees", "Well"])
    made = voting.open_round(desk, session, [(each.id, each.text) for each in ideas], VotingRules(2, 1))
    papers = printed(desk, session, 4, tmp_path / "b.pdf")
    plain, many, _blank, spare = papers.codes
    scanned(papers, tmp_path / "scans", {plain: "AB", many: "ABCD"})
    keyboard.press(KEY.Key_F4)
    room = window.ideas.voting.room
    assert isinstance(room.stage, Ballots) and not room.stage.scans.look_button.isVisible()
    read(qtbot, window, tmp_path / "scans")
    assert dots(desk, made) == ["AB"] and isinstance(room.stage, Looking)
    for _ in range(3):
        if room.stage.current.code == many:
            break
        keyboard.press(KEY.Key_Right)
    before = [window.ideas.voting.room_view(), *window.ideas.steps()]
    keyboard.press(KEY.Key_Return)
    assert dots(desk, made) == ["AB"] and room.stage._error.isVisible()
    keyboard.press(KEY.Key_A)
    keyboard.press(KEY.Key_2)
    assert [row.dots for row in room.stage.rows] == [0, 0, 1, 1]
    keyboard.press(KEY.Key_Return)
    assert dots(desk, made) == ["AB", "CD"] and len(waiting_ballots.waiting_ballots(desk, made.id)) == 2
    assert [window.ideas.voting.room_view(), *window.ideas.steps()] == before
    keyboard.press(KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert dots(desk, made) == ["AB"] and len(room.stage._view.waiting) == 3
    desk.redo()
    keyboard.press(KEY.Key_Delete if room.stage.current.code == spare else KEY.Key_Return)
    voting.close_round(desk, made)
    assert isinstance(room.stage, Hidden)
    qtbot.waitUntil(room.stage.scans.look_button.isVisible)
    voting.reopen_round(desk, made)
    room.stage.field.set_text("A Q")
    room.stage.scans.look_button.click()
    assert isinstance(room.stage, Ballots)  # what is typed and refused is not left behind
    room.stage.field.set_text("")
    voting.close_round(desk, made)
    room.stage.scans.look_button.click()
    qtbot.waitUntil(lambda: isinstance(room.stage, Looking) and room.stage.hasFocus())
    window.ideas.veil(True)
    assert not room.stage.picture.isVisible() and not room.stage.count_button.isEnabled()
    window.ideas.veil(False)
    keyboard.press(KEY.Key_Delete if room.stage.current.code == spare else KEY.Key_Return)
    assert isinstance(room.stage, Hidden) and dots(desk, made) == ["", "AB", "CD"]
    qtbot.waitUntil(lambda: QApplication.focusWidget() is room.stage.reveal_button)


def test_what_is_written_by_hand_gets_its_dots(qtbot, window, desk, session, keyboard, tmp_path) -> None:
    ideas = notes.add(desk, session, ["Benches", "Kiosk"])
    made = voting.open_round(desk, session, [(each.id, each.text) for each in ideas], VotingRules(9, 0))
    papers = printed(desk, session, 1, tmp_path / "b.pdf")
    scanned(papers, tmp_path / "scans", {})
    keyboard.press(KEY.Key_F4)
    read(qtbot, window, tmp_path / "scans")
    room = window.ideas.voting.room
    for key in (KEY.Key_B,) * 7 + (KEY.Key_A,):
        keyboard.press(key)
    keyboard.press(KEY.Key_B, Qt.KeyboardModifier.ShiftModifier)
    keyboard.press(KEY.Key_Return)
    assert dots(desk, made) == ["ABBBBBB"]
    assert isinstance(room.stage, Ballots)
