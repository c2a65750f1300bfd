"""Double entry: who keys again, what differs, what a third made of it, and the same on every laptop."""

import tempfile
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from buurtdesk.desk import bundles, double_entry, questionnaires, responses, results, trajectories
from buurtdesk.desk.contents import contents, differing
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.double_entry import Stage, is_in_sample, rates, total
from buurtdesk.domain.double_errors import KeyedByYou, NotKeyedTwice, SettledByKeyer
from buurtdesk.domain.response import NO_ANSWER, SCAN, UNREADABLE, Answer
from buurtdesk.domain.sheet import new_codes
from tests.conftest import survey

FILLED = {
    "home": "eens",
    "trust": "oneens",
    "neighbours": "vaak",
    "friends": "op_straat,op_school",
    "years": "12",
    "park": "soms",
    "wish": "Een bank",
}


@pytest.fixture
def questionnaire(desk, trajectory, make_survey):
    made = make_survey(trajectory.id)
    questionnaires.keep(desk, made)
    return made


@pytest.fixture
def code(questionnaire) -> str:
    return new_codes(questionnaire.id, 1, ())[0]


def key(desk, questionnaire, code: str, keyer: str, **changed: str | None) -> None:
    """Key a whole sheet; None leaves a question out."""
    questions = {question.name: question for question in questionnaire.asked()}
    typed = {name: text for name, text in {**FILLED, **changed}.items() if text is not None}
    answers = [responses.read_answer(questions[name], text) for name, text in typed.items()]
    responses.record_all(desk, questionnaire, code, keyer, answers)


def open_names(desk, questionnaire, code: str) -> list[str]:
    return [each.question.name for each in double_entry.sheet_of(desk, questionnaire, code).open]


def settle(desk, questionnaire, code: str, name: str, typed: str, by: str = "Zoe") -> None:
    question = next(each for each in questionnaire.asked() if each.name == name)
    sheet = double_entry.sheet_of(desk, questionnaire, code)
    double_entry.settle(desk, questionnaire, sheet, question, responses.read_answer(question, typed), by)


def counted(desk, questionnaire, code: str) -> dict[str, object]:
    (response,) = responses.responses(desk, questionnaire)
    assert response.sheet == code
    return {name: answer.value or answer.missing for name, answer in response.answers.items()}


def test_a_sample_is_a_share_of_the_sheets_and_hangs_on_the_code_alone() -> None:
    codes = new_codes("q", 2000, ())
    chosen = {code for code in codes if is_in_sample(code, 10)}
    assert 140 < len(chosen) < 260
    assert all(is_in_sample(code, 100) for code in codes) and not any(is_in_sample(code, 0) for code in codes)
    assert chosen < {code for code in codes if is_in_sample(code, 30)}, "a larger sample keeps the smaller one"


def test_a_sheet_of_the_sample_waits_for_its_second_keyer_once_it_is_keyed_to_the_end(desk, questionnaire) -> None:
    codes = new_codes(questionnaire.id, 60, ())
    inside = next(code for code in codes if is_in_sample(code, 10))
    outside = next(code for code in codes if not is_in_sample(code, 10))
    key(desk, questionnaire, inside, "Ann", wish=None)
    key(desk, questionnaire, outside, "Ann")
    assert double_entry.sheets(desk, questionnaire) == []
    key(desk, questionnaire, inside, "Ann")
    (sheet,) = double_entry.sheets(desk, questionnaire)
    assert (sheet.code, sheet.stage, sheet.keyers) == (inside, Stage.WAITING, ("Ann",))
    with pytest.raises(NotKeyedTwice):
        double_entry.sheet_of(desk, questionnaire, inside)


def test_the_first_keyer_is_not_the_second(desk, questionnaire, code) -> None:
    key(desk, questionnaire, code, "Ann")
    found = responses.find_sheet(desk, None, code)
    for same in ("Ann", "ann"):
        with pytest.raises(KeyedByYou):
            double_entry.check_second(found, same)
    double_entry.check_second(found, "Bob")


