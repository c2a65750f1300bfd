"""What the script of an evening shows."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from buurtdesk.domain.attendance import Group
from buurtdesk.domain.running import Running, TimeLeft
from buurtdesk.domain.script import ScriptBlock
from buurtdesk.domain.session import SessionKind
from buurtdesk.domain.timetable import Timetable


@dataclass(frozen=True)
class TemplateView:
    """A template one can start from; one that was kept can be renamed and deleted."""

    id: str
    name: str
    minutes: int
    is_shipped: bool


@dataclass(frozen=True)
class NowView:
    """Where the evening is at this moment. `block` is the one that runs, or the first before it all begins."""

    table: Timetable
    running: Running | None = None
    left: TimeLeft | None = None
    block: ScriptBlock | None = None
    coming: ScriptBlock | None = None


@dataclass(frozen=True)
class ScriptView:
    """One session's script; `tables` is 0 where none are kept."""

    kind: SessionKind
    starts_at: str
    now: NowView
    templates: tuple[TemplateView, ...] = ()
    counts: Mapping[Group, int] = field(default_factory=dict)
    tables: int = 0

    @property
    def blocks(self) -> tuple[ScriptBlock, ...]:
        return tuple(slot.block for slot in self.now.table.slots)
