"""A whole evening of voting on the command line: open, ballots, tallies, close, reveal, and a second round."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from buurtdesk.cli.main import main


class Buurtdesk:
    def __init__(self, data: Path) -> None:
        self.data = data

    def run(self, *command: object):
        return CliRunner().invoke(main, ["--data", str(self.data), *map(str, command)])

    def ok(self, *command: object) -> str:
        result = self.run(*command)
        assert result.exit_code == 0, result.output
        return result.stdout

    def json(self, *command: object):
        return json.loads(self.ok(*command, "--json"))

    def fails(self, *command: object) -> str:
        result = self.run(*command)
        assert result.exit_code == 1, (result.output, result.exception)
        return result.stderr


@pytest.fixture
def desk(tmp_path) -> Buurtdesk:
    made = Buurtdesk(tmp_path / "library")
    made.ok("trajectory", "new", "Katarina")
    made.ok("session", "new", "--kind", "ideas", "Ideeën")
    made.ids = [made.json("note", "add", "Ideeën", text)["id"] for text in ("Bank", "Boom", "Fontein", "Kiosk")]
    return made


def test_an_evening(desk) -> None:
    opened = desk.json("vote", "open", "Ideeën", "--dots", 3, "--most", 2)
    assert (opened["round"], opened["dots_per_person"], opened["most_per_option"]) == (1, 3, 2)
    assert [option["letter"] for option in opened["options"]] == ["A", "B", "C", "D"]
    letters = {option["text"]: option["letter"] for option in opened["options"]}
    bank, boom, kiosk = letters["Bank"], letters["Boom"], letters["Kiosk"]
    ballots = [f"{bank}{bank}{boom}", f"{bank} {boom}"] * 10
    assert desk.json("vote", "ballot", "Ideeën", *ballots, "-") == {"round": 1, "people": 21}
    assert "Option A has 3 dots" in desk.fails("vote", "ballot", "Ideeën", "B", "AAA")
    assert "“Q” is not an option" in desk.fails("vote", "ballot", "Ideeën", "Q")
    desk.ok("vote", "tally", "Ideeën", f"{kiosk}=9", "--people", 5, "--table", 2)
    told = desk.ok("vote", "tally", "Ideeën", f"{kiosk}=4", f"{bank}=1", "--people", 6, "--table", 2)
    assert told == "round 1: 27 people voted\n"
    assert "19 dots were counted and 6 people may give 18" in desk.fails(
        "vote", "tally", "Ideeën", "A=12", "B=7", "--people", 6
    )
    assert "hidden" in desk.fails("ranking", "Ideeën")
    assert "still open" in desk.fails("vote", "reveal", "Ideeën")
    desk.ok("vote", "close", "Ideeën")
    assert "is closed" in desk.fails("vote", "ballot", "Ideeën", "A")
    desk.ok("vote", "reveal", "Ideeën")
    found = {row["text"]: row for row in desk.json("ranking", "Ideeën")}
    assert {text: (row["dots"], row["by_hand"], row["rank"]) for text, row in found.items()} == {
        "Bank": (31, 1, 1),
        "Boom": (20, 0, 2),
        "Kiosk": (4, 4, 3),
        "Fontein": (0, 0, 4),
    }
    assert all(row["low"] <= row["dots"] <= row["high"] for row in found.values())
    assert [row["group"] for row in found.values()] == [1, 2, 3, 4]
    assert "no options are too close" in desk.fails("vote", "open", "Ideeën", "--close")


def test_a_second_round_on_the_close_ones(desk) -> None:
    desk.ok("vote", "open", "Ideeën", *(word for row in desk.ids[:3] for word in ("--option", row)))
    desk.ok("vote", "tally", "Ideeën", "A=39", "B=37", "C=2", "--people", 80)
    desk.ok("vote", "close", "Ideeën")
    desk.ok("vote", "reveal", "Ideeën")
    rows = desk.json("ranking", "Ideeën")
    assert [(row["note"], row["group"], row["low"], row["top"]) for row in rows] == [
        (desk.ids[0], 1, None, None),
        (desk.ids[1], 1, None, None),
        (desk.ids[2], 2, None, None),
    ]
    again = desk.json("vote", "open", "Ideeën", "--close")
    assert again["round"] == 2 and [option["note"] for option in again["options"]] == desk.ids[:2]
    desk.ok("undo")
    assert "is closed" in desk.fails("vote", "tally", "Ideeën", "A=1", "--people", 1)


def test_what_cannot_be(desk) -> None:
    assert "no voting round yet" in desk.fails("vote", "close", "Ideeën")
    assert "is called “weg”" in desk.fails("vote", "open", "Ideeën", "--option", "weg")
    desk.ok("session", "new", "--kind", "info", "Infomoment")
    assert "is not an idea workshop" in desk.fails("vote", "open", "Infomoment")
    desk.ok("vote", "open", "Ideeën")
    assert "is not a count" in desk.fails("vote", "tally", "Ideeën", "A:3", "--people", 3)
    assert "no voting round" in desk.fails("vote", "close", "Ideeën", "--round", 7)
