"""Moving rows within their list."""

from __future__ import annotations

from collections.abc import Sequence

from buurtdesk.desk.desk import Desk
from buurtdesk.domain import ordering
from buurtdesk.store.ordinals import ordinals
from buurtdesk.store.rows import Writer


def at_end(desk: Desk, kind: str, there: Sequence[str]) -> float:
    """The number of a row that comes after these."""
    return ordering.after_last(list(ordinals(desk.library.db, kind, there).values()))


def put_at(desk: Desk, writer: Writer, kind: str, row: str, there: Sequence[str], to: int) -> None:
    """Put a row at index `to` of its list; `there` are the rows of that list as they stand on the disk."""
    for each, ordinal in ordering.moved(ordinals(desk.library.db, kind, there), row, to).items():
        writer.update(kind, each, ordinal=ordinal)
