"""Days as they are kept: ISO dates, or empty."""

from __future__ import annotations

import re
from datetime import date

from buurtdesk.domain.errors import NotADate


def check_day(day: str) -> str:
    """The day itself. Raises NotADate unless it is an ISO date or empty."""
    if day:
        try:
            is_whole = date.fromisoformat(day).isoformat() == day
        except ValueError:
            is_whole = False
        if not is_whole:
            raise NotADate(value=day)
    return day


def as_typed(day: str) -> str:
    """An ISO date as people type it: 1/3/2027."""
    year, month, number = (int(part) for part in day.split("-"))
    return f"{number}/{month}/{year}"


_TYPED = re.compile(r"(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*(\d{4})")


def read_day(text: str) -> str:
    """The ISO date of what was typed: day, month and year, or ISO itself; empty for nothing. Raises NotADate."""
    text = text.strip()
    found = _TYPED.fullmatch(text)
    if found is None:
        return check_day(text)
    number, month, year = (int(part) for part in found.groups())
    try:
        return date(year, month, number).isoformat()
    except ValueError as error:
        raise NotADate(value=text) from error
