"""`buurtdesk paper print` as a person runs it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from pypdfium2 import PdfDocument

from buurtdesk.cli.main import main
from buurtdesk.desk import questionnaires, trajectories
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.identity import new_id
from buurtdesk.domain.questionnaire import Question, QuestionKind, Questionnaire


@pytest.fixture
def library(tmp_path: Path) -> Path:
    desk = Desk(tmp_path / "library")
    trajectory = trajectories.new(desk, "Katarina")
    question = Question(new_id(), "why", QuestionKind.TEXT, {"nl": "Waarom?"})
    questionnaires.keep(desk, Questionnaire(new_id(), trajectory.id, {"nl": "Wonen"}, ("nl",), (question,)))
    desk.close()
    return tmp_path / "library"


def _run(library: Path, *words: str):
    return CliRunner().invoke(main, ["--data", str(library), *words])


def test_print_writes_the_sheets(library, tmp_path):
    out = tmp_path / "sheets.pdf"
    done = _run(library, *f"paper print Wonen --count 7 --language nl --batch Markt --json --out {out}".split())
    assert done.exit_code == 0, done.output
    told = json.loads(done.stdout)
    assert {key: told[key] for key in ("name", "language", "sheets", "pages")} == {
        **{"name": "Markt", "language": "nl", "sheets": 7, "pages": 7}
    }
    assert len(PdfDocument(out)) == 7


def test_unknown_language_is_refused_in_one_sentence(library, tmp_path):
    out = tmp_path / "sheets.pdf"
    done = _run(library, *f"paper print Wonen --count 7 --language de --out {out}".split())
    assert done.exit_code == 1
    assert done.stderr == "“Wonen” is not there in “de”: choose from nl.\n"
    assert not out.exists()


@pytest.mark.parametrize("count", ["0", "-1", "5001", "veel"])
def test_impossible_counts_are_refused(library, tmp_path, count):
    out = tmp_path / "sheets.pdf"
    assert (
        _run(library, "paper", "print", "Wonen", "--count", count, "--language", "nl", "--out", str(out)).exit_code == 2
    )
    assert not out.exists()
