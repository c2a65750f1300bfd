"""The answers to one question by the answers to another, without telling of groups so small that one could be known."""

from __future__ import annotations

from collections.abc import Iterable

from buurtdesk.analysis.results import Result, results
from buurtdesk.domain.questionnaire import Question, Questionnaire
from buurtdesk.domain.response import Entry

LEAST_GROUP = 5


def by_group(
    questionnaire: Questionnaire, responses: Iterable[Entry], question: str, group_question: Question
) -> dict[str, Result]:
    """The result of a question for each answer to the other, by its name, in the order of the paper."""
    there = list(responses)
    found = {}
    for choice in group_question.choices:
        own = [each for each in there if (said := each.answers.get(group_question.name)) and said.value == choice.name]
        (found[choice.name],) = [each for each in results(questionnaire, own) if each.question.name == question]
    return found


def shown_groups(groups: dict[str, Result]) -> dict[str, Result]:
    """The groups that are large enough; where just one is not, the smallest of the others is kept back as well.

    Else its figure would be what is left of the whole when the others are taken off.
    """
    large = {name: each for name, each in groups.items() if each.answered >= LEAST_GROUP}
    small = [each for name, each in groups.items() if name not in large and each.answered]
    if len(small) == 1 and large:
        least = min(large, key=lambda name: large[name].answered)
        return {name: each for name, each in large.items() if name != least}
    return large
