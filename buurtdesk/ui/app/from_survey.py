"""Making findings from the survey: asks which, and makes them in one step."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QWidget

from buurtdesk.desk import findings, questionnaires, results, survey_findings
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.finding import Finding
from buurtdesk.domain.questionnaire import QuestionKind, Questionnaire, in_language
from buurtdesk.domain.session import Session
from buurtdesk.ui.validation.from_survey import TOGETHER, FromSurvey, FromSurveyQuestion, SurveyQuestion


def newest_survey(desk: Desk, trajectory: str) -> Questionnaire | None:
    """The questionnaire that findings are made from."""
    there = questionnaires.questionnaires(desk, trajectory)
    return there[-1] if there else None


def ask_which(desk: Desk, session: Session, survey: Questionnaire, parent: QWidget) -> FromSurvey | None:
    """The results to make findings of; None if nobody chose any."""
    there = {each.figure.question for each in findings.findings(desk, session) if each.figure}
    question = FromSurveyQuestion(parent, offered(desk, survey), frozenset(there))
    answer = question.ask()
    question.deleteLater()
    return answer


def make(desk: Desk, session: Session, survey: Questionnaire, answer: FromSurvey) -> list[Finding]:
    """Make what was asked for. Raises GroupTooSmall, NotAFigure."""
    if answer.way == TOGETHER:
        return survey_findings.side_by_side(desk, session, survey, answer.questions)
    if answer.way:
        return survey_findings.of_groups(desk, session, survey, answer.questions[0], answer.way)
    return survey_findings.of_each(desk, session, survey, answer.questions, answer.guessed)


def offered(desk: Desk, survey: Questionnaire) -> list[SurveyQuestion]:
    """Those that anyone answered and that a chart can be made of, in the language on the screen."""
    language = survey.language_for(QLocale().name()[:2])
    found = []
    for each in results.results(desk, survey):
        question = each.question
        if each.answered and question.kind is not QuestionKind.TEXT:
            scale = f"{question.kind} " + " ".join(choice.name for choice in question.choices)
            found.append(
                SurveyQuestion(
                    question.name,
                    in_language(question.label, language) or question.name,
                    each.answered,
                    scale if question.choices else "",
                    question.kind is QuestionKind.SINGLE,
                )
            )
    return found
