"""What the room of info moments shows."""

from __future__ import annotations

from dataclasses import dataclass

from buurtdesk.domain.info_moment import Asked


@dataclass(frozen=True)
class InfoView:
    """The questions from the room."""

    asked: tuple[Asked, ...] = ()
