"""Days that were answered, counted by day, week, month or longer: whatever gives few enough periods to look at."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import MAXYEAR, MINYEAR, date, timedelta
from itertools import islice

MOST_PERIODS = 12
_ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Period:
    """The days from `first` to `last`, both of them in it, and how often one of them was answered."""

    first: date
    last: date
    count: int


def by_period(days: Iterable[date]) -> list[Period]:
    """Periods that hold all days, of which there is at least one; the shortest of which twelve or fewer do."""
    there = sorted(days)
    for around in (_day, _week, _month, *map(_years, (1, 2, 5, 10, 20, 50, 100, 1000))):
        spans = list(islice(_spans(there[0], there[-1], around), MOST_PERIODS + 1))
        if len(spans) <= MOST_PERIODS:
            break
    return [Period(first, last, sum(first <= day <= last for day in there)) for first, last in spans]


_Span = tuple[date, date]


def _spans(first: date, last: date, around: Callable[[date], _Span]) -> Iterator[_Span]:
    """One after the other, until the last day is in one."""
    span = around(first)
    yield span
    while span[1] < last:
        span = around(span[1] + _ONE_DAY)
        yield span


def _day(day: date) -> _Span:
    return day, day


def _week(day: date) -> _Span:
    monday = day - timedelta(days=day.weekday())
    return monday, monday + timedelta(days=6)


def _month(day: date) -> _Span:
    first = day.replace(day=1)
    return first, (first + timedelta(days=31)).replace(day=1) - _ONE_DAY


def _years(count: int) -> Callable[[date], _Span]:
    def around(day: date) -> _Span:
        year = day.year - day.year % count
        return date(max(year, MINYEAR), 1, 1), date(min(year + count - 1, MAXYEAR), 12, 31)

    return around
