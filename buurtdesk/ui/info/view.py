"""What the room of info moments shows."""

from __future__ import annotations

from dataclasses import dataclass

from buurtdesk.domain.info_moment import Asked, ScriptBlock


@dataclass(frozen=True)
class InfoView:
    """`starts` has one time a block, and the time at which it all ends."""

    starts_at: str = ""
    attendance: int | None = None
    blocks: tuple[ScriptBlock, ...] = ()
    starts: tuple[str, ...] = ()
    asked: tuple[Asked, ...] = ()
