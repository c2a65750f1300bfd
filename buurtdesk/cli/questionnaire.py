"""`buurtdesk questionnaire …`"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from buurtdesk.cli.output import json_option, one_line, say_json, say_rows
from buurtdesk.cli.place import Place
from buurtdesk.cli.trajectory import trajectory_option
from buurtdesk.desk import names, questionnaires
from buurtdesk.domain.errors import NoSuchLanguage
from buurtdesk.domain.questionnaire import Question, Questionnaire, in_language


@click.group()
def questionnaire() -> None:
    """Import, list and show questionnaires."""


@questionnaire.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@trajectory_option
@json_option
@click.pass_obj
def import_(place: Place, file: Path, trajectory_name: str | None, as_json: bool) -> None:
    """Take in a questionnaire that was written as an XLSForm (.xlsx)."""
    desk = place.desk()
    trajectory = names.find_trajectory(desk, trajectory_name)
    made = questionnaires.import_xlsform(desk, trajectory.id, file)
    say_json(_row(made)) if as_json else click.echo(made.id)


@questionnaire.command("list")
@trajectory_option
@json_option
@click.pass_obj
def list_(place: Place, trajectory_name: str | None, as_json: bool) -> None:
    """List the questionnaires of a trajectory."""
    desk = place.desk()
    trajectory = names.find_trajectory(desk, trajectory_name)
    rows = [_row(each) for each in questionnaires.questionnaires(desk, trajectory.id)]
    say_rows(rows, as_json, "There is no questionnaire yet.")


@questionnaire.command()
@click.argument("name", metavar="QUESTIONNAIRE")
@click.option("--language", help="In which language; the first one without this.")
@trajectory_option
@json_option
@click.pass_obj
def show(place: Place, name: str, language: str | None, trajectory_name: str | None, as_json: bool) -> None:
    """Show the questions of a questionnaire, sections left out."""
    found = names.find_questionnaire(place.desk(), name, trajectory_name)
    if language is not None and language not in found.languages:
        title = in_language(found.title, _first_language(found))
        raise NoSuchLanguage(title=title, language=language, languages=", ".join(found.languages))
    shown = language or _first_language(found)
    say_rows([_question_row(each, shown) for each in found.asked()], as_json, "No question is asked.")


def _first_language(of: Questionnaire) -> str:
    return of.languages[0] if of.languages else ""


def _row(of: Questionnaire) -> dict[str, Any]:
    title = in_language(of.title, _first_language(of))
    return {"id": of.id, "title": title, "languages": list(of.languages), "questions": len(of.asked())}


def _question_row(question: Question, language: str) -> dict[str, Any]:
    choices = [f"{each.name}={one_line(in_language(each.label, language))}" for each in question.choices]
    text = in_language(question.label, language)
    return {"name": question.name, "kind": question.kind.value, "text": text, "choices": choices}
