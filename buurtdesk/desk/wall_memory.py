"""What is taken on a wall, remembered from one note to the next: people type faster than a full wall is read."""

from __future__ import annotations

from collections.abc import Iterable

from buurtdesk.domain.note import Place
from buurtdesk.domain.wall import Slot, taken_slots
from buurtdesk.store import notes as stored
from buurtdesk.store.library import Library


class WallMemory:
    """The taken slots of the wall where a note was added last; forgotten as soon as anything else is written."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._valid_for: tuple[str, int, int] | None = None
        self._taken: set[Slot] = set()

    def taken(self, session: str) -> set[Slot]:
        """The slots where a note or a cluster lies; inside a transaction."""
        data_version, turns = self._library.data_version(), self._library.turns
        if self._valid_for != (session, data_version, turns - 1):
            places, clusters = stored.places(self._library.db, session), stored.cluster_sizes(self._library.db, session)
            self._taken = taken_slots(places, clusters)
        self._valid_for = (session, data_version, turns)
        return self._taken

    def hang(self, places: Iterable[Place]) -> None:
        """Remember notes that this transaction hangs; if it fails, the next one finds the memory out of date."""
        self._taken |= taken_slots(places)
