"""What the results room says of a question in words: who answered, what is missing, what its figures come to."""

from __future__ import annotations

from statistics import median_low

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from buurtdesk.analysis.days import Period
from buurtdesk.analysis.results import Result
from buurtdesk.domain.day import as_typed
from buurtdesk.domain.questionnaire import Question, QuestionKind, in_language
from buurtdesk.ui import counted
from buurtdesk.ui.chart.chart_words import number_text

_translate = QCoreApplication.translate


def label_of(question: Question, language: str) -> str:
    """A question as it is read."""
    return in_language(question.label, language) or question.name


def labels_of(question: Question, language: str) -> dict[str, str]:
    """The words of each choice by its name; they are made to differ, for a chart goes by them."""
    words = [in_language(choice.label, language) or choice.name for choice in question.choices]
    return {
        choice.name: label if words.count(label) == 1 else f"{label} ({choice.name})"
        for choice, label in zip(question.choices, words, strict=True)
    }


def namely_heading(question: Question, language: str) -> str:
    """The words above what was written beside a choice."""
    asking = next((each for each in question.choices if each.namely), None)
    label = in_language(asking.label, language) if asking else ""
    return f"{label.rstrip(' .:…')}:" if label else ""


def mean_text(mean: float) -> str:
    """A mean with one decimal, as it is written in the language on the screen."""
    return QLocale().toString(mean, "f", 1)


def period_text(period: Period) -> str:
    """A day, a month, a year or some years, as short as it can be told."""
    first, last = period.first, period.last
    if first == last:
        return as_typed(first.isoformat())
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return str(first.year) if first.year == last.year else f"{first.year}–{last.year}"
    if first.day == 1 and first.month == last.month:
        return QLocale().toString(QDate(first.year, first.month, 1), "MMMM yyyy")
    return f"{first.day}/{first.month} – {last.day}/{last.month}/{last.year}"


def summary_of(result: Result, language: str) -> str:
    """What the figures come to, in one line: the middle of numbers and days, the mean places of a ranking."""
    if result.numbers is not None:
        return _translate(
            "Results", "Half of the answers lie between {low} and {high}; the middle one is {median}."
        ).format(
            low=number_text(result.numbers.quartile),
            high=number_text(result.numbers.third_quartile),
            median=number_text(result.numbers.median),
        )
    if result.question.kind is QuestionKind.DATE and result.texts:
        return _translate("Results", "From {first} to {last}; the middle one is {median}.").format(
            first=as_typed(min(result.texts)),
            last=as_typed(max(result.texts)),
            median=as_typed(median_low(result.texts)),
        )
    if result.mean_places:
        return _mean_places(result, language)
    return ""


def _mean_places(result: Result, language: str) -> str:
    labels = labels_of(result.question, language)
    in_order = sorted(result.mean_places, key=lambda name: result.mean_places[name])
    told = " · ".join(f"{labels.get(name, name)} {mean_text(result.mean_places[name])}" for name in in_order)
    return _translate("Results", "Mean place, 1 is first: {places}").format(places=told)


def meta_of(result: Result) -> str:
    """How many answered, how, and what is missing."""
    notes = {
        QuestionKind.MULTIPLE: _translate("Results", "several answers were possible"),
        QuestionKind.RANKING: _translate("Results", "the bars say how many put it first"),
    }
    answered = counted.tr("%n answer(s)", "", result.answered)
    return " · ".join(filter(None, (answered, notes.get(result.question.kind), missing_of(result))))


def missing_of(result: Result) -> str:
    """Why the others gave no answer."""
    parts = (
        (result.no_answer, counted.tr("%n not filled in", "", result.no_answer)),
        (result.unreadable, counted.tr("%n unreadable", "", result.unreadable)),
        (result.not_due, counted.tr("%n skipped", "", result.not_due)),
        (result.not_keyed, counted.tr("%n not keyed yet", "", result.not_keyed)),
    )
    return " · ".join(words for count, words in parts if count)


def left_out_text(count: int) -> str:
    """That responses do not count for want of a consent; nothing if all do."""
    if not count:
        return ""
    return counted.tr("%n response(s) left out: consent was not ticked on the sheet, or is not keyed yet.", "", count)
