"""Pictures of keying sheets: one question at a time, beside the whole page, the scanner test, and double entry."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QWidget

from buurtdesk.desk import questionnaires
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.sheet import new_codes, shown
from buurtdesk.ui import words
from buurtdesk.ui.app.entry import Entering
from buurtdesk.ui.app.window import Window
from buurtdesk.ui.double_entry.comparison import OTHER

_WINDOW_PX, _LOW_PX, _NARROW_PX = (1366, 768), (1366, 690), (1093, 614)
_SETTLER = "Mieke"
Scene = tuple[QWidget, str, tuple[int, int] | None]


def entry_scenes(desk: Desk, window: Window) -> Iterator[Scene]:
    """A sheet that nobody has keyed yet, kind by kind; then the whole page, the scanner test and double entry."""
    window.resize(*_WINDOW_PX)
    window.shell.show_room(words.ENTRY)
    entering = window.rooms.made[words.ENTRY]
    there = questionnaires.questionnaires(desk, window.trajectory.id)
    if not there or not isinstance(entering, Entering):
        return
    code = new_codes(there[0].id, 1, ())[0]
    entering.room.code_given.emit(code)
    yield window, "entry-question", _WINDOW_PX
    yield from _kinds(window, entering)
    yield from _whole_page(window, entering)
    entering.room.left.emit()
    entering.room.test_scanner()
    entering.room.scanner_page.take(shown(code), has_enter=True)
    yield window, "entry-scanner", _WINDOW_PX
    entering.key_again()
    yield window, "entry-second", _WINDOW_PX
    yield from _double_entry(window)


def _kinds(window: Window, entering: Entering) -> Iterator[Scene]:
    """One question of each other kind that the questionnaire has."""
    room = entering.room
    seen = {room.lines()[0].question.kind}
    for place, line in enumerate(room.lines()):
        if line.question.kind not in seen:
            seen.add(line.question.kind)
            room.go_to(place)
            yield window, f"entry-{line.question.kind.value.replace('_', '-')}", _LOW_PX


def _whole_page(window: Window, entering: Entering) -> Iterator[Scene]:
    window.resize(*_WINDOW_PX)
    entering.room.go_to(1)
    entering.whole_page.setChecked(True)
    yield window, "entry-whole-page", _WINDOW_PX
    yield window, "entry-whole-page-narrow", _NARROW_PX
    entering.whole_page.setChecked(False)


def _double_entry(window: Window) -> Iterator[Scene]:
    window.settings.keyer = _SETTLER
    window.shell.show_room(words.DOUBLE)
    room = window.rooms.made[words.DOUBLE].room
    yield window, "double-entry", _WINDOW_PX
    yield window, "double-entry-narrow", _NARROW_PX
    window.resize(*_WINDOW_PX)
    room.choose(OTHER)
    yield window, "double-entry-other", _WINDOW_PX
    room.show_rates()
    yield window, "double-entry-errors", _WINDOW_PX
