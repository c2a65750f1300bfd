"""What the share room shows, already in words."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Difference:
    """Something that two people wrote without seeing each other; `key` comes back when it is settled."""

    key: str
    what: str
    current: str
    other: str


@dataclass(frozen=True)
class ShareView:
    """The trajectory's name, its sessions as (id, title), and what waits to be settled."""

    trajectory: str
    sessions: tuple[tuple[str, str], ...] = ()
    differences: tuple[Difference, ...] = ()
