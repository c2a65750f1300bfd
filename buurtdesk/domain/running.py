"""An evening that is under way: which block runs, since when, and when all that follows will come.

Moments are milliseconds since 1970; whoever asks brings the time it is now.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from buurtdesk.domain.script import ScriptBlock

MINUTE_MS = 60_000
# A script that starts further from its planned start than this is tried out, and is measured from its own start.
_SAME_EVENING_MS = 6 * 60 * MINUTE_MS


@dataclass(frozen=True)
class Done:
    """A block that is over, with its real times, and how far its count and extension had come."""

    block: str
    began_ms: int
    ended_ms: int
    counted_ms: int
    extra_ms: int


@dataclass(frozen=True)
class Running:
    """Where an evening is; `block` is empty once it is over.

    `counted_ms` was counted before `since_ms`, which is None while the count stands still.
    """

    block: str
    began_ms: int
    since_ms: int | None
    counted_ms: int = 0
    extra_ms: int = 0
    done: tuple[Done, ...] = ()

    @property
    def is_over(self) -> bool:
        return not self.block

    @property
    def is_paused(self) -> bool:
        return bool(self.block) and self.since_ms is None

    def counted(self, now_ms: int) -> int:
        """How long the block has counted; a clock that is put back counts nothing."""
        return self.counted_ms + (max(0, now_ms - self.since_ms) if self.since_ms is not None else 0)


@dataclass(frozen=True)
class TimeLeft:
    """What is left of the block that runs; less than nothing once it runs over."""

    left_ms: int
    of_ms: int
    is_paused: bool = False

    @property
    def is_up(self) -> bool:
        return self.left_ms <= 0

    @property
    def figure(self) -> str:
        """As on a clock: 12:40. A second counts until it is over; past the end it is the time since."""
        seconds = -(-self.left_ms // 1000) if self.left_ms > 0 else -self.left_ms // 1000
        return f"{seconds // 60}:{seconds % 60:02}"


def begin(blocks: Sequence[ScriptBlock], now_ms: int) -> Running | None:
    """The evening begins with its first block; None without one."""
    return Running(blocks[0].id, now_ms, now_ms) if blocks else None


def pause(running: Running, now_ms: int) -> Running:
    """The count stands still."""
    return replace(running, counted_ms=running.counted(now_ms), since_ms=None)


def resume(running: Running, now_ms: int) -> Running:
    """The count goes on."""
    return replace(running, since_ms=now_ms) if running.is_paused else running


def extend(running: Running, blocks: Sequence[ScriptBlock], minutes: int, now_ms: int) -> Running:
    """The block takes this much longer; one that has run over gets these minutes from now."""
    left = time_left(blocks, running, now_ms)
    over_ms = max(0, -left.left_ms) if left else 0
    return replace(running, extra_ms=running.extra_ms + over_ms + minutes * MINUTE_MS)


def following(blocks: Sequence[ScriptBlock], running: Running) -> ScriptBlock | None:
    """The block that comes next: the first after this one (or, if it is gone, after the last that is done)."""
    over = {done.block for done in running.done}
    ids = [block.id for block in blocks]
    reached = [ids.index(each) for each in (running.block,) if each in ids]
    reached = reached or [place for place, each in enumerate(ids) if each in over]
    first = max(reached) + 1 if reached else 0
    return next((block for block in blocks[first:] if block.id not in over), None)


def go_on(running: Running, blocks: Sequence[ScriptBlock], now_ms: int) -> Running:
    """The block is done, and the next one runs; after the last the evening is over."""
    coming, over = following(blocks, running), running.done
    if not running.is_over:
        last = Done(running.block, running.began_ms, now_ms, running.counted(now_ms), running.extra_ms)
        over = (*over, last)
    if coming is None:
        return Running("", now_ms, None, done=over) if not running.is_over else running
    return Running(coming.id, now_ms, now_ms, done=over)


def go_back(running: Running, now_ms: int) -> Running:
    """The last block that was done was not over yet: it runs again, as if it had never stopped."""
    if not running.done:
        return running
    last = running.done[-1]
    counted = last.counted_ms + max(0, now_ms - last.ended_ms)
    return Running(last.block, last.began_ms, now_ms, counted, last.extra_ms, running.done[:-1])


def time_left(blocks: Sequence[ScriptBlock], running: Running | None, now_ms: int) -> TimeLeft | None:
    """What is left of the block that runs; None if none does."""
    block = next((block for block in blocks if running is not None and block.id == running.block), None)
    if running is None or block is None:
        return None
    of_ms = block.minutes * MINUTE_MS + running.extra_ms
    return TimeLeft(of_ms - running.counted(now_ms), of_ms, running.is_paused)


class Standing(StrEnum):
    """Where a block stands in the evening; PASSED is one that was jumped over."""

    DONE = "done"
    NOW = "now"
    LATER = "later"
    PASSED = "passed"


@dataclass(frozen=True)
class Slot:
    """When a block begins and ends: really if it is done, else as it is expected now."""

    block: ScriptBlock
    begins_ms: int
    ends_ms: int
    standing: Standing = Standing.LATER


@dataclass(frozen=True)
class Timetable:
    """The blocks in time. Without a known start and not begun, all is counted from 0 (`from_zero`)."""

    slots: tuple[Slot, ...]
    planned_end_ms: int
    expected_end_ms: int
    from_zero: bool = False

    def told(self, moment_ms: int) -> str:
        """A moment as people read it: 19:25, or counted from the beginning 0:25."""
        if self.from_zero:
            minutes = moment_ms // MINUTE_MS
            return f"{minutes // 60}:{minutes % 60:02}"
        return datetime.fromtimestamp(moment_ms / 1000).strftime("%H:%M")

    @property
    def late_minutes(self) -> int:
        """How much later than planned it will end; less than nothing is earlier."""
        return round((self.expected_end_ms - self.planned_end_ms) / MINUTE_MS)


def moment_ms(starts_at: str) -> int | None:
    """A local day and time as milliseconds; None if it is empty."""
    return round(datetime.fromisoformat(starts_at).timestamp() * 1000) if starts_at else None


def timetable(blocks: Sequence[ScriptBlock], starts_at: str, running: Running | None, now_ms: int) -> Timetable:
    """When each block begins and ends, planned or under way, and when it all ends."""
    planned = moment_ms(starts_at)
    length_ms = sum(block.minutes for block in blocks) * MINUTE_MS
    if running is None:
        start = planned or 0
        slots = _one_after_another(blocks, start)
        return Timetable(tuple(slots), start + length_ms, start + length_ms, from_zero=planned is None)
    began = min([done.began_ms for done in running.done] + [running.began_ms])
    if planned is None or abs(began - planned) > _SAME_EVENING_MS:
        planned = began
    slots = _under_way(blocks, running, now_ms)
    end = max([slot.ends_ms for slot in slots if slot.standing is not Standing.PASSED], default=now_ms)
    return Timetable(tuple(slots), planned + length_ms, end)


def _one_after_another(blocks: Sequence[ScriptBlock], start_ms: int) -> list[Slot]:
    slots: list[Slot] = []
    for block in blocks:
        begins = slots[-1].ends_ms if slots else start_ms
        slots.append(Slot(block, begins, begins + block.minutes * MINUTE_MS))
    return slots


def _under_way(blocks: Sequence[ScriptBlock], running: Running, now_ms: int) -> list[Slot]:
    """Done blocks keep their real times; those to come follow the block that runs, whatever it takes."""
    over = {done.block: done for done in running.done}
    left = time_left(blocks, running, now_ms)
    cursor = now_ms + max(0, left.left_ms) if left else now_ms
    coming = following(blocks, running)
    has_come = False
    slots = []
    for block in blocks:
        has_come = has_come or (coming is not None and block.id == coming.id)
        if block.id in over:
            done = over[block.id]
            slots.append(Slot(block, done.began_ms, done.ended_ms, Standing.DONE))
        elif block.id == running.block:
            slots.append(Slot(block, running.began_ms, cursor, Standing.NOW))
        elif has_come:
            slots.append(Slot(block, cursor, cursor + block.minutes * MINUTE_MS))
            cursor = slots[-1].ends_ms
        else:
            slots.append(Slot(block, cursor, cursor, Standing.PASSED))
    return slots
