"""An evening in time: planned, under way, running over, moved about."""

from datetime import datetime
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from buurtdesk.domain.running import MINUTE_MS, begin, extend, following, go_back, go_on, pause, resume, time_left
from buurtdesk.domain.script import Part, ScriptBlock
from buurtdesk.domain.timetable import Standing, timetable

STARTS_AT = "2026-09-17T19:00"
START_MS = round(datetime.fromisoformat(STARTS_AT).timestamp() * 1000)


def script(*minutes: int) -> list[ScriptBlock]:
    return [ScriptBlock(str(number), "s", Part("deel", each)) for number, each in enumerate(minutes)]


def at(minutes: float) -> int:
    return START_MS + round(minutes * MINUTE_MS)


def begins(blocks, running, now_ms: int, starts_at: str = STARTS_AT) -> list[str]:
    table = timetable(blocks, starts_at, running, now_ms)
    return [table.told(slot.begins_ms) for slot in table.slots]


def test_each_block_starts_where_the_one_before_ends() -> None:
    table = timetable(script(20, 0, 45), STARTS_AT, None, 0)
    assert [table.told(slot.begins_ms) for slot in table.slots] == ["19:00", "19:20", "19:20"]
    assert table.told(table.expected_end_ms) == "20:05"


def test_an_evening_may_go_past_midnight() -> None:
    table = timetable(script(90), "2026-09-17T23:15", None, 0)
    assert table.told(table.expected_end_ms) == "00:45"


def test_without_a_start_the_time_that_passed_is_told() -> None:
    table = timetable(script(20, 45), "", None, 0)
    assert [table.told(slot.ends_ms) for slot in table.slots] == ["0:20", "1:05"]


def test_a_late_start_moves_all_that_follows() -> None:
    blocks = script(20, 30, 10)
    running = begin(blocks, at(7))
    assert begins(blocks, running, at(10)) == ["19:07", "19:27", "19:57"]
    table = timetable(blocks, STARTS_AT, running, at(10))
    assert (table.late_minutes, table.told(table.planned_end_ms)) == (7, "20:00")


def test_a_block_that_runs_over_pushes_the_rest_and_a_done_one_keeps_its_time() -> None:
    blocks = script(20, 30, 10)
    running = begin(blocks, at(0))
    assert begins(blocks, running, at(25)) == ["19:00", "19:25", "19:55"]
    running = go_on(running, blocks, at(26))
    assert begins(blocks, running, at(30)) == ["19:00", "19:26", "19:56"]
    first, second, _ = timetable(blocks, STARTS_AT, running, at(30)).slots
    assert (first.ends_ms, first.standing, second.standing) == (at(26), Standing.DONE, Standing.NOW)
    running = go_on(running, blocks, at(40))  # sixteen minutes early
    assert begins(blocks, running, at(41)) == ["19:00", "19:26", "19:40"]


def test_the_count_stands_still_in_a_pause_and_the_end_moves_on() -> None:
    blocks = script(20, 30)
    running = pause(begin(blocks, at(0)), at(5))
    left = time_left(blocks, running, at(12))
    assert (left.figure, left.is_paused) == ("15:00", True)
    assert begins(blocks, running, at(12)) == ["19:00", "19:27"]
    running = resume(running, at(12))
    assert time_left(blocks, running, at(13)).figure == "14:00"


def test_more_time_counts_from_now_once_it_has_run_out() -> None:
    blocks = script(20, 30)
    running = extend(begin(blocks, at(0)), blocks, 5, at(10))
    assert time_left(blocks, running, at(10)).figure == "15:00"
    assert time_left(blocks, running, at(27)).figure == "2:00"
    assert time_left(blocks, running, at(27)).is_up
    assert time_left(blocks, extend(running, blocks, 5, at(27)), at(27)).figure == "5:00"


def test_a_second_counts_until_it_is_over() -> None:
    blocks = script(1)
    running = begin(blocks, 0)
    figures = [time_left(blocks, running, now).figure for now in (0, 1, 59_000, 59_001, 60_000, 60_999, 61_000)]
    assert figures == ["1:00", "1:00", "0:01", "0:01", "0:00", "0:00", "0:01"]


def test_going_back_takes_a_block_up_as_if_it_had_never_stopped() -> None:
    blocks = script(20, 30)
    running = extend(begin(blocks, at(0)), blocks, 5, at(1))
    back = go_back(go_on(running, blocks, at(10)), at(12))
    assert (back.block, time_left(blocks, back, at(12)).figure) == ("0", "13:00")
    over = go_on(go_on(running, blocks, at(20)), blocks, at(40))
    assert over.is_over and time_left(blocks, over, at(41)) is None
    assert go_on(over, blocks, at(42)) == over
    assert go_back(over, at(41)).block == "1"
    assert go_back(begin(blocks, at(0)), at(3)) == begin(blocks, at(0))


def test_a_script_that_is_changed_while_it_runs() -> None:
    first, second, third, added = script(20, 30, 10, 5)
    running = go_on(begin([first, second, third], at(0)), [first, second, third], at(20))
    assert following([first, third, second], running) is None  # the third now stands before: it was jumped over
    table = timetable([first, third, second], STARTS_AT, running, at(25))
    assert [slot.standing for slot in table.slots] == [Standing.DONE, Standing.PASSED, Standing.NOW]
    assert table.told(table.expected_end_ms) == "19:50"
    assert following([first, second, added, third], running) == added
    without = [first, third]
    assert time_left(without, running, at(25)) is None
    assert go_on(running, without, at(25)).block == third.id
    assert go_on(go_on(running, [first, second], at(50)), [first, second, added], at(51)).block == added.id


def test_a_rehearsal_on_another_day_is_measured_from_its_own_start() -> None:
    blocks = script(20)
    table = timetable(blocks, STARTS_AT, begin(blocks, at(-3 * 24 * 60)), at(-3 * 24 * 60))
    assert table.late_minutes == 0


def test_a_clock_that_is_put_back_takes_no_time_away() -> None:
    blocks = script(20)
    assert time_left(blocks, begin(blocks, at(60)), at(0)).figure == "20:00"


STEPS = st.lists(
    st.tuples(st.sampled_from(["on", "back", "pause", "resume", "more", "wait"]), st.integers(0, 40)), max_size=25
)


@given(st.lists(st.integers(0, 60), min_size=1, max_size=8), STEPS)
def test_whatever_one_presses_no_block_is_lost_or_doubled(minutes: list[int], steps) -> None:
    blocks = script(*minutes)
    running, now = begin(blocks, START_MS), START_MS
    for press, wait in steps:
        now += wait * MINUTE_MS
        match press:
            case "on":
                running = go_on(running, blocks, now)
            case "back":
                running = go_back(running, now)
            case "pause":
                running = pause(running, now)
            case "resume":
                running = resume(running, now)
            case "more":
                running = extend(running, blocks, 5, now)
        assert [done.block for done in running.done] == [block.id for block in blocks[: len(running.done)]]
        slots = timetable(blocks, STARTS_AT, running, now).slots
        assert [slot.block for slot in slots] == blocks
        assert all(slot.begins_ms <= slot.ends_ms for slot in slots)
        assert all(one.ends_ms == other.begins_ms for one, other in pairwise(slots))
        assert all(slot.begins_ms >= now for slot in slots if slot.standing is Standing.LATER)
        assert time_left(blocks, running, now) is None or not running.is_over
