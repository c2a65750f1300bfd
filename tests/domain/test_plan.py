"""Days and amounts as people type them, and when an action runs late."""

from datetime import date

import pytest

from buurtdesk.domain.day import as_typed, read_day
from buurtdesk.domain.errors import NotADate, TooMuchMoney
from buurtdesk.domain.plan import Action, ActionStatus, read_euros


@pytest.mark.parametrize("typed", ["1/3/2027", " 01-03-2027 ", "1.3.2027", "1 3 2027", "2027-03-01"])
def test_a_day_is_read_as_it_is_typed(typed) -> None:
    assert read_day(typed) == "2027-03-01"


def test_a_day_goes_out_as_it_came_in() -> None:
    assert read_day("") == ""
    assert read_day(as_typed("2027-03-01")) == "2027-03-01"


@pytest.mark.parametrize("typed", ["30/2/2027", "maart", "1/3", "1/3/27", "20270301", "0/1/2027"])
def test_what_is_no_day_is_refused(typed) -> None:
    with pytest.raises(NotADate):
        read_day(typed)


@pytest.mark.parametrize(
    ("typed", "amount"),
    [("", None), ("18000", 18_000), ("18 000", 18_000), ("€ 18.000", 18_000), ("1.250.000 euro", 1_250_000)],
)
def test_an_amount_is_read_as_it_is_typed(typed, amount) -> None:
    assert read_euros(typed) == amount


@pytest.mark.parametrize("typed", ["veel", "-5", "18,50", "1.8", "18.00", "9" * 30])
def test_what_is_no_amount_of_whole_euros_is_refused(typed) -> None:
    with pytest.raises(TooMuchMoney):
        read_euros(typed)


@pytest.mark.parametrize(
    ("status", "ends_on", "expected"),
    [
        (ActionStatus.BUSY, "2027-03-01", ActionStatus.LATE),
        (ActionStatus.PLANNED, "2027-03-01", ActionStatus.LATE),
        (ActionStatus.BUSY, "2027-03-02", ActionStatus.BUSY),
        (ActionStatus.BUSY, "", ActionStatus.BUSY),
        (ActionStatus.DONE, "2027-03-01", ActionStatus.DONE),
        (ActionStatus.DROPPED, "2027-03-01", ActionStatus.DROPPED),
    ],
)
def test_what_is_not_done_after_its_end_is_late(status, ends_on, expected) -> None:
    assert Action("a", "Bomen", ends_on=ends_on, status=status).standing(date(2027, 3, 2)) is expected
