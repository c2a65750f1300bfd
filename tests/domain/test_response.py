"""Answers as they are read from what was typed, and what the skip rules say."""

import pytest

from buurtdesk.domain.errors import BuurtdeskError
from buurtdesk.domain.questionnaire import Condition, Question, QuestionKind, Questionnaire
from buurtdesk.domain.response import NO_ANSWER, Answer, Due, due, number_text, read_value


@pytest.fixture
def questions(make_survey) -> dict[str, Question]:
    return {question.name: question for question in make_survey("t").asked()}


@pytest.mark.parametrize(
    ("name", "typed", "value"),
    [
        ("home", "eens", "eens"),
        ("home", "  ", None),
        ("friends", "op_school, op_straat", ("op_straat", "op_school")),
        ("friends", "in_het_park;in_het_park", ("in_het_park",)),
        ("years", "12", 12.0),
        ("years", " 7,5 ", 7.5),
        ("wish", " Een bank ", "Een bank"),
    ],
)
def test_what_is_typed_is_read(questions, name, typed, value) -> None:
    assert read_value(questions[name], typed) == value


@pytest.mark.parametrize(
    ("name", "typed", "sentence"),
    [
        ("home", "ja", "“ja” is not a choice of question home: use helemaal_oneens, oneens, neutraal, eens"),
        ("home", "eens,oneens", "Question home takes one choice"),
        ("years", "lang", "“lang” is not a number: question years asks for one."),
        ("years", "111", "111 cannot be an answer to question years: it must be between 0 and 110."),
        ("years", "-1", "-1 cannot be an answer"),
        ("years", "nan", "nan cannot be an answer"),
        ("years", "inf", "inf cannot be an answer"),
    ],
)
def test_an_impossible_answer_is_refused_with_its_question_named(questions, name, typed, sentence) -> None:
    with pytest.raises(BuurtdeskError) as raised:
        read_value(questions[name], typed)
    assert str(raised.value).startswith(sentence)


def given(**values: object) -> dict[str, Answer]:
    return {name: Answer(name, value, "" if value else NO_ANSWER) for name, value in values.items()}


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        (given(neighbours="vaak"), Due.YES),
        (given(neighbours="nooit"), Due.NO),
        (given(neighbours=None), Due.UNKNOWN),
        ({}, Due.UNKNOWN),
    ],
)
def test_a_question_is_due_if_the_answer_before_it_says_so(make_survey, answers, expected) -> None:
    assert due(make_survey("t"), answers)["friends"] is expected


def chain(*conditions: Condition | None) -> Questionnaire:
    made = (
        Question(name, name, QuestionKind.TEXT, {"nl": name}, condition=condition)
        for name, condition in zip("abc", conditions, strict=True)
    )
    return Questionnaire("q", "t", {"nl": "Keten"}, ("nl",), tuple(made))


def test_what_hangs_on_a_skipped_question_is_skipped_though_it_was_answered() -> None:
    questionnaire = chain(None, Condition("a", ("ja",)), Condition("b", ("ja",)))
    assert due(questionnaire, given(a="nee", b="ja")) == {"a": Due.YES, "b": Due.NO, "c": Due.NO}


def test_rules_that_go_round_or_refer_to_nothing_skip_nothing() -> None:
    round_and_round = chain(Condition("b", ("ja",)), Condition("a", ("ja",)), Condition("weg", ("ja",)))
    assert due(round_and_round, {})["c"] is Due.YES
    assert Due.NO not in due(round_and_round, {}).values()


@pytest.mark.parametrize(("number", "text"), [(3.0, "3"), (2.5, "2.5"), (1234567.0, "1234567"), (-0.0, "0")])
def test_numbers_are_written_with_no_more_digits_than_they_have(number, text) -> None:
    assert number_text(number) == text
