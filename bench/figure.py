"""One figure of the table: what was measured, the floor beside it, and what is aimed at."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Figure:
    """A time and its floor, in milliseconds; `aim` is the most the ratio should be, or the time where no floor is."""

    name: str
    ms: float
    floor_ms: float | None
    aim: float

    @property
    def value(self) -> float:
        return self.ms / self.floor_ms if self.floor_ms else self.ms

    @property
    def unit(self) -> str:
        return "×" if self.floor_ms else "ms"

    @property
    def holds(self) -> bool:
        return self.value <= self.aim


def timed_ms(work: Callable[[], object]) -> float:
    """How long `work` takes, once."""
    start = time.perf_counter()
    work()
    return (time.perf_counter() - start) * 1000


def medians_ms(repetitions: int, *works: Callable[[], object]) -> list[float]:
    """The median of each, taken in turns, so that a busy moment of the machine hits all alike."""
    rounds = [[timed_ms(work) for work in works] for _ in range(repetitions)]
    return [statistics.median(times) for times in zip(*rounds, strict=True)]
