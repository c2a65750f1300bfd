"""Making findings from the survey: asks which, and makes them in one step."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QWidget

from buurtdesk.desk import findings, questionnaires, results, survey_findings
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.finding import Finding
from buurtdesk.domain.questionnaire import QuestionKind, Questionnaire, in_full
from buurtdesk.domain.session import Session
from buurtdesk.ui import counted
from buurtdesk.ui.app.attempt import attempt
from buurtdesk.ui.validation.from_survey import TOGETHER, FromSurvey, FromSurveyQuestion, SurveyQuestion


class AddingFromSurvey(QObject):
    """`made` carries the first of the findings that were made; `said` as of a room."""

    made = Signal(str)
    said = Signal(str, bool)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk, self._window = desk, window

    def ask(self, session: Session) -> None:
        """Ask which results of the newest questionnaire, and make them."""
        survey = newest_survey(self._desk, session.trajectory_id)
        if survey is None:
            self.said.emit(self.tr("There is no survey yet: import a questionnaire first."), False)
            return
        there = {each.figure.question for each in findings.findings(self._desk, session) if each.figure}
        question = FromSurveyQuestion(self._window, offered(self._desk, survey), frozenset(there))
        answer = question.ask()
        question.deleteLater()
        if answer is not None:
            self.make(session, survey, answer)

    def make(self, session: Session, survey: Questionnaire, answer: FromSurvey) -> None:
        """Make what was asked for; what cannot be made is said."""

        def make() -> None:
            made = _make(self._desk, session, survey, answer)
            self.made.emit(made[0].id)
            self.said.emit(counted.tr("%n finding(s) added", "", len(made)), True)

        attempt(make, lambda sentence: self.said.emit(sentence, False))


def newest_survey(desk: Desk, trajectory: str) -> Questionnaire | None:
    """The questionnaire that findings are made from."""
    there = questionnaires.questionnaires(desk, trajectory)
    return there[-1] if there else None


def offered(desk: Desk, survey: Questionnaire) -> list[SurveyQuestion]:
    """Those that anyone answered and that a chart can be made of, in the language on the screen."""
    language = survey.language_for(QLocale().name()[:2])
    found = []
    for each in results.results(desk, survey):
        question = each.question
        if each.answered and question.counted_as is not QuestionKind.TEXT and not question.must_be_given:
            scale = f"{question.counted_as} " + " ".join(choice.name for choice in question.choices)
            found.append(
                SurveyQuestion(
                    question.name,
                    in_full(survey, question, language),
                    each.answered,
                    scale if question.choices else "",
                    question.counted_as is QuestionKind.SINGLE,
                )
            )
    return found


def _make(desk: Desk, session: Session, survey: Questionnaire, answer: FromSurvey) -> list[Finding]:
    if answer.way == TOGETHER:
        return survey_findings.side_by_side(desk, session, survey, answer.questions)
    if answer.way:
        return survey_findings.of_groups(desk, session, survey, answer.questions[0], answer.way)
    return survey_findings.of_each(desk, session, survey, answer.questions, answer.guessed)
