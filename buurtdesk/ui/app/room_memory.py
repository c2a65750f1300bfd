"""What the room saw last, kept on this laptop: after a restart its screen stands where it was."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from dataclasses import dataclass

from buurtdesk.ui.app.settings import Settings
from buurtdesk.ui.projector.views import RoomView, Wall, step_name, subject

_EVENING_S = 12 * 3600


@dataclass(frozen=True)
class Seen:
    """A step as the room saw it."""

    view: RoomView
    page: int
    frozen: bool
    hidden: bool


class RoomMemory:
    """Keeps which step it was and of which session, never what was on it."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def keep(self, view: RoomView, page: int, frozen: bool, hidden: bool) -> None:
        """Keep this step, on the disk at once."""
        self._settings.room_seen = json.dumps(
            {
                "session": view.session_id,
                "view": step_name(view),
                "subject": subject(view),
                "page": page,
                "frozen": frozen,
                "hidden": hidden,
                "at": int(time.time()),
            }
        )

    def forget(self) -> None:
        self._settings.room_seen = ""

    def seen(self, steps: Sequence[RoomView]) -> Seen | None:
        """What the room saw this evening, if it is still one of these steps: what may not be seen any more is not.

        A frozen wall comes back hidden, since what hung on it at that moment is not kept.
        """
        kept = read(self._settings)
        for step in steps if kept else ():
            if (step.session_id, step_name(step), subject(step)) == (kept["session"], kept["view"], kept["subject"]):
                frozen, is_wall = bool(kept["frozen"]), isinstance(step, Wall)
                return Seen(step, int(kept["page"]), frozen and not is_wall, kept["hidden"] or (frozen and is_wall))
        return None


def read(settings: Settings) -> dict[str, object] | None:
    """What is kept of this evening; None if there is nothing, or it was another evening."""
    try:
        kept = json.loads(settings.room_seen)
        fresh = 0 <= time.time() - kept["at"] < _EVENING_S
    except (ValueError, KeyError, TypeError):
        return None
    return kept if fresh else None
