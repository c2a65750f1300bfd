"""Counts equal a naive recount, whatever was answered and left open."""

from collections import Counter
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from pytest import approx

from buurtdesk.analysis.results import results, summary
from buurtdesk.domain.questionnaire import Choice, Condition, Question, QuestionKind, Questionnaire
from buurtdesk.domain.response import NO_ANSWER, UNREADABLE, Answer, Entry

CHOICES = tuple(Choice(name, {"nl": name}) for name in "abc")


def ask(name: str, kind: QuestionKind, **fields: object) -> Question:
    return Question(name, name, kind, {"nl": name}, choices=CHOICES if kind in PICKED else (), **fields)


PICKED = {QuestionKind.SINGLE, QuestionKind.MULTIPLE, QuestionKind.SCALE}
QUESTIONS = (
    ask("first", QuestionKind.SINGLE),
    ask("several", QuestionKind.MULTIPLE, condition=Condition("first", ("a", "b"))),
    ask("scale", QuestionKind.SCALE, condition=Condition("several", ("c",))),
    ask("number", QuestionKind.NUMBER),
    ask("text", QuestionKind.TEXT),
)
QUESTIONNAIRE = Questionnaire("q", "t", {"nl": "Vragen"}, ("nl",), QUESTIONS)

VALUES = {
    QuestionKind.SINGLE: st.sampled_from("abc"),
    QuestionKind.SCALE: st.sampled_from("abc"),
    QuestionKind.MULTIPLE: st.sets(st.sampled_from("abc"), min_size=1).map(lambda names: tuple(sorted(names))),
    QuestionKind.NUMBER: st.integers(0, 9).map(float),
    QuestionKind.TEXT: st.sampled_from(["bank", "boom"]),
}


def answers_to(question: Question) -> st.SearchStrategy[Answer | None]:
    missing = st.sampled_from([NO_ANSWER, UNREADABLE]).map(lambda word: Answer(question.name, None, word))
    return st.none() | missing | VALUES[question.kind].map(lambda value: Answer(question.name, value))


def entry(number: int, answers: tuple[Answer | None, ...]) -> Entry:
    return Entry(f"e{number}", f"r{number}", f"s{number}", "Ann", {each.question: each for each in answers if each})


PILES = st.lists(st.tuples(*map(answers_to, QUESTIONS)), max_size=30)


def value(responses: Entry, name: str) -> object:
    return responses.answers[name].value if name in responses.answers else None


def is_skipped(response: Entry, name: str) -> bool:
    first, several = value(response, "first"), value(response, "several")
    if name == "several":
        return first == "c"
    return name == "scale" and (first == "c" or (several is not None and "c" not in several))


@given(PILES)
def test_counts_equal_a_naive_recount(pile) -> None:
    responses = [entry(number, answers) for number, answers in enumerate(pile)]
    for result in results(QUESTIONNAIRE, responses):
        name = result.question.name
        values = [value(each, name) for each in responses if not is_skipped(each, name)]
        given_values = [each for each in values if each is not None]
        flat = Counter(
            str(int(part)) if isinstance(part, float) else part
            for each in given_values
            for part in (each if isinstance(each, tuple) else (each,))
        )
        assert {key: count for key, count in result.counts.items() if count} == dict(flat)
        assert result.answered == len(given_values)
        assert result.texts == (tuple(given_values) if name == "text" else ())


@given(PILES)
def test_every_response_is_in_exactly_one_place(pile) -> None:
    responses = [entry(number, answers) for number, answers in enumerate(pile)]
    for each in results(QUESTIONNAIRE, responses):
        parts = (each.answered, each.no_answer, each.unreadable, each.not_due, each.not_keyed)
        assert sum(parts) == len(responses) and not each.no_consent


