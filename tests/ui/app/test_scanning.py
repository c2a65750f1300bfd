"""Scans come in through the window, and what is doubtful or written is confirmed by keys."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from buurtdesk.desk import confirming, questionnaires, responses, retention, returns, scans
from buurtdesk.domain.response import NO_ANSWER, Answer
from buurtdesk.store.responses import answer_id, value_json
from buurtdesk.ui import words
from buurtdesk.ui.app.keep_scans import KeepQuestion
from tests.desk.marked_sheets import TICKED, printed, scanned

K = Qt.Key


@pytest.fixture
def questionnaire(desk, trajectory, make_every_kind):
    made = make_every_kind(trajectory.id)
    questionnaires.keep(desk, made)
    return made


@pytest.fixture
def scanned_sheet(desk, questionnaire, tmp_path):
    """The code of a sheet of which two marks stand at one question, and the files of its scan."""
    made = printed(desk, questionnaire, tmp_path / "a.pdf")
    files = scanned(made, tmp_path / "a.pdf", tmp_path / "scans", TICKED | {"single": ("voet", "bus")})
    return made.codes[0], files


@pytest.fixture
def scanning(open_window):
    window = open_window()
    window.resize(1366, 768)
    window.show()
    window.shell.show_room(words.SCANS)
    return window.rooms.made[words.SCANS]


def read(qtbot, scanning, files) -> None:
    scanning.read(files)
    qtbot.waitUntil(lambda: scanning.room.report.isVisible(), timeout=20_000)


def entry_of(desk, questionnaire, code):
    (entry,) = responses.entries(desk, questionnaire, code)
    return entry.answers


def test_files_are_read_beside_the_window_and_what_came_of_it_is_told(qtbot, desk, scanned_sheet, scanning) -> None:
    _, files = scanned_sheet
    empty = files[0].with_name("empty.png")
    empty.write_bytes(b"")
    read(qtbot, scanning, [files[0].parent])
    told = [label.text() for label in scanning.room.report.findChildren(QLabel)]
    assert any("empty.png" in text for text in told)
    assert any("This file is empty." in text for text in told)
    assert [each.line.question.name for each in scanning.room.view.waiting] == [
        *("single", "number", "date", "text", "long_text")
    ]


def test_what_was_not_read_stays_at_hand_until_it_is_cleared(qtbot, trajectory, scanning, tmp_path) -> None:
    assert not scanning.rejects_button.isVisible()
    (tmp_path / "empty.png").write_bytes(b"")
    read(qtbot, scanning, [tmp_path / "empty.png"])
    scanning.room.report.next_button.click()
    scanning.rejects_button.click()
    assert scanning.room.report.isVisible()
    assert any("empty.png" in label.text() for label in scanning.room.report.findChildren(QLabel))
    scanning.room.report.clear_button.click()
    assert not scanning.rejects_button.isVisible() and not scanning.room.report.isVisible()


def test_everything_is_confirmed_by_keys_alone(qtbot, desk, questionnaire, scanned_sheet, scanning) -> None:
    code, files = scanned_sheet
    read(qtbot, scanning, files)
    qtbot.keyClick(scanning.room.report.next_button, K.Key_Return)
    room = scanning.room
    assert room.current.line.question.name == "single" and room.current.doubt
    qtbot.keyClick(room.page, K.Key_3)  # the bus
    assert entry_of(desk, questionnaire, code)["single"] == Answer("single", "bus")
    assert room.current.line.question.name == "number"
    for text in ("4", "1032019"):
        name = room.current.line.question.name
        qtbot.keyClicks(room.page.focusWidget() or room.page.focusProxy(), "01032019" if name == "date" else text)
        if room.current is not None and room.current.line.question.name == name:
            qtbot.keyClick(room.page.focusWidget(), K.Key_Return)
    answers = entry_of(desk, questionnaire, code)
    assert (answers["number"].value, answers["date"].value) == (4.0, "2019-03-01")
    while room.current is not None:
        qtbot.keyClick(room.page.focusWidget(), K.Key_Return)
    answers = entry_of(desk, questionnaire, code)
    assert (answers["text"].missing, answers["long_text"].missing) == (NO_ANSWER, NO_ANSWER)
    assert confirming.confirming(desk, questionnaire).done == 1
    assert returns.returns(desk, questionnaire)[0].keyed == 1


def test_enter_alone_never_takes_two_marks_for_nothing(qtbot, desk, questionnaire, scanned_sheet, scanning) -> None:
    code, files = scanned_sheet
    read(qtbot, scanning, files)
    scanning.room.report.next_button.click()
    qtbot.keyClick(scanning.room.page, K.Key_Return)
    assert scanning.room.current.line.question.name == "single"
    assert entry_of(desk, questionnaire, code)["single"].doubt
    assert scanning.room.page.error.isVisible()


def test_several_boxes_are_toggled_before_enter_confirms_them(qtbot, desk, questionnaire, tmp_path, scanning) -> None:
    made = printed(desk, questionnaire, tmp_path / "a.pdf")
    files = scanned(made, tmp_path / "a.pdf", tmp_path / "scans")
    scans.read_scans(desk, files)
    code, room = made.codes[0], scanning.room
    with desk.action("test") as writer:  # a faint mark
        entry = responses.entries(desk, questionnaire, code)[0]
        question = next(each for each in questionnaire.asked() if each.name == "multiple")
        doubtful = replace(entry.answers["multiple"], doubt="faint")
        writer.update("answer", answer_id(entry.id, question.id), value=value_json(doubtful))
    room.side.jump_wanted.emit(0)
    assert room.current.line.question.name == "multiple"
    for key in (K.Key_1, K.Key_2):
        qtbot.keyClick(room.page, key)
        assert entry_of(desk, questionnaire, code)["multiple"].doubt
    qtbot.keyClick(room.page, K.Key_Return)
    names = [choice.name for choice in question.choices]
    expected = {*TICKED["multiple"]} ^ {*names[:2]}
    assert entry_of(desk, questionnaire, code)["multiple"].confidence == 1.0
    assert {*entry_of(desk, questionnaire, code)["multiple"].value} == expected


def test_arrows_only_move_and_what_is_meant_by_a_choice_is_typed_and_confirmed(
    qtbot, desk, questionnaire, tmp_path, scanning
) -> None:
    made = printed(desk, questionnaire, tmp_path / "a.pdf")
    scanned(made, tmp_path / "a.pdf", tmp_path / "scans", TICKED | {"single": "anders", "scale": ("ja", "nee")})
    scans.read_scans(desk, [tmp_path / "scans"])
    code, room = made.codes[0], scanning.room
    room.side.jump_wanted.emit(0)
    before = entry_of(desk, questionnaire, code)
    assert room.current.line.question.name == "scale"
    qtbot.keyClick(room.page, K.Key_Right)
    assert entry_of(desk, questionnaire, code) == before
    assert room.current.line.question.name == "single" and not room.current.doubt
    qtbot.keyClicks(room.page.namely.edit, "met de step")
    qtbot.keyClick(room.page.namely.edit, K.Key_Return)
    assert entry_of(desk, questionnaire, code)["single"] == Answer("single", "anders", namely="met de step")


def test_the_crop_shows_the_page_and_the_undo_key_brings_the_doubt_back(
    qtbot, desk, questionnaire, scanned_sheet, scanning
) -> None:
    code, files = scanned_sheet
    read(qtbot, scanning, files)
    scanning.room.report.next_button.click()
    assert scanning.room.crop.accessibleName() == "The place on the scanned sheet"
    qtbot.keyClick(scanning.room.page, K.Key_1)
    assert entry_of(desk, questionnaire, code)["single"].value == "voet"
    desk.undo()
    assert entry_of(desk, questionnaire, code)["single"].doubt
    assert scanning.room.current.line.question.name == "single"


def test_how_long_pictures_are_kept_is_asked(qtbot, window) -> None:
    question = KeepQuestion(window, "")
    qtbot.addWidget(question)
    assert question.answer_given("") == ""
    question.not_at_all.setChecked(True)
    assert question.answer_given("") == "none"
    question.until_day.setChecked(True)
    assert question.day.isEnabled() and len(question.answer_given("")) == 10


def test_what_is_chosen_is_said_beside_the_crop(desk, trajectory, scanning) -> None:
    def is_told(words: str) -> bool:
        return any(words in label.text() for label in scanning.room.side.findChildren(QLabel))

    assert is_told("Pictures of the pages are kept for good.")
    retention.keep_scans_until(desk, trajectory.id, "none")
    assert is_told("Pictures of the pages are not kept.")


def test_returns_are_shown_and_it_is_said_when_sheets_went_out(
    qtbot, desk, questionnaire, scanned_sheet, window
) -> None:
    window.shell.show_room(words.RETURNS)
    room = window.rooms.made[words.RETURNS].room
    (batch,) = room.out_buttons
    returns.hand_out(desk, returns.returns(desk, questionnaire)[0].batch, "2026-03-01", 1)
    told = [label.text() for label in room.findChildren(QLabel)]
    assert batch == returns.returns(desk, questionnaire)[0].batch.id
    assert "Printed" in told and any("out since" in text for text in told)
