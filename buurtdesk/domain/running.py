"""An evening that is under way: which block runs, since when, and what is left of it.

Moments are milliseconds since 1970; whoever asks brings the time it is now.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from buurtdesk.domain.script import ScriptBlock

MINUTE_MS = 60_000


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
