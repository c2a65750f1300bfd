"""A Pol.is conversation comes in as it is: every text exact, every voter's last word counted."""

import csv
import json
import shutil
from collections import Counter
from pathlib import Path

import pytest
from click.testing import CliRunner

from buurtdesk.cli.main import main
from buurtdesk.desk import sessions, trajectories, voting
from buurtdesk.desk.desk import Desk
from buurtdesk.desk.outcome import outcome
from buurtdesk.domain.session import SessionKind
from buurtdesk.domain.voting import VotingRules

OWN = Path(__file__).parent / "conversation"
SHARED = Path(__file__).parents[3] / "shared" / "data" / "polis"
CONVERSATIONS = [OWN, SHARED / "bg2050-volunteers", SHARED / "london.youth.policing"]


def run(data: Path, *command: str):
    result = CliRunner().invoke(main, ["--data", str(data), *command, "--json"])
    assert result.exit_code == 0, result.stderr
    return json.loads(result.stdout)


def table(file: Path) -> list[dict[str, str]]:
    with file.open(encoding="utf-8-sig", newline="") as lines:
        return list(csv.DictReader(lines))


def recount(folder: Path) -> tuple[Counter, int, int]:
    """(dots by text, statements out, voters), straight from the files."""
    statements = {row["comment-id"]: row for row in table(folder / "comments.csv")}
    kept = {key: row["comment-body"] for key, row in statements.items() if row["moderated"] != "-1"}
    votes = last_votes(folder)
    agreed = Counter(statement for (_, statement), vote in votes.items() if vote == "1")
    dots = Counter({text: agreed[key] for key, text in kept.items()})
    return dots, len(statements) - len(kept), len({voter for voter, _ in votes})


@pytest.mark.parametrize("folder", CONVERSATIONS, ids=lambda folder: folder.name)
def test_the_ranking_is_the_recount_here_and_after_a_bundle(folder, tmp_path) -> None:
    if not folder.is_dir():
        pytest.skip(f"the data set {folder.name} does not lie beside this repository")
    here, there, file = tmp_path / "here", tmp_path / "there", tmp_path / "p.bdz"
    dots, out, voters = recount(folder)
    run(here, "trajectory", "new", "Katarina")
    made = run(here, "import", "polis", str(folder), "--title", "Pol.is")
    assert (made["notes"], made["ballots"], made["moderated_out"]) == (len(dots), voters, out)
    ranking = run(here, "ranking", "Pol.is")
    assert Counter({row["text"]: row["dots"] for row in ranking}) == dots
    assert [row["rank"] for row in ranking] == [
        1 + sum(other["dots"] > row["dots"] for other in ranking) for row in ranking
    ]
    listed = run(here, "note", "list", "Pol.is")
    assert {row["text"] for row in listed} == set(dots)
    assert {row["id"] for row in listed} == {row["note"] for row in ranking}
    run(here, "bundle", "export", "--session", "Pol.is", "--out", str(file))
    merged = run(there, "bundle", "merge", str(file))
    assert (merged["refused"], merged["conflicts"]) == (0, 0)
    assert run(there, "bundle", "merge", str(file)) == dict.fromkeys(merged, 0)
    assert run(there, "ranking", "Pol.is") == ranking
    assert run(there, "note", "list", "Pol.is") == listed
    run(here, "undo")
    assert run(here, "session", "list") == []


@pytest.mark.parametrize("folder", CONVERSATIONS[:2], ids=lambda folder: folder.name)
def test_the_voters_as_ballots_of_a_round_that_was_opened_here(folder, tmp_path) -> None:
    if not folder.is_dir():
        pytest.skip(f"the data set {folder.name} does not lie beside this repository")
    desk = Desk(tmp_path)
    session = sessions.new(desk, trajectories.new(desk, "Katarina").id, SessionKind.IDEAS, "Ideeën")
    statements = {row["comment-id"]: row["comment-body"] for row in table(folder / "comments.csv")}
    votes = {key: vote for key, vote in last_votes(folder).items() if key[1] in statements}
    made = voting.open_round(desk, session, list(statements.items()), VotingRules(0, 1))
    option_of = {option.subject_id: option.id for option in voting.options(desk, made.id)}
    agreed = [
        {option_of[key]: 1 for (voter, key), vote in votes.items() if voter == one and vote == "1"}
        for one in sorted({voter for voter, _ in votes})
    ]
    voting.add_ballots(desk, session, made, agreed)
    voting.close_round(desk, made)
    voting.reveal_round(desk, made)
    found = outcome(desk, made)
    dots = Counter(statement for (_, statement), vote in votes.items() if vote == "1")
    assert {each.ranked.option.subject_id: each.ranked.dots for each in found} == {key: dots[key] for key in statements}
    assert voting.turnout(desk, made.id) == len({voter for voter, _ in votes})
    if folder != OWN:
        assert all(each.band.low <= each.ranked.dots <= each.band.high for each in found)
        assert found[0].group == 1 < found[-1].group
    desk.close()


