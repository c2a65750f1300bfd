"""The hybrid logical clock that orders every change, also between laptops that never met.

A clock is kept as 32 hexadecimal digits that sort as text: 48 bits of milliseconds since 1970, a 16-bit counter that
carries into the milliseconds, and the 64-bit id of the writer. The empty text is the clock before any clock.
"""

from __future__ import annotations

import re
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass

NEVER = ""
HOUR_MS = 3_600_000
_COUNTER_BITS = 16
_LAST_MS = (1 << 48) - 1
_DIGITS = re.compile(r"[0-9a-f]{32}")


@dataclass(frozen=True, order=True)
class Clock:
    """One reading: milliseconds since 1970, counter, writer (0 for anonymous rows)."""

    ms: int
    counter: int
    writer: int

    def __str__(self) -> str:
        return f"{self.ms:012x}{self.counter:04x}{self.writer:016x}"

    @classmethod
    def parse(cls, text: str) -> Clock:
        """Read 32 lower-case hexadecimal digits. Raises ValueError for anything else."""
        if not _DIGITS.fullmatch(text):
            raise ValueError(text)
        return cls(int(text[:12], 16), int(text[12:16], 16), int(text[16:], 16))

    def tick(self) -> tuple[int, int]:
        """The smallest (milliseconds, counter) after this one."""
        following = (self.ms << _COUNTER_BITS | self.counter) + 1
        return following >> _COUNTER_BITS, following & 0xFFFF


def wall_ms() -> int:
    """Milliseconds since 1970 by this device's own clock."""
    return time.time_ns() // 1_000_000


class DeviceClock:
    """The clock of one opening of a library: never backwards, unique by a writer id made here.

    The writer id is new at each opening, so that a cloned laptop or a restored backup is another writer.
    """

    def __init__(self, last_seen: str = NEVER, now_ms: Callable[[], int] = wall_ms) -> None:
        self.writer = secrets.randbits(64)
        self._now_ms = now_ms
        self._last = Clock.parse(last_seen) if last_seen else Clock(0, 0, 0)

    @property
    def last(self) -> str:
        """The latest clock given or seen."""
        return str(self._last)

    def after(self, replaced: str) -> str:
        """A clock for a write: later than all given before and than the clock of the value it replaces."""
        device = max((self._now_ms(), 0), self._last.tick())
        ms, counter = max(device, Clock.parse(replaced).tick()) if replaced else device
        written = Clock(min(ms, _LAST_MS), counter, self.writer)
        if device == (ms, counter):
            self._last = written
        return str(written)

    @property
    def far_ahead(self) -> str:
        """The first clock that is over an hour ahead of this device, and is not followed."""
        return str(Clock(self._now_ms() + HOUR_MS + 1, 0, 0))

    def see(self, clock: str) -> bool:
        """Take note of a clock that came in; False (and not followed) if it is over an hour ahead of this device."""
        seen = Clock.parse(clock)
        if clock >= self.far_ahead:
            return False
        self._last = max(self._last, seen)
        return True


def anonymous_clock(session_start_ms: int, edits: int) -> str:
    """The clock of a field in an anonymous session: it tells the session and how often the field changed, no more."""
    carried = (session_start_ms << _COUNTER_BITS) + edits
    return str(Clock(carried >> _COUNTER_BITS, carried & 0xFFFF, 0))
