"""Where everything stands on a paper ballot: positions only, in millimetres from its own upper left corner.

A ballot is as small as its letters allow: a quarter of an A4, else half of one, else a whole one. It has corner marks
and a QR code of its own, in the same place in every language. All else is laid out from left to right and mirrored for
languages written from right to left.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from buurtdesk.domain.errors import TooManyLetters
from buurtdesk.domain.questionnaire import QuestionKind
from buurtdesk.domain.sheet_layout import LayoutBox, PageFrame, SheetLayout
from buurtdesk.domain.voting import VotingRules
from buurtdesk.paper.ballot_words import BallotWords, ballot_words_in
from buurtdesk.paper.blocks import Part, gap, text_line, text_parts
from buurtdesk.paper.direction import is_rightward
from buurtdesk.paper.fonts import printable
from buurtdesk.paper.lines import Line, line_width, marked_up, wrapped
from buurtdesk.paper.measures import (
    DIGIT_HEIGHT,
    DIGIT_WIDTH,
    PAGE_HEIGHT,
    PAGE_WIDTH,
    ROW,
    SECTION_PT,
    SMALL_PT,
    TEXT_PT,
    TICK,
    TICK_TO_TEXT,
    WRITING_LINE,
    leading_mm,
)
from buurtdesk.paper.shapes import Box, Rule, Shape, Span, Text, Tick, Weight

MOST_LETTERS = 40
MOST_BOXES = 5
QUESTION = "ballot"
_EDGE, _TOP, _UNDER_HEAD, _BETWEEN_COLUMNS = 13.0, 7.0, 3.0, 8.0
_MARK_EDGE, _MARK_LENGTH, _MARK_THICK = 5.0, 6.0, 1.5
_QR_SIDE, _QR_TOP, _QR_TO_RIGHT, _QR_COLUMN, _UNDER_CODE = 18.0, 7.0, 14.0, 26.0, 2.5
CODE_BELOW_QR = 5.5
_BETWEEN_TICKS, _LETTER_COLUMN, _BETWEEN_ROWS = 2.0, 7.5, 1.0
_TEXT_LINES = 2
_WRITING_DROP = 3.0


@dataclass(frozen=True)
class BallotPaper:
    """What stands on all ballots of a print; `options` are (letter, text), without text where one writes it oneself."""

    title: str
    language: str
    rules: VotingRules
    options: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class BallotPlace:
    """One ballot: its size, how many lie side by side and below each other on an A4, and its shapes.

    The shapes are counted from the left edge of a ballot at the left of the page; mirrored ones from `shift`.
    """

    across: int
    down: int
    shapes: tuple[Shape, ...]
    shift: float = 0.0

    @property
    def width(self) -> float:
        return PAGE_WIDTH / self.across

    @property
    def height(self) -> float:
        return PAGE_HEIGHT / self.down

    @property
    def a_page(self) -> int:
        return self.across * self.down

    @property
    def frame(self) -> PageFrame:
        """The marks and the QR code by which a reader finds the ballot."""
        qr_left = self.width - _QR_TO_RIGHT - _QR_SIDE
        return PageFrame(*(self.width, self.height, _MARK_EDGE, _MARK_LENGTH, _MARK_THICK), qr_left, _QR_TOP, _QR_SIDE)

    @property
    def layout(self) -> SheetLayout:
        """What a reader looks at: the boxes, as one question; a letter that can get more dots has more boxes."""
        boxes = [_scanned(shape, self.shift) for shape in self.shapes if isinstance(shape, Tick)]
        return SheetLayout(1, tuple(boxes), frame=self.frame)


# How many across and down, and in how many columns the letters stand.
_SIZES = ((2, 2, 1), (1, 2, 2), (1, 1, 1), (1, 1, 2))


def lay_out_ballot(paper: BallotPaper) -> BallotPlace:
    """The smallest ballot on which everything fits. Raises TooManyLetters."""
    if len(paper.options) > MOST_LETTERS:
        raise TooManyLetters(most=MOST_LETTERS, options=len(paper.options))
    for across, down, columns in _SIZES:
        width, room = PAGE_WIDTH / across, PAGE_HEIGHT / down - 2 * _TOP
        parts = _parts(paper, width, columns)
        if sum(part.height for part in parts) <= room:
            shapes = tuple(_stacked(parts, _TOP))
            if is_rightward(paper.language):
                return BallotPlace(across, down, shapes)
            return BallotPlace(across, down, tuple(shape.mirrored() for shape in shapes), PAGE_WIDTH - width)
    raise TooManyLetters(most=MOST_LETTERS, options=len(paper.options))


def _parts(paper: BallotPaper, width: float, columns: int) -> list[Part]:
    left, right = _EDGE, width - _EDGE
    column_width = (right - left - (columns - 1) * _BETWEEN_COLUMNS) / columns
    rows = -(-len(paper.options) // columns)
    head = _head(paper, left, right)
    stacks = []
    for column in range(columns):
        at = left + column * (column_width + _BETWEEN_COLUMNS)
        options = paper.options[column * rows : (column + 1) * rows]
        stacks.append([_row(letter, text, paper.rules, at, at + column_width) for letter, text in options])
    height = max(sum(part.height for part in stack) for stack in stacks)
    return [*head, Part(height, tuple(shape for stack in stacks for shape in _stacked(stack, 0.0)))]


def _scanned(tick: Tick, shift: float) -> LayoutBox:
    kind = QuestionKind.SINGLE if tick.round else QuestionKind.MULTIPLE
    left, top = tick.x - shift - tick.side / 2, tick.y - tick.side / 2
    return LayoutBox(1, QUESTION, kind, tick.choice, left, top, tick.side, tick.side)


def _head(paper: BallotPaper, left: float, right: float) -> list[Part]:
    """Beside the QR code the name of the ballot, the evening it is for, and how to vote."""
    if is_rightward(paper.language):
        right -= _QR_COLUMN
    else:  # to be mirrored; the QR code is not
        left += _QR_COLUMN
    words = ballot_words_in(paper.language)
    title = text_line((Span(words.title, Weight.SEMIBOLD),), left, leading_mm(SECTION_PT) / 2, SECTION_PT)
    evening = wrapped(printable(" ".join(paper.title.split())), SMALL_PT, right - left)[:1]
    parts = [
        Part(leading_mm(SECTION_PT), (title,)),
        *(Part(leading_mm(SMALL_PT), (text_line(line, left, leading_mm(SMALL_PT) / 2, SMALL_PT),)) for line in evening),
        gap(_UNDER_HEAD / 2),
        *text_parts(_how_to_vote(words, paper.rules), left, right, SMALL_PT),
    ]
    below_code = _QR_TOP + _QR_SIDE + CODE_BELOW_QR + _UNDER_CODE - _TOP
    return [*parts, gap(max(_UNDER_HEAD, below_code - sum(part.height for part in parts)))]


def _how_to_vote(words: BallotWords, rules: VotingRules) -> Line:
    dots, boxes = rules.dots_per_person, boxes_a_letter(rules)
    told = [words.one_dot if dots == 1 else words.dots if dots else words.no_limit]
    if boxes:
        told.append(words.tick_one if dots == 1 else words.tick)
    told += [words.several] if boxes > 1 else [] if boxes else [words.number]
    return marked_up(" ".join((*told, words.no_name)), dots=dots)


def boxes_a_letter(rules: VotingRules) -> int:
    """A box for each dot that may go on one letter; none where there are so many that one writes a number."""
    limits = [limit for limit in (rules.dots_per_person, rules.most_per_option) if limit]
    most = min(limits, default=MOST_BOXES + 1)
    return most if most <= MOST_BOXES else 0


def _row(letter: str, text: str, rules: VotingRules, left: float, right: float) -> Part:
    """The boxes of a letter, the letter, and its text or a line to write it on."""
    boxes = boxes_a_letter(rules)
    beside = left + (boxes * (TICK + _BETWEEN_TICKS) - _BETWEEN_TICKS if boxes else DIGIT_WIDTH) + TICK_TO_TEXT
    lines = _text_lines(text, right - beside - _LETTER_COLUMN)
    height = max(ROW if boxes else DIGIT_HEIGHT + _BETWEEN_ROWS, len(lines) * leading_mm(SMALL_PT) + _BETWEEN_ROWS)
    middle = height / 2
    shapes: list[Shape] = [
        Tick(left + TICK / 2 + place * (TICK + _BETWEEN_TICKS), middle, rules.dots_per_person == 1, QUESTION, letter)
        for place in range(boxes)
    ]
    if not boxes:
        shapes.append(Box(left, middle - DIGIT_HEIGHT / 2, DIGIT_WIDTH, DIGIT_HEIGHT))
    shapes.append(text_line((Span(letter, Weight.SEMIBOLD),), beside, middle, TEXT_PT))
    at = beside + _LETTER_COLUMN
    if not lines:
        shapes.append(Rule(at, middle + _WRITING_DROP, right - at, WRITING_LINE))
    shapes += _around(lines, at, middle)
    return Part(height, tuple(shapes))


def _text_lines(text: str, room_mm: float) -> list[Line]:
    """Two lines at most; what is longer ends in …: the room's screen and the wall have it whole."""
    lines = wrapped(printable(" ".join(text.split())), SMALL_PT, room_mm)
    if len(lines) <= _TEXT_LINES:
        return lines
    kept = "".join(span.text for span in lines[_TEXT_LINES - 1])
    while line_width((Span(f"{kept} …"),), SMALL_PT) > room_mm:
        kept = kept[:-1].rstrip()
    return [*lines[: _TEXT_LINES - 1], (Span(f"{kept} …"),)]


def _around(lines: list[Line], x: float, middle: float) -> list[Text]:
    """Lines that stand around `middle`."""
    lead = leading_mm(SMALL_PT)
    top = middle - lead * (len(lines) - 1) / 2
    return [text_line(line, x, top + lead * number, SMALL_PT) for number, line in enumerate(lines)]


def _stacked(parts: Iterable[Part], top: float) -> Iterable[Shape]:
    """The shapes of parts under each other."""
    for part in parts:
        yield from (shape.moved(top) for shape in part.shapes)
        top += part.height
