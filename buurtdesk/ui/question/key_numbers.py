"""Which digits lead to which choice: one key for up to nine choices, two keys for every choice where there are more."""

from __future__ import annotations

MOST_ONE_KEY = 9
NONE = -1
"""What is neither an answer nor a choice: nothing was filled in."""


class KeyNumbers:
    """Turns digits into places from 0; `pending` is the first of two digits while the second has not come."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._width = 1 if count <= MOST_ONE_KEY else 2
        self.pending = ""

    def cap(self, place: int) -> str:
        """What stands on the key cap of a choice: 1, or 01; NONE is 0, or 00."""
        return str(place + 1).zfill(self._width)

    def press(self, digit: int) -> int | None:
        """The place that this digit completes, which may be one that is not there; None if another must follow."""
        self.pending += str(digit)
        return self.finish() if len(self.pending) == self._width else None

    def finish(self) -> int | None:
        """Take what was pressed for the whole number; None if nothing was."""
        pressed, self.pending = self.pending, ""
        return int(pressed) - 1 if pressed else None

    def take_back(self) -> bool:
        """Forget the first of two digits; whether there was one."""
        was_pending, self.pending = bool(self.pending), ""
        return was_pending

    def leads_to(self, place: int) -> bool:
        """Whether what was pressed so far can become this choice."""
        return self.cap(place).startswith(self.pending)

    def has(self, place: int) -> bool:
        """Whether there is such a choice."""
        return 0 <= place < self._count
