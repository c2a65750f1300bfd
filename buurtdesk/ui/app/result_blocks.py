"""Results in words: the blocks of the results room, in the language on the screen."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication, QLocale

from buurtdesk.analysis import charts
from buurtdesk.analysis.charts import Bars, Histogram, LikertBar, percent
from buurtdesk.analysis.results import Result
from buurtdesk.domain.questionnaire import Question, QuestionKind, Questionnaire, in_language
from buurtdesk.ui import counted
from buurtdesk.ui.chart.chart_words import agree_heading, number_text, percent_text
from buurtdesk.ui.results.view import Block, QuestionBlock, ScaleBlock, ScaleRow, TableRow

_translate = QCoreApplication.translate


def themes_of(questionnaire: Questionnaire) -> tuple[tuple[str, str], ...]:
    """The themes in their order, each as key and words."""
    keys = dict.fromkeys(question.theme for question in questionnaire.asked())
    return tuple((key, key or _translate("Results", "Other questions")) for key in keys)


def blocks(questionnaire: Questionnaire, results: Iterable[Result], language: str) -> tuple[Block, ...]:
    """Statements that follow each other on the same scale are one block, under the section they stand in."""
    made: list[Block] = []
    together: list[Result] = []
    sections = _sections(questionnaire, language)
    for result in results:
        if together and not _goes_with(together[-1], result):
            made.append(_scale_block(together, sections, language))
            together = []
        if result.question.counted_as is QuestionKind.SCALE:
            together.append(result)
        else:
            made.append(_question_block(result, language))
    if together:
        made.append(_scale_block(together, sections, language))
    return tuple(made)


def _sections(questionnaire: Questionnaire, language: str) -> dict[str, str]:
    """The title of the section that each question stands in; a section's text can be long, so only its first line."""
    found, title = {}, ""
    for question in questionnaire.questions:
        if question.is_asked:
            found[question.name] = title
        else:
            title = next(iter(in_language(question.label, language).splitlines()), "")
    return found


def _goes_with(one: Result, other: Result) -> bool:
    first, second = one.question, other.question
    return second.counted_as is QuestionKind.SCALE and (first.theme, first.choices) == (second.theme, second.choices)


def _scale_block(together: Sequence[Result], sections: dict[str, str], language: str) -> ScaleBlock:
    first = together[0].question
    steps = tuple(label for _, label in _labels(first, language))
    middle = (len(steps) + 1) // 2
    heading = agree_heading(steps[middle]) if len(steps) > 1 else ""
    rows = tuple(_scale_row(result, language) for result in together)
    return ScaleBlock(sections.get(first.name, ""), steps, heading, rows)


def _scale_row(result: Result, language: str) -> ScaleRow:
    bar = _chart(result, language)
    agree = "" if result.agree is None else percent_text(percent(result.agree))
    mean = "" if result.mean is None else QLocale().toString(result.mean, "f", 1)
    label = _label(result.question, language)
    shares = tuple(percent_text(percent(result.share(name))) for name in result.counts)
    return ScaleRow(
        result.question.name,
        label,
        bar if isinstance(bar, LikertBar) else None,
        agree,
        result.answered,
        _missing(result),
        TableRow(label, (*shares, agree, mean, str(result.answered))),
    )


def _question_block(result: Result, language: str) -> QuestionBlock:
    chart = _chart(result, language)
    labels = dict(_labels(result.question, language))
    rows = tuple(
        TableRow(labels.get(name, name), (str(count), percent_text(percent(result.share(name)))))
        for name, count in result.counts.items()
    )
    is_text = result.question.counted_as is QuestionKind.TEXT
    return QuestionBlock(
        result.question.name,
        _label(result.question, language),
        _meta(result),
        result.answered,
        chart if isinstance(chart, Bars | Histogram) else None,
        _summary(result),
        result.texts,
        () if is_text else rows,
    )


def _chart(result: Result, language: str) -> charts.Chart | None:
    labels = dict(_labels(result.question, language))
    counts = {labels.get(name, name): count for name, count in result.counts.items()}
    return charts.chart(result.question.counted_as.value, counts, result.answered, result.no_answer)


def _labels(question: Question, language: str) -> list[tuple[str, str]]:
    """Name and words of each choice; the words are made to differ, for a chart goes by them."""
    words = [in_language(choice.label, language) or choice.name for choice in question.choices]
    return [
        (choice.name, label if words.count(label) == 1 else f"{label} ({choice.name})")
        for choice, label in zip(question.choices, words, strict=True)
    ]


def _label(question: Question, language: str) -> str:
    return in_language(question.label, language) or question.name


def _summary(result: Result) -> str:
    numbers = result.numbers
    if numbers is None:
        return ""
    return _translate(
        "Results", "Half of the answers lie between {low} and {high}; the middle one is {median}."
    ).format(
        low=number_text(numbers.quartile),
        high=number_text(numbers.third_quartile),
        median=number_text(numbers.median),
    )


def _meta(result: Result) -> str:
    answered = counted.tr("%n answer(s)", "", result.answered)
    if result.question.kind is QuestionKind.MULTIPLE:
        answered += " · " + _translate("Results", "several answers were possible")
    return " · ".join(part for part in (answered, _missing(result)) if part)


def _missing(result: Result) -> str:
    parts = (
        (result.no_answer, counted.tr("%n not filled in", "", result.no_answer)),
        (result.unreadable, counted.tr("%n unreadable", "", result.unreadable)),
        (result.not_due, counted.tr("%n skipped", "", result.not_due)),
        (result.not_keyed, counted.tr("%n not keyed yet", "", result.not_keyed)),
    )
    return " · ".join(words for count, words in parts if count)
