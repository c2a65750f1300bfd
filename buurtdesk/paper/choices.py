"""Choices to tick: under each other, in two columns if they are short, or as the columns of a scale."""

from __future__ import annotations

from dataclasses import dataclass

from buurtdesk.domain.questionnaire import Question, QuestionKind, in_language
from buurtdesk.paper.blocks import Part, text_line, text_parts, with_shapes
from buurtdesk.paper.lines import Line, balanced, cleaned, line_width, marked_up, widest_word, wrapped
from buurtdesk.paper.measures import (
    BETWEEN_COLUMNS,
    BODY_LEFT,
    HAIRLINE,
    RIGHT,
    ROW,
    SECOND_OF_TWO,
    SMALL_PT,
    TEXT_PT,
    TICK,
    TICK_TO_TEXT,
    WRITING_LINE,
    leading_mm,
)
from buurtdesk.paper.shapes import Anchor, Arrow, Rule, Shape, Span, Tick, Weight
from buurtdesk.paper.skips import END
from buurtdesk.paper.words import SheetWords

_LABEL_INDENT = TICK + TICK_TO_TEXT
_ARROW, _AROUND_ARROW = 11.0, 4.0
_SCALE_TOP, _SCALE_TICK, _SCALE_WORDS, _SCALE_BOTTOM = 0.6, 5.9, 11.0, 2.4
_SCALE_GAP, _SCALE_MOST_LINES = 4.6, 3
_WRITING_LEAST, _WRITING_UNDER = 45.0, 6.6
_TWO_COLUMNS_FROM = 4


@dataclass(frozen=True)
class _Item:
    """A choice as printed: what it is called, and where ticking it leads if not to the next question."""

    name: str
    label: str
    jump: Line = ()

    @property
    def asks_to_write(self) -> bool:
        """“Somewhere else:” wants a line to write on."""
        return self.label.endswith((":", "…", "..."))

    def width(self) -> float:
        """On one line."""
        label = line_width((Span(self.label),), TEXT_PT)
        jump = 2 * _AROUND_ARROW + _ARROW + line_width(self.jump, TEXT_PT) if self.jump else 0.0
        return _LABEL_INDENT + label + jump


def choice_parts(question: Question, language: str, words: SheetWords, jumps: dict[tuple[str, str], str]) -> list[Part]:
    """The choices of a single, multiple or scale question."""
    if question.kind is QuestionKind.SCALE:
        columns = [in_language(choice.label, language) for choice in question.choices]
        if _fits_as_scale(columns):
            return [_scale(question, columns)]
    items = []
    for choice in question.choices:
        jump = _jump(jumps.get((question.name, choice.name)), words)
        items.append(_Item(choice.name, cleaned(in_language(choice.label, language)).strip("\n"), jump))
    second = _second_column(items)
    return _one_column(question, items) if second is None else _two_columns(question, items, second)


def _jump(number: str | None, words: SheetWords) -> Line:
    if number is None:
        return ()
    line = words.go_to_end if number == END else words.go_to
    return tuple(Span(span.text, Weight.SEMIBOLD) for span in marked_up(line, number=number))


