"""What came back, counted per batch and by day."""

from __future__ import annotations

from dataclasses import replace

import pytest

from buurtdesk.desk import double_entry, paper, questionnaires, responses, returns
from buurtdesk.domain.errors import BuurtdeskError
from buurtdesk.domain.response import SCAN, Answer


@pytest.fixture
def questionnaire(desk, trajectory, make_survey):
    made = make_survey(trajectory.id)
    questionnaires.keep(desk, made)
    return made


def key(desk, questionnaire, code: str, keyer: str, count: int | None = None, **changes: object) -> None:
    """Key the first questions of a sheet, or all of them, as missing, apart from what is given."""
    answers = [
        replace(Answer(question.name, None, "no_answer"), **changes) for question in questionnaire.asked()[:count]
    ]
    responses.record_all(desk, questionnaire, code, keyer, answers)


def test_every_sheet_is_counted_where_it_is(desk, questionnaire, tmp_path) -> None:
    first = paper.print_sheets(desk, questionnaire, 5, "nl", tmp_path / "a.pdf", "Markt")
    paper.print_sheets(desk, questionnaire, 3, "fr", tmp_path / "b.pdf", "School")
    returns.hand_out(desk, first.batch, "2026-03-01", 4)
    whole, begun, twice, apart, scanned = first.codes
    key(desk, questionnaire, whole, "An")
    key(desk, questionnaire, begun, "An", 2)
    key(desk, questionnaire, twice, "An"), key(desk, questionnaire, twice, "Bo")
    key(desk, questionnaire, apart, "An"), key(desk, questionnaire, apart, "Bo", missing="unreadable")
    key(desk, questionnaire, scanned, SCAN, doubt="faint")
    market, school = returns.returns(desk, questionnaire)
    assert (market.printed, market.out, market.back, market.keyed) == (5, 4, 5, 3)
    assert (market.doubled, market.settled) == (2, 1)
    assert (school.printed, school.out, school.back) == (3, 0, 0)
    together = returns.total([market, school])
    assert (together.printed, together.back, together.settled) == (8, 5, 1)


def test_settling_is_counted_and_so_are_sheets_of_a_batch_that_is_not_known(desk, questionnaire, tmp_path) -> None:
    from buurtdesk.domain.sheet import new_codes

    (stray,) = new_codes(questionnaire.id, 1, ())
    key(desk, questionnaire, stray, "An"), key(desk, questionnaire, stray, "Bo", missing="unreadable")
    (found,) = returns.returns(desk, questionnaire)
    assert (found.batch, found.back, found.doubled, found.settled) == (None, 1, 1, 0)
    for question in questionnaire.asked():
        sheet = double_entry.sheet_of(desk, questionnaire, stray)
        double_entry.settle(desk, questionnaire, sheet, question, Answer(question.name, None, "no_answer"), "Zoe")
    assert returns.returns(desk, questionnaire)[0].settled == 1


def test_the_curve_rises_day_by_day(desk, questionnaire, tmp_path) -> None:
    made = paper.print_sheets(desk, questionnaire, 4, "nl", tmp_path / "a.pdf")
    for code, day in zip(made.codes, ("2026-03-02", "2026-03-01", "2026-03-02", "2026-03-05"), strict=True):
        key(desk, questionnaire, code, "An")
        with desk.action("test") as writer:
            writer.update("response", responses.response_id(questionnaire.id, code), back_on=day)
    assert returns.curve(desk, questionnaire) == [("2026-03-01", 1), ("2026-03-02", 3), ("2026-03-05", 4)]


def test_keying_again_on_another_day_does_not_move_the_day_it_came_back(desk, questionnaire, tmp_path) -> None:
    made = paper.print_sheets(desk, questionnaire, 1, "nl", tmp_path / "a.pdf")
    key(desk, questionnaire, made.codes[0], "An")
    with desk.action("test") as writer:
        writer.update("response", responses.response_id(questionnaire.id, made.codes[0]), back_on="2026-03-01")
    key(desk, questionnaire, made.codes[0], "Bo")
    assert returns.curve(desk, questionnaire) == [("2026-03-01", 1)]


def test_no_more_sheets_are_out_than_were_printed_and_a_day_is_a_day(desk, questionnaire, tmp_path) -> None:
    made = paper.print_sheets(desk, questionnaire, 2, "nl", tmp_path / "a.pdf")
    returns.hand_out(desk, made.batch, "2026-03-01", 9)
    assert returns.returns(desk, questionnaire)[0].out == 2
    with pytest.raises(BuurtdeskError):
        returns.hand_out(desk, made.batch, "31/2/2026", 1)
    desk.undo()
    assert returns.returns(desk, questionnaire)[0].out == 0