def test_differences_are_told_and_words_differ_only_in_more_than_capitals_and_spaces(desk, questionnaire, code) -> None:
    key(desk, questionnaire, code, "Ann")
    key(desk, questionnaire, code, "Bob", wish="een  BANK", years="21", park="", trust="?")
    (sheet,) = double_entry.sheets(desk, questionnaire)
    assert sheet.stage is Stage.DIFFERS
    assert [(each.question.name, each.first.value, each.second.value) for each in sheet.open] == [
        ("trust", "oneens", None),
        ("years", 12.0, 21.0),
        ("park", "soms", None),
    ]


def test_what_is_settled_counts_one_action_each_and_can_be_undone(desk, questionnaire, code) -> None:
    key(desk, questionnaire, code, "Ann")
    key(desk, questionnaire, code, "Bob", years="21", park="nooit")
    settle(desk, questionnaire, code, "years", "22")
    settle(desk, questionnaire, code, "park", "")
    assert double_entry.sheet_of(desk, questionnaire, code).stage is Stage.DONE
    there = counted(desk, questionnaire, code)
    assert (there["years"], there["park"], there["wish"]) == (22.0, NO_ANSWER, "Een bank")
    years = next(each for each in results.results(desk, questionnaire) if each.question.name == "years")
    assert dict(years.counts) == {"22": 1}
    desk.undo()
    assert open_names(desk, questionnaire, code) == ["park"]
    assert counted(desk, questionnaire, code)["park"] == "soms"


def test_neither_of_the_two_settles(desk, questionnaire, code) -> None:
    key(desk, questionnaire, code, "Ann")
    key(desk, questionnaire, code, "Bob", years="21")
    for by in ("Ann", "bob "):
        with pytest.raises(SettledByKeyer):
            settle(desk, questionnaire, code, "years", "21", by)


def test_once_the_deciding_question_is_settled_what_it_skips_is_no_difference(desk, questionnaire, code) -> None:
    key(desk, questionnaire, code, "Ann")
    key(desk, questionnaire, code, "Bob", neighbours="nooit", friends=None)
    assert open_names(desk, questionnaire, code) == ["neighbours", "friends"]
    settle(desk, questionnaire, code, "neighbours", "nooit")
    assert open_names(desk, questionnaire, code) == []
    desk.undo()
    settle(desk, questionnaire, code, "neighbours", "vaak")
    assert open_names(desk, questionnaire, code) == ["friends"]


def test_a_scan_is_a_first_keyer_that_reads_no_handwriting(desk, questionnaire, code) -> None:
    key(desk, questionnaire, code, SCAN, wish=None, years=None, park="nooit")
    key(desk, questionnaire, code, "Ann")
    (sheet,) = double_entry.sheets(desk, questionnaire)
    assert (sheet.keyers, open_names(desk, questionnaire, code)) == ((SCAN, "Ann"), ["park"])
    assert counted(desk, questionnaire, code)["park"] == "soms", "a person goes before a scan"


def test_a_scan_goes_before_a_person_who_only_began(desk, questionnaire, code) -> None:
    key(desk, questionnaire, code, SCAN)
    responses.record(desk, questionnaire, code, "Ann", questionnaire.asked()[0], "oneens")
    assert counted(desk, questionnaire, code)["home"] == "eens"


def test_two_people_are_compared_where_there_is_a_scan_too(desk, questionnaire, code) -> None:
    for keyer in (SCAN, "Ann", "Bob"):
        key(desk, questionnaire, code, keyer)
    assert double_entry.sheet_of(desk, questionnaire, code).keyers == ("Ann", "Bob")


