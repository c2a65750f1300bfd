"""`buurtdesk paper read`"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from buurtdesk.cli.output import json_option, one_line, say_json
from buurtdesk.cli.place import Place
from buurtdesk.cli.trajectory import trajectory_option
from buurtdesk.desk import names, scans
from buurtdesk.desk.ballot_scans import BallotRead
from buurtdesk.desk.scan_rejects import Rejected
from buurtdesk.desk.scans import Page, Report
from buurtdesk.domain.questionnaire import QuestionKind
from buurtdesk.domain.response import Answer
from buurtdesk.domain.scan_reasons import DOUBTS, REASONS
from buurtdesk.domain.sheet import shown
from buurtdesk.paper.ballot_layout import QUESTION


@click.command("read")
@click.argument("paths", metavar="PATH…", nargs=-1, required=True, type=click.Path(exists=True, path_type=Path))
@click.option("--questionnaire", "questionnaire_name", metavar="QUESTIONNAIRE", help="Reject sheets of any other.")
@trajectory_option
@json_option
@click.pass_obj
def read(
    place: Place,
    paths: tuple[Path, ...],
    questionnaire_name: str | None,
    trajectory_name: str | None,
    as_json: bool,
) -> None:
    """Read scans and photos of sheets and ballots: images, PDFs, and folders of them, in any order.

    What they say is kept as an entry of each sheet; what is doubtful waits to be confirmed.
    """
    desk = place.desk()
    only = names.find_questionnaire(desk, questionnaire_name, trajectory_name) if questionnaire_name else None
    report = scans.read_scans(desk, paths, only)
    if as_json:
        say_json(_json(report))
    else:
        click.echo("\n".join(_told(report)))


def _json(report: Report) -> dict[str, Any]:
    pages = [{**_place(page), "sheet": page.code, "page": page.page} for page in report.pages]
    pages += [{**_place(ballot), "sheet": ballot.code, "page": 1} for ballot in report.ballots]
    rejects = [{**_place(each), "reject": _why(each)} for each in report.rejects]
    answers = [_answer(page, answer) for page in report.pages for answer in page.answers]
    answers += [_of_ballot(ballot) for ballot in report.ballots]
    return {"pages": [*pages, *rejects], "answers": answers}


def _of_ballot(ballot: BallotRead) -> dict[str, Any]:
    """Its letters, as often as they are ticked; where a person has one dot, a letter or null."""
    one = ballot.letters[0] if len(ballot.letters) == 1 else None
    value = one if ballot.is_single else list(ballot.letters)
    told = {"sheet": ballot.code, "question": QUESTION, "value": value}
    return {**told, "confidence": round(ballot.confidence, 4), "doubtful": bool(ballot.doubt)}


def _place(page: Page | BallotRead | Rejected) -> dict[str, Any]:
    return {"file": str(page.file), "page_in_file": page.page_in_file}


def _answer(page: Page, answer: Answer) -> dict[str, Any]:
    told = {"sheet": page.code, "question": answer.question, "value": _value(page, answer)}
    return {**told, "confidence": round(answer.confidence, 4), "doubtful": bool(answer.doubt)}


def _value(page: Page, answer: Answer) -> object:
    """A choice or null; where several can be ticked always a list, of a ranking by rank, null where a rank has none."""
    kinds = {question.name: question.kind for question in page.questionnaire.asked()}
    if kinds[answer.question] not in (QuestionKind.MULTIPLE, QuestionKind.RANKING):
        return answer.value
    return [name or None for name in answer.value] if isinstance(answer.value, tuple) else []


def _why(rejected: Rejected) -> str:
    return REASONS[rejected.reason]


def _told(report: Report) -> list[str]:
    lines = []
    if report.pages or not report.ballots:
        lines.append(f"{len(report.pages)} pages of {len(report.sheets)} sheets read")
    if report.ballots:
        to_confirm = [ballot for ballot in report.ballots if ballot.doubt]
        lines.append(f"{len(report.ballots)} ballots read, {len(to_confirm)} to confirm")
        lines += [f"  {shown(ballot.code)}: {DOUBTS[ballot.doubt]}" for ballot in to_confirm]
    doubtful = [(page, answer) for page in report.pages for answer in page.answers if answer.doubt]
    if doubtful:
        lines.append(f"{len(doubtful)} answers to confirm:")
        lines += [f"  {shown(page.code)} {answer.question}: {DOUBTS[answer.doubt]}" for page, answer in doubtful]
    lines += [f"{shown(code)}: page {page} is missing" for code, page in report.missing]
    lines += [f"{one_line(str(each.file))}, page {each.page_in_file}: {_why(each)}" for each in report.rejects]
    return lines
