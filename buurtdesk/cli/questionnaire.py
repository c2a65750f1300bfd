"""`buurtdesk questionnaire …`"""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import click

from buurtdesk.cli.output import json_option, one_line, say_json, say_rows
from buurtdesk.cli.place import Place
from buurtdesk.cli.trajectory import trajectory_option
from buurtdesk.desk import names, questionnaires
from buurtdesk.domain.errors import NoSuchLanguage
from buurtdesk.domain.questionnaire import Question, Questionnaire, in_language, numbers
from buurtdesk.paper.layout import lay_out


@click.group()
def questionnaire() -> None:
    """Import, export, check, list and show questionnaires."""


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


@questionnaire.command()
@click.argument("name", metavar="QUESTIONNAIRE")
@click.option("--out", type=click.Path(path_type=Path), required=True, help="The XLSForm to write (.xlsx).")
@trajectory_option
@click.pass_obj
def export(place: Place, name: str, out: Path, trajectory_name: str | None) -> None:
    """Write a questionnaire as an XLSForm, for other tools and for colleagues who work in a spreadsheet."""
    questionnaires.export_xlsform(names.find_questionnaire(place.desk(), name, trajectory_name), out)
    click.echo(out)


@questionnaire.command()
@click.argument("file", type=click.Path(path_type=Path))
@json_option
def check(file: Path, as_json: bool) -> None:
    """Say what is wrong with an XLSForm, or what it holds; nothing is taken in."""
    from buurtdesk.interop.xlsform import read_xlsform  # it takes long to read in

    read = read_xlsform(file)
    language = _first_language(read)
    counted = Counter(question.kind.value for question in read.questions)
    pages = {code: len(lay_out(read, code)) for code in read.languages}
    if as_json:
        title = in_language(read.title, language)
        say_json({"title": title, "languages": list(read.languages), "kinds": dict(counted), "pages": pages})
    else:
        kinds = ", ".join(f"{count} {kind}" for kind, count in counted.items())
        click.echo(f"{file}: nothing is wrong. {kinds}")
        click.echo("Pages: " + ", ".join(f"{code} {count}" for code, count in pages.items()))


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
    """Show all that stands on the sheet, with the numbers it has there."""
    found = names.find_questionnaire(place.desk(), name, trajectory_name)
    if language is not None and language not in found.languages:
        title = in_language(found.title, _first_language(found))
        raise NoSuchLanguage(title=title, language=language, languages=", ".join(found.languages))
    shown = language or _first_language(found)
    number_of = numbers(found)
    rows = [_question_row(each, number_of.get(each.name, ""), shown) for each in found.questions]
    say_rows(rows, as_json, "No question is asked.")


def _first_language(of: Questionnaire) -> str:
    return of.languages[0] if of.languages else ""


def _row(of: Questionnaire) -> dict[str, Any]:
    title = in_language(of.title, _first_language(of))
    return {"id": of.id, "title": title, "languages": list(of.languages), "questions": len(of.asked())}


def _question_row(question: Question, number: str, language: str) -> dict[str, Any]:
    choices = [f"{each.name}={one_line(in_language(each.label, language))}" for each in question.choices]
    condition = question.condition
    return {
        "number": number,
        "name": question.name,
        "kind": question.kind.value,
        "text": in_language(question.label, language),
        "choices": choices,
        "required": question.required,
        "only_if": f"{condition.question}={'/'.join(condition.choices)}" if condition else "",
    }
