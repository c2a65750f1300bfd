"""`buurtdesk answer` and `buurtdesk results`"""

from __future__ import annotations

import click

from buurtdesk.cli.output import json_option, say_json, say_rows
from buurtdesk.cli.place import Place
from buurtdesk.cli.trajectory import trajectory_option
from buurtdesk.desk import names
from buurtdesk.desk import responses as keyed
from buurtdesk.desk import results as counted
from buurtdesk.desk.responses import SheetFound
from buurtdesk.domain.errors import NoSuchQuestion, NotAnAnswer
from buurtdesk.domain.questionnaire import Questionnaire, in_full
from buurtdesk.domain.response import Answer
from buurtdesk.domain.sheet import shown


@click.command()
@click.argument("code", metavar="SHEET-CODE")
@click.argument("typed", metavar="QUESTION=VALUE…", nargs=-1, required=True)
@click.option("--keyer", help="Who keys; the name of this laptop without it.")
@trajectory_option
@json_option
@click.pass_obj
def answer(
    place: Place, code: str, typed: tuple[str, ...], keyer: str | None, trajectory_name: str | None, as_json: bool
) -> None:
    """Key answers of one sheet, all of them or none.

    A choice is given by its name, several with commas between; nothing is no answer, “?” is unreadable.
    """
    desk = place.desk()
    trajectory = names.find_trajectory(desk, trajectory_name).id if trajectory_name else None
    found = keyed.find_sheet(desk, trajectory, code)
    answers = [read_typed(found.questionnaire, each) for each in typed]
    who = (keyer or "").strip() or keyed.default_keyer(desk)
    keyed.record_all(desk, found.questionnaire, found.code, who, answers)
    if as_json:
        others = [entry.keyer for entry in found.entries if entry.keyer != who]
        told = {"sheet": found.code, "questionnaire": found.questionnaire.id, "keyer": who, "answers": len(answers)}
        say_json({**told, "known": found.is_known, "also_keyed_by": others})
    else:
        click.echo("\n".join(_told(found, who, len(answers))))


def read_typed(questionnaire: Questionnaire, typed: str) -> Answer:
    """The answer of QUESTION=VALUE. Raises NotAnAnswer, NoSuchQuestion, and what read_answer raises."""
    name, equals, value = typed.partition("=")
    if not equals:
        raise NotAnAnswer(text=typed)
    questions = {question.name: question for question in questionnaire.asked()}
    if name.strip() not in questions:
        raise NoSuchQuestion(question=name.strip(), names=", ".join(questions))
    return keyed.read_answer(questions[name.strip()], value)


def _told(found: SheetFound, keyer: str, count: int) -> list[str]:
    lines = [f"{shown(found.code)}: {count} answers keyed by {keyer}"]
    if not found.is_known:
        lines.append("This sheet is not known here yet: its bundle will bring the rest.")
    others = ", ".join(entry.keyer for entry in found.entries if entry.keyer != keyer)
    if others:
        lines.append(f"Also keyed by {others}: it is a double entry, not another resident.")
    return lines


@click.command()
@click.argument("questionnaire_name", metavar="QUESTIONNAIRE")
@trajectory_option
@json_option
@click.pass_obj
def results(place: Place, questionnaire_name: str, trajectory_name: str | None, as_json: bool) -> None:
    """Show per question what residents answered; each sheet counts once."""
    desk = place.desk()
    questionnaire = names.find_questionnaire(desk, questionnaire_name, trajectory_name)
    language = questionnaire.language_for("")
    rows = [
        {
            "name": each.question.name,
            "label": in_full(questionnaire, each.question, language),
            "kind": each.question.kind.value,
            "counts": dict(each.counts) if as_json else [f"{name} {count}" for name, count in each.counts.items()],
            "answered": each.answered,
            "no_answer": each.no_answer,
            "unreadable": each.unreadable,
            "not_due": each.not_due,
            "not_keyed": each.not_keyed,
            "no_consent": each.no_consent,
            "mean_places": dict(each.mean_places)
            if as_json
            else [f"{name} {place:.1f}" for name, place in each.mean_places.items()],
            "namely": list(each.namely),
        }
        for each in counted.results(desk, questionnaire)
    ]
    say_rows(rows, as_json, "The questionnaire asks nothing.")
