"""What is typed is on the disk before it is on the wall, and never lost if it cannot be."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from buurtdesk.desk import notes
from buurtdesk.domain.note import NoteColor

CTRL = Qt.KeyboardModifier.ControlModifier


def test_a_typed_note_is_on_the_disk(window, wall, keyboard, texts) -> None:
    keyboard.enter("Benches in the park")
    keyboard.enter("Slower cars")
    assert texts() == ["Benches in the park", "Slower cars"]
    assert {note.text for note in wall.notes.all()} == set(texts())
    assert wall.capture.field.text() == ""
    assert QApplication.focusWidget() is wall.capture.field


def test_colour_and_table_go_along(window, wall, keyboard, desk, session) -> None:
    keyboard.press(Qt.Key.Key_3, CTRL)
    wall.capture.table_button.choose(4)
    keyboard.enter("Trees on the square")
    note = notes.notes(desk, session.id)[0]
    assert (note.color, note.table) == (list(NoteColor)[2], 4)


def test_pasted_lines_are_notes_and_lie_clear_of_each_other(window, wall, keyboard, texts) -> None:
    keyboard.enter("Already there")
    QApplication.clipboard().setText("one\ntwo\n\nthree\nfour\nfive\n")
    keyboard.press(Qt.Key.Key_V, CTRL)
    assert texts() == ["Already there"]
    keyboard.press(Qt.Key.Key_Return)
    assert len(texts()) == 6
    places = [note.place for note in wall.notes.all()]
    apart = all(
        abs(one.x - two.x) >= 132 or abs(one.y - two.y) >= 77
        for number, one in enumerate(places)
        for two in places[:number]
    )
    assert apart


def test_a_pasted_list_is_told_and_undone_as_one(window, wall, keyboard, texts) -> None:
    QApplication.clipboard().setText("1. one\n2. two\n• three")
    keyboard.press(Qt.Key.Key_V, CTRL)
    keyboard.press(Qt.Key.Key_Return)
    assert texts() == ["one", "three", "two"]
    assert "3 note" in window.shell.toast.accessibleName()
    keyboard.undo()
    assert texts() == []


def test_forty_pasted_notes_are_all_in_sight(wall, keyboard) -> None:
    QApplication.clipboard().setText("\n".join(f"Wens {number}" for number in range(40)))
    keyboard.press(Qt.Key.Key_V, CTRL)
    keyboard.press(Qt.Key.Key_Return)
    seen, places = wall.canvas.sight.in_sight(), [note.place for note in wall.notes.all()]
    assert len(places) == 40
    assert all(seen.x <= place.x and place.x + 132 <= seen.x + seen.w for place in places)
    assert all(seen.y <= place.y and place.y + 77 <= seen.y + seen.h for place in places)


def test_what_looks_like_a_note_is_named_at_once(window, wall, keyboard) -> None:
    keyboard.enter("Meer bankjes in het park, ook in de schaduw")
    keyboard.type("zitbanken in het PARK")
    assert "Meer bankjes in het park" in wall.capture.line.text()
    keyboard.press(Qt.Key.Key_Up)
    assert [wall.notes.find(note).text for note in wall.selection.ids()] == [wall.notes.all()[0].text]
    keyboard.press(Qt.Key.Key_Return)
    assert len(wall.notes.all()) == 2


def test_the_translation_of_the_note_just_typed(qtbot, window, wall, keyboard, desk, session) -> None:
    wall.capture.type_in("Parkta bir çeşme lütfen, çocuklar için")
    keyboard.press(Qt.Key.Key_Return)
    qtbot.keyClick(wall.capture.field, Qt.Key.Key_T, CTRL | Qt.KeyboardModifier.ShiftModifier)
    asked = wall.commands.translating
    qtbot.waitUntil(asked.translation.edit.hasFocus)
    assert asked.language.currentData() == "tr"
    qtbot.keyClicks(asked.translation.edit, "Een fonteintje in het park")
    qtbot.keyClick(asked.translation.edit, Qt.Key.Key_Return)
    (note,) = notes.notes(desk, session.id)
    assert (note.language, note.translation) == ("tr", "Een fonteintje in het park")
    assert wall.commands.translating is None
    window.activateWindow()
    qtbot.waitUntil(wall.capture.field.hasFocus)
    keyboard.type("fontein in park")
    assert "Parkta bir çeşme" in wall.capture.line.text()


def test_what_was_just_put_up_is_meant_whatever_the_look_alike_that_is_selected(qtbot, wall, keyboard) -> None:
    keyboard.enter("Meer bankjes in het park")
    keyboard.type("Plus de bancs au parc, bankjes park")
    keyboard.press(Qt.Key.Key_Up)
    (alike,) = wall.selection.ids()
    keyboard.press(Qt.Key.Key_Return)
    assert wall.commands.one_note().text == "Plus de bancs au parc, bankjes park"
    wall.canvas.setFocus()
    assert wall.commands.one_note().id == alike


def test_a_translation_that_the_disk_does_not_take_stays_in_the_question(qtbot, window, wall, keyboard, desk) -> None:
    wall.capture.type_in("حديقة")
    keyboard.press(Qt.Key.Key_Return)
    qtbot.keyClick(wall.capture.field, Qt.Key.Key_T, CTRL | Qt.KeyboardModifier.ShiftModifier)
    asked = wall.commands.translating
    qtbot.waitUntil(asked.translation.edit.hasFocus)
    assert asked.language.currentData() == "ar"
    qtbot.keyClicks(asked.translation.edit, "Een tuin")
    desk.library.db.execute("PRAGMA query_only = ON")
    qtbot.keyClick(asked.translation.edit, Qt.Key.Key_Return)
    assert asked.isVisible() and asked.translation.text() == "Een tuin"
    desk.library.db.execute("PRAGMA query_only = OFF")
    qtbot.keyClick(asked.translation.edit, Qt.Key.Key_Return)
    assert wall.notes.all()[0].translation == "Een tuin"


FAULTS = {
    "full": ("PRAGMA max_page_count = 1", "PRAGMA max_page_count = 1073741823", "The disk is full"),
    "readonly": ("PRAGMA query_only = ON", "PRAGMA query_only = OFF", "Nothing can be written"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_what_the_disk_does_not_take_stays_in_the_field(window, wall, keyboard, desk, texts, fault) -> None:
    begin, end, sentence = FAULTS[fault]
    keyboard.enter("Safe already")
    desk.library.db.execute(begin)
    long = "This must not be lost " + "x" * 3_900
    wall.capture.field.setText(long)
    keyboard.press(Qt.Key.Key_Return)
    assert wall.capture.field.text() == long
    assert sentence in wall.capture.line.text()
    assert QApplication.focusWidget() is wall.capture.field
    assert [note.text for note in wall.notes.all()] == ["Safe already"]
    desk.library.db.execute(end)
    keyboard.press(Qt.Key.Key_Return)
    assert long in texts()
    assert wall.capture.field.text() == ""


def test_an_edit_that_the_disk_does_not_take_stays_in_the_editor(window, wall, keyboard, desk, texts) -> None:
    keyboard.enter("Benches")
    wall.selection.set([wall.notes.all()[0].id])
    wall.canvas.setFocus()
    keyboard.press(Qt.Key.Key_F2)
    keyboard.type(" and shade")
    desk.library.db.execute("PRAGMA query_only = ON")
    keyboard.press(Qt.Key.Key_Return)
    assert wall.editing.editor.toPlainText() == "Benches and shade"
    desk.library.db.execute("PRAGMA query_only = OFF")
    keyboard.press(Qt.Key.Key_Return)
    assert wall.editing.editor is None
    assert texts() == ["Benches and shade"]
