"""Reading what was settled of differences between two keyers."""

from __future__ import annotations

from collections import defaultdict

from buurtdesk.domain.double_entry import Settled
from buurtdesk.domain.identity import derived_id
from buurtdesk.domain.questionnaire import Questionnaire
from buurtdesk.store.driver import Database
from buurtdesk.store.responses import answer_of


def settled_id(response: str, question: str) -> str:
    """Derived, so that two who settle the same difference write in the same row."""
    return derived_id("settled_answer", response, question)


def settled(db: Database, questionnaire: Questionnaire) -> dict[str, dict[str, Settled]]:
    """What was settled, by the id of the response and then by the name of the question."""
    rows = db.execute(
        "SELECT s.response, s.question, s.value, s.settled_by FROM settled_answer s"
        " JOIN response r ON r.id = s.response AND r.deleted = 0"
        " WHERE r.questionnaire = ? AND s.deleted = 0 ORDER BY s.id",
        [questionnaire.id],
    ).fetchall()
    questions = {question.id: question for question in questionnaire.asked()}
    found: dict[str, dict[str, Settled]] = defaultdict(dict)
    for response, row, value, by in rows:
        if row in questions and value:
            question = questions[row]
            found[response][question.name] = Settled(answer_of(question, value), by or "")
    return found
