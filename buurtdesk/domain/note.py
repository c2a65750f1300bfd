"""A sticky note."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from buurtdesk.domain.errors import EmptyText, NotALanguage, TextTooLong

MOST_CHARACTERS = 4000
_NOT_KEEPABLE = re.compile("[\0\ud800-\udfff]")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}")


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
    """What was said; a `hidden` one is on the wall but never on the room's screen.

    `language` is the code of the language it is in, empty if it is the one of the workshop. `photos` are the SHA-256s
    of photos of the paper that it was written on.
    """

    id: str
    session_id: str
    text: str
    color: NoteColor = NoteColor.YELLOW
    place: Place = ORIGIN
    table: int | None = None
    source: str = ""
    clusters: tuple[str, ...] = ()
    language: str = ""
    translation: str = ""
    photos: tuple[str, ...] = ()
    hidden: bool = False
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


def clean_translation(text: str) -> str:
    """The translation as it is kept; it may be empty. Raises TextTooLong."""
    return clean_text(text) if keepable(text).strip() else ""


def clean_language(code: str) -> str:
    """The code of a language as it is kept; it may be empty. Raises NotALanguage."""
    cleaned = code.strip()
    if cleaned and not _LANGUAGE.fullmatch(cleaned):
        raise NotALanguage(value=code)
    return cleaned
