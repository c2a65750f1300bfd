"""A cluster: notes that belong together; its title may come later (silent sorting first, naming later)."""

from __future__ import annotations

from dataclasses import dataclass

from buurtdesk.domain.note import ORIGIN, Place


@dataclass(frozen=True)
class Cluster:
    id: str
    session_id: str
    title: str = ""
    place: Place = ORIGIN