def test_without_a_required_consent_a_response_is_left_out_of_every_question_and_counted_there() -> None:
    consent = Question("ok", "ok", QuestionKind.CONSENT, {}, choices=(Choice("yes", {}),), required=True)
    asked = replace(QUESTIONNAIRE, questions=(consent, *QUESTIONS))
    pile = [
        entry(0, (Answer("ok", "yes"), Answer("first", "a"))),
        entry(1, (Answer("ok", None, NO_ANSWER), Answer("first", "b"))),
        entry(2, (Answer("first", "b"),)),
    ]
    for each in results(asked, pile):
        assert (each.no_consent, each.counts.get("b", 0)) == (2, 0)
    assert results(replace(asked, questions=(replace(consent, required=False), *QUESTIONS)), pile)[1].counts["b"] == 2


RANKING = replace(QUESTIONS[0], kind=QuestionKind.RANKING)


def test_a_ranking_has_firsts_and_the_mean_place_of_those_who_gave_one() -> None:
    ranked = (("c", "a", "b"), ("a", "", "c"), ("c", "", ""))
    pile = [entry(number, (Answer("first", value),)) for number, value in enumerate(ranked)]
    (ranking,) = results(replace(QUESTIONNAIRE, questions=(RANKING,)), pile)
    assert dict(ranking.counts) == {"a": 1, "b": 0, "c": 2}
    assert ranking.mean_places == {"a": approx(1.5), "b": 3.0, "c": approx(5 / 3)}


@given(st.lists(st.permutations(("a", "b", "c", "", ""))))
def test_mean_places_equal_a_naive_recount(rankings) -> None:
    pile = [entry(number, (Answer("first", tuple(value)),)) for number, value in enumerate(rankings)]
    (ranking,) = results(replace(QUESTIONNAIRE, questions=(RANKING,)), pile)
    for name in "abc":
        places = [value.index(name) + 1 for value in rankings]
        assert ranking.mean_places.get(name) == (approx(sum(places) / len(places)) if places else None)


def test_what_was_written_beside_a_choice_is_kept_with_the_question_unless_it_was_to_be_skipped() -> None:
    pile = [
        entry(0, (Answer("first", "a", namely="de markt"), Answer("several", ("b",), namely="de bus"))),
        entry(1, (Answer("first", "c"), Answer("several", ("b",), namely="de tram"))),
    ]
    first, several = results(QUESTIONNAIRE, pile)[:2]
    assert (first.namely, several.namely) == (("de markt",), ("de bus",))


def test_the_order_of_the_paper_is_kept_and_what_nobody_chose_is_there() -> None:
    first = results(QUESTIONNAIRE, [entry(0, (Answer("first", "c"),))])[0]
    assert list(first.counts.items()) == [("a", 0), ("b", 0), ("c", 1)]


def test_several_answers_are_shares_of_the_people() -> None:
    pile = [entry(0, (Answer("several", ("a", "b")),)), entry(1, (Answer("several", ("a",)),))]
    several = results(QUESTIONNAIRE, pile)[1]
    assert (several.share("a"), several.share("b"), several.answered) == (1.0, 0.5, 2)


def test_a_scale_has_a_mean_and_a_share_that_agrees() -> None:
    pile = [entry(number, (Answer("scale", name),)) for number, name in enumerate("abccc")]
    scale = results(QUESTIONNAIRE, pile)[2]
    assert (scale.agree, scale.mean) == (approx(0.6), approx(2.4))
    first = results(QUESTIONNAIRE, pile)[0]
    assert (first.agree, first.mean) == (None, None)


def test_numbers_have_quartiles() -> None:
    told = summary([1.0, 2.0, 3.0, 4.0, 100.0])
    assert (told.count, told.least, told.quartile, told.median, told.third_quartile, told.most) == (5, 1, 2, 3, 4, 100)
    alone = summary([7.0])
    assert (alone.quartile, alone.median, alone.third_quartile) == (7, 7, 7)


def test_without_answers_nothing_is_divided() -> None:
    for each in results(QUESTIONNAIRE, []):
        assert (each.answered, each.share("a"), each.agree, each.mean, each.numbers) == (0, 0.0, None, None, None)
