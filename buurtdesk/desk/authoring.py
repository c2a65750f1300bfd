"""Writing a questionnaire: questions are added, changed, moved and taken away until the first sheet is printed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from buurtdesk.desk.desk import Desk
from buurtdesk.desk.questionnaires import put_questionnaire, question_fields, question_id, questionnaire_fields
from buurtdesk.domain.errors import OnPaperAlready
from buurtdesk.domain.identity import new_id
from buurtdesk.domain.note import clean_text
from buurtdesk.domain.ordering import after_last, moved
from buurtdesk.domain.questionnaire import CONSENT_GIVEN, Choice, Question, QuestionKind, Questionnaire, in_language
from buurtdesk.store import questionnaires as stored
from buurtdesk.store.rows import Scope

_START = "v"
_SCALE = 5
_FIRST_CHOICES = {
    QuestionKind.SINGLE: 2,
    QuestionKind.MULTIPLE: 3,
    QuestionKind.RANKING: 3,
    QuestionKind.SCALE: _SCALE,
    QuestionKind.MATRIX: _SCALE,
}


def new(desk: Desk, trajectory: str, title: str, language: str) -> Questionnaire:
    """An empty questionnaire. Raises EmptyText, TextTooLong."""
    made = Questionnaire(new_id(), trajectory, {language: clean_text(title)}, (language,))
    with desk.action("questionnaire.new") as writer:
        put_questionnaire(writer, made)
    return made


def new_version(desk: Desk, of: Questionnaire) -> Questionnaire:
    """A copy that can be changed, of one that is on paper; its sheets and answers are its own."""
    row = new_id()
    questions = tuple(replace(each, id=question_id(row, each.name)) for each in of.questions)
    made = replace(of, id=row, questions=questions, frozen=False, version=of.version + 1, replaces=of.id)
    with desk.action("questionnaire.version") as writer:
        put_questionnaire(writer, made)
    return made


def change_sheet(desk: Desk, questionnaire: Questionnaire) -> None:
    """Keep all but the questions: titles, languages, what stands around the questions. Raises OnPaperAlready."""
    must_be_open(questionnaire)
    with desk.action("questionnaire.change") as writer:
        writer.update("questionnaire", questionnaire.id, **questionnaire_fields(questionnaire))


def add(desk: Desk, questionnaire: Questionnaire, kind: QuestionKind, after: str = "") -> Question:
    """An empty question behind the one of this id, or at the end; its rows go with a matrix. Raises OnPaperAlready."""
    name = _free_name(desk, questionnaire)
    made = Question(question_id(questionnaire.id, name), name, kind, {}, choices=_first_choices(kind))
    if kind is QuestionKind.CONSENT:
        made = replace(made, required=True)
    return _insert(desk, questionnaire, made, after, "question.add")


def duplicate(desk: Desk, questionnaire: Questionnaire, question: Question) -> Question:
    """The same question once more, right behind it. Raises OnPaperAlready."""
    name = _free_name(desk, questionnaire)
    made = replace(question, id=question_id(questionnaire.id, name), name=name)
    return _insert(desk, questionnaire, made, question.id, "question.duplicate")


def change(desk: Desk, questionnaire: Questionnaire, question: Question) -> None:
    """Keep a question as it is now; what a statement has of its matrix stays there. Raises OnPaperAlready."""
    must_be_open(questionnaire)
    with desk.action("question.change") as writer:
        writer.update("question", question.id, **question_fields(question))


def move(desk: Desk, questionnaire: Questionnaire, question: str, to: int) -> None:
    """Bring a question to another place among the others, counted from 0; a matrix takes its rows along.

    Raises OnPaperAlready.
    """
    must_be_open(questionnaire)
    group = _with_rows(questionnaire, question)
    before = stored.question_ordinals(desk.library.db, questionnaire.id)
    ordinals = {row: ordinal for row, ordinal in before.items() if row not in group}
    for place, row in enumerate(group):
        end = after_last(list(ordinals.values()))
        placed = {**ordinals, row: end, **moved({**ordinals, row: end}, row, to + place)}
        ordinals = dict(sorted(placed.items(), key=lambda each: each[1]))
    with desk.action("question.move") as writer:
        for row, ordinal in ordinals.items():
            if before.get(row) != ordinal:
                writer.update("question", row, ordinal=ordinal)


def delete(desk: Desk, questionnaire: Questionnaire, question: str) -> None:
    """Take a question away; a matrix with its rows. Raises OnPaperAlready."""
    must_be_open(questionnaire)
    with desk.action("question.delete") as writer:
        for row in _with_rows(questionnaire, question):
            writer.delete("question", row)


def must_be_open(questionnaire: Questionnaire) -> None:
    """Raises OnPaperAlready if sheets of it are printed."""
    if questionnaire.frozen:
        raise OnPaperAlready(title=in_language(questionnaire.title, questionnaire.languages[0]))


def relabelled(choices: Iterable[Choice], labels: Iterable[str], language: str) -> tuple[Choice, ...]:
    """The choices with these labels in a language, one each; who keeps its label keeps its name.

    A label that is new takes the name of the one that stood in its place, if that one is gone; more get new names.
    """
    there, wanted = list(choices), list(labels)
    kept: dict[int, Choice] = {}
    free = list(there)
    for place, label in enumerate(wanted):
        same = next((each for each in free if each.label.get(language, "") == label), None)
        if same is not None:
            kept[place] = same
            free.remove(same)
    for place in range(len(wanted)):
        if place not in kept and place < len(there) and there[place] in free:
            kept[place] = there[place]
            free.remove(there[place])
    names = {each.name for each in there}
    made = []
    for place, label in enumerate(wanted):
        choice = kept.get(place) or Choice(_new_name(names), {})
        names.add(choice.name)
        made.append(replace(choice, label={**choice.label, language: label}))
    return tuple(made)


def _new_name(taken: Iterable[str]) -> str:
    names = set(taken)
    return next(name for number in range(1, 10_000) if (name := str(number)) not in names)


def _first_choices(kind: QuestionKind) -> tuple[Choice, ...]:
    if kind is QuestionKind.CONSENT:
        return (Choice(CONSENT_GIVEN, {}),)
    return tuple(Choice(str(number), {}) for number in range(1, _FIRST_CHOICES.get(kind, 0) + 1))


def _insert(desk: Desk, questionnaire: Questionnaire, made: Question, after: str, action: str) -> Question:
    must_be_open(questionnaire)
    ordinals = stored.question_ordinals(desk.library.db, questionnaire.id)
    rows, last = list(ordinals), after
    if after and made.kind is not QuestionKind.STATEMENT:
        last = _with_rows(questionnaire, after)[-1]
    with desk.action(action) as writer:
        end = after_last(list(ordinals.values()))
        fixed, fields = {"questionnaire": questionnaire.id}, question_fields(made)
        writer.put("question", made.id, Scope(questionnaire.trajectory_id), fixed, ordinal=end, **fields)
        if last in rows:
            placed = moved({**ordinals, made.id: end}, made.id, rows.index(last) + 1)
            for row, ordinal in placed.items():
                writer.update("question", row, ordinal=ordinal)
    return made


def _with_rows(questionnaire: Questionnaire, question: str) -> list[str]:
    """The id of a question, and those of its rows if it is a matrix."""
    there = list(questionnaire.questions)
    place = next((place for place, each in enumerate(there) if each.id == question), None)
    if place is None:
        return [question]
    found = [question]
    if there[place].kind is QuestionKind.MATRIX:
        for each in there[place + 1 :]:
            if each.kind is not QuestionKind.STATEMENT:
                break
            found.append(each.id)
    return found


def _free_name(desk: Desk, questionnaire: Questionnaire) -> str:
    """A short name that no question of it ever had."""
    taken = stored.question_names(desk.library.db, questionnaire.id)
    return next(name for number in range(1, 10_000) if (name := f"{_START}{number}") not in taken)
