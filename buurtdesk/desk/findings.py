"""Findings: what the data say, to be laid before the residents."""

from __future__ import annotations

from collections import Counter
from datetime import date

from buurtdesk.analysis.charts import percent
from buurtdesk.analysis.results import Result, agreeing
from buurtdesk.desk import results
from buurtdesk.desk.desk import Desk, scope_of
from buurtdesk.domain.errors import NoSuchQuestion, NotAFigure
from buurtdesk.domain.evidence import Figure
from buurtdesk.domain.finding import Finding
from buurtdesk.domain.identity import anonymous_id, new_id
from buurtdesk.domain.note import clean_text
from buurtdesk.domain.questionnaire import Question, QuestionKind, Questionnaire, in_language
from buurtdesk.domain.session import Session
from buurtdesk.store import findings as stored
from buurtdesk.store.findings import figure_json


def findings(desk: Desk, session: str) -> list[Finding]:
    """The findings of a session, in their order."""
    return stored.findings(desk.library.db, session)


def add(desk: Desk, session: Session, wording: str, figure: Figure | None = None, from_room: bool = False) -> Finding:
    """Put a finding at the end of the session's. Raises EmptyText, TextTooLong."""
    text = clean_text(wording)
    row = anonymous_id() if session.is_anonymous else new_id()
    with desk.action("finding.add") as writer:
        writer.put(
            "finding",
            row,
            scope_of(session),
            {"from_room": int(from_room)},
            first_wording=text,
            wording=text,
            outcome="",
            figure=figure_json(figure),
            ordinal=stored.last_ordinal(desk.library.db, session.id) + 1,
        )
    return Finding(row, session.id, text, text, None, figure, from_room)


def finding_from_result(desk: Desk, session: Session, questionnaire: Questionnaire, question: str) -> Finding:
    """Make a finding of a question's result as it is now. Raises NoSuchQuestion, NotAFigure."""
    there = {each.question.name: each for each in results.results(desk, questionnaire)}
    if question not in there:
        raise NoSuchQuestion(question=question, names=", ".join(there))
    if not there[question].answered:
        raise NotAFigure(question=question)
    language = questionnaire.language_for("")
    figure = figure_of(questionnaire, there[question], language, date.today().isoformat())
    return add(desk, session, first_wording(there[question], figure, language), figure)


def figure_of(questionnaire: Questionnaire, result: Result, language: str, on: str) -> Figure:
    """The figure of a result, to be kept as it is now. What was written in words is counted, not quoted."""
    question = result.question
    labels = _labels(question, language)
    is_text = question.kind is QuestionKind.TEXT
    counts = {} if is_text else {labels.get(name, name): count for name, count in result.counts.items()}
    label = in_language(question.label, language) or question.name
    return Figure(questionnaire.id, question.name, label, question.kind.value, counts, result.answered, on)


def first_wording(result: Result, figure: Figure, language: str) -> str:
    """The figure in one line, for people to word better: “I feel at home here: 68 % agree”."""
    question = result.question
    if result.agree is not None:
        name = agreeing(question)[0]
        return f"{figure.label}: {percent(result.agree)} % {_labels(question, language)[name]}"
    if question.choices:
        ((name, count),) = Counter(result.counts).most_common(1)
        return f"{figure.label}: {percent(count / result.answered)} % {_labels(question, language)[name]}"
    return figure.label


def _labels(question: Question, language: str) -> dict[str, str]:
    """The label of each choice, told apart by its name where two read the same."""
    labels = {choice.name: in_language(choice.label, language) or choice.name for choice in question.choices}
    twice = {label for label, times in Counter(labels.values()).items() if times > 1}
    return {name: f"{label} ({name})" if label in twice else label for name, label in labels.items()}
