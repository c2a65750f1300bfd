"""Typing notes onto the wall."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from buurtdesk.domain.note import Note, NoteColor

CTRL = Qt.KeyboardModifier.ControlModifier


def test_enter_hands_over_once_and_the_text_stays_until_it_is_kept(qtbot, room, desk):
    qtbot.keyClicks(room.capture.field, "A bench")
    qtbot.keyClick(room.capture.field, Qt.Key.Key_Return)
    assert desk.calls == [("submitted", "A bench", NoteColor.YELLOW, None)]
    assert room.capture.field.text() == "A bench"
    room.accepted()
    assert room.capture.field.text() == ""
    assert room.capture.field.hasFocus()


def test_when_it_cannot_be_kept_the_text_stays_and_the_sentence_shows(qtbot, room, desk):
    qtbot.keyClicks(room.capture.field, "A bench")
    qtbot.mouseClick(room.capture.button, Qt.MouseButton.LeftButton)
    room.refused("The disk is full.")
    assert room.capture.field.text() == "A bench"
    assert room.capture.line.text() == "The disk is full."
    qtbot.keyClicks(room.capture.field, "es")
    assert "disk" not in room.capture.line.text()


def test_nothing_typed_is_nothing_said(qtbot, room, desk):
    qtbot.keyClicks(room.capture.field, "   ")
    qtbot.keyClick(room.capture.field, Qt.Key.Key_Return)
    assert desk.calls == []


@pytest.mark.parametrize("key", [Qt.Key.Key_2, Qt.Key.Key_Eacute])
def test_ctrl_2_while_typing_chooses_the_colour_of_this_note(qtbot, room, desk, key):
    qtbot.keyClicks(room.capture.field, "Too fast")
    qtbot.keyClick(room.capture.field, key, CTRL)
    qtbot.keyClick(room.capture.field, Qt.Key.Key_Return)
    assert desk.calls == [("submitted", "Too fast", NoteColor.PINK, None)]


def test_the_table_goes_along_and_digits_choose_it(qtbot, room, desk):
    qtbot.keyClick(room.capture.field, Qt.Key.Key_T, CTRL)
    menu = room.capture.table_button._menu
    assert menu.isVisible()
    qtbot.keyClick(menu, Qt.Key.Key_QuoteDbl)
    qtbot.keyClicks(room.capture.field, "Wifi")
    qtbot.keyClick(room.capture.field, Qt.Key.Key_Return)
    assert desk.calls == [("submitted", "Wifi", NoteColor.YELLOW, 3)]


def test_a_session_without_tables_asks_for_none(room):
    from dataclasses import replace

    assert room.capture.table_button.isVisible()
    room.set_session(replace(room.session, tables=0))
    assert not room.capture.table_button.isVisible()


def test_pasted_lines_are_offered_as_notes(qtbot, room, desk):
    QApplication.clipboard().setText("A bench\n\n  A tree \nA lamp")
    qtbot.keyClick(room.capture.field, Qt.Key.Key_V, CTRL)
    assert room.capture.field.text() == ""
    assert room.capture.line.lines() == ["A bench", "A tree", "A lamp"]
    qtbot.keyClick(room.capture.field, Qt.Key.Key_Return)
    assert desk.calls == [("submitted_many", ["A bench", "A tree", "A lamp"], NoteColor.YELLOW, None)]
    assert room.capture.line.lines()
    room.accepted()
    assert not room.capture.line.lines()


def test_pasted_lines_may_be_one_note_after_all(qtbot, room, desk):
    QApplication.clipboard().setText("A bench\nin the shade")
    qtbot.keyClick(room.capture.field, Qt.Key.Key_V, CTRL)
    qtbot.mouseClick(room.capture.line._as_one, Qt.MouseButton.LeftButton)
    assert room.capture.field.text() == "A bench in the shade"


def test_what_is_typed_beside_pasted_lines_is_not_lost(qtbot, room, desk):
    qtbot.keyClicks(room.capture.field, "Ann says")
    QApplication.clipboard().setText("- A bench\n- A tree")
    qtbot.keyClick(room.capture.field, Qt.Key.Key_V, CTRL)
    qtbot.keyClick(room.capture.field, Qt.Key.Key_Return)
    room.accepted()
    assert desk.named("submitted_many") == [[["A bench", "A tree"], NoteColor.YELLOW, None]]
    assert room.capture.field.text() == "Ann says"


def test_shift_enter_takes_what_was_pasted_as_one_thought(qtbot, room, desk):
    QApplication.clipboard().setText("- A bench\n- in the shade")
    qtbot.keyClick(room.capture.field, Qt.Key.Key_V, CTRL)
    qtbot.keyClick(room.capture.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert room.capture.field.text() == "- A bench - in the shade"
    qtbot.keyClick(room.capture.field, Qt.Key.Key_Return)
    assert desk.named("submitted") == [["- A bench - in the shade", NoteColor.YELLOW, None]]


def test_a_look_alike_is_named_and_its_marks_are_only_text(room):
    room.set_look_alike(Note("n1", "s", "More <b>benches", table=3))
    assert (
        room.capture.line.text()
        == "Looks like More <b>benches from table 3. ↑ shows it, Enter adds yours all the same."
    )
    room.set_look_alike(None)
    assert "Looks like" not in room.capture.line.text()


def test_arrow_up_shows_the_look_alike_and_enter_still_adds(qtbot, room, desk):
    qtbot.keyClicks(room.capture.field, "benches")
    room.set_look_alike(room.notes.find("n1"))
    qtbot.keyClick(room.capture.field, Qt.Key.Key_Up)
    assert room.selection.ids() == ["n1"]
    assert room.capture.field.hasFocus()
    qtbot.keyClick(room.capture.field, Qt.Key.Key_Return)
    assert desk.named("submitted") == [["benches", NoteColor.YELLOW, None]]


def test_without_a_look_alike_arrow_up_selects_nothing(qtbot, room):
    qtbot.keyClicks(room.capture.field, "benches")
    qtbot.keyClick(room.capture.field, Qt.Key.Key_Up)
    assert room.selection.ids() == []


def test_what_is_being_typed_is_told_at_every_key(qtbot, room):
    drafts = []
    room.draft_changed.connect(drafts.append)
    qtbot.keyClicks(room.capture.field, "tree")
    assert drafts == ["t", "tr", "tre", "tree"]


def test_typing_on_the_wall_is_capturing(qtbot, room, desk):
    room.canvas.setFocus()
    qtbot.keyClick(room.canvas, Qt.Key.Key_K)
    assert room.capture.field.hasFocus()
    assert room.capture.field.text() == "k"
