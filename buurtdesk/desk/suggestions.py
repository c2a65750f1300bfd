"""Clusters suggested for the loose notes of a wall: nothing changes until a person accepts one."""

from __future__ import annotations

from buurtdesk.analysis.cluster_suggestions import Go, Proposal, suggest
from buurtdesk.desk import clusters
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.cluster import Cluster
from buurtdesk.domain.note import Place
from buurtdesk.domain.session import Session
from buurtdesk.store import notes as stored


def suggestions(desk: Desk, session: str, go: Go = lambda _done, _total: None) -> list[Proposal]:
    """Proposals for the notes that lie in no cluster; `go` is told how far it is, and may raise to stop."""
    return suggest((note for note in stored.notes(desk.library.db, session) if not note.clusters), go)


def accept(desk: Desk, session: Session, proposal: Proposal, place: Place) -> Cluster | None:
    """Make the cluster, of the notes that still hang loose; None if fewer than two do."""
    loose = {note.id for note in stored.notes(desk.library.db, session.id) if not note.clusters}
    still = [note.id for note in proposal.notes if note.id in loose]
    return clusters.gather(desk, session, still, place, proposal.title) if len(still) > 1 else None
