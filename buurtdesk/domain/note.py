"""A sticky note."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from buurtdesk.domain.errors import EmptyText, TextTooLong

MOST_CHARACTERS = 4000
_NOT_KEEPABLE = re.compile("[\0\ud800-\udfff]")


class NoteColor(StrEnum):
    """The six colours, in the order of their keys Ctrl+1…6."""

    YELLOW = "yellow"
    PINK = "pink"
    GREEN = "green"
    BLUE = "blue"
    PURPLE = "purple"
    SAND = "sand"


@dataclass(frozen=True)
class Place:
    """A point on the wall, in wall units (1 unit = 1 logical pixel at 100 %)."""

    x: float
    y: float


ORIGIN = Place(0, 0)


@dataclass(frozen=True)
class Note:
    id: str
    session_id: str
    text: str
    color: NoteColor = NoteColor.YELLOW
    place: Place = ORIGIN
    table: int | None = None
    source: str = ""
    clusters: tuple[str, ...] = ()
    author: str = ""


def keepable(text: str) -> str:
    """The text without what neither a library nor a bundle can hold: NUL, and halves of surrogate pairs."""
    return _NOT_KEEPABLE.sub("", text)


def clean_text(text: str) -> str:
    """The text as it is kept: without white space around it. Raises EmptyText, TextTooLong."""
    cleaned = keepable(text).strip()
    if not cleaned:
        raise EmptyText()
    if len(cleaned) > MOST_CHARACTERS:
        raise TextTooLong(length=len(cleaned), most=MOST_CHARACTERS)
    return cleaned
