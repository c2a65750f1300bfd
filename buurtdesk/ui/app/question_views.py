"""Questions as they are answered by keys, in the language on the screen; and what is wrong with an answer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from buurtdesk.domain.errors import BuurtdeskError, NumberOutOfRange
from buurtdesk.domain.questionnaire import Question, QuestionKind, Questionnaire, in_language, numbers
from buurtdesk.domain.response import number_text
from buurtdesk.ui import counted
from buurtdesk.ui.error_words import sentence_of
from buurtdesk.ui.question.view import ChoiceView, QuestionView

_translate = QCoreApplication.translate


def question_views(questionnaire: Questionnaire, language: str, on_paper: str) -> list[QuestionView]:
    """The questions as they are keyed: in the language on the screen, and where it is another, in the sheet's too."""
    asked, number_of, above = questionnaire.asked(), numbers(questionnaire), _above(questionnaire, language)
    return [
        QuestionView(
            question.name,
            number_of[question.name],
            question.kind,
            in_language(question.label, language),
            _other_words(question, language, on_paper),
            question.theme,
            tuple(ChoiceView(each.name, in_language(each.label, language), each.namely) for each in question.choices),
            question.required,
            tuple(_skips(question, asked, number_of, language)),
            above.get(question.name, ""),
            _most_digits(question),
        )
        for question in asked
    ]


def _above(questionnaire: Questionnaire, language: str) -> dict[str, str]:
    """What is read above each row of a matrix, by the name of the row."""
    found, words = {}, ""
    for question in questionnaire.questions:
        if question.kind is QuestionKind.STATEMENT:
            found[question.name] = words
        else:
            words = in_language(question.label, language) if question.kind is QuestionKind.MATRIX else ""
    return found


def _most_digits(question: Question) -> int:
    whole = question.most is not None and question.most >= 0 and float(question.most).is_integer()
    return len(number_text(question.most)) if whole else 0


def _other_words(question: Question, language: str, on_paper: str) -> str:
    there = question.label.get(on_paper, "")
    return there if there != in_language(question.label, language) else ""


def _skips(question: Question, asked: tuple[Question, ...], number_of: dict[str, str], language: str) -> list[str]:
    """Which questions each choice jumps over, a line for choices that jump over the same ones."""
    by_target: dict[tuple[str, ...], list[str]] = {}
    for choice in question.choices:
        jumped = tuple(
            number_of[other.name]
            for other in asked
            if other.condition and other.condition.question == question.name
            if choice.name not in other.condition.choices
        )
        if jumped:
            by_target.setdefault(jumped, []).append(f"“{in_language(choice.label, language)}”")
    return [
        counted.tr("After {choices} the sheet skips question(s) {numbers}.", "", len(jumped)).format(
            choices=", ".join(labels), numbers=", ".join(jumped)
        )
        for jumped, labels in by_target.items()
    ]


def last_number(questionnaire: Questionnaire) -> str:
    """The number that is printed last, without the letter of a row."""
    last = questionnaire.asked()[-1]
    return "".join(filter(str.isdigit, numbers(questionnaire)[last.name]))


def refusal_of(error: BuurtdeskError, questionnaire: Questionnaire, is_draft: bool = False) -> str:
    """What is wrong with an answer, and how it can stand all the same; on the paper a question has no name."""
    values = dict(error.values)
    if "question" in values:
        values["question"] = numbers(questionnaire)[str(values["question"])]
    sentence = sentence_of(type(error)(**values))
    as_written = _translate("Entry", "Does the sheet say so? Press Enter once more.")
    if isinstance(error, NumberOutOfRange) and not is_draft:
        return f"{sentence} {as_written}"
    return sentence
