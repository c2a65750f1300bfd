"""The sizes of the printed sheet; millimetres from the upper left corner of an A4 page, type in points."""

from __future__ import annotations

from dataclasses import dataclass

from buurtdesk.domain.sheet_layout import SHEET_FRAME

PAGE_WIDTH, PAGE_HEIGHT = SHEET_FRAME.width_mm, SHEET_FRAME.height_mm
MM_PER_PT = 25.4 / 72

# What stands in the same place on every page, in every language: a reader of scans looks for it there.
QR_LEFT, QR_TOP, QR_SIDE = SHEET_FRAME.qr_left_mm, SHEET_FRAME.qr_top_mm, SHEET_FRAME.qr_side_mm
CODE_MIDDLE, CODE_BASELINE = QR_LEFT + QR_SIDE / 2, 45.1
TICK, TICK_LINE = 6.0, 0.45

# Text runs from LEFT to RIGHT; beside the QR code it keeps clear of it and of the white around it.
LEFT, RIGHT, TOP, BOTTOM = 20.0, 192.0, 18.0, 261.0
QR_CLEAR = 8.0
HEAD_TOP = 50.0
NUMBER_COLUMN = 9.0
BETWEEN_QUESTIONS, BEFORE_SECTION = 7.0, 4.0
ROW, TICK_TO_TEXT, BETWEEN_COLUMNS = 9.6, 4.0, 6.0
SECOND_OF_TWO = 58.0
WRITING_ROW, WRITING_LINE = 9.0, 0.25
DIGIT_WIDTH, DIGIT_HEIGHT = 8.0, 9.6
HAIRLINE = 0.2
GROUND_RADIUS = 2.0
STREET_WIDTH, STREET_HEIGHT = 60.0, 8.1
READ_ON_BASELINE, FOOT_BASELINE = 268.7, 281.2

TITLE_PT, SECTION_PT, QUESTION_PT, TEXT_PT, SMALL_PT = 27.0, 18.0, 15.0, 14.0, 12.0
_LEADING = {TITLE_PT: 30.0, SECTION_PT: 23.0, QUESTION_PT: 19.5, TEXT_PT: 19.0, SMALL_PT: 13.8}


def leading_mm(size_pt: float) -> float:
    """From one line of text to the next."""
    return _LEADING[size_pt] * MM_PER_PT


def rise_mm(size_pt: float) -> float:
    """From the top of a line to its letters' foot."""
    return leading_mm(size_pt) / 2 + drop_mm(size_pt)


def drop_mm(size_pt: float) -> float:
    """From the middle of a capital to its foot."""
    return size_pt * MM_PER_PT * 0.345


@dataclass(frozen=True)
class Room:
    """Where things can stand on a page. Large print is laid out on a smaller page, that is then enlarged by `scale`."""

    scale: float = 1.0

    @property
    def page_width(self) -> float:
        return PAGE_WIDTH / self.scale

    @property
    def left(self) -> float:
        return LEFT / self.scale

    @property
    def right(self) -> float:
        return RIGHT / self.scale

    @property
    def top(self) -> float:
        return TOP / self.scale

    @property
    def head_top(self) -> float:
        """Below the QR code, where all pages but the first begin."""
        return HEAD_TOP / self.scale

    @property
    def bottom(self) -> float:
        return BOTTOM / self.scale

    @property
    def body_left(self) -> float:
        """Right of the numbers of the questions."""
        return self.left + NUMBER_COLUMN

    @property
    def body_width(self) -> float:
        return self.right - self.body_left

    @property
    def qr_left(self) -> float:
        return QR_LEFT / self.scale

    @property
    def read_on_baseline(self) -> float:
        return READ_ON_BASELINE / self.scale

    @property
    def foot_baseline(self) -> float:
        return FOOT_BASELINE / self.scale


REGULAR_PRINT, LARGE_PRINT = Room(), Room(18.0 / TEXT_PT)
