"""Questionnaires: kept whole, frozen once printed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from buurtdesk.desk.desk import Desk
from buurtdesk.domain.identity import derived_id, new_id
from buurtdesk.domain.questionnaire import Question, QuestionKind, Questionnaire
from buurtdesk.store import questionnaires as stored
from buurtdesk.store.questionnaires import choices_json, condition_json, words_json
from buurtdesk.store.rows import Scope, Writer


def questionnaires(desk: Desk, trajectory: str) -> list[Questionnaire]:
    """The questionnaires of a trajectory, with their questions."""
    return stored.in_trajectory(desk.library.db, trajectory)


def keep(desk: Desk, questionnaire: Questionnaire) -> None:
    """Keep a questionnaire that was authored elsewhere, all of it or nothing."""
    with desk.action("questionnaire.new") as writer:
        put_questionnaire(writer, questionnaire)


def import_xlsform(desk: Desk, trajectory: str, file: Path) -> Questionnaire:
    """Make a questionnaire of an XLSForm, all of it or nothing. Raises what `read_xlsform` raises."""
    from buurtdesk.interop.xlsform import read_xlsform  # every start of the window would read it in

    read = read_xlsform(file)
    made = new_id()
    questions = tuple(replace(each, id=question_id(made, each.name)) for each in read.questions)
    questionnaire = replace(read, id=made, trajectory_id=trajectory, questions=questions)
    keep(desk, questionnaire)
    return questionnaire


def export_xlsform(questionnaire: Questionnaire, file: Path) -> None:
    """Write a questionnaire as an XLSForm. Raises faults of the disk."""
    from buurtdesk.interop.xlsform_write import write_xlsform

    write_xlsform(questionnaire, file)


def delete(desk: Desk, questionnaire: str) -> None:
    """Put a questionnaire away; what was answered on its sheets stays, and Undo brings it back."""
    with desk.action("questionnaire.delete") as writer:
        writer.delete("questionnaire", questionnaire)


def freeze(writer: Writer, questionnaire: Questionnaire) -> Questionnaire:
    """From now on it does not change: sheets of it are on paper."""
    writer.update("questionnaire", questionnaire.id, frozen=1)
    return replace(questionnaire, frozen=True)


def question_id(questionnaire: str, name: str) -> str:
    """Derived, so that the same question has the same id on every laptop that imports the same file twice."""
    return derived_id("question", questionnaire, name)


def put_questionnaire(writer: Writer, questionnaire: Questionnaire) -> None:
    """Write a questionnaire with all its questions."""
    scope = Scope(questionnaire.trajectory_id)
    frozen = int(questionnaire.frozen)
    writer.put("questionnaire", questionnaire.id, scope, frozen=frozen, **questionnaire_fields(questionnaire))
    for ordinal, question in enumerate(questionnaire.questions):
        fixed, fields = {"questionnaire": questionnaire.id}, question_fields(question)
        writer.put("question", question.id, scope, fixed, ordinal=ordinal, **fields)


def questionnaire_fields(questionnaire: Questionnaire) -> dict[str, Any]:
    """All but its questions and whether it is frozen, as it is kept."""
    return {
        "title": words_json(dict(questionnaire.title)),
        "languages": words_json(list(questionnaire.languages)),
        "helpline": questionnaire.helpline,
        "intro": words_json(dict(questionnaire.intro)),
        "return_address": questionnaire.return_address,
        "contact_slip": int(questionnaire.contact_slip),
        "double_percent": questionnaire.double_percent,
        "version": questionnaire.version,
        "replaces": questionnaire.replaces,
    }


def question_fields(question: Question) -> dict[str, Any]:
    """A question as it is kept, but for its place; what a statement has of its matrix is kept there."""
    is_row = question.kind is QuestionKind.STATEMENT
    return {
        "name": question.name,
        "question_kind": question.kind.value,
        "label": words_json(dict(question.label)),
        "hint": words_json(dict(question.hint)),
        "choices": choices_json(() if is_row else question.choices),
        "theme": "" if is_row else question.theme,
        "required": int(question.required and not is_row),
        "bounds": words_json([question.least, question.most]),
        "condition": condition_json(None if is_row else question.condition),
    }
