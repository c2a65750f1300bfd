"""When each block of an evening begins and ends: as planned, or under way as it is expected now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from buurtdesk.domain.running import MINUTE_MS, Running, following, time_left
from buurtdesk.domain.script import ScriptBlock

# A script that starts further from its planned start than this is tried out, and is measured from its own start.
_SAME_EVENING_MS = 6 * 60 * MINUTE_MS


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
