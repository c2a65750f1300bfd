"""What two people wrote without seeing each other, and settling it."""

from __future__ import annotations

from buurtdesk.desk.desk import Desk
from buurtdesk.domain.clock import Clock
from buurtdesk.store.conflicts import Conflict
from buurtdesk.store.conflicts import conflicts as stored_conflicts
from buurtdesk.store.rows import Scope


def conflicts(desk: Desk) -> list[Conflict]:
    """All that waits to be settled."""
    return stored_conflicts(desk.library.db)


def settle(desk: Desk, conflict: Conflict, take_other: bool) -> None:
    """Keep what stands, or take the other value instead; either way it is off the list, on every laptop.

    Does nothing if it was settled, edited or erased since the list was made: nothing is overwritten unseen.
    """
    with desk.action("conflict.settle") as writer:
        current = writer.current(conflict.kind, conflict.row)
        if current is None or conflict not in conflicts(desk):
            return
        if take_other:
            writer.update(conflict.kind, conflict.row, **{conflict.field: conflict.other})
        clock = Clock.parse(current["deleted_clock"])
        scope = Scope(current["trajectory"], current["session"], None if clock.writer else clock.ms)
        fixed = {
            "of_kind": conflict.kind,
            "of_row": conflict.row,
            "of_field": conflict.field,
        }
        writer.put("settlement", conflict.settlement_id, scope, fixed)
