"""Tightening what a session keeps of who wrote. It cannot be undone."""

from __future__ import annotations

from typing import Any

from buurtdesk.domain.clock import DeviceClock
from buurtdesk.domain.session import Anonymity
from buurtdesk.domain.wall import free_places
from buurtdesk.store.anonymity import take_names_off, timed_rows
from buurtdesk.store.driver import Database
from buurtdesk.store.kinds import KINDS
from buurtdesk.store.merge import merge
from buurtdesk.store.notes import cluster_sizes, place_json, places
from buurtdesk.store.rows import Writer
from buurtdesk.store.staging import RowVersion
from buurtdesk.store.undo import UndoLog
from buurtdesk.store.untimed import LEADS_ON, NOT_KEPT, leads_to, untimed_row


def tighten(db: Database, clock: DeviceClock, undo: UndoLog, session: str, to: Anonymity) -> None:
    """Keep less in this session, and nothing of what was kept beyond that; inside one transaction.

    What people see stays as it is on this laptop, but for notes that nobody moved: they change places among the free
    ones, because they hang in the order in which they came.
    """
    writer = Writer(db, clock)
    writer.update("session", session, anonymity=to.value)
    take_names_off(db, session)
    if to is Anonymity.ANONYMOUS:
        writer.update("session", session, tables=0)
        seen = list(timed_rows(db, session))
        elsewhere = _new_places(db, session, seen)
        merge(db, clock, undo, ())
        for version in seen:
            _keep_as_seen(writer, version, elsewhere)
    undo.forget_everything()


def _keep_as_seen(writer: Writer, version: RowVersion, elsewhere: dict[str, str]) -> None:
    """Of versions that two laptops wrote beside each other, let the one that stood here stand."""
    row = untimed_row(version)
    if writer.current(row["kind"], row["id"]) is not None:
        values = {name: version["fields"][name][0] for name in KINDS[row["kind"]].merged if name not in NOT_KEPT}
        for kind, name in LEADS_ON:
            if kind == row["kind"]:
                values[name] = leads_to(values[name])
        if version["id"] in elsewhere:
            values["place"] = elsewhere[version["id"]]
        writer.update(row["kind"], row["id"], **values)


def _new_places(db: Database, session: str, seen: list[RowVersion]) -> dict[str, str]:
    """Places by lot for the notes that hang where they were put when they came."""
    unmoved = [version["id"] for version in seen if version["kind"] == "note" and _is_unmoved(version)]
    taken = places(db, session)
    free = free_places(taken, len(unmoved), True, cluster_sizes(db, session))
    return {row: place_json(place) for row, place in zip(unmoved, free, strict=True)}


def _is_unmoved(version: Any) -> bool:
    return not version["fields"]["place"][2]
