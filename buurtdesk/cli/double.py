"""`buurtdesk paper double` and `buurtdesk paper settle`"""

from __future__ import annotations

from typing import Any

import click

from buurtdesk.cli.output import json_option, say_json, say_rows
from buurtdesk.cli.place import Place
from buurtdesk.cli.survey import read_typed
from buurtdesk.cli.trajectory import trajectory_option
from buurtdesk.desk import double_entry, names
from buurtdesk.desk import responses as keyed
from buurtdesk.desk.double_entry import DoubleSheet
from buurtdesk.domain.double_entry import Compared, Rate, rates, total
from buurtdesk.domain.questionnaire import Question
from buurtdesk.domain.response import Answer, in_words
from buurtdesk.domain.sheet import shown


@click.command()
@click.argument("questionnaire_name", metavar="QUESTIONNAIRE")
@trajectory_option
@json_option
@click.pass_obj
def double(place: Place, questionnaire_name: str, trajectory_name: str | None, as_json: bool) -> None:
    """Show the sheets that are keyed twice, where the two differ, and the errors that shows."""
    desk = place.desk()
    questionnaire = names.find_questionnaire(desk, questionnaire_name, trajectory_name)
    sheets = double_entry.sheets(desk, questionnaire)
    counted = [each for each in rates(questionnaire, (sheet.compared for sheet in sheets)) if each.sheets]
    if as_json:
        told = {"percent": questionnaire.double_percent, "sheets": [_sheet(each) for each in sheets]}
        say_json(told | {"rates": [_rate(each) for each in counted], "total": _rate(total(counted))})
        return
    language = questionnaire.language_for("")
    say_rows([_line(each, language) for each in sheets], False, "No sheet is keyed twice yet.")
    if counted:
        click.echo("")
        say_rows([_rate(each) for each in [*counted, total(counted)]], False, "")


def _sheet(sheet: DoubleSheet) -> dict[str, Any]:
    return {
        "sheet": sheet.code,
        "stage": sheet.stage.value,
        "keyers": list(sheet.keyers),
        "differences": [_difference(sheet, each) for each in sheet.compared if each.differs],
    }


def _difference(sheet: DoubleSheet, compared: Compared) -> dict[str, Any]:
    settled = sheet.settled.get(compared.question.name)
    return {
        "question": compared.question.name,
        "first": _answer(compared.first),
        "second": _answer(compared.second),
        "settled": _answer(compared.settled),
        "settled_by": settled.by if settled else "",
    }


def _answer(answer: Answer | None) -> dict[str, Any] | None:
    if answer is None:
        return None
    value = list(answer.value) if isinstance(answer.value, tuple) else answer.value
    return {"value": value, "missing": answer.missing, "namely": answer.namely}


def _rate(rate: Rate) -> dict[str, Any]:
    return {
        "question": rate.question,
        "sheets": rate.sheets,
        "differences": rate.differences,
        "open": rate.open,
        "errors": rate.errors,
        "before": round(rate.before, 3),
        "after": round(rate.after, 3),
    }


def _line(sheet: DoubleSheet, language: str) -> dict[str, Any]:
    differences = [
        f"{each.question.name}: {_words(each.question, each.first, language)}"
        f" / {_words(each.question, each.second, language)}"
        for each in sheet.open
    ]
    return {"sheet": shown(sheet.code), "stage": sheet.stage.value, "keyers": sheet.keyers, "open": differences}


def _words(question: Question, answer: Answer | None, language: str) -> str:
    if answer is None:
        return "–"
    return in_words(question, answer, language) or answer.missing


@click.command()
@click.argument("code", metavar="SHEET-CODE")
@click.argument("typed", metavar="QUESTION=VALUE…", nargs=-1, required=True)
@click.option("--by", "settled_by", required=True, help="Who settles; neither of the two who keyed.")
@trajectory_option
@json_option
@click.pass_obj
def settle(
    place: Place, code: str, typed: tuple[str, ...], settled_by: str, trajectory_name: str | None, as_json: bool
) -> None:
    """Say what stands on a sheet that two keyers read differently; from then on that counts."""
    desk = place.desk()
    trajectory = names.find_trajectory(desk, trajectory_name).id if trajectory_name else None
    found = keyed.find_sheet(desk, trajectory, code)
    sheet = double_entry.sheet_of(desk, found.questionnaire, found.code)
    questions = {question.name: question for question in found.questionnaire.asked()}
    answers = [read_typed(found.questionnaire, each) for each in typed]
    for answer in answers:
        double_entry.settle(desk, found.questionnaire, sheet, questions[answer.question], answer, settled_by)
    left = len(double_entry.sheet_of(desk, found.questionnaire, found.code).open)
    if as_json:
        say_json({"sheet": found.code, "settled": len(answers), "settled_by": settled_by, "open": left})
    else:
        click.echo(f"{shown(found.code)}: {len(answers)} settled by {settled_by}, {left} left")
