"""Keyed answers: on the disk at once, one response per sheet, whoever keyed it and wherever."""

from pathlib import Path

import pytest

from buurtdesk.desk import bundles, conflicts, questionnaires, responses, results, trajectories
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.errors import BadSheetCode, SheetElsewhere, UnknownSheet
from buurtdesk.domain.questionnaire import Questionnaire
from buurtdesk.domain.response import NO_ANSWER, UNREADABLE, Answer, Pile
from buurtdesk.domain.sheet import new_codes, shown, tag_of
from buurtdesk.store.responses import answer_id, entry_id, response_id
from buurtdesk.store.rows import Scope


@pytest.fixture
def questionnaire(desk, trajectory, make_survey) -> Questionnaire:
    made = make_survey(trajectory.id)
    questionnaires.keep(desk, made)
    return made


def print_sheets(desk: Desk, questionnaire: Questionnaire, count: int) -> list[str]:
    codes = new_codes(questionnaire.id, count, set())
    with desk.action("questionnaire.new") as writer:
        for code in codes:
            fixed = {"questionnaire": questionnaire.id, "batch": "b", "code": code, "language": "nl"}
            writer.put("sheet", f"sheet-{code}", Scope(questionnaire.trajectory_id), fixed)
    return codes


def key(desk: Desk, questionnaire: Questionnaire, code: str, keyer: str, **typed: str) -> None:
    questions = {question.name: question for question in questionnaire.asked()}
    answers = [responses.read_answer(questions[name], text) for name, text in typed.items()]
    responses.record_all(desk, questionnaire, code, keyer, answers)


def bring(giver: Desk, taker: Desk, trajectory, folder: Path) -> None:
    bundles.export_trajectory(giver, trajectory, folder / "bundle.bdz")
    bundles.merge_files(taker, [folder / "bundle.bdz"])


def test_every_answer_is_on_the_disk_at_once(desk, questionnaire, open_desk) -> None:
    (code,) = print_sheets(desk, questionnaire, 1)
    second = open_desk()
    for question, value in zip(questionnaire.asked()[:2], ("eens", "oneens"), strict=True):
        responses.record(desk, questionnaire, code, "Ann", question, value)
        (entry,) = responses.entries(second, questionnaire, code)
        assert entry.answers[question.name] == Answer(question.name, value)
    assert entry.keyer == "Ann"


def test_the_rows_have_the_ids_that_another_laptop_would_give_them(desk, questionnaire) -> None:
    (code,) = print_sheets(desk, questionnaire, 1)
    question = questionnaire.asked()[0]
    responses.record(desk, questionnaire, code, "Ann", question, "eens")
    response = response_id(questionnaire.id, code)
    entry = entry_id(response, "Ann")
    (found,) = responses.entries(desk, questionnaire, code)
    assert (found.response_id, found.id) == (response, entry)
    assert desk.library.db.execute("SELECT id FROM answer").fetchall() == [(answer_id(entry, question.id),)]


def test_an_answer_is_keyed_again_cleared_and_undone(desk, questionnaire) -> None:
    (code,) = print_sheets(desk, questionnaire, 1)
    question = questionnaire.asked()[0]
    said: list[object] = []

    def look() -> None:
        there = responses.entries(desk, questionnaire, code)
        said.append(there[0].answers[question.name].value if there and there[0].answers else None)

    for value in ("eens", "oneens"):
        responses.record(desk, questionnaire, code, "Ann", question, value)
        look()
    desk.undo()
    look()
    responses.clear(desk, questionnaire, code, "Ann", question)
    look()
    responses.record(desk, questionnaire, code, "Ann", question, "neutraal")
    look()
    assert said == ["eens", "oneens", "eens", None, "neutraal"]
    for _ in range(3):
        desk.undo()
    assert responses.responses(desk, questionnaire) == []


