"""Keystrokes an hour count the time spent keying, not the pauses."""

from buurtdesk.ui.entry.pace import Pace


def test_five_keys_a_second_are_eighteen_thousand_an_hour_whatever_the_pauses() -> None:
    pace = Pace()
    for start_ms in (0, 600_000):
        for number in range(20):
            pace.press(start_ms + number * 200)
    assert pace.per_hour() == 18_000


def test_a_few_keys_say_nothing() -> None:
    pace = Pace()
    for number in range(10):
        pace.press(number * 200)
    assert pace.per_hour() is None
