"""Reading questionnaires, their questions, batches and sheets."""

from __future__ import annotations

import json
from typing import Any

from buurtdesk.domain.questionnaire import Choice, Condition, Question, QuestionKind, Questionnaire, in_rows
from buurtdesk.domain.sheet import Batch, Sheet
from buurtdesk.store.driver import Database

_QUESTIONNAIRE = (
    "id, title, languages, frozen, helpline, intro, return_address, contact_slip, double_percent, version, replaces"
)
_DOUBLE_PERCENT = 10  # of a questionnaire from before it could be chosen
_QUESTION = "id, name, question_kind, label, hint, choices, theme, required, bounds, condition"


def in_trajectory(db: Database, trajectory: str) -> list[Questionnaire]:
    """The questionnaires of a trajectory with their questions, in the order in which they were made."""
    rows = db.execute(
        f"SELECT {_QUESTIONNAIRE} FROM questionnaire WHERE trajectory = ? AND deleted = 0 ORDER BY id", [trajectory]
    ).fetchall()
    return [_questionnaire(db, trajectory, *row) for row in rows]


def _questionnaire(
    db: Database,
    trajectory: str,
    row: str,
    title: str,
    languages: str,
    frozen: int,
    helpline: str,
    intro: str,
    return_address: str,
    contact_slip: int,
    double_percent: int | None,
    version: int | None,
    replaces: str,
) -> Questionnaire:
    return Questionnaire(
        row,
        trajectory,
        _json(title, {}),
        tuple(_json(languages, [])),
        in_rows(_questions(db, row)),
        bool(frozen),
        helpline or "",
        _json(intro, {}),
        return_address or "",
        bool(contact_slip),
        _DOUBLE_PERCENT if double_percent is None else double_percent,
        version or 1,
        replaces or "",
    )


def question_ordinals(db: Database, questionnaire: str) -> dict[str, float]:
    """The places of the questions by id, in their order."""
    rows = db.execute(
        "SELECT id, ordinal FROM question WHERE questionnaire = ? AND deleted = 0 ORDER BY ordinal, id",
        [questionnaire],
    ).fetchall()
    return {row: float(ordinal or 0) for row, ordinal in rows}


def question_names(db: Database, questionnaire: str) -> set[str]:
    """The short names of all questions it ever had."""
    rows = db.execute("SELECT name FROM question WHERE questionnaire = ?", [questionnaire]).fetchall()
    return {name for (name,) in rows}


def batches(db: Database, questionnaire: str) -> list[Batch]:
    """The batches of a questionnaire, in the order in which they were printed."""
    rows = db.execute(
        "SELECT id, questionnaire, name, language, place, count, large, out_on, handed_out FROM batch"
        " WHERE questionnaire = ? AND deleted = 0 ORDER BY id",
        [questionnaire],
    ).fetchall()
    return [
        Batch(row, of, name or "", language or "", place or "", count or 0, bool(large), out_on or "", handed_out or 0)
        for row, of, name, language, place, count, large, out_on, handed_out in rows
    ]


def returned(db: Database, questionnaire: str) -> dict[str, int]:
    """How many sheets of each batch have come back, by batch id; batches of which none came back are left out."""
    return dict(
        db.execute(
            "SELECT s.batch, count(DISTINCT s.code) FROM sheet s JOIN response r ON r.code = s.code AND r.deleted = 0"
            " WHERE s.questionnaire = ? AND s.deleted = 0 GROUP BY s.batch",
            [questionnaire],
        ).fetchall()
    )


def batch_of_sheets(db: Database, questionnaire: str) -> dict[str, str]:
    """The id of the batch of each sheet that is known here, by code."""
    rows = db.execute("SELECT code, batch FROM sheet WHERE questionnaire = ? AND deleted = 0", [questionnaire])
    return dict(rows.fetchall())


def sheet(db: Database, code: str) -> tuple[Sheet, str] | None:
    """The sheet with this code and the trajectory it belongs to, if this library knows it."""
    found = db.execute(
        "SELECT code, questionnaire, batch, language, trajectory FROM sheet WHERE code = ? AND deleted = 0", [code]
    ).fetchone()
    return None if found is None else (Sheet(*found[:4]), str(found[4]))


def codes(db: Database, questionnaire: str) -> set[str]:
    """All codes that were ever given out for a questionnaire, also those taken back."""
    return {
        code for (code,) in db.execute("SELECT code FROM sheet WHERE questionnaire = ?", [questionnaire]).fetchall()
    }


def known_codes(db: Database, questionnaire: str) -> set[str]:
    """The codes of the sheets of a questionnaire that are known here."""
    rows = db.execute("SELECT code FROM sheet WHERE questionnaire = ? AND deleted = 0", [questionnaire]).fetchall()
    return {code for (code,) in rows}


def words_json(value: object) -> str:
    """Words by language, choices, bounds or a condition as they are kept."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def choices_json(choices: tuple[Choice, ...]) -> str:
    """Choices as they are kept."""
    return words_json([_choice_kept(choice) for choice in choices])


def _choice_kept(choice: Choice) -> dict[str, object]:
    kept: dict[str, object] = {"name": choice.name, "label": dict(choice.label)}
    return kept | {"namely": True} if choice.namely else kept


def condition_json(condition: Condition | None) -> str:
    """A condition as it is kept; an empty object is none."""
    return words_json({} if condition is None else {"question": condition.question, "choices": list(condition.choices)})


def _questions(db: Database, questionnaire: str) -> list[Question]:
    rows = db.execute(
        f"SELECT {_QUESTION} FROM question WHERE questionnaire = ? AND deleted = 0 ORDER BY ordinal, id",
        [questionnaire],
    ).fetchall()
    return [_question(*row) for row in rows if row[2] in set(QuestionKind)]


def _question(
    row: str,
    name: str,
    kind: str,
    label: str,
    hint: str,
    choices: str,
    theme: str,
    required: int,
    bounds: str,
    condition: str,
) -> Question:
    least, most = _json(bounds, [None, None])
    needs = _json(condition, {})
    return Question(
        row,
        name or "",
        QuestionKind(kind),
        _json(label, {}),
        _json(hint, {}),
        tuple(Choice(each["name"], each["label"], each.get("namely", False)) for each in _json(choices, [])),
        theme or "",
        bool(required),
        least,
        most,
        Condition(needs["question"], tuple(needs["choices"])) if needs else None,
    )


def _json(value: str | None, default: Any) -> Any:
    return json.loads(value) if value else default
