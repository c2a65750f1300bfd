"""Days as they are kept: ISO dates, or empty."""

from __future__ import annotations

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
