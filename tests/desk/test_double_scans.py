"""A scan as the first keyer: what a person keyed of it is compared, and the place on the scan is shown."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from buurtdesk.desk import double_entry, questionnaires, responses, scans
from buurtdesk.desk.sheet_pictures import scan_of
from buurtdesk.domain.response import SCAN, UNREADABLE, Answer
from buurtdesk.domain.sheet import new_codes
from tests.desk.test_scans import TICKED, printed, scanned


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
    return made, code, sheets.layout


def test_the_scan_and_a_person_are_compared_on_what_was_ticked(desk, read) -> None:
    questionnaire, code, _ = read
    sheet = double_entry.sheet_of(desk, questionnaire, code)
    assert sheet.keyers == (SCAN, "Ann")
    assert [(each.question.name, each.first.value, each.second.value) for each in sheet.open] == [
        ("bins", "slecht", "goed")
    ]


def test_the_part_of_the_scan_with_the_question_is_shown(desk, read) -> None:
    _, code, layout = read
    found = responses.find_sheet(desk, None, code)
    strip = layout.strip_of("bins")
    picture = Image.open(io.BytesIO(scan_of(desk, found, "bins")))
    px_per_mm = picture.width / 210
    assert picture.height == pytest.approx((strip.bottom_mm - strip.top_mm) * px_per_mm, abs=2)
    (box,) = [each for each in layout.boxes if (each.question, each.choice) == ("bins", "slecht")]
    edges = (box.x_mm, box.y_mm - strip.top_mm, box.x_mm + box.width_mm, box.y_mm - strip.top_mm + box.height_mm)
    ticked = picture.crop(tuple(round(edge * px_per_mm) for edge in edges)).convert("L")
    assert ticked.crop((8, 8, ticked.width - 8, ticked.height - 8)).getextrema()[0] < 120, "the cross is on it"


def test_without_a_scan_nothing_is_shown(desk, trajectory, make_survey) -> None:
    made = make_survey(trajectory.id)
    questionnaires.keep(desk, made)
    found = responses.find_sheet(desk, None, new_codes(made.id, 1, ())[0])
    assert scan_of(desk, found, "home") == b""
