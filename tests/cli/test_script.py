"""`script …` and `session attendance` as people and programs use them."""

import json

import pytest
from click.testing import CliRunner

from buurtdesk.cli.main import main
from buurtdesk.desk import sessions, trajectories
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.session import SessionKind


@pytest.fixture
def folder(tmp_path):
    desk = Desk(tmp_path)
    trajectory = trajectories.new(desk, "Katarina")
    made = sessions.new(desk, trajectory.id, SessionKind.IDEAS, "Ideeën", tables=8)
    sessions.set_start(desk, made.id, "2026-11-12T19:00")
    sessions.new(desk, trajectory.id, SessionKind.IDEAS, "Later")
    desk.close()
    return tmp_path


def run(folder, *arguments: str, code: int = 0):
    done = CliRunner().invoke(main, ["--data", str(folder), *arguments])
    assert done.exit_code == code, done.output
    return done


def test_a_script_is_written_and_shown_with_its_times(folder) -> None:
    assert run(folder, "script", "show", "Ideeën").output == "There is no script yet.\n"
    run(folder, "script", "add", "Ideeën", "Welkom", "--minutes", "15", "--step", "welcome", "--notes", "Koffie")
    run(folder, "script", "add", "Ideeën", "Wensen")
    first, second = json.loads(run(folder, "script", "show", "Ideeën", "--json").output)
    assert (first["begins"], first["step"], first["notes"]) == ("19:00", "welcome", "Koffie")
    assert (second["begins"], second["minutes"], second["step"]) == ("19:15", 10, "other")
    assert "601" in run(folder, "script", "add", "Ideeën", "Lang", "--minutes", "601", code=1).stderr


def test_a_script_starts_from_a_template_and_becomes_one(folder) -> None:
    (shipped,) = json.loads(run(folder, "script", "template", "Ideeën", "--json").output)
    assert (shipped["name"], shipped["minutes"]) == ("Ideeënavond van 2 uur", 120)
    run(folder, "script", "template", "Ideeën", shipped["name"])
    run(folder, "script", "add", "Ideeën", "Napraten")
    run(folder, "script", "template", "Ideeën", "Met napraten", "--keep")
    run(folder, "script", "template", "Later", "Met napraten")
    assert json.loads(run(folder, "script", "show", "Later", "--json").output)[-1]["text"] == "Napraten"
    assert "Weg" in run(folder, "script", "template", "Later", "Weg", code=1).stderr
    run(folder, "script", "template", "Later", "--keep", code=2)


def test_who_came_is_counted(folder) -> None:
    done = run(folder, "session", "attendance", "Ideeën", "--people", "5", "--tables", "6", "--age", "0-17=2", "--json")
    assert json.loads(done.output) == [
        {"group": "people", "count": 5},
        {"group": "0-17", "count": 2},
        {"group": "tables", "count": 6},
    ]
    done = run(folder, "session", "attendance", "Ideeën", "--gender", "women=9")
    assert done.stderr == "By gender there are 4 more than came: both are kept.\n"
    for wrong in ("kinderen=3", "0-17=veel", "0-17"):
        assert "75+" in run(folder, "session", "attendance", "Ideeën", "--age", wrong, code=1).stderr
