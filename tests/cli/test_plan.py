"""`plan list` as people and programs read it."""

import json
from dataclasses import replace

import pytest
from click.testing import CliRunner

from buurtdesk.cli.main import main
from buurtdesk.desk import challenges, plan, trajectories
from buurtdesk.desk.desk import Desk


@pytest.fixture
def library(tmp_path):
    desk = Desk(tmp_path)
    trajectory = trajectories.new(desk, "Katarina")
    challenge = challenges.add(desk, trajectory.id, "Hoe kunnen we de pleinen koeler maken?")
    loose = plan.add(desk, trajectory.id, "Losse actie")
    action = plan.add(desk, trajectory.id, "Bomen planten", challenge.id)
    plan.edit(desk, replace(action, owner="Dienst Groen", starts_on="2027-03-01"))
    desk.close()
    return tmp_path, action.id, loose.id


def run(folder, *arguments: str) -> str:
    done = CliRunner().invoke(main, ["--data", str(folder), *arguments])
    assert done.exit_code == 0, done.output
    return done.output


def test_actions_are_listed_under_their_challenge(library) -> None:
    folder, action, loose = library
    first, second = json.loads(run(folder, "plan", "list", "--json"))
    assert first == {
        "id": action,
        "text": "Bomen planten",
        "challenge": "Hoe kunnen we de pleinen koeler maken?",
        "owner": "Dienst Groen",
        "status": "planned",
        "starts_on": "2027-03-01",
        "ends_on": "",
    }
    assert (second["id"], second["challenge"]) == (loose, "")


def test_for_people_it_is_lines(library) -> None:
    heading, first, _ = run(library[0], "plan", "list").splitlines()
    assert heading.startswith("id\ttext\tchallenge")
    assert "Bomen planten\tHoe kunnen we de pleinen koeler maken?\tDienst Groen" in first


def test_an_empty_plan_says_so(tmp_path) -> None:
    desk = Desk(tmp_path)
    trajectories.new(desk, "Katarina")
    desk.close()
    assert run(tmp_path, "plan", "list") == "There is no action yet.\n"
    assert json.loads(run(tmp_path, "plan", "list", "--json")) == []
