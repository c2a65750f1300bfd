"""A question as it stands on paper: its number, words, notes, and the place for the answer."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from buurtdesk.domain.questionnaire import Question, QuestionKind, Questionnaire, in_language
from buurtdesk.paper.blocks import Block, Part, gap, text_line, text_parts, with_shapes
from buurtdesk.paper.choices import choice_parts
from buurtdesk.paper.grids import matrix_parts, ranking_parts, stands_in_a_grid
from buurtdesk.paper.measures import (
    BEFORE_SECTION,
    BETWEEN_QUESTIONS,
    QUESTION_PT,
    SECTION_PT,
    SMALL_PT,
    TEXT_PT,
    leading_mm,
)
from buurtdesk.paper.setting import Setting, setting
from buurtdesk.paper.shapes import Span, Weight
from buurtdesk.paper.writing import date_parts, has_digit_boxes, number_parts, writing_lines

_BEFORE_HINT, _AFTER_WORDS, _AFTER_SECTION = 0.6, 1.2, 0.6
_HEADING_MOST_LETTERS = 70
_LINES = {QuestionKind.TEXT: 2, QuestionKind.LONG_TEXT: 6}


def question_blocks(questionnaire: Questionnaire, language: str, large: bool = False) -> list[Block]:
    """A block per question and section, in their order; the rows of a matrix are in its block."""
    sheet = setting(questionnaire, language, large)
    return [block for question, rows in _with_rows(questionnaire.questions) for block in _blocks(question, rows, sheet)]


def _with_rows(questions: Iterable[Question]) -> Iterator[tuple[Question, list[Question]]]:
    """Each question but the rows of a matrix, which come with their matrix."""
    waiting: tuple[Question, list[Question]] | None = None
    for question in questions:
        if question.kind is QuestionKind.STATEMENT and waiting and waiting[0].kind is QuestionKind.MATRIX:
            waiting[1].append(question)
            continue
        if waiting:
            yield waiting
        waiting = (question, [])
    if waiting:
        yield waiting


def _blocks(question: Question, rows: list[Question], sheet: Setting) -> list[Block]:
    if question.kind is QuestionKind.SECTION:
        return [_section(question, sheet)]
    head = (*_note(question, sheet), *_words(question, sheet), gap(_AFTER_WORDS))
    if question.kind is not QuestionKind.MATRIX:
        return [Block((*head, *_answer(question, sheet)), number=_number(question, sheet))]
    if stands_in_a_grid(question, rows, sheet):
        first, *rest = matrix_parts(question, rows, sheet)
        number = _number(question, sheet)
        return [Block((*head, *first), number=number), *(Block(tuple(each), 0.0, number=number) for each in rest)]
    return [Block(head, leads=True), *(_row_block(row, sheet) for row in rows)]


def _row_block(row: Question, sheet: Setting) -> Block:
    """A statement by itself, where its scale has no room for a grid."""
    return Block((*_words(row, sheet), gap(_AFTER_WORDS), *_answer(row, sheet)), number=_number(row, sheet))


def _number(question: Question, sheet: Setting) -> str:
    """The number of a question with boxes to tick; empty for others, which can be cut."""
    return sheet.numbers[question.name] if question.choices else ""


def _section(question: Question, sheet: Setting) -> Block:
    """A short one is a heading, a long one is a text to read."""
    label, hint = (in_language(each, sheet.language) for each in (question.label, question.hint))
    is_heading = len(label) <= _HEADING_MOST_LETTERS
    size, weight = (SECTION_PT, Weight.SEMIBOLD) if is_heading else (TEXT_PT, Weight.REGULAR)
    left, right = sheet.room.left, sheet.room.right
    parts = [*_note(question, sheet, left), *text_parts(label, left, right, size, weight)]
    parts += [gap(_BEFORE_HINT), *text_parts(hint, left, right, TEXT_PT)]
    return Block((*parts, gap(_AFTER_SECTION)), BETWEEN_QUESTIONS + BEFORE_SECTION, leads=True)


def _note(question: Question, sheet: Setting, left: float | None = None) -> list[Part]:
    """Only if …: for whom the question is, where no arrow says so."""
    if question.name not in sheet.skips.noted or question.condition is None:
        return []
    parent = sheet.by_name[question.condition.question]
    labels = [
        in_language(choice.label, sheet.language)
        for choice in parent.choices
        if choice.name in question.condition.choices
    ]
    quoted = [sheet.words.quoted.format(text=label) for label in labels]
    answers = quoted[0] if quoted else ""
    for other in quoted[1:]:
        answers = sheet.words.either.format(first=answers, second=other)
    note = sheet.words.only_if.format(number=sheet.numbers[parent.name], answers=answers)
    at = sheet.room.body_left if left is None else left
    return [*text_parts(note, at, sheet.room.right, SMALL_PT), gap(_BEFORE_HINT)]


def _words(question: Question, sheet: Setting) -> list[Part]:
    """The number in its column, the question, the hint."""
    room, middle = sheet.room, leading_mm(QUESTION_PT) / 2
    number = (Span(sheet.numbers[question.name], Weight.SEMIBOLD),)
    label = in_language(question.label, sheet.language)
    lines = text_parts(label, room.body_left, room.right, QUESTION_PT, Weight.SEMIBOLD) or [gap(2 * middle)]
    lines = with_shapes(lines, [text_line(number, room.left, middle, QUESTION_PT)])
    hint = in_language(question.hint, sheet.language) or _usual_hint(question, sheet)
    return [*lines, gap(_BEFORE_HINT), *text_parts(hint, room.body_left, room.right, SMALL_PT)]


def _usual_hint(question: Question, sheet: Setting) -> str:
    match question.kind:
        case QuestionKind.MULTIPLE:
            return sheet.words.tick_several
        case QuestionKind.MATRIX:
            return sheet.words.tick_each_row
        case QuestionKind.RANKING:
            return sheet.words.rank_them
        case QuestionKind.NUMBER if has_digit_boxes(question):
            return sheet.words.write_digits
        case _:
            return ""


def _answer(question: Question, sheet: Setting) -> list[Part]:
    match question.kind:
        case QuestionKind.TEXT | QuestionKind.LONG_TEXT:
            return writing_lines(question, sheet.room, _LINES[question.kind])
        case QuestionKind.NUMBER:
            return number_parts(question, sheet.room)
        case QuestionKind.DATE:
            return date_parts(question, sheet)
        case QuestionKind.RANKING:
            return ranking_parts(question, sheet)
        case _:
            return choice_parts(question, sheet)
