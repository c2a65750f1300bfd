"""Results in words: the blocks of the results room, in the language on the screen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication

from buurtdesk.analysis import charts
from buurtdesk.analysis.charts import Bars, Histogram, LikertBar, percent
from buurtdesk.analysis.days import by_period
from buurtdesk.analysis.results import Result
from buurtdesk.domain.questionnaire import Question, QuestionKind, Questionnaire, in_language, matrices
from buurtdesk.ui.app.result_words import (
    label_of,
    labels_of,
    mean_text,
    meta_of,
    missing_of,
    namely_heading,
    period_text,
    summary_of,
)
from buurtdesk.ui.chart.chart_words import agree_heading, percent_text
from buurtdesk.ui.results.view import Block, QuestionBlock, ScaleBlock, ScaleRow, TableRow

_translate = QCoreApplication.translate


def themes_of(questionnaire: Questionnaire) -> tuple[tuple[str, str], ...]:
    """The themes in their order, each as key and words; what has none comes last."""
    keys = dict.fromkeys(question.theme for question in _shown(questionnaire))
    in_order = sorted(keys, key=lambda key: not key)
    return tuple((key, key or _translate("Results", "Other questions")) for key in in_order)


def blocks(questionnaire: Questionnaire, results: Iterable[Result], theme: str, language: str) -> tuple[Block, ...]:
    """The blocks of a theme: the rows of a matrix under its words, and statements that follow each other on the same
    scale under the section they stand in; every other question by itself."""
    shown = {question.name for question in _shown(questionnaire) if question.theme == theme}
    above = _above(questionnaire, language)
    made: list[Block] = []
    together: list[Result] = []
    for result in (each for each in results if each.question.name in shown):
        if together and not _go_together(together[-1].question, result.question, above):
            made.append(_scale_block(together, above, language))
            together = []
        if result.question.counted_as is QuestionKind.SCALE:
            together.append(result)
        else:
            made.append(_question_block(result, language))
    if together:
        made.append(_scale_block(together, above, language))
    return tuple(made)


def _shown(questionnaire: Questionnaire) -> list[Question]:
    """All that is asked, without a consent that everyone who counts has given."""
    return [question for question in questionnaire.asked() if not question.must_be_given]


@dataclass(frozen=True)
class _Above:
    """What stands above a question: a matrix by its name, or "", and the words of that or of the section."""

    matrix: str
    title: str


def _above(questionnaire: Questionnaire, language: str) -> dict[str, _Above]:
    """Per question; the text of a section can be long, so only its first line."""
    rows = matrices(questionnaire.questions)
    found, section = {}, ""
    for question in questionnaire.questions:
        if question.kind is QuestionKind.SECTION:
            section = next(iter(in_language(question.label, language).splitlines()), "")
        matrix = rows.get(question.name)
        found[question.name] = _Above(matrix.name, label_of(matrix, language)) if matrix else _Above("", section)
    return found


def _go_together(first: Question, second: Question, above: dict[str, _Above]) -> bool:
    one, other = above[first.name], above[second.name]
    return second.counted_as is QuestionKind.SCALE and (one, first.choices) == (other, second.choices)


def _scale_block(together: Sequence[Result], above: dict[str, _Above], language: str) -> ScaleBlock:
    first = together[0].question
    steps = tuple(labels_of(first, language).values())
    middle = (len(steps) + 1) // 2
    heading = agree_heading(steps[middle]) if len(steps) > 1 else ""
    rows = tuple(_scale_row(result, language) for result in together)
    return ScaleBlock(above[first.name].title, steps, heading, rows)


def _scale_row(result: Result, language: str) -> ScaleRow:
    bar = _chart(result, language)
    agree = "" if result.agree is None else percent_text(percent(result.agree))
    mean = "" if result.mean is None else mean_text(result.mean)
    label = label_of(result.question, language)
    shares = tuple(percent_text(percent(result.share(name))) for name in result.counts)
    return ScaleRow(
        result.question.name,
        label,
        bar if isinstance(bar, LikertBar) else None,
        agree,
        result.answered,
        missing_of(result),
        TableRow(label, (*shares, agree, mean, str(result.answered))),
    )


def _question_block(result: Result, language: str) -> QuestionBlock:
    question = result.question
    chart = _chart(result, language)
    is_text = question.counted_as is QuestionKind.TEXT
    return QuestionBlock(
        question.name,
        label_of(question, language),
        meta_of(result),
        result.answered,
        chart if isinstance(chart, Bars | Histogram) else None,
        summary_of(result, language),
        result.texts if is_text and question.kind is not QuestionKind.DATE else (),
        _headings(question),
        _rows(result, language),
        namely_heading(question, language) if result.namely else "",
        result.namely,
    )


def _headings(question: Question) -> tuple[str, ...]:
    """Over the figures of the table."""
    if question.kind is QuestionKind.RANKING:
        first, mean = _translate("Results", "Put first"), _translate("Results", "Mean place")
        return first, _translate("Results", "Share"), mean
    return _translate("Results", "Count"), _translate("Results", "Share")


def _rows(result: Result, language: str) -> tuple[TableRow, ...]:
    """The figures of the table; what was written in words has none."""
    if result.question.counted_as is QuestionKind.TEXT and result.question.kind is not QuestionKind.DATE:
        return ()
    counts, places = _counts(result, language), tuple(result.counts)
    means = [result.mean_places.get(name) for name in places] if result.question.kind is QuestionKind.RANKING else []
    told = [("–" if mean is None else mean_text(mean),) for mean in means] or [()] * len(counts)
    return tuple(
        TableRow(label, (str(count), percent_text(percent(count / result.answered if result.answered else 0.0)), *more))
        for (label, count), more in zip(counts.items(), told, strict=True)
    )


def _counts(result: Result, language: str) -> dict[str, int]:
    """How often by label: of days per period, else per choice or value."""
    if result.question.kind is QuestionKind.DATE:
        periods = by_period(map(date.fromisoformat, result.texts)) if result.texts else []
        return {period_text(each): each.count for each in periods}
    labels = labels_of(result.question, language)
    return {labels.get(name, name): count for name, count in result.counts.items()}


def _chart(result: Result, language: str) -> charts.Chart | None:
    counts = _counts(result, language)
    if result.question.kind is QuestionKind.DATE:
        return charts.bars(counts, result.answered, no_answer=result.no_answer) if counts else None
    return charts.chart(result.question.counted_as.value, counts, result.answered, result.no_answer)
