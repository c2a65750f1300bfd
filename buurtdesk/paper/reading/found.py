"""What reading finds: pages with their answers, and rejects with their reason."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from buurtdesk.domain.sheet_layout import SheetLayout

Layouts = Callable[[str, int], SheetLayout | None]
"""The layout of a sheet or ballot by its code and edition; None if this desk knows no such sheet."""

Value = str | tuple[str, ...] | None
"""A choice; for several always a tuple (by rank for a ranking, "" where a rank has none); None for nothing ticked."""


class Reason(StrEnum):
    """Why a page could not be read."""

    NO_CODE = "no_code"
    BLANK = "blank"
    UNKNOWN_SHEET = "unknown_sheet"
    NO_CORNERS = "no_corners"
    UNREAD_BALLOT = "unread_ballot"
    NO_SUCH_PAGE = "no_such_page"
    NOT_AN_IMAGE = "not_an_image"
    EMPTY_FILE = "empty_file"
    TOO_LARGE = "too_large"
    ENCRYPTED = "encrypted"
    NO_SUCH_FILE = "no_such_file"
    NO_FILES = "no_files"


class Doubt(StrEnum):
    """Why a person should look; the empty text of a sure answer is not among them."""

    TWO_MARKS = "two_marks"
    CORRECTED = "corrected"
    BLACKED_OUT = "blacked_out"
    FAINT = "faint"
    NOT_SEEN = "not_seen"
    UNCLEAR = "unclear"
    SAME_TWICE = "same_twice"


@dataclass(frozen=True)
class Mark:
    """What a box shows, 0 to 1: how likely it is ticked, how much of it is inked, how solidly it is filled, and how
    much more solidly than this person's other marks; and whether there is ink far lighter than the page's pen; and
    whether the box itself was seen, not covered or torn off."""

    choice: str
    rank: int
    chance: float
    ink: float
    black: float
    blacker: float
    is_weak: bool
    is_seen: bool


@dataclass(frozen=True)
class Reading:
    """What a question says; `doubt` is "" where it is sure, `confidence` how likely the value is right."""

    question: str
    value: Value
    confidence: float
    doubt: str
    marks: tuple[Mark, ...]


@dataclass(frozen=True)
class PageRead:
    """One page of one sheet, or a ballot; `picture` is a grey JPEG of it, straight (flatten.PX_PER_MM)."""

    file: Path
    page_in_file: int
    code: str
    page: int
    edition: int
    picture: bytes
    answers: tuple[Reading, ...]


@dataclass(frozen=True)
class Reject:
    """A page or file that was not read; `picture` is a small grey JPEG, empty where nothing could be shown."""

    file: Path
    page_in_file: int
    reason: Reason
    detail: str = ""
    picture: bytes = b""
    code: str = ""
    page: int = 0
    edition: int = 0