@pytest.mark.parametrize("answer", [("wish", None, NO_ANSWER), ("years", None, UNREADABLE), ("years", 7.5, "")])
def test_what_is_missing_is_kept_as_missing(desk, questionnaire, answer) -> None:
    (code,) = print_sheets(desk, questionnaire, 1)
    responses.record_all(desk, questionnaire, code, "Ann", [Answer(*answer)])
    (entry,) = responses.entries(desk, questionnaire, code)
    assert entry.answers == {answer[0]: Answer(*answer)}


def test_two_keyers_of_one_sheet_are_a_double_entry_and_one_resident(desk, questionnaire) -> None:
    (code,) = print_sheets(desk, questionnaire, 1)
    key(desk, questionnaire, code, "Ann", home="eens")
    key(desk, questionnaire, code, "Bob", home="oneens", trust="eens")
    assert [entry.keyer for entry in responses.entries(desk, questionnaire, code)] == ["Ann", "Bob"]
    assert [entry.keyer for entry in responses.responses(desk, questionnaire)] == ["Bob"]
    key(desk, questionnaire, code, "Ann", trust="eens")
    assert [entry.keyer for entry in responses.responses(desk, questionnaire)] == ["Ann"]
    key(desk, questionnaire, code, "Ann", trust="?")
    assert [entry.keyer for entry in responses.responses(desk, questionnaire)] == ["Bob"]
    assert responses.count(desk, questionnaire.trajectory_id) == 1
    assert responses.pile(desk, questionnaire) == Pile(known=1, keyed=0, begun=1)


def test_a_sheet_is_keyed_once_its_last_due_question_was_passed(desk, questionnaire) -> None:
    first, second, _ = print_sheets(desk, questionnaire, 3)
    (strange,) = new_codes(questionnaire.id, 1, {first, second})
    key(desk, questionnaire, strange, "Ann", home="eens")
    key(desk, questionnaire, first, "Ann", home="eens", trust="", neighbours="nooit", years="3", park="soms")
    key(desk, questionnaire, second, "Bob", home="eens")
    assert responses.pile(desk, questionnaire) == Pile(known=3, keyed=0, begun=2)
    key(desk, questionnaire, first, "Ann", wish="?")
    assert responses.pile(desk, questionnaire) == Pile(known=3, keyed=1, begun=1)
    key(desk, questionnaire, first, "Bob", home="eens")
    assert responses.pile(desk, questionnaire) == Pile(known=3, keyed=1, begun=1)
    key(desk, questionnaire, first, "Ann", neighbours="soms")
    assert responses.pile(desk, questionnaire) == Pile(known=3, keyed=0, begun=2)


def test_two_laptops_that_key_the_same_sheets_count_each_once(
    desk, trajectory, questionnaire, open_desk, tmp_path
) -> None:
    codes = print_sheets(desk, questionnaire, 6)
    other = open_desk("other")
    bring(desk, other, trajectory, tmp_path)
    for code in codes[:4]:
        key(desk, questionnaire, code, "Ann", home="eens", years="3")
    for code in codes[2:]:
        key(other, questionnaire, code, "Bob", home="oneens")
    for _ in range(2):
        bring(desk, other, trajectory, tmp_path)
        bring(other, desk, trajectory, tmp_path)
    for library in (desk, other):
        home = results.results(library, questionnaire)[0]
        assert (home.counts["eens"], home.counts["oneens"], home.answered) == (4, 2, 6)
        assert conflicts.conflicts(library) == []


def test_the_same_keyer_on_two_laptops_is_one_entry_and_a_difference_to_settle(
    desk, trajectory, questionnaire, open_desk, tmp_path
) -> None:
    (code,) = print_sheets(desk, questionnaire, 1)
    other = open_desk("other")
    bring(desk, other, trajectory, tmp_path)
    key(desk, questionnaire, code, "Ann", home="eens")
    key(other, questionnaire, code, "Ann", home="oneens")
    bring(other, desk, trajectory, tmp_path)
    assert len(responses.entries(desk, questionnaire, code)) == 1
    assert [conflict.kind for conflict in conflicts.conflicts(desk)] == ["answer"]


