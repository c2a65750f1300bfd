"""The scanner test says what came, whether it is a code, and whether Enter came after it; nothing is kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from buurtdesk.paper.qr import SheetPage, qr_text
from buurtdesk.ui.entry.scan_check import check_scan

ENTER = Qt.Key.Key_Return


@pytest.fixture
def page(place, qtbot):
    place.window.shell.show_room("entry")
    room = place.window.rooms.made["entry"].room
    qtbot.waitUntil(room.code_page.field.edit.hasFocus)
    room.code_page.test_button.click()
    qtbot.waitUntil(room.scanner_page.hasFocus)
    return room.scanner_page


def test_a_good_scan_is_said_to_be_good(place, page, keyboard) -> None:
    keyboard.press(*qr_text(SheetPage(place.codes[0], 2, 1)).lower(), ENTER)
    assert (page.check.code, page.check.has_enter, page.check.is_other_layout) == (place.codes[0], True, False)
    assert page._good.isVisible()
    assert place.kept(place.codes[0]) == {}


def test_without_enter_a_silence_ends_the_scan_and_says_so(place, page, belgian, qtbot) -> None:
    belgian.press(*place.codes[0].lower())
    qtbot.waitUntil(lambda: page.check is not None)
    assert (page.check.code, page.check.has_enter) == (place.codes[0], False)
    assert not page._good.isVisible()


def test_escape_goes_back_to_the_code(place, page, belgian) -> None:
    belgian.press(Qt.Key.Key_Escape)
    room = place.window.rooms.made["entry"].room
    assert room.code_page.field.edit.hasFocus()


def test_a_scan_in_another_layout_is_turned_back_or_told() -> None:
    from buurtdesk.domain.sheet import new_codes

    code = next(code for code in new_codes("q", 200, ()) if "Y" in code)
    turned = check_scan(code.replace("Y", "Z"), True)
    assert (turned.code, turned.is_other_layout) == (code, True)
    foreign = check_scan("qsdfghjklm", True)
    assert (foreign.code, foreign.is_other_layout) == ("", True)
    shop = check_scan("5412345678908", True)
    assert (shop.code, shop.is_other_layout, shop.is_good) == ("", False, False)
