"""Each command does what docs/cli.md says; whatever is wrong is one sentence on stderr."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result
from PIL import Image

from buurtdesk import __version__
from buurtdesk.cli.main import main

DOCS = Path(__file__).parents[2] / "docs" / "cli.md"


class Buurtdesk:
    """The command line on one library."""

    def __init__(self, data: Path) -> None:
        self.data = data

    def run(self, *command: object) -> Result:
        return CliRunner().invoke(main, ["--data", str(self.data), *map(str, command)])

    def ok(self, *command: object) -> str:
        result = self.run(*command)
        assert result.exit_code == 0, result.output
        return result.stdout

    def json(self, *command: object):
        return json.loads(self.ok(*command, "--json"))

    def fails(self, *command: object) -> str:
        """The one sentence that this ends in."""
        result = self.run(*command)
        assert result.exit_code == 1, (result.output, result.exception)
        assert isinstance(result.exception, SystemExit)
        assert result.stdout == ""
        assert re.fullmatch(r"[A-Z“/.].*\.\n", result.stderr), result.stderr
        return result.stderr


@pytest.fixture
def empty(tmp_path) -> Buurtdesk:
    return Buurtdesk(tmp_path / "library")


@pytest.fixture
def desk(empty) -> Buurtdesk:
    empty.ok("trajectory", "new", "Katarina")
    empty.ok("session", "new", "--kind", "ideas", "Ideeën")
    return empty


def commands(group: click.Group, name: str = "buurtdesk") -> Iterator[tuple[str, click.Command]]:
    context = click.Context(group)
    for each in (group.get_command(context, each) for each in group.list_commands(context)):
        if isinstance(each, click.Group):
            yield from commands(each, f"{name} {each.name}")
        else:
            yield f"{name} {each.name}", each


def metavar(argument: click.Argument) -> str:
    return argument.metavar or (argument.name or "").upper()


def test_every_command_and_every_option_is_documented_and_no_other() -> None:
    sections = dict(re.findall(r"^## (.+?)\n(.+?)(?=^## |\Z)", DOCS.read_text(encoding="utf-8"), re.M | re.S))
    there = dict(commands(main))
    assert set(sections) == set(there)
    for name, command in there.items():
        named = set(re.findall(r"^- `(--[a-z-]+|[A-Z][A-Z=-]*)", sections[name], re.M))
        options = {param.opts[0] for param in command.params if isinstance(param, click.Option)} - {"--json"}
        arguments = {
            metavar(param).removesuffix("S").removesuffix("…") if param.nargs < 0 else metavar(param)
            for param in command.params
            if isinstance(param, click.Argument)
        }
        assert named == options | arguments, name
        assert f"    {name}" in sections[name]
        if any(param.opts[0] == "--json" for param in command.params):
            assert "JSON" in sections[name]


def test_the_version_and_the_help() -> None:
    runner = CliRunner()
    assert runner.invoke(main, ["--version"]).stdout == f"buurtdesk {__version__}\n"
    for name, _ in commands(main):
        assert runner.invoke(main, [*name.split()[1:], "--help"]).stdout.startswith("Usage: ")


def test_sessions_of_each_kind(empty) -> None:
    empty.ok("trajectory", "new", "Katarina")
    made = {
        kind: empty.json("session", "new", "--kind", kind, kind.title()) for kind in ("validation", "ideas", "info")
    }
    assert [each["kind"] for each in empty.json("session", "list")] == ["validation", "ideas", "info"]
    for kind, session in made.items():
        assert empty.json("session", "list", "--kind", kind) == [session]
    assert "is not an idea workshop" in empty.fails("note", "add", "Validation", "Een bank")
    assert "is not an idea workshop" in empty.fails("note", "add", "Info", "Een bank")


def test_a_workshop_from_beginning_to_end(empty) -> None:
    trajectory = empty.json("trajectory", "new", "Katarina")
    assert trajectory.keys() == {"id", "name"}
    assert empty.json("trajectory", "list") == [trajectory]
    session = empty.json("session", "new", "--kind", "ideas", "Ideeën", "--tables", 4)
    assert session == {"id": session["id"], "title": "Ideeën", "kind": "ideas"}
    assert empty.json("session", "list") == [session]
    note = empty.json("note", "add", "Ideeën", "Meer bomen\nop het plein", "--table", 3)
    empty.ok("note", "add", session["id"], "Een bank")
    first, second = empty.json("note", "list", "Ideeën")
    assert (first["text"], first["table"], first["clusters"]) == ("Een bank", None, [])
    assert second == {**note, "name": None, "clusters": [], "photo": 0}
    assert empty.json("undo") == {"action": "note.add", "left_alone": 0}
    assert empty.json("note", "list", "Ideeën") == [second]
    assert empty.json("redo") == {"action": "note.add", "left_alone": 0}
    assert empty.json("check") == {"faults": []}
    assert empty.ok("check") == "The library is whole.\n"


def test_a_note_in_another_language_comes_with_its_translation(desk) -> None:
    told = desk.json("note", "add", "Ideeën", "حديقة", "--language", "ar", "--translation", "Een tuin")
    assert (told["language"], told["translation"]) == ("ar", "Een tuin")
    (note,) = desk.json("note", "list", "Ideeën")
    assert (note["text"], note["language"], note["translation"]) == ("حديقة", "ar", "Een tuin")
    refused = desk.fails("note", "add", "Ideeën", "x", "--language", "Turks taal")
    assert refused.startswith("“Turks taal” is not the code of a language")


def test_a_photo_of_a_paper_note(desk, tmp_path) -> None:
    made = desk.json("note", "add", "Ideeën", "Een bank")
    Image.new("RGB", (60, 40), "yellow").save(tmp_path / "foto.png")
    told = desk.json("note", "photo", "Een bank", tmp_path / "foto.png")
    assert told["id"] == made["id"] and (desk.data / "att" / told["photo"]).is_file()
    assert desk.ok("note", "photo", made["id"], tmp_path / "foto.png").strip() == told["photo"]
    assert [note["photo"] for note in desk.json("note", "list", "Ideeën")] == [1]
    (tmp_path / "foto.heic").write_bytes(b"ftypheic")
    assert "choose a JPEG or a PNG file" in desk.fails("note", "photo", "Een bank", tmp_path / "foto.heic")
    assert "No note is called" in desk.fails("note", "photo", "Een boom", tmp_path / "foto.png")
    (desk.data / "att" / told["photo"]).unlink()
    checked = desk.run("check")
    assert checked.exit_code == 1 and f"att/{told['photo']}: this photo is not here" in checked.stdout


def test_lists_for_people_are_one_line_a_row_and_steer_no_terminal(desk) -> None:
    desk.ok("note", "add", "Ideeën", "rood \x1b[31m\nen  groen", "--table", 2)
    heading, line = desk.ok("note", "list", "Ideeën").splitlines()
    assert heading == "id\ttext\ttable\tname\tclusters\tlanguage\ttranslation\tphoto"
    assert line.split("\t")[1:] == ["rood  [31m en groen", "2", "", "", "", "", "0"]


def test_a_trajectory_from_another_ones_set_up(desk) -> None:
    desk.ok("note", "add", "Ideeën", "bank")
    desk.ok("trajectory", "new", "Banneux", "--from", "Katarina")
    (session,) = desk.json("session", "list", "--trajectory", "Banneux")
    assert session["title"] == "Ideeën"
    assert desk.json("note", "list", session["id"]) == []


def test_a_second_laptop(desk, tmp_path) -> None:
    desk.ok("note", "add", "Ideeën", "bank")
    file, other = tmp_path / "a.bdz", Buurtdesk(tmp_path / "other")
    exported = desk.json("bundle", "export", "--session", "Ideeën", "--out", file)
    told = desk.json("bundle", "inspect", file)
    assert exported == {"file": str(file), **told}
    assert told["counts"] == {"trajectory": 1, "session": 1, "note": 1}
    counts = {"new": 3, "changed": 0, "conflicts": 0, "erased": 0, "refused": 0, "missing_photos": 0}
    assert other.json("bundle", "merge", file) == counts
    assert other.ok("bundle", "merge", file) == "0 new, 0 changed, 0 conflicts, 0 erased, 0 refused, 0 missing photos\n"
    assert other.json("note", "list", "Ideeën") == desk.json("note", "list", "Ideeën")


def test_an_anonymous_session_keeps_no_tables_unless_asked(desk) -> None:
    desk.ok("session", "new", "--kind", "ideas", "--anonymity", "anonymous", "Stil")
    assert "keeps no tables" in desk.fails("note", "add", "Stil", "bank", "--table", 1)


def test_what_was_done_in_an_anonymous_session_does_not_make_undo_take_something_else(desk) -> None:
    desk.ok("session", "new", "--kind", "ideas", "--anonymity", "anonymous", "Stil")
    desk.ok("note", "add", "Stil", "bank")
    assert "only the window it was done in can take it back" in desk.fails("undo")
    assert [row["text"] for row in desk.json("note", "list", "Stil")] == ["bank"]


def test_names_that_do_not_tell_which_one(desk) -> None:
    assert "No session is called “Nergens”" in desk.fails("note", "list", "Nergens")
    assert "No session is called “”" in desk.fails("note", "add", "", "bank")
    assert "No trajectory is called “”" in desk.fails("session", "list", "--trajectory", "")
    assert "No trajectory is called “”" in desk.fails("trajectory", "new", "Banneux", "--from", "")
    assert "already a trajectory called" in desk.fails("trajectory", "new", "KATARINA")
    desk.ok("session", "new", "--kind", "ideas", "Ideeën")
    assert "More than one session is called “Ideeën”" in desk.fails("note", "list", "Ideeën")
    desk.ok("trajectory", "new", "Banneux")
    assert "--trajectory (Banneux, Katarina)" in desk.fails("session", "list")


def test_input_that_cannot_be(desk, tmp_path) -> None:
    assert "no text yet" in desk.fails("note", "add", "Ideeën", " ")
    assert "4001 characters" in desk.fails("note", "add", "Ideeën", "a" * 4001)
    assert "tables 1 to 8" in desk.fails("note", "add", "Ideeën", "bank", "--table", 9)
    assert "tables 1 to 8" in desk.fails("note", "add", "Ideeën", "bank", "--table", 10**30)
    assert "no text yet" in desk.fails("trajectory", "new", "")
    assert "no text yet" in desk.fails("session", "new", "--kind", "ideas", "")
    assert "has no voting round yet" in desk.fails("ranking", "Ideeën")
    assert "nothing to redo" in desk.fails("redo")
    assert desk.json("note", "list", "Ideeën") == []


def test_there_is_nothing_yet(empty) -> None:
    assert "make one first" in empty.fails("session", "list")
    assert "nothing to undo" in empty.fails("undo")
    assert empty.ok("trajectory", "list") == "There is no trajectory yet.\n"


def test_files_that_cannot_be_read(desk, tmp_path) -> None:
    (tmp_path / "text.bdz").write_text("Dag allemaal")
    for command in ("inspect", "merge"):
        for path in (tmp_path, tmp_path / "missing.bdz", tmp_path / "text.bdz" / "below", tmp_path / ("n" * 300)):
            assert f"{path} cannot be opened" in desk.fails("bundle", command, path)
        assert "is not a buurtdesk bundle" in desk.fails("bundle", command, tmp_path / "text.bdz")
        (tmp_path / "newer.bdz").write_text("buurtdesk bundle 2\n")
        assert "comes from a newer buurtdesk" in desk.fails("bundle", command, tmp_path / "newer.bdz")
        (tmp_path / "cut.bdz").write_text("buurtdesk bundle 1\nabc")
        assert "cut.bdz is damaged or incomplete" in desk.fails("bundle", command, tmp_path / "cut.bdz")


def test_places_that_cannot_be_written(desk, tmp_path) -> None:
    (tmp_path / "file").write_text("x")
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "a").write_text("x")
    for out in (
        tmp_path / "full",
        tmp_path / "missing" / "a.bdz",
        tmp_path / "file" / "a.bdz",
        tmp_path / ("n" * 300),
        "",
    ):
        assert "cannot be opened" in desk.fails("bundle", "export", "--session", "Ideeën", "--out", out)
    assert not list(tmp_path.rglob(".~bd-*")) + list(Path().glob(".~bd-*"))


def test_an_export_that_fails_leaves_the_file_that_was_there(desk, tmp_path) -> None:
    file = tmp_path / "a.bdz"
    desk.ok("bundle", "export", "--out", file)
    before = file.read_bytes()
    desk.fails("bundle", "export", "--session", "Nergens", "--out", file)
    assert file.read_bytes() == before


def test_a_data_folder_that_is_none(tmp_path) -> None:
    (tmp_path / "file").write_text("x")
    (tmp_path / "library.db").write_text("Lief dagboek, " * 400)
    assert "file cannot be opened" in Buurtdesk(tmp_path / "file").fails("trajectory", "list")
    assert "cannot be opened" in Buurtdesk(tmp_path / "file" / "below").fails("trajectory", "list")
    assert "is not a buurtdesk library" in Buurtdesk(tmp_path).fails("trajectory", "list")


def test_a_library_that_was_damaged(desk) -> None:
    for number in range(40):
        desk.ok("note", "add", "Ideeën", f"{number} " + "x" * 2000)
    file = desk.data / "library.db"
    content = bytearray(file.read_bytes())
    for page in range(2, len(content) // 4096):
        content[page * 4096 : page * 4096 + 64] = b"\xa5" * 64
    file.write_bytes(bytes(content))
    assert "is damaged" in desk.fails("note", "list", "Ideeën")
    assert desk.run("check").exit_code == 1


@pytest.mark.parametrize(
    "usage",
    [
        ["nothing"],
        ["note"],
        ["note", "add", "Ideeën"],
        ["note", "add", "Ideeën", "bank", "--table", "drie"],
        ["session", "new", "Ideeën"],
        ["session", "new", "--kind", "party", "Ideeën"],
        ["session", "new", "--kind", "ideas", "Ideeën", "--tables", "-1"],
        ["bundle", "export"],
        ["bundle", "merge"],
        ["import", "polis", "folder"],
        ["ranking", "Ideeën", "--nonsense"],
    ],
)
def test_wrong_usage_is_2(empty, usage) -> None:
    result = empty.run(*usage)
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Usage: " in result.stderr
    assert not empty.data.exists()


def test_letters_that_the_terminal_does_not_have(desk, tmp_path) -> None:
    """A text with bytes that are no letters, on a terminal that knows Latin letters only."""
    command = [sys.executable, "-m", "buurtdesk", "--data", str(desk.data), "note"]
    latin = {**os.environ, "PYTHONIOENCODING": "latin-1"}
    added = subprocess.run([*command, "add", "Ideeën", b"caf\xff \xf0\x9f\x8c\xb3"], capture_output=True, env=latin)
    assert (added.returncode, added.stderr) == (0, b"")
    listed = subprocess.run([*command, "list", "Ideeën"], capture_output=True, env=latin)
    assert b"caf \\U0001f333" in listed.stdout
    missing = subprocess.run([*command, "list", b"\xff"], capture_output=True, env=latin)
    assert (missing.returncode, missing.stdout) == (1, b"")
    assert missing.stderr.startswith(b"No session is called ")


def test_a_command_reads_in_only_what_it_takes(empty) -> None:
    """The window starts by this command too."""
    program = (
        "import sys; from buurtdesk.cli.main import main;"
        f" main(['--data', {str(empty.data)!r}, 'trajectory', 'list'], standalone_mode=False);"
        " print({'numpy', 'cv2', 'reportlab', 'PySide6'} & set(sys.modules))"
    )
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert told.stdout.splitlines()[-1] == "set()"
