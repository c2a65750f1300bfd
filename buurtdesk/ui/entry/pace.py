"""How fast someone keys: key presses over the time spent keying; pauses do not count."""

from __future__ import annotations

_PAUSE_MS, _FEWEST, _ROUNDED_TO = 20_000, 30, 100
_HOUR_MS = 3_600_000


class Pace:
    """Told of every key press, with the time on any clock that only goes forward."""

    def __init__(self) -> None:
        self._presses = 0
        self._spent_ms = 0
        self._last_ms: int | None = None

    def press(self, at_ms: int) -> None:
        """A key went down."""
        since_ms = at_ms - self._last_ms if self._last_ms is not None else _PAUSE_MS
        if since_ms < _PAUSE_MS:
            self._presses += 1
            self._spent_ms += since_ms
        self._last_ms = at_ms

    def per_hour(self) -> int | None:
        """Key presses an hour, to the nearest hundred; None while too few were seen to say."""
        if self._presses < _FEWEST or not self._spent_ms:
            return None
        return round(self._presses * _HOUR_MS / self._spent_ms / _ROUNDED_TO) * _ROUNDED_TO
