"""Per question of a questionnaire: what was answered, how often, and by how many."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from statistics import fmean, median, quantiles

from buurtdesk.domain.questionnaire import Question, QuestionKind, Questionnaire
from buurtdesk.domain.response import UNREADABLE, Answer, Due, Entry, Value, due, has_consent, number_text


@dataclass(frozen=True)
class NumberSummary:
    """Of the numbers that were answered; the quartiles are those of the inclusive method (type 7)."""

    count: int
    least: float
    quartile: float
    median: float
    third_quartile: float
    most: float


@dataclass(frozen=True)
class Result:
    """One question: `counts` by name of choice, in the order of the paper and with those nobody chose.

    For a number, day or text they go by value, for a ranking they say how many put it first; its `mean_places` are of
    those who gave it a place. `texts` is what was written, `namely` what was written beside a choice. Every response is
    in exactly one of answered, no answer, unreadable, not due, not keyed and no consent.
    """

    question: Question
    counts: Mapping[str, int]
    answered: int = 0
    no_answer: int = 0
    unreadable: int = 0
    not_due: int = 0
    not_keyed: int = 0
    no_consent: int = 0
    numbers: NumberSummary | None = None
    mean_places: Mapping[str, float] = field(default_factory=dict)
    texts: tuple[str, ...] = field(default=(), repr=False)
    namely: tuple[str, ...] = field(default=(), repr=False)

    def share(self, name: str) -> float:
        """The part of those who answered that gave this answer; for several answers they add up to more than 1."""
        return self.counts.get(name, 0) / self.answered if self.answered else 0.0

    @property
    def agree(self) -> float | None:
        """For a scale, the share above its middle; None for other questions and while nobody answered."""
        names = agreeing(self.question)
        return sum(map(self.share, names)) if names and self.answered else None

    @property
    def mean(self) -> float | None:
        """For a scale, the mean place, counted from 1; None for other questions and while nobody answered."""
        if self.question.counted_as is not QuestionKind.SCALE or not self.answered:
            return None
        return sum(place * count for place, count in enumerate(self.counts.values(), start=1)) / self.answered


def agreeing(question: Question) -> tuple[str, ...]:
    """The names of the choices of a scale above its middle; empty for other questions."""
    if question.counted_as is not QuestionKind.SCALE:
        return ()
    names = [choice.name for choice in question.choices]
    return tuple(names[(len(names) + 1) // 2 :])


def results(questionnaire: Questionnaire, responses: Iterable[Entry]) -> list[Result]:
    """The result of each question, from one entry per response; the skip rules are applied here, not while keying.

    An answer to a question that was to be skipped does not count. Where the answer that decides is missing, an answer
    that is there counts, and one that is not there is no refusal. Without a required consent nothing counts.
    """
    sorted_out: dict[str, _Sorted] = {question.name: _Sorted() for question in questionnaire.asked()}
    for response in responses:
        if not has_consent(questionnaire, response.answers):
            for kept in sorted_out.values():
                kept.tally["no_consent"] += 1
            continue
        standing = due(questionnaire, response.answers)
        for name, kept in sorted_out.items():
            kept.take(response.answers.get(name), standing[name])
    return [sorted_out[question.name].result(question) for question in questionnaire.asked()]


class _Sorted:
    """The answers to one question, each laid where it belongs."""

    def __init__(self) -> None:
        self.values: list[Value] = []
        self.namely: list[str] = []
        self.tally: Counter[str] = Counter()

    def take(self, answer: Answer | None, standing: Due) -> None:
        if standing is Due.NO:
            self.tally["not_due"] += 1
        elif answer is not None and answer.value is not None:
            self.values.append(answer.value)
            self.namely += [answer.namely] if answer.namely else []
        elif answer is not None and answer.missing == UNREADABLE:
            self.tally["unreadable"] += 1
        elif standing is Due.UNKNOWN:
            self.tally["not_due"] += 1
        else:
            self.tally["not_keyed" if answer is None else "no_answer"] += 1

    def result(self, question: Question) -> Result:
        counts = {choice.name: 0 for choice in question.choices}
        for name in _named(question, self.values):
            counts[name] = counts.get(name, 0) + 1
        numbers = [value for value in self.values if isinstance(value, float)]
        is_text = question.counted_as is QuestionKind.TEXT
        texts = tuple(value for value in self.values if isinstance(value, str)) if is_text else ()
        return Result(
            question,
            counts,
            answered=len(self.values),
            no_answer=self.tally["no_answer"],
            unreadable=self.tally["unreadable"],
            not_due=self.tally["not_due"],
            not_keyed=self.tally["not_keyed"],
            no_consent=self.tally["no_consent"],
            numbers=summary(numbers) if question.kind is QuestionKind.NUMBER and numbers else None,
            mean_places=mean_places(question, self.values) if question.kind is QuestionKind.RANKING else {},
            texts=texts,
            namely=tuple(self.namely),
        )


def mean_places(question: Question, rankings: Iterable[Value]) -> dict[str, float]:
    """The mean place of each choice, counted from 1, over the rankings that it has a place in."""
    there = [ranking for ranking in rankings if isinstance(ranking, tuple)]
    places = {
        each.name: [ranking.index(each.name) + 1 for ranking in there if each.name in ranking]
        for each in question.choices
    }
    return {name: fmean(of_it) for name, of_it in places.items() if of_it}


def summary(numbers: Sequence[float]) -> NumberSummary:
    """Of at least one number."""
    in_order = sorted(numbers)
    quarters = quantiles(in_order, n=4, method="inclusive") if len(in_order) > 1 else in_order * 3
    return NumberSummary(len(in_order), in_order[0], quarters[0], median(in_order), quarters[2], in_order[-1])


def _named(question: Question, values: Iterable[Value]) -> list[str]:
    """Every answer by the name it is counted under; numbers by size."""
    if question.kind is QuestionKind.NUMBER:
        return [number_text(value) for value in sorted(value for value in values if isinstance(value, float))]
    if question.kind is QuestionKind.RANKING:
        return [value[0] for value in values if isinstance(value, tuple) and value[0]]
    return [name for value in values for name in (value if isinstance(value, tuple) else (str(value),))]
