"""Answers from paper: which sheet this is, and what each keyer read on it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import groupby

from buurtdesk.desk.desk import Desk
from buurtdesk.domain.double_entry import Settled
from buurtdesk.domain.errors import SheetElsewhere, UnknownSheet
from buurtdesk.domain.questionnaire import Question, Questionnaire
from buurtdesk.domain.response import (
    NO_ANSWER,
    SCAN,
    UNREADABLE,
    Answer,
    AnswerPlace,
    Entry,
    Pile,
    Value,
    in_words,
    is_through,
    read_value,
)
from buurtdesk.domain.sheet import Sheet, read_code, shown, tag_of
from buurtdesk.store import questionnaires as stored_questionnaires
from buurtdesk.store import responses as stored
from buurtdesk.store import settled as stored_settled
from buurtdesk.store.responses import answer_id, entry_id, response_id, value_json
from buurtdesk.store.rows import Scope, Writer
from buurtdesk.store.trajectories import all_trajectories


@dataclass(frozen=True)
class SheetFound:
    """A sheet that can be keyed; `sheet` is None if this laptop does not know it yet, `entries` are there already."""

    code: str
    questionnaire: Questionnaire
    sheet: Sheet | None
    entries: tuple[Entry, ...] = ()

    @property
    def is_known(self) -> bool:
        return self.sheet is not None


def find_sheet(desk: Desk, trajectory: str | None, typed: str) -> SheetFound:
    """The sheet of this code within a trajectory, or (None) in any. Raises BadSheetCode, SheetElsewhere, UnknownSheet.

    A right code that this laptop does not know is taken if its first letters are those of a questionnaire here: the
    laptop that printed it will bring the rest.
    """
    code = read_code(typed)
    db = desk.library.db
    known = stored_questionnaires.sheet(db, code)
    elsewhere = ""
    for one in sorted(all_trajectories(db), key=lambda each: each.id != trajectory):
        for questionnaire in stored_questionnaires.in_trajectory(db, one.id):
            if _is_of(code, known[0] if known else None, questionnaire):
                if trajectory in (None, one.id):
                    entries = stored.entries(db, questionnaire, code)
                    return SheetFound(code, questionnaire, known[0] if known else None, tuple(entries))
                elsewhere = elsewhere or one.name
    if elsewhere:
        raise SheetElsewhere(code=shown(code), trajectory=elsewhere)
    raise UnknownSheet(code=shown(code))


def _is_of(code: str, sheet: Sheet | None, questionnaire: Questionnaire) -> bool:
    if sheet is not None:
        return sheet.questionnaire_id == questionnaire.id
    return code.startswith(tag_of(questionnaire.id))


def read_answer(question: Question, typed: str) -> Answer:
    """The answer of what was typed: “?” is unreadable, nothing is no answer. Raises what read_value raises."""
    if typed.strip() == "?":
        return Answer(question.name, None, UNREADABLE)
    value = read_value(question, typed)
    return Answer(question.name, value, NO_ANSWER if value is None else "")


def record(
    desk: Desk, questionnaire: Questionnaire, code: str, keyer: str, question: Question, value: Value, missing: str = ""
) -> Answer:
    """Keep one answer, on the disk at the end; without a value it says whether there is none or it is unreadable."""
    answer = Answer(question.name, value, missing or (NO_ANSWER if value is None else ""))
    record_all(desk, questionnaire, code, keyer, [answer])
    return answer


def record_all(desk: Desk, questionnaire: Questionnaire, code: str, keyer: str, answers: Iterable[Answer]) -> None:
    """Keep answers of one keyer on one sheet, all or none."""
    ids = {question.name: question.id for question in questionnaire.asked()}
    with desk.action("answer.record") as writer:
        entry = put_entry(writer, questionnaire, code, keyer)
        for answer in answers:
            question = ids[answer.question]
            writer.put(
                "answer",
                answer_id(entry, question),
                Scope(questionnaire.trajectory_id),
                {"entry": entry, "question": question},
                value=value_json(answer),
            )


def clear(desk: Desk, questionnaire: Questionnaire, code: str, keyer: str, question: Question) -> None:
    """Take an answer away, as if it had not been keyed yet."""
    with desk.action("answer.clear") as writer:
        entry = entry_id(response_id(questionnaire.id, code), keyer)
        row = answer_id(entry, question.id)
        if writer.current("answer", row) is not None:
            writer.delete("answer", row)


def entries(desk: Desk, questionnaire: Questionnaire, code: str) -> list[Entry]:
    """What each keyer read on a sheet."""
    return stored.entries(desk.library.db, questionnaire, code)


def responses(desk: Desk, questionnaire: Questionnaire) -> list[Entry]:
    """One entry per sheet, for counting.

    Two entries of a sheet are a double entry, never two residents. One that a person keyed to the end goes before one
    from a scan; then the one with the most questions dealt with counts, then the one with the most answers, then the
    first keyer by name. What a third person settled stands above all of them.
    """
    db = desk.library.db
    settled = stored_settled.settled(db, questionnaire)

    def order(entry: Entry) -> tuple[bool, int, int, str, str]:
        is_whole = entry.keyer != SCAN and is_through(questionnaire, entry.answers)
        values = sum(answer.value is not None for answer in entry.answers.values())
        return not is_whole, -len(entry.answers), -values, entry.keyer, entry.id

    by_sheet = groupby(stored.entries(db, questionnaire), key=lambda entry: entry.response_id)
    chosen = [min(of_sheet, key=order) for _, of_sheet in by_sheet]
    return [_with(entry, settled.get(entry.response_id, {})) for entry in chosen]


def _with(entry: Entry, settled: Mapping[str, Settled]) -> Entry:
    """The entry with what was settled in place of what was keyed."""
    return replace(entry, answers={**entry.answers, **{name: each.answer for name, each in settled.items()}})


def count(desk: Desk, trajectory: str) -> int:
    """How many sheets of a trajectory have been keyed, in part or whole."""
    return stored.count(desk.library.db, trajectory)


def pile(desk: Desk, questionnaire: Questionnaire) -> Pile:
    """How far the sheets that are known here are; one that two people keyed is as far as who came farthest."""
    db = desk.library.db
    known = stored_questionnaires.known_codes(db, questionnaire.id)
    there = [entry for entry in stored.entries(db, questionnaire) if entry.answers and entry.sheet in known]
    keyed = {entry.sheet for entry in there if is_through(questionnaire, entry.answers)}
    return Pile(len(known), len(keyed), len({entry.sheet for entry in there} - keyed))


def place_of(desk: Desk, answer: str) -> AnswerPlace | None:
    """Where an answer stands, also one that was taken away."""
    return stored.place_of(desk.library.db, answer)


def default_keyer(desk: Desk) -> str:
    """The name of who did not give one: differs by laptop, so that two typists are never taken for one."""
    return f"laptop {desk.library.device('id', '')[:4]}"


def words_of(entry: Entry | None, questionnaire: Questionnaire, language: str) -> dict[str, str]:
    """The answers of an entry as a person reads them, by question name; what is missing is empty."""
    given = entry.answers if entry else {}
    questions = {question.name: question for question in questionnaire.asked()}
    return {name: in_words(questions[name], answer, language) for name, answer in given.items()}


def put_entry(writer: Writer, questionnaire: Questionnaire, code: str, keyer: str) -> str:
    """Make the entry of a keyer if it is not there; the first of a sheet says on which day it came back. Its id."""
    scope = Scope(questionnaire.trajectory_id)
    response = response_id(questionnaire.id, code)
    entry = entry_id(response, keyer)
    is_new = writer.current("response", response) is None
    back_on = {"back_on": date.today().isoformat()} if is_new else {}
    writer.put("response", response, scope, {"questionnaire": questionnaire.id, "code": code}, **back_on)
    writer.put("entry", entry, scope, {"response": response, "keyer": keyer})
    return entry