def test_what_a_scan_saw_at_other_is_not_compared_with_what_was_written_there(
    desk, trajectory, make_every_kind
) -> None:
    made = make_every_kind(trajectory.id)
    questionnaires.keep(desk, made)
    (code,) = new_codes(made.id, 1, ())
    choices = {each.name: each.choices[0].name for each in made.asked() if each.choices}
    ticked = [
        Answer(name, (value,) if name in ("multiple", "ranking") else value)
        for name, value in {**choices, "single": "anders"}.items()
    ]
    typed = [Answer(name, None, UNREADABLE) for name in ("number", "date", "text", "long_text")]
    responses.record_all(desk, made, code, SCAN, ticked)
    by_hand = [replace(each, namely="te paard") if each.question == "single" else each for each in ticked]
    responses.record_all(desk, made, code, "Ann", [*by_hand, *typed])
    assert open_names(desk, made, code) == []


def test_errors_per_thousand_fields_before_and_after(desk, questionnaire) -> None:
    codes = new_codes(questionnaire.id, 10, ())
    for place, code in enumerate(codes):
        key(desk, questionnaire, code, "Ann", years="13" if place == 0 else "12")
        key(desk, questionnaire, code, "Bob", years="14" if place == 1 else "12")
    found = {each.question: each for each in errors(desk, questionnaire)}
    years = found["years"]
    assert (years.sheets, years.differences, years.open, years.errors) == (10, 2, 2, 2)
    assert (years.before, years.after) == (100.0, 100.0 + 10.0)
    settle(desk, questionnaire, codes[0], "years", "12")
    settle(desk, questionnaire, codes[1], "years", "15")
    years = next(each for each in errors(desk, questionnaire) if each.question == "years")
    assert (years.open, years.errors) == (0, 3), "where both were wrong, two fields were"
    assert years.before == pytest.approx(150.0)
    assert years.after == pytest.approx(22.5)
    assert (found["home"].before, found["home"].after) == (0.0, 0.0)
    assert total(errors(desk, questionnaire)).sheets == 70


def errors(desk, questionnaire):
    return rates(questionnaire, (sheet.compared for sheet in double_entry.sheets(desk, questionnaire)))


CHANGES = st.lists(
    st.tuples(
        st.sampled_from(["Ann", "Bob", SCAN, "Zoe"]),
        st.sampled_from(["home", "years", "neighbours"]),
        st.integers(0, 2),
    ),
    max_size=5,
)
TYPED = {"home": ("eens", "oneens", "?"), "years": ("1", "2", ""), "neighbours": ("vaak", "nooit", "")}


def change(desk, questionnaire, code: str, changes) -> None:
    questions = {each.name: each for each in questionnaire.asked()}
    for who, name, which in changes:
        answer = responses.read_answer(questions[name], TYPED[name][which])
        if who == "Zoe":
            sheet = double_entry.sheet_of(desk, questionnaire, code)
            double_entry.settle(desk, questionnaire, sheet, questions[name], answer, who)
        else:
            responses.record_all(desk, questionnaire, code, who, [answer])


@settings(max_examples=12, deadline=None)
@given(here=CHANGES, there=CHANGES, first=st.booleans())
def test_two_laptops_that_key_and_settle_apart_come_to_the_same(here, there, first) -> None:
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        with closing(Desk(folder / "one")) as one, closing(Desk(folder / "two")) as two:
            trajectory = trajectories.new(one, "Katarina")
            made = survey(trajectory.id)
            questionnaires.keep(one, made)
            (code,) = new_codes(made.id, 1, ())
            for keyer in ("Ann", "Bob"):
                key(one, made, code, keyer)
            bring(one, trajectory, two, folder)
            change(one, made, code, here)
            change(two, made, code, there)
            order = [(one, two), (two, one), (one, two)]
            for giver, taker in order[first:]:
                bring(giver, trajectory, taker, folder)
            assert differing(contents(one, trajectory.id), contents(two, trajectory.id)) == []
            assert double_entry.sheets(one, made) == double_entry.sheets(two, made)


def bring(giver: Desk, trajectory, taker: Desk, folder: Path) -> None:
    bundles.export_trajectory(giver, trajectory, folder / "carry.bdz")
    bundles.merge_files(taker, [folder / "carry.bdz"])
