"""Clusters from the command line: list, new, merge, split, each taken back by one undo."""

import json

from click.testing import CliRunner

from buurtdesk.cli.main import main


def test_clusters_are_made_merged_split_and_undone(tmp_path) -> None:
    def run(*command: str) -> str:
        result = CliRunner().invoke(main, ["--data", str(tmp_path / "library"), *command])
        assert result.exit_code == 0, result.stderr
        return result.stdout

    def listed() -> dict[str, int]:
        rows = json.loads(run("cluster", "list", "Ideeën", "--json"))
        assert {row["dots"] for row in rows} <= {None}
        return {row["title"]: row["notes"] for row in rows}

    run("trajectory", "new", "Katarina")
    run("session", "new", "--kind", "ideas", "Ideeën")
    assert run("cluster", "list", "Ideeën") == "There are no clusters yet.\n"
    for text in ("boom", "bank", "fontein"):
        run("note", "add", "Ideeën", text)
    run("cluster", "new", "Ideeën", "boom", "bank", "--title", "Groen")
    water = run("cluster", "new", "Ideeën", "fontein").strip()
    assert listed() == {"Groen": 2, "": 1}
    run("cluster", "merge", "Ideeën", "Groen", water)
    assert listed() == {"Groen": 3}
    run("cluster", "split", "Ideeën", "Groen", "bank", "--title", "Zitten")
    assert listed() == {"Groen": 2, "Zitten": 1}
    run("undo")
    run("undo")
    assert listed() == {"Groen": 2, "": 1}


def test_what_does_not_lie_in_a_cluster_cannot_be_split_off(tmp_path) -> None:
    def run(*command: str):
        return CliRunner().invoke(main, ["--data", str(tmp_path / "library"), *command])

    run("trajectory", "new", "Katarina")
    run("session", "new", "--kind", "ideas", "Ideeën")
    run("note", "add", "Ideeën", "boom")
    run("note", "add", "Ideeën", "bank")
    run("cluster", "new", "Ideeën", "boom", "--title", "Groen")
    told = run("cluster", "split", "Ideeën", "Groen", "bank")
    assert (told.exit_code, told.stderr) == (
        1,
        "There is nothing to split off: choose notes that lie in this cluster.\n",
    )
