"""What stands around the questions: title, explanation, running head, footer."""

from __future__ import annotations

from collections.abc import Sequence

from buurtdesk.domain.questionnaire import Questionnaire
from buurtdesk.paper.blocks import Block, Part, gap, text_line, text_parts
from buurtdesk.paper.lines import Line, balanced, line_width, marked_up, wrapped
from buurtdesk.paper.measures import (
    QR_CLEAR,
    QUESTION_PT,
    SMALL_PT,
    STREET_HEIGHT,
    STREET_WIDTH,
    TEXT_PT,
    TICK,
    TITLE_PT,
    Room,
    drop_mm,
    leading_mm,
)
from buurtdesk.paper.shapes import Anchor, Arrow, Box, Example, ExampleKind, Shape, Span, Street, Text, Weight
from buurtdesk.paper.words import SheetWords, words_in

_UNDER_STREET, _UNDER_TITLE, _UNDER_INTRO = 5.1, 3.8, 3.9
_TITLE_MOST_LINES = 4
_GROUND_PADDING, _EXAMPLE_IN, _EXAMPLE_TO_TEXT, _BETWEEN_EXAMPLES = 3.4, 5.4, 3.4, 9.0
_SIDE_EXAMPLE_MOST, _LAST_EXAMPLE_LEAST, _BETWEEN_ROWS = 40.0, 40.0, 2.0
_READ_ON_ARROW, _TO_ARROW = 8.0, 3.5
_HELP_MOST, _PAGE_ROOM, _UNDER_READ_ON = 112.0, 50.0, 2.5
_BEFORE_ADDRESS, _THANKS_MOST_LINES = 10.0, 2
_QUESTIONS_A_MINUTE = 2


def first_page_head(title: str, intro: str, asked: int, language: str, rightward: bool, room: Room) -> Block:
    """The street, the title beside the QR code, what it is for (ours without an `intro`), and how to tick."""
    words = words_in(language)
    left, right = _beside_qr(rightward, room)
    parts = [Part(STREET_HEIGHT + _UNDER_STREET, (Street(left, 0.0, STREET_WIDTH, STREET_HEIGHT),))]
    parts += _title(title, left, right)
    parts.append(gap(max(_UNDER_TITLE, room.head_top - room.top - sum(part.height for part in parts))))
    usual = marked_up(f"{words.intro} {words.code}", minutes=_minutes(asked))
    parts += text_parts(f"{intro}\n{words.code}" if intro else usual, room.left, room.right, TEXT_PT)
    return Block((*parts, gap(_UNDER_INTRO), _how_to_tick(words, room)))


def running_head(title: str, rightward: bool, room: Room) -> tuple[Shape, ...]:
    """The title again, small, on one line."""
    left, right = _beside_qr(rightward, room)
    lines = wrapped(title, SMALL_PT, right - left, Weight.SEMIBOLD)
    if not lines:
        return ()
    shown = lines[0] if len(lines) == 1 else (Span(f"{_without_last_word(lines[0])} …", Weight.SEMIBOLD),)
    street = Street(left, room.top, STREET_WIDTH / 2, STREET_HEIGHT / 2)
    return (street, text_line(shown, left, room.top + STREET_HEIGHT / 2 + 6.0, SMALL_PT))


def bring_back(address: str, language: str, room: Room) -> Block:
    """Below the last question: where the sheet goes."""
    asked = text_parts(words_in(language).bring_to, room.left, room.right, SMALL_PT)
    return Block((*asked, *text_parts(address, room.left, room.right, QUESTION_PT, Weight.SEMIBOLD)), _BEFORE_ADDRESS)


def footer(questionnaire: Questionnaire, language: str, number: int, pages: int, room: Room) -> tuple[Shape, ...]:
    """Read on where there is more, the helpline, which page of how many."""
    words, helpline = words_in(language), questionnaire.helpline
    page = marked_up(words.page, page=number, pages=pages)
    shapes: list[Shape] = [Text(room.right, room.foot_baseline, page, SMALL_PT, Anchor.RIGHT)]
    if helpline.strip():
        shapes += _help(marked_up(words.help, helpline=helpline.strip()), room)
    if number < pages:
        shapes += _read_on(Span(words.read_on.format(page=number + 1), Weight.SEMIBOLD), room)
    return tuple(shapes)


