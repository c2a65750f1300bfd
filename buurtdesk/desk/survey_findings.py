"""Findings made from the survey: of one question each, of two side by side, or of one by group."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from buurtdesk.analysis.charts import percent
from buurtdesk.analysis.figures import main_labels
from buurtdesk.analysis.groups import LEAST_GROUP, by_group, shown_groups
from buurtdesk.analysis.results import Result
from buurtdesk.desk import findings, responses, results
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.errors import GroupTooSmall, NoSuchQuestion, NotAFigure, NotTheSameAnswers
from buurtdesk.domain.evidence import Compared, Figure
from buurtdesk.domain.finding import Finding
from buurtdesk.domain.questionnaire import Questionnaire, in_language
from buurtdesk.domain.session import Session
from buurtdesk.store.findings import labels_json

MOST_SIDES = 5


def of_each(
    desk: Desk, session: Session, questionnaire: Questionnaire, questions: Sequence[str], guessed: bool = False
) -> list[Finding]:
    """A finding of each of these questions, as they stand now; `guessed` first, where there is a share to guess.

    Raises NoSuchQuestion, NotAFigure.
    """
    language = questionnaire.language_for("")
    made = []
    for result in [_answered(desk, questionnaire, question) for question in questions]:
        figure = _figure(questionnaire, result)
        made.append((findings.first_wording(result, figure, language), figure))
    return _keep(desk, session, made, guessed)


def side_by_side(desk: Desk, session: Session, questionnaire: Questionnaire, questions: Sequence[str]) -> list[Finding]:
    """One finding of questions that have the same answers. Raises NoSuchQuestion, NotAFigure, NotTheSameAnswers."""
    there = [_answered(desk, questionnaire, question) for question in questions[:MOST_SIDES]]
    first = there[0]
    for other in there[1:]:
        if not can_compare(first, other):
            raise NotTheSameAnswers(first=first.question.name, second=other.question.name)
    figures = [_figure(questionnaire, each) for each in there]
    sides = tuple(Compared(each.label, each.counts, each.answered) for each in figures)
    label = " / ".join(_plain(each.label) for each in figures)
    return _keep(desk, session, [_compared(replace(figures[0], label=label, no_answer=0, sides=sides))])


def of_groups(
    desk: Desk,
    session: Session,
    questionnaire: Questionnaire,
    question: str,
    group_question: str,
) -> list[Finding]:
    """One finding of a question by the answers to another one; groups that are too small are kept back.

    Raises NoSuchQuestion, NotAFigure, GroupTooSmall.
    """
    language = questionnaire.language_for("")
    grouping, result = (_answered(desk, questionnaire, each) for each in (group_question, question))
    groups = by_group(questionnaire, responses.responses(desk, questionnaire), question, grouping.question)
    shown = shown_groups(groups)
    if len(shown) < 2:
        name, least = min(groups.items(), key=lambda each: each[1].answered)
        raise GroupTooSmall(group=name, count=least.answered, least=LEAST_GROUP)
    labels = {choice.name: in_language(choice.label, language) for choice in grouping.question.choices}
    figures = [(labels[name], _figure(questionnaire, each)) for name, each in shown.items()][:MOST_SIDES]
    sides = tuple(Compared(label, each.counts, each.answered) for label, each in figures)
    label = _figure(questionnaire, result).label
    first = replace(figures[0][1], label=label, no_answer=0, sides=sides)
    return _keep(desk, session, [_compared(first, f"{_plain(label)}: ")])


def can_compare(one: Result, other: Result) -> bool:
    """Whether two questions have the same answers to choose from, so that one chart can hold both."""
    first, second = one.question, other.question
    return bool(first.choices) and first.counted_as is second.counted_as and first.choices == second.choices


def _answered(desk: Desk, questionnaire: Questionnaire, question: str) -> Result:
    there = {each.question.name: each for each in results.results(desk, questionnaire)}
    if question not in there:
        raise NoSuchQuestion(question=question, names=", ".join(there))
    if not there[question].answered:
        raise NotAFigure(question=question)
    return there[question]


def _figure(questionnaire: Questionnaire, result: Result) -> Figure:
    return findings.figure_of(questionnaire, result, questionnaire.language_for(""), date.today().isoformat())


def _compared(figure: Figure, about: str = "") -> tuple[str, Figure]:
    """The share of the first side, in each of them, in one line: “At home: Young 53 %, Old 84 % (agree)”."""
    labels = main_labels(figure)
    told = ", ".join(f"{_plain(side.label)} {percent(_share(side, labels))} %" for side in figure.sides)
    milder = labels[0] if labels[-1] == list(figure.counts)[-1] else labels[-1]
    return f"{about}{told} ({milder})", figure


def _plain(label: str) -> str:
    return label.rstrip(" .:")


def _share(side: Compared, labels: Sequence[str]) -> float:
    return min(sum(side.counts.get(label, 0) for label in labels) / side.answered, 1.0)


def _keep(desk: Desk, session: Session, made: Sequence[tuple[str, Figure]], guessed: bool = False) -> list[Finding]:
    """Write them all, as one action."""
    findings.must_be_validation(session)
    kept = []
    with desk.action("finding.add_from") as writer:
        for wording, figure in made:
            finding = findings.put(desk, writer, session, wording, figure)
            labels = main_labels(figure) if guessed else ()
            if labels:
                writer.update("finding", finding.id, prediction=labels_json(labels))
            kept.append(replace(finding, prediction=labels))
    return kept
