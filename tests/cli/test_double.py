"""`buurtdesk paper double` and `paper settle`, as a script would use them."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from buurtdesk.cli.main import main
from buurtdesk.desk import questionnaires, trajectories
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.sheet import new_codes

SHEET = ("home=eens", "trust=eens", "neighbours=nooit", "park=soms", "wish=")


@pytest.fixture
def code(tmp_path: Path, make_survey) -> str:
    desk = Desk(tmp_path / "library")
    questionnaire = make_survey(trajectories.new(desk, "Katarina").id)
    questionnaires.keep(desk, questionnaire)
    desk.close()
    return new_codes(questionnaire.id, 1, set())[0]


@pytest.fixture
def run(tmp_path: Path):
    return lambda *words: CliRunner().invoke(main, ["--data", str(tmp_path / "library"), *words])


def test_differences_are_listed_settled_and_gone(run, code) -> None:
    assert run("paper", "double", "Bevraging").stdout == "No sheet is keyed twice yet.\n"
    for keyer, years in (("Ann", "12"), ("Bob", "21")):
        assert run("answer", code, *SHEET, f"years={years}", "--keyer", keyer).exit_code == 0
    lines = run("paper", "double", "Bevraging").stdout.splitlines()
    assert "years: 12 / 21" in lines[1]
    said = json.loads(run("paper", "double", "Bevraging", "--json").stdout)
    (sheet,) = said["sheets"]
    assert (sheet["stage"], sheet["keyers"], said["percent"]) == ("differs", ["Ann", "Bob"], 10)
    assert [(each["question"], each["second"]["value"]) for each in sheet["differences"]] == [("years", 21.0)]
    assert said["total"]["open"] == 1
    refused = run("paper", "settle", code, "years=21", "--by", "Bob")
    assert (refused.exit_code, "Bob keyed this sheet" in refused.stderr) == (1, True)
    done = run("paper", "settle", code, "years=21", "--by", "Zoe", "--json")
    assert json.loads(done.stdout) == {"sheet": code, "settled": 1, "settled_by": "Zoe", "open": 0}
    said = json.loads(run("paper", "double", "Bevraging", "--json").stdout)
    assert said["sheets"][0]["differences"][0]["settled_by"] == "Zoe"
    assert [each["before"] for each in said["rates"] if each["question"] == "years"] == [500.0]


def test_a_sheet_that_was_keyed_once_cannot_be_settled(run, code) -> None:
    run("answer", code, *SHEET, "years=12", "--keyer", "Ann")
    refused = run("paper", "settle", code, "years=21", "--by", "Zoe")
    assert (refused.exit_code, "not keyed twice" in refused.stderr) == (1, True)
