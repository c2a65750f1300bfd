"""Survey figures as evidence: what was answered to each question, as it is today."""

from __future__ import annotations

from datetime import date

from buurtdesk.desk import questionnaires, results
from buurtdesk.desk.desk import Desk
from buurtdesk.desk.evidence import figure_source
from buurtdesk.desk.findings import figure_of, first_wording
from buurtdesk.domain.evidence import Source
from buurtdesk.domain.questionnaire import QuestionKind


def figures(desk: Desk, trajectory: str) -> list[Source]:
    """A figure per question that somebody answered; words count nothing, and a consent that all gave says nothing."""
    found = []
    for questionnaire in questionnaires.questionnaires(desk, trajectory):
        language = questionnaire.language_for("")
        for result in results.results(desk, questionnaire):
            question = result.question
            if result.answered and question.counted_as is not QuestionKind.TEXT and not question.must_be_given:
                figure = figure_of(questionnaire, result, language, date.today().isoformat())
                found.append(figure_source(question.id, first_wording(result, figure, language), figure))
    return found
