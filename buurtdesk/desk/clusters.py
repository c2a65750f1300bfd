"""Clusters: laying notes together, naming them later."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from buurtdesk.desk.desk import Desk, scope_of
from buurtdesk.domain.cluster import Cluster
from buurtdesk.domain.identity import anonymous_id, new_id
from buurtdesk.domain.note import Place, keepable
from buurtdesk.domain.session import Session
from buurtdesk.store import notes as stored
from buurtdesk.store.notes import membership_id, place_json
from buurtdesk.store.rows import Writer


def gather(desk: Desk, session: Session, notes: Iterable[str], place: Place, title: str = "") -> Cluster:
    """Make a cluster of notes, out of the clusters they lay in; it may stay without a title for now."""
    made = Cluster(anonymous_id() if session.is_anonymous else new_id(), session.id, keepable(title).strip(), place)
    with desk.action("cluster.gather") as writer:
        writer.put("cluster", made.id, scope_of(session), title=made.title, place=place_json(place))
        for note in notes:
            for membership in stored.memberships_of(desk.library.db, note):
                writer.delete("membership", membership)
            _join(writer, session, note, made.id)
    return made


GESTURES = ("cluster.join", "cluster.leave", "note.move")


@dataclass
class Rearrangement:
    """What one gesture of a hand did: notes out of clusters, into clusters, to places; pairs are (note, cluster)."""

    left: list[tuple[str, str]] = field(default_factory=list)
    joined: list[tuple[str, str]] = field(default_factory=list)
    places: dict[str, Place] = field(default_factory=dict)


def rearrange(desk: Desk, session: Session, done: Rearrangement) -> None:
    """Lay and hang notes as a hand did, as one action."""
    join, leave, move = GESTURES
    with desk.action(join if done.joined else leave if done.left else move) as writer:
        for note, cluster in done.left:
            writer.delete("membership", membership_id(note, cluster))
        for note, cluster in done.joined:
            _join(writer, session, note, cluster)
        for note, place in done.places.items():
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


def _join(writer: Writer, session: Session, note: str, cluster: str) -> None:
    fixed = {"note": note, "cluster": cluster}
    writer.put("membership", membership_id(note, cluster), scope_of(session), fixed)
