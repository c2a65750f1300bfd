"""The sample's survey: the questionnaire, its sheets handed out in batches, and what came of it as figures."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from buurtdesk.desk import evidence, findings, paper, questionnaires, results, returns
from buurtdesk.desk.desk import Desk
from buurtdesk.desk.sample.content import Sources, day, questionnaire_file
from buurtdesk.domain.evidence import Figure
from buurtdesk.domain.questionnaire import Questionnaire

_LANGUAGE, _OUT_DAYS = "nl", -98


def make(desk: Desk, trajectory: str) -> Questionnaire:
    """Bring in the questionnaire."""
    with questionnaire_file() as file:
        return questionnaires.import_xlsform(desk, trajectory, file)


def hand_out(desk: Desk, questionnaire: Questionnaire, batches: Any) -> dict[str, list[str]]:
    """Print the sheets of each batch; their codes by the name of the batch. The paper itself is not kept."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        return {each["name"]: _print(desk, questionnaire, each, Path(folder) / "sheets.pdf") for each in batches}


def figures(desk: Desk, questionnaire: Questionnaire) -> dict[str, Figure]:
    """The figure of each question by its name, as it is today."""
    today = date.today().isoformat()
    counted = results.results(desk, questionnaire)
    return {each.question.name: findings.figure_of(questionnaire, each, _LANGUAGE, today) for each in counted}


def as_evidence(desk: Desk, questionnaire: Questionnaire, kept: Mapping[str, Figure]) -> Sources:
    """These figures as evidence, each with a line of words."""
    made: Sources = {}
    for each in results.results(desk, questionnaire):
        figure = kept[each.question.name]
        words = findings.first_wording(each, figure, _LANGUAGE)
        made[f"question:{each.question.name}"] = evidence.figure_source(each.question.id, words, figure)
    return made


def _print(desk: Desk, questionnaire: Questionnaire, batch: Any, path: Path) -> list[str]:
    printed = paper.print_sheets(
        desk, questionnaire, batch["count"], batch["language"], path, batch_name=batch["name"], place=batch["place"]
    )
    returns.hand_out(desk, printed.batch, day(_OUT_DAYS), batch["count"])
    return sorted(printed.codes)
