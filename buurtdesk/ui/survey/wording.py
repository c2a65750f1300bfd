"""A questionnaire in words: kinds, bounds, conditions, languages."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, Qt

from buurtdesk.domain.questionnaire import Question, QuestionKind, Questionnaire, in_language, numbers
from buurtdesk.ui import counted
from buurtdesk.ui.kind_words import kind_word

_translate = QCoreApplication.translate


def kind_words(question: Question) -> str:
    """How a question is answered."""
    if question.kind is QuestionKind.NUMBER:
        return _number_words(question)
    return kind_word(question.kind)


def _number_words(question: Question) -> str:
    least, most = (None if bound is None else f"{bound:g}" for bound in (question.least, question.most))
    if least is not None and most is not None:
        return _translate("Survey", "Number from {least} to {most}").format(least=least, most=most)
    if least is not None:
        return _translate("Survey", "Number, {least} or more").format(least=least)
    if most is not None:
        return _translate("Survey", "Number, {most} or less").format(most=most)
    return _translate("Survey", "Number")


def condition_words(questionnaire: Questionnaire, question: Question, language: str) -> str:
    """Who is asked this, in words; empty if everyone is."""
    if question.condition is None:
        return ""
    target = next((each for each in questionnaire.asked() if each.name == question.condition.question), None)
    if target is None:
        return _translate("Survey", "Only after a question that is not there")
    labels = {choice.name: in_language(choice.label, language) for choice in target.choices}
    chosen = _translate("Survey", " or ").join(f"“{labels.get(name, name)}”" for name in question.condition.choices)
    return _translate("Survey", "Only if question {number} is answered with {choices}").format(
        number=numbers(questionnaire)[target.name], choices=chosen
    )


def direction(code: str) -> Qt.LayoutDirection:
    """Which way a language is written."""
    return QLocale(code).textDirection()


def size_words(questionnaire: Questionnaire) -> str:
    """How many questions, and in which languages."""
    return " · ".join(
        filter(None, (counted.tr("%n question(s)", "", len(questionnaire.asked())), ", ".join(questionnaire.languages)))
    )


def title_of(questionnaire: Questionnaire, language: str = "") -> str:
    """Its title in a language, the first one without it."""
    shown = language or next(iter(questionnaire.languages), "")
    return in_language(questionnaire.title, shown) or _translate("Survey", "Questionnaire without a title")
