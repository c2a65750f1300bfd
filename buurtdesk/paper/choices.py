"""Choices to tick: under each other, in two columns if they are short, or as the columns of a scale."""

from __future__ import annotations

from dataclasses import dataclass

from buurtdesk.domain.questionnaire import Choice, Question, QuestionKind, in_language
from buurtdesk.paper.blocks import Part, text_line, text_parts, with_shapes
from buurtdesk.paper.lines import Line, balanced, cleaned, line_width, marked_up, widest_word, wrapped
from buurtdesk.paper.measures import (
    BETWEEN_COLUMNS,
    HAIRLINE,
    ROW,
    SECOND_OF_TWO,
    SMALL_PT,
    TEXT_PT,
    TICK,
    TICK_TO_TEXT,
    WRITING_LINE,
    Room,
    leading_mm,
)
from buurtdesk.paper.setting import Setting
from buurtdesk.paper.shapes import Anchor, Arrow, Rule, Shape, Span, Tick, Weight
from buurtdesk.paper.skips import END
from buurtdesk.paper.words import SheetWords

_LABEL_INDENT = TICK + TICK_TO_TEXT
_ARROW, _AROUND_ARROW = 11.0, 4.0
_SCALE_TOP, _SCALE_TICK, _SCALE_WORDS, _SCALE_BOTTOM = 0.6, 5.9, 11.0, 2.4
_SCALE_GAP, _SCALE_MOST_LINES = 4.6, 3
_WRITING_LEAST, _WRITING_UNDER = 45.0, 6.6
_TWO_COLUMNS_FROM = 4
_SQUARE = (QuestionKind.MULTIPLE, QuestionKind.CONSENT)


@dataclass(frozen=True)
class _Item:
    """A choice as printed: what it is called, and where ticking it leads if not to the next question."""

    name: str
    label: str
    jump: Line = ()
    asks_to_write: bool = False

    def width(self) -> float:
        """On one line."""
        label = line_width((Span(self.label),), TEXT_PT)
        jump = 2 * _AROUND_ARROW + _ARROW + line_width(self.jump, TEXT_PT) if self.jump else 0.0
        return _LABEL_INDENT + label + jump


def choice_parts(question: Question, sheet: Setting) -> list[Part]:
    """The choices of a question that has them under it, or as the columns of a scale."""
    if question.counted_as is QuestionKind.SCALE:
        columns = [in_language(choice.label, sheet.language) for choice in question.choices]
        if _fits_as_scale(columns, sheet.room):
            return [_scale(question, columns, sheet.room)]
    items = [_item(question, choice, sheet) for choice in question.choices]
    second = _second_column(items, sheet.room)
    if second is None:
        return _one_column(question, items, sheet.room)
    return _two_columns(question, items, second, sheet.room)


def _item(question: Question, choice: Choice, sheet: Setting) -> _Item:
    words = in_language(choice.label, sheet.language)
    if question.kind is QuestionKind.CONSENT:
        words = words or sheet.words.agree
    label = cleaned(words).strip("\n")
    jump = _jump(sheet.skips.jumps.get((question.name, choice.name)), sheet.words)
    return _Item(choice.name, label, jump, choice.namely or label.endswith((":", "…", "...")))


def _jump(number: str | None, words: SheetWords) -> Line:
    if number is None:
        return ()
    line = words.go_to_end if number == END else words.go_to
    return tuple(Span(span.text, Weight.SEMIBOLD) for span in marked_up(line, number=number))


