"""The clock sorts as text, carries, never runs backwards, and does not follow a laptop that is far ahead."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from buurtdesk.domain.clock import HOUR_MS, Clock, DeviceClock, anonymous_clock

clocks = st.builds(Clock, st.integers(0, (1 << 48) - 1), st.integers(0, 0xFFFF), st.integers(0, (1 << 64) - 1))


@given(clocks, clocks)
def test_text_sorts_as_the_clock_does(one: Clock, other: Clock) -> None:
    assert (str(one) < str(other)) == (one < other)
    assert Clock.parse(str(one)) == one


def test_the_counter_carries_into_the_milliseconds() -> None:
    assert Clock(5, 0xFFFF, 1).tick() == (6, 0)


@given(st.lists(st.integers(0, 1 << 40), min_size=2, max_size=30))
def test_a_device_clock_never_gives_an_earlier_clock(moments: list[int]) -> None:
    times = iter(moments)
    clock = DeviceClock(now_ms=lambda: next(times))
    given_out = [clock.after("") for _ in moments]
    assert given_out == sorted(set(given_out))


@given(clocks, st.integers(0, 1 << 40))
def test_a_write_is_later_than_what_it_replaces(replaced: Clock, now: int) -> None:
    if replaced.ms < 1 << 47:
        assert DeviceClock(now_ms=lambda: now).after(str(replaced)) > str(replaced)


def test_goes_on_after_the_last_clock_of_an_earlier_opening() -> None:
    before = DeviceClock(now_ms=lambda: 5_000)
    before.after("")
    set_back = DeviceClock(before.last, now_ms=lambda: 10)
    assert set_back.after("") > before.last


def test_follows_another_laptop_but_not_one_more_than_an_hour_ahead() -> None:
    clock = DeviceClock(now_ms=lambda: 1_000)
    near, far = str(Clock(1_000 + HOUR_MS, 7, 9)), str(Clock(1_000 + HOUR_MS + 1, 0, 0))
    assert clock.see(near)
    followed = clock.after("")
    assert followed > near
    assert not clock.see(far)
    assert followed < clock.after("") < far


@pytest.mark.parametrize("text", ["", "0" * 31, "0" * 33, "G" * 32, "A" * 32, "١" * 32, "0" * 31 + "\n"])
def test_anything_else_is_no_clock(text: str) -> None:
    with pytest.raises(ValueError):
        Clock.parse(text)


def test_an_anonymous_clock_tells_the_session_and_the_number_of_edits_only() -> None:
    assert Clock.parse(anonymous_clock(1_000, 3)) == Clock(1_000, 3, 0)
    assert Clock.parse(anonymous_clock(1_000, 0x1_0002)) == Clock(1_001, 2, 0)
