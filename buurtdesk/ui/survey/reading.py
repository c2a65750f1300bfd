"""The questions of one questionnaire, as residents will read them."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from buurtdesk.domain.questionnaire import Question, QuestionKind, Questionnaire, in_language, numbers
from buurtdesk.ui import counted
from buurtdesk.ui.kind_words import KIND_ICONS
from buurtdesk.ui.parts.card import Card, Rule
from buurtdesk.ui.parts.glyph import Glyph
from buurtdesk.ui.parts.label import Heading, Label, Meta, Paragraph
from buurtdesk.ui.survey.choices import Choices
from buurtdesk.ui.survey.wording import condition_words, direction, kind_words
from buurtdesk.ui.theme.current import theme
from buurtdesk.ui.theme.tokens import ICON_SMALL_PX, META_PX, TEXT_PX

# More than any sheet can hold; what another laptop sends may be longer.
_MOST_SHOWN = 200
_NUMBER_PX, _KIND_PX = 30, 172


class Reading(QWidget):
    """A card per theme, with its questions under each other."""

    def __init__(self, questionnaire: Questionnaire, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._questionnaire, self._language = questionnaire, language
        self._numbers = numbers(questionnaire)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 4, 28, 20)
        column.setSpacing(16)
        shown = questionnaire.questions[:_MOST_SHOWN]
        for theme_name, questions in groupby(shown, key=lambda question: question.theme):
            column.addWidget(self._card(theme_name, list(questions)))
        hidden = len(questionnaire.questions) - len(shown)
        if hidden:
            column.addWidget(Label(counted.tr("and %n more", "", hidden), role="ink2"))
        column.addStretch(1)

    def _card(self, theme_name: str, questions: list[Question]) -> Card:
        card = Card()
        column = QVBoxLayout(card)
        column.setContentsMargins(20, 16, 20, 18)
        column.setSpacing(14)
        if theme_name:
            heading = Heading(theme_name)
            heading.setWordWrap(True)
            column.addWidget(heading)
        for position, question in enumerate(questions):
            if position:
                column.addWidget(Rule())
            column.addWidget(self._row(question))
        return card

    def _row(self, question: Question) -> QWidget:
        """Number, text and kind beside each other; below the text what else belongs to the question."""
        row = QWidget()
        row.setLayoutDirection(direction(self._language))
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        text, below = in_language(question.label, self._language), self._below(question)
        if question.name not in self._numbers:
            grid.addWidget(Paragraph(text, role="ink2"), 0, 0, 1, 3)
        else:
            grid.setColumnMinimumWidth(0, theme.px(_NUMBER_PX))
            number = Label(self._numbers[question.name], TEXT_PX, "ink2", 600, tabular=True)
            grid.addWidget(number, 0, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Paragraph(text, weight=500), 0, 1, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_kind(question), 0, 2, len(below) + 1, 1, Qt.AlignmentFlag.AlignTop)
        for line, widget in enumerate(below, start=1):
            grid.addWidget(widget, line, 1)
        return row

    def _below(self, question: Question) -> list[QWidget]:
        below: list[QWidget] = []
        hint = in_language(question.hint, self._language)
        if hint:
            below.append(Paragraph(hint, META_PX, "ink2"))
        if question.choices and question.kind is not QuestionKind.STATEMENT:
            labels = tuple(in_language(choice.label, self._language) for choice in question.choices)
            below.append(Choices(question.kind, labels))
        condition = condition_words(self._questionnaire, question, self._language)
        if condition:
            below.append(_with_icon("arrow-bend-down-right", condition))
        return below


def _kind(question: Question) -> QWidget:
    """The kind in words, and whether an answer is needed, at the far side of the question."""
    made = QWidget()
    made.setFixedWidth(theme.px(_KIND_PX))
    # The words are in the language on the screen, whatever the language of the questions.
    made.setLayoutDirection(QGuiApplication.layoutDirection())
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 2, 0, 0)
    column.setSpacing(2)
    row = QHBoxLayout()
    row.setSpacing(6)
    words = Meta(kind_words(question))
    words.setWordWrap(True)
    row.addWidget(Glyph(KIND_ICONS[question.kind], "ink2", ICON_SMALL_PX), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words, 1)
    column.addLayout(row)
    if question.required:
        needed = Meta(QCoreApplication.translate("Survey", "Always answered"))
        needed.setContentsMargins(theme.px(ICON_SMALL_PX) + 6, 0, 0, 0)
        column.addWidget(needed)
    return made


def _with_icon(icon_name: str, words: str) -> QWidget:
    made = QWidget()
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 2, 0, 0)
    row.setSpacing(6)
    row.addWidget(Glyph(icon_name, "petrol", ICON_SMALL_PX), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(Paragraph(words, META_PX, "petrol"), 1)
    return made
