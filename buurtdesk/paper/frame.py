"""What stands around the questions: title, explanation, running head, footer."""

from __future__ import annotations

from collections.abc import Sequence

from buurtdesk.paper.blocks import Block, Part, gap, text_line, text_parts
from buurtdesk.paper.lines import Line, balanced, line_width, marked_up, wrapped
from buurtdesk.paper.measures import (
    FOOT_BASELINE,
    HEAD_TOP,
    LEFT,
    PAGE_WIDTH,
    QR_CLEAR,
    QR_LEFT,
    QUESTION_PT,
    READ_ON_BASELINE,
    RIGHT,
    SMALL_PT,
    STREET_HEIGHT,
    STREET_WIDTH,
    TEXT_PT,
    TICK,
    TITLE_PT,
    TOP,
    drop_mm,
    leading_mm,
)
from buurtdesk.paper.shapes import Anchor, Arrow, Box, Example, ExampleKind, Shape, Span, Street, Text, Weight
from buurtdesk.paper.words import SheetWords, words_in

_UNDER_STREET, _UNDER_TITLE, _UNDER_INTRO = 5.1, 3.8, 3.9
_TITLE_MOST_LINES = 4
_GROUND_PADDING, _EXAMPLE_IN, _EXAMPLE_TO_TEXT, _BETWEEN_EXAMPLES = 3.4, 5.4, 3.4, 9.0
_SIDE_EXAMPLE_MOST = 40.0
_READ_ON_ARROW, _TO_ARROW = 8.0, 3.5
_HELP_MOST, _HELP_MOST_LINES = 112.0, 3
_QUESTIONS_A_MINUTE = 2


def first_page_head(title: str, asked: int, language: str, rightward: bool) -> Block:
    """The street, the title beside the QR code, what it is for, and how to tick."""
    words = words_in(language)
    left, right = _beside_qr(rightward)
    parts = [Part(STREET_HEIGHT + _UNDER_STREET, (Street(left, 0.0, STREET_WIDTH, STREET_HEIGHT),))]
    parts += _title(title, left, right)
    parts.append(gap(max(_UNDER_TITLE, HEAD_TOP - TOP - sum(part.height for part in parts))))
    parts += text_parts(marked_up(words.intro, minutes=_minutes(asked)), LEFT, RIGHT, TEXT_PT)
    return Block((*parts, gap(_UNDER_INTRO), _how_to_tick(words)))


def running_head(title: str, rightward: bool) -> tuple[Shape, ...]:
    """The title again, small, on one line."""
    left, right = _beside_qr(rightward)
    lines = wrapped(title, SMALL_PT, right - left, Weight.SEMIBOLD)
    if not lines:
        return ()
    shown = lines[0] if len(lines) == 1 else (Span(f"{_without_last_word(lines[0])} …", Weight.SEMIBOLD),)
    street = Street(left, TOP, STREET_WIDTH / 2, STREET_HEIGHT / 2)
    return (street, text_line(shown, left, TOP + STREET_HEIGHT / 2 + 6.0, SMALL_PT))


def footer(language: str, number: int, pages: int, helpline: str) -> tuple[Shape, ...]:
    """Read on, or thanks on the last page; the helpline; which page of how many."""
    words = words_in(language)
    page = marked_up(words.page, page=number, pages=pages)
    shapes: list[Shape] = [Text(RIGHT, FOOT_BASELINE, page, SMALL_PT, Anchor.RIGHT)]
    if helpline.strip():
        shapes += _help(marked_up(words.help, helpline=helpline.strip()))
    if number == pages:
        shapes.append(Text(LEFT, READ_ON_BASELINE, (Span(words.thanks, Weight.SEMIBOLD),), SMALL_PT))
    else:
        shapes += _read_on(Span(words.read_on.format(page=number + 1), Weight.SEMIBOLD))
    return tuple(shapes)


def _beside_qr(rightward: bool) -> tuple[float, float]:
    """From where to where text can run beside the QR code, before mirroring."""
    if rightward:
        return LEFT, QR_LEFT - QR_CLEAR
    return PAGE_WIDTH - QR_LEFT + QR_CLEAR, RIGHT


def _title(title: str, left: float, right: float) -> list[Part]:
    parts = text_parts(title, left, right, TITLE_PT, Weight.SEMIBOLD)
    if len(parts) > _TITLE_MOST_LINES:
        return text_parts(title, left, right, QUESTION_PT, Weight.SEMIBOLD)
    return parts


def _minutes(asked: int) -> int:
    """About how long filling in takes, in steps of five minutes."""
    return 5 * max(1, round(asked / _QUESTIONS_A_MINUTE / 5 + 0.4))


def _how_to_tick(words: SheetWords) -> Part:
    """Three examples side by side on grey."""
    texts = [marked_up(each) for each in (words.one, words.several, words.mistake)]
    lead = TICK + _EXAMPLE_TO_TEXT
    blocks, x = [], LEFT + _EXAMPLE_IN
    for number, text in enumerate(texts):
        room = RIGHT - _EXAMPLE_IN - x - lead
        lines = balanced(text, SMALL_PT, room if number == len(texts) - 1 else min(room, _SIDE_EXAMPLE_MOST))
        blocks.append((x, lines))
        x += lead + max(line_width(line, SMALL_PT) for line in lines) + _BETWEEN_EXAMPLES
    height = 2 * _GROUND_PADDING + max(len(lines) for _, lines in blocks) * leading_mm(SMALL_PT)
    shapes: list[Shape] = [Box(LEFT, 0.0, RIGHT - LEFT, height, ground=True)]
    for (at, lines), kind in zip(blocks, ExampleKind, strict=True):
        shapes.append(Example(at + TICK / 2, height / 2, kind))
        shapes += _centred(lines, at + lead, height / 2)
    return Part(height, tuple(shapes))


def _centred(lines: Sequence[Line], x: float, middle: float) -> list[Shape]:
    """Lines whose middle is at `middle`."""
    lead = leading_mm(SMALL_PT)
    top = middle - lead * len(lines) / 2
    return [text_line(line, x, top + (number + 0.5) * lead, SMALL_PT) for number, line in enumerate(lines)]


def _help(text: Line) -> list[Shape]:
    """Upwards from the foot, so that a long one does not leave the page."""
    lines = wrapped(text, SMALL_PT, _HELP_MOST)[:_HELP_MOST_LINES]
    lead = leading_mm(SMALL_PT)
    return [
        Text(LEFT, FOOT_BASELINE - lead * (len(lines) - 1 - number), line, SMALL_PT)
        for number, line in enumerate(lines)
    ]


def _read_on(words: Span) -> list[Shape]:
    arrow = Arrow(RIGHT - _READ_ON_ARROW, READ_ON_BASELINE - drop_mm(SMALL_PT), _READ_ON_ARROW)
    return [arrow, Text(RIGHT - _READ_ON_ARROW - _TO_ARROW, READ_ON_BASELINE, (words,), SMALL_PT, Anchor.RIGHT)]


def _without_last_word(line: Line) -> str:
    text = "".join(span.text for span in line)
    return text.rsplit(" ", 1)[0] if " " in text else text[:-3]
