"""Reading what came back on paper: responses, the entries that were keyed of them, their answers."""

from __future__ import annotations

import json
from collections import defaultdict

from buurtdesk.domain.day import check_day
from buurtdesk.domain.errors import NotADate
from buurtdesk.domain.identity import derived_id
from buurtdesk.domain.questionnaire import Question, QuestionKind, Questionnaire
from buurtdesk.domain.response import NO_ANSWER, UNREADABLE, Answer, AnswerPlace, Entry, Value
from buurtdesk.store.driver import Database


def response_id(questionnaire: str, code: str) -> str:
    """Derived, so that a sheet is one response, whichever laptops key it."""
    return derived_id("response", questionnaire, code)


def entry_id(response: str, keyer: str) -> str:
    """Derived, so that one keyer has one entry of a sheet."""
    return derived_id("entry", response, keyer)


def answer_id(entry: str, question: str) -> str:
    """Derived from the entry and the id of the question."""
    return derived_id("answer", entry, question)


def entries(db: Database, questionnaire: Questionnaire, code: str | None = None) -> list[Entry]:
    """All entries of a questionnaire, or those of one sheet: by sheet, then by keyer; without answers too."""
    column, wanted = ("id", response_id(questionnaire.id, code)) if code else ("questionnaire", questionnaire.id)
    rows = db.execute(
        "SELECT e.id, e.response, r.code, e.keyer, a.question, a.value FROM response r"
        " JOIN entry e ON e.response = r.id AND e.deleted = 0"
        " LEFT JOIN answer a ON a.entry = e.id AND a.deleted = 0"
        f" WHERE r.{column} = ? AND r.deleted = 0 ORDER BY r.code, e.keyer, e.id",
        [wanted],
    ).fetchall()
    questions = {question.id: question for question in questionnaire.asked()}
    answers: dict[tuple[str, str, str, str], dict[str, Answer]] = defaultdict(dict)
    for entry, response, sheet, keyer, question, value in rows:
        there = answers[entry, response, sheet, keyer]
        if question in questions:
            there[questions[question].name] = answer_of(questions[question], value)
    return [Entry(*of, by_name) for of, by_name in answers.items()]


def back_on(db: Database, questionnaire: str) -> list[str]:
    """Per sheet that was keyed or read, the day on which it came back; empty where that is not known."""
    rows = db.execute(
        "SELECT r.back_on FROM response r WHERE r.questionnaire = ? AND r.deleted = 0"
        " AND EXISTS (SELECT 1 FROM entry e WHERE e.response = r.id AND e.deleted = 0)",
        [questionnaire],
    ).fetchall()
    return [day or "" for (day,) in rows]


def count(db: Database, trajectory: str) -> int:
    """How many sheets of a trajectory have been keyed, in part or whole."""
    found = db.execute(
        "SELECT count(DISTINCT r.id) FROM response r JOIN entry e ON e.response = r.id AND e.deleted = 0"
        " WHERE r.trajectory = ? AND r.deleted = 0",
        [trajectory],
    ).fetchone()
    return int(found[0])


def place_of(db: Database, answer: str) -> AnswerPlace | None:
    """Where an answer stands, also one that was taken away."""
    found = db.execute(
        "SELECT r.questionnaire, r.code, e.keyer, a.question FROM answer a"
        " JOIN entry e ON e.id = a.entry JOIN response r ON r.id = e.response WHERE a.id = ?",
        [answer],
    ).fetchone()
    return AnswerPlace(*found) if found else None


def value_json(answer: Answer) -> str:
    """An answer as it is kept; what has its usual value is left out."""
    value = list(answer.value) if isinstance(answer.value, tuple) else answer.value
    kept: dict[str, object] = {"value": value, "missing": answer.missing}
    read = {"namely": answer.namely, "doubt": answer.doubt}
    kept |= {name: text for name, text in read.items() if text}
    if answer.confidence != 1.0:
        kept["confidence"] = answer.confidence
    return json.dumps(kept, ensure_ascii=False, sort_keys=True)


def answer_of(question: Question, kept: str | None) -> Answer:
    """The answer that was kept; what a newer version wrote and nobody here understands is read as unreadable."""
    found = json.loads(kept) if kept else None
    if not isinstance(found, dict):
        return Answer(question.name, None, UNREADABLE)
    namely, doubt = (str(found.get(name, "")) for name in ("namely", "doubt"))
    confidence = found.get("confidence", 1.0)
    sure = float(confidence) if type(confidence) in (int, float) and 0 <= confidence <= 1 else 0.0
    value = _value(question, found.get("value"))
    if value is not None:
        return Answer(question.name, value, "", namely, sure, doubt)
    is_left_open = found.get("value") is None and found.get("missing") != UNREADABLE
    return Answer(question.name, None, NO_ANSWER if is_left_open else UNREADABLE, namely, sure, doubt)


def _value(question: Question, kept: object) -> Value:
    names = [choice.name for choice in question.choices]
    if question.takes_one:
        return kept if isinstance(kept, str) and kept in names else None
    match question.kind:
        case QuestionKind.MULTIPLE:
            chosen = tuple(name for name in names if isinstance(kept, list) and name in kept)
            return chosen or None
        case QuestionKind.RANKING:
            return _ranks(names, kept)
        case QuestionKind.NUMBER:
            return float(kept) if type(kept) in (int, float) and abs(kept) <= 1e12 else None  # type: ignore[arg-type]
        case QuestionKind.DATE:
            return kept if isinstance(kept, str) and _is_day(kept) else None
        case _:
            return kept if isinstance(kept, str) and kept else None


def _ranks(names: list[str], kept: object) -> Value:
    """The names by rank, each at most once; "" holds a place open."""
    if not isinstance(kept, list):
        return None
    ranks = tuple(name if name in names else "" for name in kept[: len(names)] if isinstance(name, str))
    given = [name for name in ranks if name]
    return ranks if given and len(set(given)) == len(given) else None


def _is_day(kept: str) -> bool:
    try:
        return check_day(kept) != ""
    except NotADate:
        return False
