"""Questions whose circles stand in a grid: the statements of a matrix, and things to put in order."""

from __future__ import annotations

from collections.abc import Sequence

from buurtdesk.domain.questionnaire import Question, in_language
from buurtdesk.paper.blocks import Part, text_line, text_parts
from buurtdesk.paper.lines import Line, balanced, cleaned, widest_word, wrapped
from buurtdesk.paper.measures import HAIRLINE, SMALL_PT, TEXT_PT, TICK, leading_mm
from buurtdesk.paper.setting import Setting
from buurtdesk.paper.shapes import Anchor, Rule, Shape, Span, Tick, Weight

_BETWEEN_WORDS, _WORDS_MOST_LINES, _WORDS_AIR = 2.4, 3, 1.4
_TO_COLUMNS, _LABEL_LEAST, _COLUMN_MOST = 4.0, 52.0, 24.0
_ROW_LEAST, _ROW_AIR = 11.0, 3.6
_RANK_COLUMN, _LETTER = 12.0, 6.0


def stands_in_a_grid(matrix: Question, rows: Sequence[Question], sheet: Setting) -> bool:
    """Whether the words of the scale fit above columns that leave room for the statements."""
    columns = _column_words(matrix, sheet)
    width = _column_width(columns, sheet)
    if not columns or not rows or width < TICK + _BETWEEN_WORDS:
        return False
    lines = (wrapped(words, SMALL_PT, width - _BETWEEN_WORDS) for words in columns)
    return all(len(each) <= _WORDS_MOST_LINES for each in lines)


def matrix_parts(matrix: Question, rows: Sequence[Question], sheet: Setting) -> list[list[Part]]:
    """The rows under the words of the scale, in as many pieces as pages need; each piece has the words above it."""
    columns = _column_words(matrix, sheet)
    width = _column_width(columns, sheet)
    head = _head(columns, width, sheet)
    most = sheet.room.bottom - sheet.room.head_top - head.height
    pieces: list[list[Part]] = [[head]]
    for row in rows:
        ticks = [(row.name, choice.name, 0) for choice in row.choices]
        made = _row(_lettered(row, sheet), in_language(row.label, sheet.language), ticks, width, sheet)
        if sum(part.height for part in pieces[-1]) + made.height > most and len(pieces[-1]) > 1:
            pieces.append([head])
        pieces[-1].append(made)
    return pieces


def ranking_parts(question: Question, sheet: Setting) -> list[Part]:
    """A row per thing, a column per place; where there are very many, only the first places are asked."""
    ranks = min(len(question.choices), int((sheet.room.body_width - _LABEL_LEAST - _TO_COLUMNS) // _RANK_COLUMN))
    parts = [_head([str(rank) for rank in range(1, ranks + 1)], _RANK_COLUMN, sheet)] if ranks else []
    for choice in question.choices:
        ticks = [(question.name, choice.name, rank) for rank in range(1, ranks + 1)]
        parts.append(_row("", in_language(choice.label, sheet.language), ticks, _RANK_COLUMN, sheet))
    return parts


def _column_words(matrix: Question, sheet: Setting) -> list[str]:
    return [cleaned(in_language(choice.label, sheet.language)) for choice in matrix.choices]


def _column_width(columns: Sequence[str], sheet: Setting) -> float:
    """As wide as the widest word needs, if that leaves room for the statements; 0 if it does not."""
    if not columns:
        return 0.0
    room = (sheet.room.body_width - _LABEL_LEAST - _TO_COLUMNS) / len(columns)
    needed = max(widest_word(words, SMALL_PT) for words in columns) + _BETWEEN_WORDS
    return min(room, max(needed, _COLUMN_MOST)) if needed <= room else 0.0


def _lettered(row: Question, sheet: Setting) -> str:
    return sheet.numbers[row.name].lstrip("0123456789")


def _head(columns: Sequence[str], width: float, sheet: Setting) -> Part:
    """The words above the columns, with their feet on one line, and a hairline under them."""
    lines = [balanced(words, SMALL_PT, width - _BETWEEN_WORDS) for words in columns]
    most, lead = max(map(len, lines)), leading_mm(SMALL_PT)
    foot = most * lead + _WORDS_AIR
    shapes: list[Shape] = []
    for middle, there in zip(_middles(len(columns), width, sheet), lines, strict=True):
        for place, line in enumerate(there, start=most - len(there)):
            shapes.append(text_line(_heavier(line), middle, (place + 0.5) * lead, SMALL_PT, Anchor.MIDDLE))
    shapes.append(Rule(sheet.room.body_left, foot, sheet.room.body_width, HAIRLINE))
    return Part(foot + HAIRLINE, tuple(shapes))


def _heavier(line: Line) -> Line:
    return tuple(Span(span.text, Weight.SEMIBOLD) for span in line)


def _row(letter: str, label: str, ticks: Sequence[tuple[str, str, int]], width: float, sheet: Setting) -> Part:
    """A letter, what it is about, a circle per column, and a hairline under it."""
    room = sheet.room
    left = room.body_left + (_LETTER if letter else 0.0)
    right = room.right - len(ticks) * width - _TO_COLUMNS
    lines = text_parts(label, left, right, TEXT_PT)
    height = max(_ROW_LEAST, sum(part.height for part in lines) + _ROW_AIR)
    top = (height - sum(part.height for part in lines)) / 2
    shapes: list[Shape] = []
    if letter:
        shapes.append(text_line((Span(letter),), room.body_left, top + leading_mm(TEXT_PT) / 2, TEXT_PT))
    for number, part in enumerate(lines):
        shapes += [shape.moved(top + number * part.height) for shape in part.shapes]
    for middle, (question, choice, rank) in zip(_middles(len(ticks), width, sheet), ticks, strict=True):
        shapes.append(Tick(middle, height / 2, True, question, choice, rank))
    shapes.append(Rule(room.body_left, height, room.body_width, HAIRLINE))
    return Part(height, tuple(shapes))


def _middles(columns: int, width: float, sheet: Setting) -> list[float]:
    first = sheet.room.right - columns * width
    return [first + (number + 0.5) * width for number in range(columns)]