def test_a_known_sheet_is_found_with_who_keyed_it(desk, trajectory, questionnaire) -> None:
    (code,) = print_sheets(desk, questionnaire, 1)
    key(desk, questionnaire, code, "Ann", home="eens")
    found = responses.find_sheet(desk, trajectory.id, f"BD1 {code.lower()}")
    assert (found.code, found.questionnaire, found.is_known) == (code, questionnaire, True)
    assert [entry.keyer for entry in found.entries] == ["Ann"]
    assert found.sheet.language == "nl"
    assert responses.find_sheet(desk, None, code) == found


def test_a_sheet_printed_elsewhere_is_not_known_here_yet(desk, trajectory, questionnaire, open_desk, tmp_path) -> None:
    other = open_desk("other")
    bring(desk, other, trajectory, tmp_path)
    (code,) = print_sheets(other, questionnaire, 1)
    found = responses.find_sheet(desk, trajectory.id, code)
    assert (found.questionnaire.id, found.is_known) == (questionnaire.id, False)
    key(desk, questionnaire, code, "Ann", home="eens")
    bring(other, desk, trajectory, tmp_path)
    assert responses.find_sheet(desk, trajectory.id, code).is_known
    assert len(responses.responses(desk, questionnaire)) == 1


def test_a_sheet_of_another_trajectory_is_named(desk, questionnaire) -> None:
    (code,) = print_sheets(desk, questionnaire, 1)
    other = trajectories.new(desk, "Banneux")
    unknown = new_codes(questionnaire.id, 1, {code})[0]
    for each in (code, unknown):
        with pytest.raises(SheetElsewhere) as raised:
            responses.find_sheet(desk, other.id, each)
        assert str(raised.value) == f"The sheet {shown(each)} belongs to “Katarina”: open that trajectory to key it."


def test_a_right_code_of_no_questionnaire_here_names_the_code(desk, trajectory, questionnaire) -> None:
    stranger = next(str(number) for number in range(99) if tag_of(str(number)) != tag_of(questionnaire.id))
    (code,) = new_codes(stranger, 1, set())
    with pytest.raises(UnknownSheet, match=f"The sheet {shown(code)} belongs to no questionnaire"):
        responses.find_sheet(desk, trajectory.id, code)
    with pytest.raises(BadSheetCode):
        responses.find_sheet(desk, trajectory.id, "BBBBBBBBC")


def test_a_sheet_of_a_deleted_questionnaire_is_not_keyed(desk, trajectory, questionnaire) -> None:
    (code,) = print_sheets(desk, questionnaire, 1)
    questionnaires.delete(desk, questionnaire.id)
    with pytest.raises(UnknownSheet):
        responses.find_sheet(desk, trajectory.id, code)


@pytest.mark.parametrize(
    "kept",
    ['{"value": 17}', '{"value": ["eens"]}', "3", "[]", '{"value": "weg"}', '{"value": {"a": 1}, "missing": 4}'],
)
def test_what_nobody_understands_is_unreadable(desk, questionnaire, kept) -> None:
    (code,) = print_sheets(desk, questionnaire, 1)
    key(desk, questionnaire, code, "Ann", home="eens")
    with desk.action("answer.record") as writer:
        (row,) = desk.library.db.execute("SELECT id FROM answer").fetchone()
        writer.update("answer", row, value=kept)
    (entry,) = responses.entries(desk, questionnaire, code)
    assert entry.answers["home"] == Answer("home", None, UNREADABLE)


def test_a_keyer_without_a_name_is_told_apart_by_laptop(desk, open_desk) -> None:
    assert responses.default_keyer(desk) != responses.default_keyer(open_desk("other"))