def _second_column(items: list[_Item]) -> float | None:
    """Where a second column can begin; None if the choices are few or long."""
    if any("\n" in item.label for item in items):
        return None
    if len(items) == 2:
        at = BODY_LEFT + SECOND_OF_TWO
    elif len(items) >= _TWO_COLUMNS_FROM:
        at = BODY_LEFT + (RIGHT - BODY_LEFT + BETWEEN_COLUMNS) / 2
    else:
        return None
    first, second = items[: (len(items) + 1) // 2], items[(len(items) + 1) // 2 :]
    room = at - BETWEEN_COLUMNS - BODY_LEFT
    fits = all(item.width() <= room for item in first) and all(item.width() <= RIGHT - at for item in second)
    return at if fits and not any(item.asks_to_write for item in items[:-1]) else None


def _two_columns(question: Question, items: list[_Item], second: float) -> list[Part]:
    half = (len(items) + 1) // 2
    parts = []
    for first, other in zip(items[:half], [*items[half:], None], strict=False):
        shapes = _item_shapes(question, first, BODY_LEFT)
        if other is not None:
            shapes += _item_shapes(question, other, second)
        parts.append(Part(ROW, tuple(shapes)))
    if items[-1].asks_to_write:
        last_row = len(items) - half
        line = Rule(second + _LABEL_INDENT, _WRITING_UNDER, RIGHT - second - _LABEL_INDENT, WRITING_LINE)
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


def _one_column(question: Question, items: list[_Item]) -> list[Part]:
    parts: list[Part] = []
    for item in items:
        fits = "\n" not in item.label and BODY_LEFT + item.width() <= RIGHT
        parts += _one_line(question, item) if fits else _several_lines(question, item)
    return parts


def _one_line(question: Question, item: _Item) -> list[Part]:
    shapes = _item_shapes(question, item, BODY_LEFT)
    if not item.asks_to_write or item.jump:
        return [Part(ROW, tuple(shapes))]
    start = BODY_LEFT + item.width() + 2.0
    if RIGHT - start >= _WRITING_LEAST:
        foot = ROW / 2 + leading_mm(TEXT_PT) / 2
        return [Part(ROW, (*shapes, Rule(start, foot, RIGHT - start, WRITING_LINE)))]
    return [Part(ROW, tuple(shapes)), _writing_under()]


def _several_lines(question: Question, item: _Item) -> list[Part]:
    """A label that wraps: its first line beside the tick, where it leads on a line of its own."""
    above = (ROW - leading_mm(TEXT_PT)) / 2
    left = BODY_LEFT + _LABEL_INDENT
    lines = text_parts(item.label, left, RIGHT, TEXT_PT)
    if not lines:
        return [Part(ROW, (_tick(question, item, BODY_LEFT),))]
    first = Part(above + lines[0].height, tuple(shape.moved(above) for shape in lines[0].shapes))
    parts = with_shapes([first, *lines[1:]], [_tick(question, item, BODY_LEFT)])
    if item.jump:
        arrow = Arrow(left, leading_mm(TEXT_PT) / 2, _ARROW)
        parts += with_shapes(text_parts(item.jump, left + _ARROW + _AROUND_ARROW, RIGHT, TEXT_PT), [arrow])
    elif item.asks_to_write:
        parts.append(_writing_under())
    return [*parts, Part(above)]


def _writing_under() -> Part:
    left = BODY_LEFT + _LABEL_INDENT
    return Part(_WRITING_UNDER + 1.0, (Rule(left, _WRITING_UNDER, RIGHT - left, WRITING_LINE),))


def _tick(question: Question, item: _Item, x: float) -> Tick:
    return Tick(x + TICK / 2, ROW / 2, question.kind is not QuestionKind.MULTIPLE, question.name, item.name)


def _fits_as_scale(columns: list[str]) -> bool:
    if not columns:
        return False
    width = (RIGHT - BODY_LEFT) / len(columns)
    room = width - _SCALE_GAP
    return (
        width >= TICK + _SCALE_GAP
        and all(widest_word(words, SMALL_PT) <= room for words in columns)
        and all(len(wrapped(words, SMALL_PT, room)) <= _SCALE_MOST_LINES for words in columns)
    )


def _scale(question: Question, columns: list[str]) -> Part:
    """Equal columns between hairlines, a circle above the words of each."""
    width = (RIGHT - BODY_LEFT) / len(columns)
    shapes: list[Shape] = [Rule(BODY_LEFT, _SCALE_TOP, RIGHT - BODY_LEFT, HAIRLINE)]
    lines = [balanced(words, SMALL_PT, width - _SCALE_GAP) for words in columns]
    for number, choice in enumerate(question.choices):
        middle = BODY_LEFT + (number + 0.5) * width
        shapes.append(Tick(middle, _SCALE_TICK, True, question.name, choice.name))
        for place, line in enumerate(lines[number]):
            at = _SCALE_WORDS + (place + 0.5) * leading_mm(SMALL_PT)
            shapes.append(text_line(line, middle, at, SMALL_PT, Anchor.MIDDLE))
    foot = _SCALE_WORDS + max(map(len, lines)) * leading_mm(SMALL_PT) + _SCALE_BOTTOM
    shapes.append(Rule(BODY_LEFT, foot, RIGHT - BODY_LEFT, HAIRLINE))
    return Part(foot + HAIRLINE, tuple(shapes))
