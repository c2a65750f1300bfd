"""Clusters: laying notes together, naming them later, merging and splitting them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from buurtdesk.desk.desk import Desk, scope_of
from buurtdesk.domain.cluster import Cluster
from buurtdesk.domain.errors import Gone, NothingToMerge, NothingToSplit
from buurtdesk.domain.identity import anonymous_id, new_id
from buurtdesk.domain.note import Place, keepable
from buurtdesk.domain.session import Session
from buurtdesk.domain.wall import Standing, arranged, below
from buurtdesk.store import notes as stored
from buurtdesk.store.clusters import memberships_in
from buurtdesk.store.notes import membership_id, place_json
from buurtdesk.store.rows import Writer


def gather(desk: Desk, session: Session, notes: Iterable[str], place: Place, title: str = "") -> Cluster:
    """Make a cluster of notes, out of the clusters they lay in; it may stay without a title for now."""
    with desk.action("cluster.gather") as writer:
        made = _new(writer, session, place, title)
        for note in notes:
            for membership in stored.memberships_of(desk.library.db, note):
                writer.delete("membership", membership)
            _join(writer, session, note, made.id)
    return made


def merge(desk: Desk, session: Session, into: str, others: Iterable[str]) -> Cluster:
    """Make one cluster of several: `into` keeps its place and name, or takes the first name there is.

    The others are taken away and remember where they went, so that the dots on them count for it. Raises Gone,
    NothingToMerge.
    """
    with desk.action("cluster.merge") as writer:
        there = {cluster.id: cluster for cluster in stored.clusters(desk.library.db, session.id)}
        coming = [other for other in dict.fromkeys(others) if other != into]
        if not {into, *coming} <= there.keys():
            raise Gone(kind="cluster")
        if not coming:
            raise NothingToMerge()
        for other in coming:
            writer.update("cluster", other, merged_into=into)
            writer.delete("cluster", other)
        titles = [there[each].title for each in (into, *coming)]
        title = next(filter(None, titles), "")
        writer.update("cluster", into, title=title)
    return Cluster(into, session.id, title, there[into].place)


def split(desk: Desk, session: Session, cluster: str, notes: Sequence[str], place: Place, title: str = "") -> Cluster:
    """Lay some notes of a cluster in a new one; its name and its dots stay with the old one. Raises NothingToSplit."""
    with desk.action("cluster.split") as writer:
        db = desk.library.db
        leaving = {note: memberships_in(db, session.id, note, cluster) for note in notes}
        if not leaving or not all(leaving.values()):
            raise NothingToSplit()
        made = _new(writer, session, place, title)
        for note, memberships in leaving.items():
            for membership in memberships:
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
            for membership in memberships_in(desk.library.db, session.id, note, cluster):
                writer.delete("membership", membership)
        for note, cluster in done.joined:
            _join(writer, session, note, cluster)
        for note, place in done.places.items():
            writer.update("note", note, place=place_json(place))


def arrange_wall(desk: Desk, session: Session) -> None:
    """Lay the whole wall in order: clusters in rows as they are read now, the loose notes in rows below them."""
    db = desk.library.db
    with desk.action("wall.arrange") as writer:
        notes = stored.notes(db, session.id)
        clusters = [
            Standing(each.id, each.place, sum(each.id in note.clusters for note in notes))
            for each in stored.clusters(db, session.id)
        ]
        loose = [Standing(note.id, note.place) for note in notes if not note.clusters]
        for kind, places in zip(("cluster", "note"), arranged(clusters, loose), strict=True):
            for row, place in places.items():
                writer.update(kind, row, place=place_json(place))


def free_place(desk: Desk, session: Session) -> Place:
    """Where there is room for a cluster of any size: below all that hangs there."""
    db = desk.library.db
    return Place(0, below(stored.places(db, session.id), stored.cluster_sizes(db, session.id)))


def rename(desk: Desk, cluster: str, title: str) -> None:
    with desk.action("cluster.rename") as writer:
        writer.update("cluster", cluster, title=keepable(title).strip())


def move(desk: Desk, cluster: str, place: Place) -> None:
    with desk.action("cluster.move") as writer:
        writer.update("cluster", cluster, place=place_json(place))


def dissolve(desk: Desk, cluster: str) -> None:
    """Take a cluster away; its notes hang loose again."""
    with desk.action("cluster.dissolve") as writer:
        writer.update("cluster", cluster, merged_into=None)  # also where it stands for one merged both ways
        writer.delete("cluster", cluster)


def _new(writer: Writer, session: Session, place: Place, title: str) -> Cluster:
    made = Cluster(anonymous_id() if session.is_anonymous else new_id(), session.id, keepable(title).strip(), place)
    writer.put("cluster", made.id, scope_of(session), title=made.title, place=place_json(place))
    return made


def _join(writer: Writer, session: Session, note: str, cluster: str) -> None:
    fixed = {"note": note, "cluster": cluster}
    writer.put("membership", membership_id(note, cluster), scope_of(session), fixed)
