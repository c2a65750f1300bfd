"""`buurtdesk finding …` and `buurtdesk poster print`, as a script would use them."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from pypdfium2 import PdfDocument

from buurtdesk.cli.main import main
from buurtdesk.desk import questionnaires, responses, sessions, trajectories
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.session import SessionKind


@pytest.fixture
def run(tmp_path: Path, make_survey):
    desk = Desk(tmp_path / "library")
    trajectory = trajectories.new(desk, "Katarina")
    sessions.new(desk, trajectory.id, SessionKind.VALIDATION, "Validatie")
    survey = make_survey(trajectory.id)
    questionnaires.keep(desk, survey)
    home = next(each for each in survey.asked() if each.name == "home")
    for number, value in enumerate(["eens", "eens", "helemaal_eens", "oneens", None]):
        responses.record(desk, survey, f"SHEET{number}", "Ann", home, value)
    desk.close()

    def go(*words: str):
        return CliRunner().invoke(main, ["--data", str(tmp_path / "library"), *words])

    return go


def listed(run) -> list[dict]:
    said = run("finding", "list", "Validatie", "--json")
    assert said.exit_code == 0, said.output
    return json.loads(said.stdout)


def test_a_whole_evening_on_the_command_line(run) -> None:
    for words in (
        ("add", "Validatie", "--question", "home", "--predict"),
        ("add", "Validatie", "Onder de brug is het donker", "--from-room"),
        ("guess", "Validatie", "1", "30", "--table", "2"),
        ("guess", "Validatie", "1", "50", "--table", "3"),
        ("stance", "Validatie", "1", "partly", "--table", "2", "--reason", "niet overal", "--quote", "Bij ons niet"),
        ("settle", "Validatie", "1", "nuanced"),
    ):
        said = run("finding", *words)
        assert said.exit_code == 0, said.output
    first, second = listed(run)
    assert first["wording"] == first["first_wording"] == "Ik voel mij thuis in mijn buurt: 75 % Eens"
    assert (first["figure"], first["gap"], first["outcome"], first["from_room"]) == (75.0, -35, "nuanced", False)
    assert (second["figure"], second["gap"], second["outcome"], second["from_room"]) == (None, None, None, True)
    assert run("finding", "settle", "Validatie", "1", "open").exit_code == 0
    assert listed(run)[0]["outcome"] is None


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("settle", "Validatie", "3", "nuanced"), "“Validatie” has no finding 3: its findings are 1 to 1."),
        (("guess", "Validatie", "1", "30", "--table", "1"), "Nobody is asked to guess"),
        (("guess", "Validatie", "1", "300", "--table", "1"), "Nobody is asked to guess"),
        (("add", "Validatie", "--question", "park"), "Question park has no answers yet"),
        (("stance", "Validatie", "1", "not", "--table", "12"), "Table 12 does not exist"),
    ],
)
def test_what_is_wrong_is_one_sentence(run, words, sentence) -> None:
    run("finding", "add", "Validatie", "Donker")
    said = run("finding", *words)
    assert said.exit_code == 1
    assert said.stderr.startswith(sentence)
    assert len(said.stderr.splitlines()) == 1


@pytest.mark.parametrize(("size", "inches"), [("A3", (11.7, 16.5)), ("A4", (8.3, 11.7))])
def test_posters_have_a_page_a_finding_with_its_words(run, tmp_path, size, inches) -> None:
    run("finding", "add", "Validatie", "--question", "home")
    run("finding", "add", "Validatie", "Onder de brug is het donker", "--from-room")
    out = tmp_path / "posters.pdf"
    said = run("poster", "print", "Validatie", "--size", size, "--out", str(out), "--json")
    assert said.exit_code == 0, said.output
    assert json.loads(said.stdout)["pages"] == 2
    with PdfDocument(out) as pdf:
        assert len(pdf) == 2
        assert [round(side / 72, 1) for side in pdf[0].get_size()] == list(inches)
        first, second = (page.get_textpage().get_text_range() for page in pdf)
    for words in ("Bevinding 1", "Ik voel mij thuis in mijn buurt", "75 %", "4 antwoorden", "Herkent u dit?"):
        assert words in first
    for words in ("Helemaal oneens", "50", "25", "Niet ingevuld: 1", "Er ontbreekt", "Katarina · Validatie"):
        assert words in first
    assert "van bewoners" in second and "%" not in second
    only = run("poster", "print", "Validatie", "--finding", "2", "--language", "fr", "--out", str(out))
    assert only.exit_code == 0, only.output
    with PdfDocument(out) as pdf:
        assert len(pdf) == 1
        assert "Constat 2" in pdf[0].get_textpage().get_text_range()


def test_posters_that_cannot_be_made_leave_no_file(run, tmp_path) -> None:
    out = tmp_path / "posters.pdf"
    said = run("poster", "print", "Validatie", "--out", str(out))
    assert (said.exit_code, said.stderr) == (1, "“Validatie” has no findings to print yet.\n")
    run("finding", "add", "Validatie", "Groen 🌳")
    said = run("poster", "print", "Validatie", "--out", str(out))
    assert said.stderr == "“🌳” is in none of the fonts of the poster: take it out of finding 1.\n"
    assert not out.exists()
