"""Days fall in few periods that follow each other, and each in just one."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from buurtdesk.analysis.days import MOST_PERIODS, Period, by_period

DAYS = st.dates(date(1, 1, 1), date(9998, 1, 1))


@given(st.lists(DAYS, min_size=1, max_size=20))
def test_each_day_is_in_one_of_at_most_twelve_periods_without_holes(days) -> None:
    periods = by_period(days)
    assert len(periods) <= MOST_PERIODS
    assert sum(each.count for each in periods) == len(days)
    assert periods[0].count and periods[-1].count
    for one, next_one in pairwise(periods):
        assert next_one.first - one.last == timedelta(days=1)


def test_some_days_of_one_week_are_told_apart() -> None:
    first, third = date(2026, 3, 11), date(2026, 3, 13)
    assert by_period([third, first, third]) == [
        Period(first, first, 1),
        Period(date(2026, 3, 12), date(2026, 3, 12), 0),
        Period(third, third, 2),
    ]


def test_over_some_weeks_they_are_counted_from_monday_to_sunday() -> None:
    periods = by_period([date(2026, 3, 11), date(2026, 4, 1)])
    assert periods[0] == Period(date(2026, 3, 9), date(2026, 3, 15), 1)
    assert len(periods) == 4


def test_over_a_year_by_month_and_over_a_life_by_ten_years() -> None:
    assert by_period([date(2025, 2, 28), date(2025, 12, 24)])[0] == Period(date(2025, 2, 1), date(2025, 2, 28), 1)
    assert by_period([date(1951, 5, 1), date(2026, 1, 1)])[-1] == Period(date(2020, 1, 1), date(2029, 12, 31), 1)
