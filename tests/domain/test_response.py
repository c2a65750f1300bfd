"""Answers as they are read from what was typed, and what the skip rules say."""

import pytest

from buurtdesk.domain.errors import BuurtdeskError
from buurtdesk.domain.questionnaire import Condition, Question, QuestionKind, Questionnaire
from buurtdesk.domain.response import NO_ANSWER, Answer, Due, due, has_consent, in_words, number_text, read_value


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


@pytest.mark.parametrize(
    ("name", "typed", "value"),
    [
        ("consent", "yes", "yes"),
        ("green", "goed", "goed"),
        ("ranking", "lamp, bank", ("lamp", "bank")),
        ("date", "1/3/2019", "2019-03-01"),
        ("date", "2019-03-01", "2019-03-01"),
        ("long_text", "Twee\nregels", "Twee\nregels"),
    ],
)
def test_every_kind_is_read(make_every_kind, name, typed, value) -> None:
    questions = {question.name: question for question in make_every_kind("t").asked()}
    assert read_value(questions[name], typed) == value


def test_no_such_day_is_refused_and_a_number_out_of_range_can_be_kept_as_it_is_written(make_every_kind) -> None:
    questions = {question.name: question for question in make_every_kind("t").asked()}
    with pytest.raises(BuurtdeskError, match="not a day: question date asks for one"):
        read_value(questions["date"], "31/2/2026")
    with pytest.raises(BuurtdeskError, match="between 1 and 15"):
        read_value(questions["number"], "99")
    assert read_value(questions["number"], "99", as_written=True) == 99.0


def test_without_a_required_consent_nothing_counts(make_every_kind) -> None:
    questionnaire = make_every_kind("t")
    assert has_consent(questionnaire, given(consent="yes"))
    assert not has_consent(questionnaire, given(consent=None))
    assert not has_consent(questionnaire, given(scale="ja"))


def test_a_ranking_and_what_was_written_beside_a_choice_are_told_in_words(make_every_kind) -> None:
    questions = {question.name: question for question in make_every_kind("t").asked()}
    ranked = Answer("ranking", ("lamp", "", "bank"))
    assert in_words(questions["ranking"], ranked, "nl") == "1. Lamp, 3. Bank"
    assert in_words(questions["single"], Answer("single", "anders", namely="step"), "nl") == "Anders step"
    assert in_words(questions["date"], Answer("date", "2019-03-01"), "nl") == "1/3/2019"