def last_votes(folder: Path) -> dict[tuple[str, str], str]:
    """What each voter said last of each statement."""
    last: dict[tuple[str, str], tuple[int, str]] = {}
    for vote in table(folder / "votes.csv"):
        key, at = (vote["voter-id"], vote["comment-id"]), int(vote["timestamp"])
        if key not in last or at >= last[key][0]:
            last[key] = at, vote["vote"]
    return {key: vote for key, (_, vote) in last.items()}


def test_cells_of_many_lines_and_white_space_are_kept_exactly(tmp_path) -> None:
    run(tmp_path, "trajectory", "new", "Katarina")
    run(tmp_path, "import", "polis", str(OWN), "--title", "Pol.is")
    texts = {row["text"]: row["dots"] for row in run(tmp_path, "ranking", "Pol.is")}
    assert texts == {"Meer bomen\nop het plein,  ": 1, '  "Stil" in het park': 2, "Ένα παγκάκι": 0}


def fails(tmp_path: Path, folder: Path) -> str:
    data = tmp_path / "data"
    run(data, "trajectory", "new", "Katarina")
    result = CliRunner().invoke(main, ["--data", str(data), "import", "polis", str(folder), "--title", "P"])
    assert result.exit_code == 1
    assert result.stdout == "" and result.stderr.count("\n") == 1
    assert run(data, "session", "list") == []
    return result.stderr


@pytest.mark.parametrize("missing", ["comments.csv", "votes.csv"])
def test_a_missing_file_is_named(tmp_path, missing) -> None:
    shutil.copytree(OWN, tmp_path / "p")
    (tmp_path / "p" / missing).unlink()
    assert f"has no file {missing}" in fails(tmp_path, tmp_path / "p")


def test_a_folder_that_is_not_there_or_is_a_file(tmp_path) -> None:
    assert "has no file comments.csv" in fails(tmp_path, tmp_path / "nowhere")
    assert "has no file comments.csv" in fails(tmp_path / "2", OWN / "votes.csv")


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("comments.csv", "moderated", "mod", "comments.csv has no column “moderated”"),
        ("votes.csv", "voter-id", "voter", "votes.csv has no column “voter-id”"),
        ("votes.csv", "0,2,1\n30", "0,2,maybe\n30", "row 4, column “vote” holds “maybe”: it must be 1 or 0 or -1"),
        ("votes.csv", "0,2,1\n30", "0,2,0.5\n30", "row 4, column “vote” holds “0.5”"),
        ("votes.csv", "20,,0", "soon,,0", "row 4, column “timestamp” holds “soon”: it must be a whole number"),
        ("votes.csv", "20,,0", "1e999,,0", "row 4, column “timestamp” holds “1e999”"),
        ("comments.csv", ",-1,", ",,", "row 4, column “moderated” holds “”"),
    ],
)
def test_what_is_wrong_with_a_file_is_told_with_its_place(tmp_path, file, old, new, told) -> None:
    shutil.copytree(OWN, tmp_path / "p")
    text = (tmp_path / "p" / file).read_text()
    assert text.count(old) == 1
    (tmp_path / "p" / file).write_text(text.replace(old, new))
    assert told in fails(tmp_path, tmp_path / "p")


def test_a_file_that_is_no_text(tmp_path) -> None:
    shutil.copytree(OWN, tmp_path / "p")
    (tmp_path / "p" / "votes.csv").write_bytes("Só".encode("utf-16"))
    assert "is not text in UTF-8" in fails(tmp_path, tmp_path / "p")
