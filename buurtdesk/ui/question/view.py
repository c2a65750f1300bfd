"""A question as it is shown to who answers it by keys."""

from __future__ import annotations

from dataclasses import dataclass

from buurtdesk.domain.questionnaire import QuestionKind
from buurtdesk.domain.response import Answer


@dataclass(frozen=True)
class ChoiceView:
    """One choice; with `namely` something is written beside it."""

    name: str
    label: str
    namely: bool = False


@dataclass(frozen=True)
class QuestionView:
    """One question as it is asked.

    `on_paper` is its text in the sheet's language where that is another; `above` what stands above the rows of a
    matrix; `most_digits` how many digits the greatest number that is allowed has, 0 if there is no such number.
    """

    name: str
    number: str
    kind: QuestionKind
    label: str
    on_paper: str = ""
    theme: str = ""
    choices: tuple[ChoiceView, ...] = ()
    required: bool = False
    skips: tuple[str, ...] = ()
    above: str = ""
    most_digits: int = 0


@dataclass(frozen=True)
class Line:
    """A question with the answer so far; `due` is False where the skip rules jump over it."""

    question: QuestionView
    answer: Answer | None = None
    words: str = ""
    due: bool = True
