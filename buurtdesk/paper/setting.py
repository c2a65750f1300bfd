"""What all blocks of one sheet have in common."""

from __future__ import annotations

from dataclasses import dataclass

from buurtdesk.domain.questionnaire import Question, Questionnaire, numbers
from buurtdesk.paper.measures import LARGE_PRINT, REGULAR_PRINT, Room
from buurtdesk.paper.skips import Skips, skips
from buurtdesk.paper.words import SheetWords, words_in


@dataclass(frozen=True)
class Setting:
    """The language and size of a sheet, its fixed words, the printed numbers, and where skips lead."""

    language: str
    words: SheetWords
    room: Room
    numbers: dict[str, str]
    skips: Skips
    by_name: dict[str, Question]


def setting(questionnaire: Questionnaire, language: str, large: bool) -> Setting:
    """The setting of the sheets of a questionnaire in one language and size."""
    return Setting(
        language,
        words_in(language),
        LARGE_PRINT if large else REGULAR_PRINT,
        numbers(questionnaire),
        skips(questionnaire),
        {question.name: question for question in questionnaire.questions},
    )
