"""“Other, namely”: to an XLSForm a question of its own, on paper a line beside the choice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from buurtdesk.domain.questionnaire import Choice, Question, QuestionKind
from buurtdesk.interop.xlsform_skips import Placed

_ENDING = "_namely"
_OTHERS = frozenset({"other", "autre", "anders", "andere"})
_CHOSEN = (QuestionKind.SINGLE, QuestionKind.MULTIPLE)


def namely_name(question: str, choice: str) -> str:
    """The name of the text question that asks what is meant by a choice."""
    return f"{question}_{choice}{_ENDING}"


def with_namely(placed: Sequence[Placed], is_marked: bool) -> list[Placed]:
    """The questions; a text that only asks what is meant by one choice becomes a line beside that choice.

    Such a text follows its question at once, and has our own name for it; unless the form itself `is_marked`, by a
    column of ours, also any other name where the choice is called “other” or ends in a colon or dots.
    """
    found: list[Placed] = []
    for each in placed:
        asked = found[-1].question if found else None
        meant = _meant(asked, each.question, is_marked) if asked else None
        if asked is not None and meant is not None:
            choices = tuple(replace(one, namely=True) if one == meant else one for one in asked.choices)
            found[-1] = replace(found[-1], question=replace(asked, choices=choices))
        else:
            found.append(each)
    return found


def _meant(asked: Question, text: Question, is_marked: bool) -> Choice | None:
    """The choice of the question before that this text asks about, if it does nothing else."""
    condition = text.condition
    if text.kind is not QuestionKind.TEXT or text.hint or asked.kind not in _CHOSEN or condition is None:
        return None
    if condition.question != asked.name or len(condition.choices) != 1:
        return None
    choice = next((each for each in asked.choices if each.name == condition.choices[0]), None)
    if choice is None or (text.name != namely_name(asked.name, choice.name) and (is_marked or not _is_open(choice))):
        return None
    return choice


def _is_open(choice: Choice) -> bool:
    ends = any(label.rstrip().endswith((":", "…", "...")) for label in choice.label.values())
    return ends or choice.name.lower() in _OTHERS
