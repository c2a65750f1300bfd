"""A questionnaire is written, changed until it is on paper, and goes on as a new version."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buurtdesk.desk import authoring, paper, questionnaires
from buurtdesk.domain.errors import BuurtdeskError, OnPaperAlready
from buurtdesk.domain.questionnaire import CONSENT_GIVEN, Choice, Condition, QuestionKind
from buurtdesk.domain.remarks import Lack, remarks

K = QuestionKind


def now(desk, questionnaire):
    return next(
        each for each in questionnaires.questionnaires(desk, questionnaire.trajectory_id) if each.id == questionnaire.id
    )


@pytest.fixture
def made(desk, trajectory):
    return authoring.new(desk, trajectory.id, "Bevraging", "nl")


def add(desk, made, *kinds):
    return [authoring.add(desk, now(desk, made), kind) for kind in kinds]


def names(desk, made):
    return [each.name for each in now(desk, made).questions]


def test_questions_come_at_the_end_or_behind_another_one(desk, made) -> None:
    first, last = add(desk, made, K.SINGLE, K.TEXT)
    between = authoring.add(desk, now(desk, made), K.NUMBER, after=first.id)
    assert names(desk, made) == [first.name, between.name, last.name]
    assert [len(each.choices) for each in now(desk, made).questions] == [2, 0, 0]


def test_a_matrix_takes_its_rows_along_and_what_comes_behind_it_stands_behind_its_rows(desk, made) -> None:
    matrix, text = add(desk, made, K.MATRIX, K.TEXT)
    row = authoring.add(desk, now(desk, made), K.STATEMENT, after=matrix.id)
    other = authoring.add(desk, now(desk, made), K.STATEMENT, after=row.id)
    behind = authoring.add(desk, now(desk, made), K.DATE, after=matrix.id)
    assert names(desk, made) == [each.name for each in (matrix, row, other, behind, text)]
    authoring.move(desk, now(desk, made), matrix.id, 2)
    assert names(desk, made) == [each.name for each in (behind, text, matrix, row, other)]
    desk.undo()
    assert names(desk, made) == [each.name for each in (matrix, row, other, behind, text)]
    authoring.delete(desk, now(desk, made), matrix.id)
    assert names(desk, made) == [behind.name, text.name]


def test_a_row_keeps_the_scale_of_its_matrix_whatever_is_changed_in_it(desk, made) -> None:
    (matrix,) = add(desk, made, K.MATRIX)
    row = authoring.add(desk, now(desk, made), K.STATEMENT, after=matrix.id)
    there = {each.id: each for each in now(desk, made).questions}
    authoring.change(desk, now(desk, made), replace(there[row.id], label={"nl": "het groen"}))
    words = tuple(Choice(each.name, {"nl": f"Graad {each.name}"}) for each in there[matrix.id].choices[:3])
    authoring.change(desk, now(desk, made), replace(there[matrix.id], choices=words))
    there = {each.id: each for each in now(desk, made).questions}
    assert there[row.id].choices == words and there[row.id].label == {"nl": "het groen"}


def test_a_name_that_was_used_is_not_given_again(desk, made) -> None:
    first, _ = add(desk, made, K.TEXT, K.TEXT)
    authoring.delete(desk, now(desk, made), first.id)
    assert authoring.add(desk, now(desk, made), K.TEXT).name not in (first.name, *names(desk, made)[:1])


def test_on_paper_nothing_changes_any_more_and_a_new_version_goes_on(desk, made, tmp_path) -> None:
    (text,) = add(desk, made, K.TEXT)
    authoring.change(desk, now(desk, made), replace(text, label={"nl": "Wat mist u?"}))
    paper.print_sheets(desk, now(desk, made), 1, "nl", tmp_path / "a.pdf")
    frozen = now(desk, made)
    for do in (
        lambda: authoring.add(desk, frozen, K.TEXT),
        lambda: authoring.change(desk, frozen, text),
        lambda: authoring.move(desk, frozen, text.id, 0),
        lambda: authoring.delete(desk, frozen, text.id),
        lambda: authoring.change_sheet(desk, frozen),
    ):
        with pytest.raises(OnPaperAlready, match="make a new version"):
            do()
    version = authoring.new_version(desk, frozen)
    assert (version.version, version.replaces, version.frozen) == (2, frozen.id, False)
    authoring.change(desk, version, replace(version.questions[0], label={"nl": "Wat ontbreekt er?"}))
    assert now(desk, frozen).questions[0].label == {"nl": "Wat mist u?"}
    assert now(desk, version).questions[0].label == {"nl": "Wat ontbreekt er?"}


LABELS = st.lists(st.sampled_from("abcdef"), unique=True, max_size=6)


@given(LABELS, LABELS)
def test_whoever_keeps_its_label_keeps_its_name_and_its_other_words(before, after) -> None:
    there = tuple(Choice(f"n{label}", {"nl": label, "fr": label.upper()}) for label in before)
    found = authoring.relabelled(there, after, "nl")
    assert [choice.label["nl"] for choice in found] == after
    assert len({choice.name for choice in found}) == len(found)
    for choice in found:
        if choice.label["nl"] in before:
            assert choice.name == f"n{choice.label['nl']}" and choice.label["fr"] == choice.label["nl"].upper()


def test_what_is_to_be_mended_is_told_question_by_question(desk, made) -> None:
    single, matrix, consent = add(desk, made, K.SINGLE, K.MATRIX, K.CONSENT)
    found = {(each.question.name, each.lack) for each in remarks(now(desk, made))}
    assert found == {
        (single.name, Lack.NO_TEXT),
        (single.name, Lack.EMPTY_CHOICE),
        (matrix.name, Lack.NO_TEXT),
        (matrix.name, Lack.EMPTY_CHOICE),
        (matrix.name, Lack.NO_ROWS),
        (consent.name, Lack.NO_TEXT),
    }
    assert [choice.name for choice in now(desk, made).questions[2].choices] == [CONSENT_GIVEN]
    skipping = replace(consent, label={"nl": "Mag het?"}, condition=Condition("nowhere", ("a",)))
    authoring.change(desk, now(desk, made), skipping)
    lacks = [each.lack for each in remarks(now(desk, made)) if each.question.name == consent.name]
    assert lacks == [Lack.SKIP_NOWHERE]


def test_an_empty_title_is_refused(desk, trajectory) -> None:
    with pytest.raises(BuurtdeskError):
        authoring.new(desk, trajectory.id, "  ", "nl")


def test_a_whole_sample_has_nothing_to_mend(make_every_kind) -> None:
    assert remarks(make_every_kind("t")) == []