def thanks(questionnaire: Questionnaire, language: str, address: str, room: Room) -> tuple[Shape, ...]:
    """At the foot of the last page; with the `address` for which there was no room above it."""
    words = words_in(language)
    if address:
        text = marked_up(f"{words.bring_to} *{{address}}*", address=address)
    else:
        told = words.thanks if questionnaire.return_address.strip() else f"{words.thanks} {words.give_back}"
        text = (Span(told, Weight.SEMIBOLD),)
    lines = wrapped(text, SMALL_PT, room.right - room.left)[:_THANKS_MOST_LINES]
    foot = room.read_on_baseline - leading_mm(SMALL_PT) * (len(lines) - 1)
    return tuple(
        Text(room.left, foot + leading_mm(SMALL_PT) * number, line, SMALL_PT) for number, line in enumerate(lines)
    )


def _beside_qr(rightward: bool, room: Room) -> tuple[float, float]:
    """From where to where text can run beside the QR code, before mirroring."""
    if rightward:
        return room.left, room.qr_left - QR_CLEAR
    return room.page_width - room.qr_left + QR_CLEAR, room.right


def _title(title: str, left: float, right: float) -> list[Part]:
    parts = text_parts(title, left, right, TITLE_PT, Weight.SEMIBOLD)
    if len(parts) > _TITLE_MOST_LINES:
        return text_parts(title, left, right, QUESTION_PT, Weight.SEMIBOLD)
    return parts


def _minutes(asked: int) -> int:
    """About how long filling in takes, in steps of five minutes."""
    return 5 * max(1, round(asked / _QUESTIONS_A_MINUTE / 5 + 0.4))


def _how_to_tick(words: SheetWords, room: Room) -> Part:
    """Three examples on grey, side by side as far as they have room."""
    lead, first, right = TICK + _EXAMPLE_TO_TEXT, room.left + _EXAMPLE_IN, room.right - _EXAMPLE_IN
    x, height, row, shapes = first, 2 * _GROUND_PADDING, 0.0, list[Shape]()
    for kind, text in zip(ExampleKind, (words.one, words.several, words.mistake), strict=True):
        is_last = kind is ExampleKind.MISTAKE
        if is_last and right - x - lead < _LAST_EXAMPLE_LEAST:
            x, height, row = first, height + row + _BETWEEN_ROWS, 0.0
        width = right - x - lead
        lines = balanced(marked_up(text), SMALL_PT, width if is_last else min(width, _SIDE_EXAMPLE_MOST))
        row = max(row, len(lines) * leading_mm(SMALL_PT))
        middle = height - _GROUND_PADDING + row / 2
        shapes += [Example(x + TICK / 2, middle, kind), *_centred(lines, x + lead, middle)]
        x += lead + max(line_width(line, SMALL_PT) for line in lines) + _BETWEEN_EXAMPLES
    ground = Box(room.left, 0.0, room.right - room.left, height + row, ground=True)
    return Part(height + row, (ground, *shapes))


def _centred(lines: Sequence[Line], x: float, middle: float) -> list[Shape]:
    """Lines whose middle is at `middle`."""
    lead = leading_mm(SMALL_PT)
    top = middle - lead * len(lines) / 2
    return [text_line(line, x, top + (number + 0.5) * lead, SMALL_PT) for number, line in enumerate(lines)]


def _help(text: Line, room: Room) -> list[Shape]:
    """Upwards from the foot, so that a long one does not leave the page."""
    lead = leading_mm(SMALL_PT)
    most = 1 + int((room.foot_baseline - room.read_on_baseline - _UNDER_READ_ON) // lead)
    lines = wrapped(text, SMALL_PT, min(_HELP_MOST, room.right - room.left - _PAGE_ROOM))[:most]
    return [
        Text(room.left, room.foot_baseline - lead * (len(lines) - 1 - number), line, SMALL_PT)
        for number, line in enumerate(lines)
    ]


def _read_on(words: Span, room: Room) -> list[Shape]:
    arrow = Arrow(room.right - _READ_ON_ARROW, room.read_on_baseline - drop_mm(SMALL_PT), _READ_ON_ARROW)
    return [
        arrow,
        Text(room.right - _READ_ON_ARROW - _TO_ARROW, room.read_on_baseline, (words,), SMALL_PT, Anchor.RIGHT),
    ]


def _without_last_word(line: Line) -> str:
    text = "".join(span.text for span in line)
    return text.rsplit(" ", 1)[0] if " " in text else text[:-3]
