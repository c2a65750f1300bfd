"""Which page answers which kind of question."""

from __future__ import annotations

from buurtdesk.domain.questionnaire import QuestionKind
from buurtdesk.ui.question.day_page import DayPage
from buurtdesk.ui.question.long_page import LongPage
from buurtdesk.ui.question.pick_page import PickPage
from buurtdesk.ui.question.question_page import QuestionPage
from buurtdesk.ui.question.rank_page import RankPage
from buurtdesk.ui.question.type_page import NumberPage, TypePage
from buurtdesk.ui.question.view import Line

_PAGES: dict[QuestionKind, type[QuestionPage]] = {
    QuestionKind.RANKING: RankPage,
    QuestionKind.NUMBER: NumberPage,
    QuestionKind.DATE: DayPage,
    QuestionKind.TEXT: TypePage,
    QuestionKind.LONG_TEXT: LongPage,
}


def made_page(line: Line, total: str, came_so: bool = False, is_brief: bool = False) -> QuestionPage:
    """The page for a question; `total` is the last number on the sheet, the rest as of QuestionPage."""
    return _PAGES.get(line.question.kind, PickPage)(line, total, came_so, is_brief)
