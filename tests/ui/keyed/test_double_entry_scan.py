"""A difference between the scan and a person shows the place on the scan."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel

from buurtdesk.desk import responses, scans
from buurtdesk.domain.response import UNREADABLE, Answer
from buurtdesk.ui import words
from tests.desk.test_scans import TICKED, printed, scanned
from tests.ui.keyed.conftest import open_place


def test_the_scan_stands_above_what_the_two_read(qtbot, tmp_path, make_every_kind) -> None:
    with open_place(qtbot, tmp_path / "library", make_every_kind) as place:
        sheets = printed(place.desk, place.survey, tmp_path / "sheets.pdf")
        scans.read_scans(place.desk, scanned(sheets, tmp_path / "sheets.pdf", tmp_path / "scans"))
        answers = [Answer(name, value) for name, value in {**TICKED, "bins": "goed"}.items()]
        typed = [Answer(name, None, UNREADABLE) for name in ("number", "date", "text", "long_text")]
        responses.record_all(place.desk, place.survey, sheets.codes[0], "Ann", [*answers, *typed])
        place.window.shell.show_room(words.DOUBLE)
        room = place.window.rooms.made[words.DOUBLE].room
        assert room.current.key == (sheets.codes[0], "bins")
        (picture,) = [each for each in room.comparison.findChildren(QLabel) if not each.pixmap().isNull()]
        assert picture.isVisible() and picture.pixmap().width() > 300
