"""Where an answer is written by hand: lines for words, a box per digit for numbers and days."""

from __future__ import annotations

from buurtdesk.domain.questionnaire import Question
from buurtdesk.paper.blocks import Part, text_line
from buurtdesk.paper.measures import (
    DIGIT_HEIGHT,
    DIGIT_WIDTH,
    SMALL_PT,
    WRITING_LINE,
    WRITING_ROW,
    Room,
    leading_mm,
)
from buurtdesk.paper.setting import Setting
from buurtdesk.paper.shapes import Anchor, Box, Rule, Shape, Span

_USUAL_DIGITS, _MOST_DIGITS = 4, 8
_ABOVE_DIGITS, _BETWEEN_PARTS_OF_A_DAY = 0.8, 6.0
_DIGITS_OF_A_DAY = (2, 2, 4)


def writing_lines(question: Question, room: Room, count: int, length: float | None = None) -> list[Part]:
    """Lines to write words on."""
    line = Rule(room.body_left, WRITING_ROW - 0.5, length or room.body_width, WRITING_LINE, question.name)
    return [Part(WRITING_ROW, (line,)) for _ in range(count)]


def number_parts(question: Question, room: Room) -> list[Part]:
    """A box per digit; a line to write on where digits alone would not do."""
    if not has_digit_boxes(question):
        return writing_lines(question, room, 1, room.body_width / 3)
    boxes = _digit_boxes(question, room.body_left, _digits(question))
    return [Part(DIGIT_HEIGHT + 2 * _ABOVE_DIGITS, boxes)]


def date_parts(question: Question, sheet: Setting) -> list[Part]:
    """Boxes for day, month and year, with these words under them."""
    shapes: list[Shape] = []
    at, words_middle = sheet.room.body_left, DIGIT_HEIGHT + 2 * _ABOVE_DIGITS + leading_mm(SMALL_PT) / 2
    for word, digits in zip((sheet.words.day, sheet.words.month, sheet.words.year), _DIGITS_OF_A_DAY, strict=True):
        shapes += _digit_boxes(question, at, digits)
        middle = at + digits * DIGIT_WIDTH / 2
        shapes.append(text_line((Span(word),), middle, words_middle, SMALL_PT, Anchor.MIDDLE))
        at += digits * DIGIT_WIDTH + _BETWEEN_PARTS_OF_A_DAY
    return [Part(words_middle + leading_mm(SMALL_PT) / 2, tuple(shapes))]


def has_digit_boxes(question: Question) -> bool:
    """Whether a number is written a digit a box."""
    return _digits(question) > 0


def _digit_boxes(question: Question, left: float, count: int) -> tuple[Shape, ...]:
    places = (left + each * DIGIT_WIDTH for each in range(count))
    return tuple(Box(x, _ABOVE_DIGITS, DIGIT_WIDTH, DIGIT_HEIGHT, question=question.name) for x in places)


def _digits(question: Question) -> int:
    """How many digits the largest answer has; 0 if answers can be negative, broken or very large."""
    least, most = question.least or 0.0, question.most
    if most is None:
        return _USUAL_DIGITS if least >= 0 else 0
    broken = not (float(most).is_integer() and float(least).is_integer())
    count = len(str(int(most)))
    return 0 if least < 0 or most < 0 or broken or count > _MOST_DIGITS else count
