"""What a person still looks at after scans were read, and the crops that show it."""

from __future__ import annotations

import io

import pytest
from PIL import Image

from buurtdesk.desk import questionnaires, responses, scans
from buurtdesk.desk.confirming import after_confirming, confirming
from buurtdesk.desk.crops import Crops
from buurtdesk.domain.response import Answer
from tests.desk.marked_sheets import TICKED, printed, scanned

WRITTEN = ["number", "date", "text", "long_text"]


@pytest.fixture
def questionnaire(desk, trajectory, make_every_kind):
    made = make_every_kind(trajectory.id)
    questionnaires.keep(desk, made)
    return made


def read(desk, questionnaire, tmp_path, ticked):
    made = printed(desk, questionnaire, tmp_path / "a.pdf")
    scanned(made, tmp_path / "a.pdf", tmp_path / "scans", ticked)
    scans.read_scans(desk, [tmp_path / "scans"])
    return made.codes[0]


def test_doubtful_marks_come_first_then_what_is_written(desk, questionnaire, tmp_path) -> None:
    code = read(desk, questionnaire, tmp_path, TICKED | {"scale": ("nee", "ja"), "single": ("voet", "bus")})
    found = confirming(desk, questionnaire)
    assert [each.question.name for each in found.waiting] == ["single", "scale", *WRITTEN]
    assert (found.sheets, found.done) == (1, 0)
    scans.confirm(desk, questionnaire, code, [Answer("single", "bus")])
    assert [each.question.name for each in confirming(desk, questionnaire).waiting] == ["scale", *WRITTEN]


def test_looking_at_one_sheet_again_is_as_looking_at_all(desk, questionnaire, tmp_path) -> None:
    made = printed(desk, questionnaire, tmp_path / "a.pdf", count=2)
    scanned(made, tmp_path / "a.pdf", tmp_path / "scans", TICKED | {"single": ("voet", "bus")})
    scans.read_scans(desk, [tmp_path / "scans"])
    now = confirming(desk, questionnaire)
    while now.waiting:
        each = now.waiting[0]
        scans.confirm(desk, questionnaire, each.code, [Answer(each.question.name, None, "no_answer")])
        now = after_confirming(desk, questionnaire, now, each.code)
        assert now == confirming(desk, questionnaire)
    assert (now.sheets, now.done) == (2, 2)


def test_what_is_meant_by_a_choice_is_asked_for_until_it_is_typed(desk, questionnaire, tmp_path) -> None:
    code = read(desk, questionnaire, tmp_path, TICKED | {"single": "anders"})
    assert [each.question.name for each in confirming(desk, questionnaire).waiting] == ["single", *WRITTEN]
    scans.confirm(desk, questionnaire, code, [Answer("single", "anders", namely="met de step")])
    assert [each.question.name for each in confirming(desk, questionnaire).waiting] == WRITTEN


def test_a_sheet_is_done_when_nothing_is_left_or_a_person_keyed_it(desk, questionnaire, tmp_path) -> None:
    code = read(desk, questionnaire, tmp_path, TICKED)
    missing = [Answer(name, None, "no_answer") for name in WRITTEN]
    scans.confirm(desk, questionnaire, code, missing)
    assert confirming(desk, questionnaire).done == 1
    desk.undo()
    assert confirming(desk, questionnaire).done == 0
    answers = [Answer(each.name, None, "no_answer") for each in questionnaire.asked()]
    responses.record_all(desk, questionnaire, code, "An", answers)
    assert confirming(desk, questionnaire).done == 1


def test_a_crop_shows_the_marks_of_its_question_and_not_those_of_others(desk, questionnaire, tmp_path) -> None:
    code = read(desk, questionnaire, tmp_path, {"scale": "ja"})
    crops = Crops(desk, questionnaire)

    def ink(question: str) -> float:
        with Image.open(io.BytesIO(crops.crop(code, question))) as picture:
            grey = picture.convert("L").histogram()
        return sum(grey[:100]) / sum(grey)

    empty = read_again_blank(desk, questionnaire, tmp_path)
    blank = Crops(desk, questionnaire)
    with Image.open(io.BytesIO(blank.crop(empty, "scale"))) as picture:
        grey = picture.convert("L").histogram()
    assert ink("scale") > sum(grey[:100]) / sum(grey) * 1.02
    assert crops.crop(code, "nothing") == b""


def read_again_blank(desk, questionnaire, tmp_path) -> str:
    (tmp_path / "blank").mkdir()
    made = printed(desk, questionnaire, tmp_path / "blank" / "b.pdf")
    scanned(made, tmp_path / "blank" / "b.pdf", tmp_path / "blank" / "scans", {})
    scans.read_scans(desk, [tmp_path / "blank" / "scans"])
    return made.codes[0]
