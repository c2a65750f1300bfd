"""Clusters: laying notes together, naming them later."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from buurtdesk.desk.desk import Desk, scope_of
from buurtdesk.domain.cluster import Cluster
from buurtdesk.domain.identity import anonymous_id, new_id
from buurtdesk.domain.note import Place, keepable
from buurtdesk.domain.session import Session
from buurtdesk.store import notes as stored
from buurtdesk.store.notes import membership_id, place_json
from buurtdesk.store.rows import Writer


def gather(desk: Desk, session: Session, notes: Iterable[str], place: Place, title: str = "") -> Cluster:
    """Make a cluster of notes that hung loose or lay elsewhere; it may stay without a title for now."""
    made = Cluster(anonymous_id() if session.is_anonymous else new_id(), session.id, keepable(title).strip(), place)
    with desk.action("cluster.gather") as writer:
        writer.put("cluster", made.id, scope_of(session), title=made.title, place=place_json(place))
        for note in notes:
            _move_into(desk, writer, session, note, made.id)
    return made


def move_into(desk: Desk, session: Session, notes: Iterable[str], cluster: str) -> None:
    """Lay notes in a cluster, out of the ones they lay in."""
    with desk.action("cluster.move_into") as writer:
        for note in notes:
            _move_into(desk, writer, session, note, cluster)


def take_out(desk: Desk, places: Mapping[str, Place]) -> None:
    """Hang notes loose on the wall, each at its place."""
    with desk.action("cluster.take_out") as writer:
        for note, place in places.items():
            _leave_all(desk, writer, note)
            writer.update("note", note, place=place_json(place))


def rename(desk: Desk, cluster: str, title: str) -> None:
    with desk.action("cluster.rename") as writer:
        writer.update("cluster", cluster, title=keepable(title).strip())


def move(desk: Desk, cluster: str, place: Place) -> None:
    with desk.action("cluster.move") as writer:
        writer.update("cluster", cluster, place=place_json(place))


def dissolve(desk: Desk, cluster: str) -> None:
    """Take a cluster away; its notes hang loose again."""
    with desk.action("cluster.dissolve") as writer:
        writer.delete("cluster", cluster)


def _move_into(desk: Desk, writer: Writer, session: Session, note: str, cluster: str) -> None:
    _leave_all(desk, writer, note, but=cluster)
    fixed = {"note": note, "cluster": cluster}
    writer.put("membership", membership_id(note, cluster), scope_of(session), fixed)


def _leave_all(desk: Desk, writer: Writer, note: str, but: str = "") -> None:
    for membership in stored.memberships_of(desk.library.db, note):
        if membership != membership_id(note, but):
            writer.delete("membership", membership)
