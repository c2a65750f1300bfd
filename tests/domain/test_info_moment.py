"""The times of a script."""

from buurtdesk.domain.info_moment import ScriptBlock, starts


def script(*minutes: int) -> list[ScriptBlock]:
    return [ScriptBlock(str(number), "s", "deel", each) for number, each in enumerate(minutes)]


def test_each_block_starts_where_the_one_before_ends() -> None:
    assert starts(script(20, 0, 45), "2026-09-17T19:00") == ["19:00", "19:20", "19:20", "20:05"]


def test_an_evening_may_go_past_midnight() -> None:
    assert starts(script(90), "2026-09-17T23:15") == ["23:15", "00:45"]


def test_without_a_start_the_time_that_passed_is_told() -> None:
    assert starts(script(20, 45), "") == ["0:00", "0:20", "1:05"]
