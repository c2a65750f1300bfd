"""A question as it stands on paper: its number, words, notes, and the place for the answer."""

from __future__ import annotations

from dataclasses import dataclass

from buurtdesk.domain.questionnaire import Question, QuestionKind, Questionnaire, in_language, numbers
from buurtdesk.paper.blocks import Block, Part, gap, text_line, text_parts, with_shapes
from buurtdesk.paper.choices import choice_parts
from buurtdesk.paper.measures import (
    BEFORE_SECTION,
    BETWEEN_QUESTIONS,
    BODY_LEFT,
    DIGIT_HEIGHT,
    DIGIT_WIDTH,
    LEFT,
    QUESTION_PT,
    RIGHT,
    SECTION_PT,
    SMALL_PT,
    TEXT_PT,
    WRITING_LINE,
    WRITING_LINES,
    WRITING_ROW,
    leading_mm,
)
from buurtdesk.paper.shapes import Box, Rule, Span, Weight
from buurtdesk.paper.skips import Skips, skips
from buurtdesk.paper.words import SheetWords, words_in

_BEFORE_HINT, _AFTER_WORDS, _AFTER_SECTION = 0.6, 1.2, 0.6
_HEADING_MOST_LETTERS = 70
_USUAL_DIGITS, _MOST_DIGITS = 4, 8


@dataclass(frozen=True)
class _Sheet:
    """What the blocks of one questionnaire in one language have in common."""

    language: str
    words: SheetWords
    numbers: dict[str, str]
    skips: Skips
    by_name: dict[str, Question]


def question_blocks(questionnaire: Questionnaire, language: str) -> list[Block]:
    """A block per question and section, in their order."""
    by_name = {question.name: question for question in questionnaire.questions}
    sheet = _Sheet(language, words_in(language), numbers(questionnaire), skips(questionnaire), by_name)
    return [_block(question, sheet) for question in questionnaire.questions]


def _block(question: Question, sheet: _Sheet) -> Block:
    if question.kind is QuestionKind.SECTION:
        return _section(question, sheet)
    return Block((*_note(question, sheet), *_words(question, sheet), gap(_AFTER_WORDS), *_answer(question, sheet)))


def _section(question: Question, sheet: _Sheet) -> Block:
    """A short one is a heading, a long one is a text to read."""
    label, hint = (in_language(each, sheet.language) for each in (question.label, question.hint))
    is_heading = len(label) <= _HEADING_MOST_LETTERS
    size, weight = (SECTION_PT, Weight.SEMIBOLD) if is_heading else (TEXT_PT, Weight.REGULAR)
    parts = [*_note(question, sheet, LEFT), *text_parts(label, LEFT, RIGHT, size, weight)]
    parts += [gap(_BEFORE_HINT), *text_parts(hint, LEFT, RIGHT, TEXT_PT)]
    return Block((*parts, gap(_AFTER_SECTION)), BETWEEN_QUESTIONS + BEFORE_SECTION, leads=True)


def _note(question: Question, sheet: _Sheet, left: float = BODY_LEFT) -> list[Part]:
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
    return [*text_parts(note, left, RIGHT, SMALL_PT), gap(_BEFORE_HINT)]


def _words(question: Question, sheet: _Sheet) -> list[Part]:
    """The number in its column, the question, the hint."""
    middle = leading_mm(QUESTION_PT) / 2
    number = (Span(sheet.numbers[question.name], Weight.SEMIBOLD),)
    label = in_language(question.label, sheet.language)
    lines = text_parts(label, BODY_LEFT, RIGHT, QUESTION_PT, Weight.SEMIBOLD) or [gap(2 * middle)]
    lines = with_shapes(lines, [text_line(number, LEFT, middle, QUESTION_PT)])
    hint = in_language(question.hint, sheet.language) or _usual_hint(question, sheet.words)
    return [*lines, gap(_BEFORE_HINT), *text_parts(hint, BODY_LEFT, RIGHT, SMALL_PT)]


def _usual_hint(question: Question, words: SheetWords) -> str:
    if question.kind is QuestionKind.MULTIPLE:
        return words.tick_several
    return words.write_digits if question.kind is QuestionKind.NUMBER and _digits(question) else ""


def _answer(question: Question, sheet: _Sheet) -> list[Part]:
    match question.kind:
        case QuestionKind.TEXT:
            return _writing_lines(WRITING_LINES)
        case QuestionKind.NUMBER:
            return _number(question)
        case _:
            return choice_parts(question, sheet.language, sheet.words, sheet.skips.jumps)


def _writing_lines(count: int, length: float = RIGHT - BODY_LEFT) -> list[Part]:
    return [Part(WRITING_ROW, (Rule(BODY_LEFT, WRITING_ROW - 0.5, length, WRITING_LINE),)) for _ in range(count)]


def _number(question: Question) -> list[Part]:
    """A box per digit; a line to write on where digits alone would not do."""
    digits = _digits(question)
    if not digits:
        return _writing_lines(1, (RIGHT - BODY_LEFT) / 3)
    boxes = tuple(Box(BODY_LEFT + each * DIGIT_WIDTH, 0.8, DIGIT_WIDTH, DIGIT_HEIGHT) for each in range(digits))
    return [Part(DIGIT_HEIGHT + 1.6, boxes)]


def _digits(question: Question) -> int:
    """How many digits the largest answer has; 0 if answers can be negative, broken or very large."""
    least, most = question.least or 0.0, question.most
    if most is None:
        return _USUAL_DIGITS if least >= 0 else 0
    broken = not (most.is_integer() and float(least).is_integer())
    count = len(str(int(most)))
    return 0 if least < 0 or most < 0 or broken or count > _MOST_DIGITS else count
