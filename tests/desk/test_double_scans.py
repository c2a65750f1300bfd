"""A scan as the first keyer: what a person keyed of it is compared."""

from __future__ import annotations

import pytest

from buurtdesk.desk import double_entry, questionnaires, responses, scans
from buurtdesk.domain.response import SCAN, UNREADABLE, Answer
from tests.desk.marked_sheets import TICKED, printed, scanned


@pytest.fixture
def read(desk, trajectory, make_every_kind, tmp_path):
    """A sheet of every kind, ticked and scanned, which Ann keyed with one answer otherwise."""
    made = make_every_kind(trajectory.id)
    questionnaires.keep(desk, made)
    sheets = printed(desk, made, tmp_path / "sheets.pdf")
    scans.read_scans(desk, scanned(sheets, tmp_path / "sheets.pdf", tmp_path / "scans"))
    (code,) = sheets.codes
    answers = [Answer(name, value) for name, value in {**TICKED, "bins": "goed"}.items()]
    typed = [Answer(name, None, UNREADABLE) for name in ("number", "date", "text", "long_text")]
    responses.record_all(desk, made, code, "Ann", [*answers, *typed])
    return made, code


def test_the_scan_and_a_person_are_compared_on_what_was_ticked(desk, read) -> None:
    questionnaire, code = read
    sheet = double_entry.sheet_of(desk, questionnaire, code)
    assert sheet.keyers == (SCAN, "Ann")
    assert [(each.question.name, each.first.value, each.second.value) for each in sheet.open] == [
        ("bins", "slecht", "goed")
    ]