def _second_column(items: list[_Item], room: Room) -> float | None:
    """Where a second column can begin; None if the choices are few or long."""
    if any("\n" in item.label for item in items):
        return None
    if len(items) == 2:
        at = room.body_left + SECOND_OF_TWO
    elif len(items) >= _TWO_COLUMNS_FROM:
        at = room.body_left + (room.body_width + BETWEEN_COLUMNS) / 2
    else:
        return None
    first, second = items[: (len(items) + 1) // 2], items[(len(items) + 1) // 2 :]
    width = at - BETWEEN_COLUMNS - room.body_left
    fits = all(item.width() <= width for item in first) and all(item.width() <= room.right - at for item in second)
    return at if fits and not any(item.asks_to_write for item in items[:-1]) else None


def _two_columns(question: Question, items: list[_Item], second: float, room: Room) -> list[Part]:
    half = (len(items) + 1) // 2
    parts = []
    for first, other in zip(items[:half], [*items[half:], None], strict=False):
        shapes = _item_shapes(question, first, room.body_left)
        if other is not None:
            shapes += _item_shapes(question, other, second)
        parts.append(Part(ROW, tuple(shapes)))
    if items[-1].asks_to_write:
        last_row = len(items) - half
        written = question.name, items[-1].name
        line = Rule(second + _LABEL_INDENT, _WRITING_UNDER, room.right - second - _LABEL_INDENT, WRITING_LINE, *written)
        if last_row == half:
            parts.append(Part(_WRITING_UNDER + 1.0, (line,)))
        else:  # an odd number: the row beside the last of the first column is free
            parts[-1] = Part(ROW, (*parts[-1].shapes, line))
    return parts


def _item_shapes(question: Question, item: _Item, x: float) -> list[Shape]:
    """A choice on one line, with its arrow."""
    middle, at = ROW / 2, x + _LABEL_INDENT
    label = (Span(item.label),)
    shapes: list[Shape] = [_tick(question, item, x), text_line(label, at, middle, TEXT_PT)]
    if item.jump:
        at += line_width(label, TEXT_PT) + _AROUND_ARROW
        shapes.append(Arrow(at, middle, _ARROW))
        shapes.append(text_line(item.jump, at + _ARROW + _AROUND_ARROW, middle, TEXT_PT))
    return shapes


def _one_column(question: Question, items: list[_Item], room: Room) -> list[Part]:
    parts: list[Part] = []
    for item in items:
        fits = "\n" not in item.label and room.body_left + item.width() <= room.right
        parts += (_one_line if fits else _several_lines)(question, item, room)
    return parts


def _one_line(question: Question, item: _Item, room: Room) -> list[Part]:
    shapes = _item_shapes(question, item, room.body_left)
    if not item.asks_to_write or item.jump:
        return [Part(ROW, tuple(shapes))]
    start = room.body_left + item.width() + 2.0
    if room.right - start >= _WRITING_LEAST:
        foot = ROW / 2 + leading_mm(TEXT_PT) / 2
        return [Part(ROW, (*shapes, Rule(start, foot, room.right - start, WRITING_LINE, question.name, item.name)))]
    return [Part(ROW, tuple(shapes)), _writing_under(question, item, room)]


def _several_lines(question: Question, item: _Item, room: Room) -> list[Part]:
    """A label that wraps: its first line beside the tick, where it leads on a line of its own."""
    above = (ROW - leading_mm(TEXT_PT)) / 2
    left = room.body_left + _LABEL_INDENT
    lines = text_parts(item.label, left, room.right, TEXT_PT)
    if not lines:
        return [Part(ROW, (_tick(question, item, room.body_left),))]
    first = Part(above + lines[0].height, tuple(shape.moved(above) for shape in lines[0].shapes))
    parts = with_shapes([first, *lines[1:]], [_tick(question, item, room.body_left)])
    if item.jump:
        arrow = Arrow(left, leading_mm(TEXT_PT) / 2, _ARROW)
        parts += with_shapes(text_parts(item.jump, left + _ARROW + _AROUND_ARROW, room.right, TEXT_PT), [arrow])
    elif item.asks_to_write:
        parts.append(_writing_under(question, item, room))
    return [*parts, Part(above)]


def _writing_under(question: Question, item: _Item, room: Room) -> Part:
    left = room.body_left + _LABEL_INDENT
    return Part(
        _WRITING_UNDER + 1.0, (Rule(left, _WRITING_UNDER, room.right - left, WRITING_LINE, question.name, item.name),)
    )


def _tick(question: Question, item: _Item, x: float) -> Tick:
    return Tick(x + TICK / 2, ROW / 2, question.kind not in _SQUARE, question.name, item.name)


def _fits_as_scale(columns: list[str], room: Room) -> bool:
    if not columns:
        return False
    width = (room.body_width) / len(columns)
    inside = width - _SCALE_GAP
    return (
        width >= TICK + _SCALE_GAP
        and all(widest_word(words, SMALL_PT) <= inside for words in columns)
        and all(len(wrapped(words, SMALL_PT, inside)) <= _SCALE_MOST_LINES for words in columns)
    )


def _scale(question: Question, columns: list[str], room: Room) -> Part:
    """Equal columns between hairlines, a circle above the words of each."""
    width = (room.body_width) / len(columns)
    shapes: list[Shape] = [Rule(room.body_left, _SCALE_TOP, room.body_width, HAIRLINE)]
    lines = [balanced(words, SMALL_PT, width - _SCALE_GAP) for words in columns]
    for number, choice in enumerate(question.choices):
        middle = room.body_left + (number + 0.5) * width
        shapes.append(Tick(middle, _SCALE_TICK, True, question.name, choice.name))
        for place, line in enumerate(lines[number]):
            at = _SCALE_WORDS + (place + 0.5) * leading_mm(SMALL_PT)
            shapes.append(text_line(line, middle, at, SMALL_PT, Anchor.MIDDLE))
    foot = _SCALE_WORDS + max(map(len, lines)) * leading_mm(SMALL_PT) + _SCALE_BOTTOM
    shapes.append(Rule(room.body_left, foot, room.body_width, HAIRLINE))
    return Part(foot + HAIRLINE, tuple(shapes))
