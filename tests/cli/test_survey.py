"""`buurtdesk answer` and `buurtdesk results`, as a script would use them."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from buurtdesk.cli.main import main
from buurtdesk.desk import questionnaires, trajectories
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.sheet import new_codes, shown


@pytest.fixture
def survey(tmp_path: Path, make_survey):
    desk = Desk(tmp_path / "library")
    trajectory = trajectories.new(desk, "Katarina")
    questionnaire = make_survey(trajectory.id)
    questionnaires.keep(desk, questionnaire)
    desk.close()
    return questionnaire


@pytest.fixture
def codes(survey) -> list[str]:
    return new_codes(survey.id, 4, set())


@pytest.fixture
def run(tmp_path: Path):
    return lambda *words: CliRunner().invoke(main, ["--data", str(tmp_path / "library"), *words])


def counts(run, *words: str) -> dict[str, dict[str, object]]:
    said: Result = run("results", "Bevraging", "--json", *words)
    assert said.exit_code == 0, said.output
    return {each["name"]: each for each in json.loads(said.stdout)}


def test_answers_are_keyed_and_counted(run, codes) -> None:
    for code, home in zip(codes, ("eens", "eens", "oneens", ""), strict=True):
        said = run("answer", code, f"home={home}", "neighbours=vaak", "friends=op_straat,op_school", "years=12,5")
        assert said.exit_code == 0, said.output
    found = counts(run)
    assert found["home"]["counts"]["eens"] == 2
    assert (found["home"]["answered"], found["home"]["no_answer"], found["home"]["kind"]) == (3, 1, "scale")
    assert found["home"]["label"] == "Ik voel mij thuis in mijn buurt"
    assert found["friends"]["counts"] == {"op_straat": 4, "in_het_park": 0, "op_school": 4, "in_de_winkel": 0}
    assert found["years"]["counts"] == {"12.5": 4}
    assert found["wish"] == {**found["wish"], "answered": 0, "counts": {}, "not_keyed": 4}


def test_the_questionnaire_goes_by_id_or_a_title_in_any_language(run, survey, codes) -> None:
    for name in (survey.id, "Bevraging", "Enquête"):
        assert run("results", name).exit_code == 0
    said = run("results", "Weg")
    assert (said.exit_code, said.stderr) == (
        1,
        "No questionnaire is called “Weg”: look at the list for its name or id.\n",
    )


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("home=ja", "“ja” is not a choice of question home: use "),
        ("years=200", "200 cannot be an answer to question years: it must be between 0 and 110."),
        ("years=lang", "“lang” is not a number: question years asks for one."),
        ("home=eens,oneens", "Question home takes one choice: leave only one."),
        ("weg=1", "The questionnaire has no question “weg”: its questions are home, trust, "),
        ("section=1", "The questionnaire has no question “section”"),
        ("home", "“home” is not an answer: write QUESTION=VALUE."),
    ],
)
def test_with_one_impossible_answer_none_is_kept(run, codes, typed, sentence) -> None:
    said = run("answer", codes[0], "trust=eens", typed)
    assert (said.exit_code, said.stdout) == (1, "")
    assert said.stderr.startswith(sentence)
    assert said.stderr.count("\n") == 1
    assert counts(run)["trust"]["answered"] == 0


def test_two_keyers_are_told_and_stay_one_resident(run, codes) -> None:
    run("answer", codes[0], "home=eens", "--keyer", "Ann")
    said = run("answer", shown(codes[0]), "home=?", "--keyer", "Bob", "--json")
    told = json.loads(said.stdout)
    assert (told["sheet"], told["keyer"], told["also_keyed_by"]) == (codes[0], "Bob", ["Ann"])
    assert told["known"] is False
    assert (counts(run)["home"]["answered"], counts(run)["home"]["unreadable"]) == (1, 0)


def test_a_wrong_code_is_refused_and_named(run, codes) -> None:
    wrong = codes[0][:-1] + next(sign for sign in "BCD" if sign != codes[0][-1])
    said = run("answer", wrong, "home=eens")
    assert (said.exit_code, said.stdout) == (1, "")
    assert f"“{wrong}” is not a code of a sheet" in said.stderr
    assert counts(run)["home"]["answered"] == 0
