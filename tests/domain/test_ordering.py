"""Ordering by hand: one number finds its place among the others, until there is no room left."""

from hypothesis import given
from hypothesis import strategies as st

from buurtdesk.domain.ordering import ordinal_at


@given(st.lists(st.integers(-1000, 1000), unique=True, max_size=20), st.integers(-3, 30))
def test_it_lies_where_it_was_put(numbers, place) -> None:
    others = sorted(map(float, numbers))
    ordinal = ordinal_at(others, place)
    assert ordinal is not None
    assert sorted([*others, ordinal]).index(ordinal) == max(0, min(place, len(others)))


def test_neighbours_that_touch_leave_no_room() -> None:
    assert ordinal_at([1.0, 1.0 + 1e-9], 1) is None
    assert ordinal_at([1.0, 1.0], 1) is None
