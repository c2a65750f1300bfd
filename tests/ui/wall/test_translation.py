"""A note in another language: its translation is on the wall, in the list, in the search and read aloud."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from buurtdesk.domain.note import Note, NoteColor
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.wall import measures as m
from buurtdesk.ui.wall.faces import Faces
from buurtdesk.ui.wall.lettering import fit_pair_at
from buurtdesk.ui.wall.translating import Translating, likely_language

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
ARABIC, TURKISH = "حديقة كبيرة للأطفال", "Parkta çocuklar için bir çeşme olsun"


def ink(note: Note, scale: float = 1.0) -> tuple[list[int], list[int]]:
    """The columns and rows of a note's face where something is written, the shape in its corner left out."""
    faces = Faces()
    faces.use(scale, 1.0)
    picture: QImage = faces.face(note).toImage()
    paper = QColor(theme.palette.notes[note.color])
    width, height = picture.width(), picture.height()
    beside = round((m.SHAPE + m.SHAPE_INSET + 2) * scale)
    marks = [
        (x, y)
        for x in range(3, width - 3)
        for y in range(3, height - 3)
        if not (x > width - beside and y > height - beside)
        if picture.pixelColor(x, y).lightness() < paper.lightness() - 60
    ]
    return [x for x, _ in marks], [y for _, y in marks]


def test_a_translation_stands_under_the_text_and_smaller() -> None:
    pair = fit_pair_at("Bancs à l’ombre", "Banken in de schaduw", 1.0)
    assert (pair.text.whole, pair.translation.whole) == (True, True)
    assert pair.translation.size < pair.text.size
    assert pair.top >= m.NOTE_PAD_Y + len(pair.text.lines) * pair.text.size
    plain = Note("n", "s", "Bancs à l’ombre", NoteColor.YELLOW)
    both = ink(replace(plain, translation="Banken in de schaduw"))
    assert max(both[1]) > max(ink(plain)[1]) and len(both[1]) > len(ink(plain)[1])


@pytest.mark.parametrize("scale", [0.42, 0.68, 1.0, 2.0])
@pytest.mark.parametrize("words", [1, 300])
def test_however_long_both_are_each_has_its_part_of_the_note(scale, words) -> None:
    pair = fit_pair_at("çocuk " * words, "kinderen " * words, scale)
    assert pair.text.lines and pair.translation.lines
    foot = pair.top + len(pair.translation.lines) * pair.translation.size * m.LINE_HEIGHT
    assert foot <= m.NOTE_H - m.NOTE_PAD_Y + 1
    assert min(pair.text.size, pair.translation.size) * scale >= m.TEXT_LEAST_PX - 1e-9
    assert pair.translation.whole == (words == 1)


def test_what_a_short_translation_leaves_the_text_has() -> None:
    pair = fit_pair_at("Meer bankjes in het park, ook in de schaduw en bij de speeltuin", "bancs", 0.68)
    assert (len(pair.text.lines), len(pair.translation.lines)) == (2, 1)
    pair = fit_pair_at("bancs", "Meer bankjes in het park, ook in de schaduw en bij de speeltuin", 0.68)
    assert (len(pair.text.lines), len(pair.translation.lines)) == (1, 2)


def test_from_too_far_neither_is_drawn() -> None:
    assert fit_pair_at("çeşme", "fontein", 0.3) is None


def test_right_to_left_text_begins_at_the_right() -> None:
    columns, _ = ink(Note("n", "s", "حديقة", NoteColor.YELLOW))
    assert max(columns) > m.NOTE_W - m.NOTE_PAD_X - 4
    assert min(columns) > m.NOTE_W / 2
    columns, _ = ink(Note("n", "s", "tuin", NoteColor.YELLOW))
    assert max(columns) < m.NOTE_W / 2


def test_the_list_says_seeks_and_has_room_for_it(room) -> None:
    plain = room.notes.find("n3")
    row = room.panel.listing.rows_of("n3")[0]
    before = room.panel.list.visualRect(room.panel.listing.index(row, 0)).height()
    room.notes.upsert([replace(plain, text=TURKISH, translation="Een fonteintje voor de kinderen")])
    assert room.panel.list.sizeHintForRow(row) > before
    assert "in translation: Een fonteintje" in room.notes.spoken(room.notes.find("n3"))
    for sought in ("FONTEIN", "cocuklar", "çeşme"):
        room.panel.search.setText(sought)
        assert room.panel.listing.rows_of("n3") != []
        assert room.panel.listing.rows_of("n1") == []


def test_the_selected_note_is_asked_about(qtbot, room, desk) -> None:
    room.notes.upsert([replace(room.notes.find("n3"), text=ARABIC)])
    room.selection.set(["n3"], current="n3")
    room.canvas.setFocus()
    qtbot.keyClick(room.canvas, Qt.Key.Key_T, CTRL_SHIFT)
    asked = room.commands.translating
    qtbot.waitUntil(asked.translation.edit.hasFocus)
    assert asked.language.currentData() == "ar"
    qtbot.keyClicks(asked.translation.edit, "Een tuin")
    qtbot.keyClick(asked.translation.edit, Qt.Key.Key_Return)
    assert desk.calls == [("translated", "n3", "ar", "Een tuin")]
    assert room.commands.translating is None


def test_escape_leaves_the_note_as_it_is(qtbot, room, desk) -> None:
    room.selection.set(["n3"], current="n3")
    room.canvas.setFocus()
    qtbot.keyClick(room.canvas, Qt.Key.Key_T, CTRL_SHIFT)
    qtbot.keyClick(room.commands.translating.translation.edit, Qt.Key.Key_Escape)
    assert desk.calls == [] and room.commands.translating is None


def test_with_no_note_in_mind_nothing_is_asked(qtbot, room) -> None:
    qtbot.keyClick(room.capture.field, Qt.Key.Key_T, CTRL_SHIFT)
    assert room.commands.translating is None


def test_a_language_that_is_not_among_the_usual_ones_stays(qtbot) -> None:
    asked = Translating(None, Note("n", "s", "Xin chào", language="vi"), "", lambda *_: True)
    qtbot.addWidget(asked)
    assert asked.language.currentData() == "vi"


@pytest.mark.parametrize(
    ("text", "before", "expected"),
    [(ARABIC, "", "ar"), (ARABIC, "fa", "fa"), (TURKISH, "", "tr"), ("bancs", "fr", "fr"), ("bank", "", "")],
)
def test_the_language_is_proposed_by_its_letters(text, before, expected) -> None:
    assert likely_language(text, before) == expected
