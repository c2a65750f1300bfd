"""Reading clusters: where each stands, what was merged into what, and which notes lie in them."""

from __future__ import annotations

from collections import defaultdict

from buurtdesk.domain.cluster import standing
from buurtdesk.store.driver import Database


def standing_clusters(db: Database, trajectory: str) -> dict[str, str]:
    """Which cluster each one of a trajectory is part of now (see domain.cluster.standing)."""
    return _standing(db, "trajectory", trajectory)


def standing_in_session(db: Database, session: str) -> dict[str, str]:
    """Which cluster each one of a session is part of now."""
    return _standing(db, "session", session)


def notes_of_clusters(db: Database, trajectory: str) -> dict[str, set[str]]:
    """The ids of the notes that lie in each standing cluster of a trajectory, by cluster id."""
    now = standing_clusters(db, trajectory)
    lying: dict[str, set[str]] = defaultdict(set)
    for note, cluster in db.execute(
        "SELECT m.note, m.cluster FROM membership m JOIN note n ON n.id = m.note AND n.deleted = 0"
        " WHERE m.trajectory = ? AND m.deleted = 0",
        [trajectory],
    ):
        if cluster in now:
            lying[now[cluster]].add(note)
    return lying


def memberships_in(db: Database, session: str, note: str, cluster: str) -> list[str]:
    """The rows that lay a note in a cluster: in itself, or in one that was merged into it."""
    now = standing_in_session(db, session)
    rows = db.execute("SELECT id, cluster FROM membership WHERE note = ? AND deleted = 0", [note])
    return [row for row, lies_in in rows if now.get(lies_in) == cluster]


def _standing(db: Database, column: str, value: str) -> dict[str, str]:
    rows = db.execute(f"SELECT id, deleted, merged_into FROM cluster WHERE {column} = ?", [value])
    return standing((row, bool(gone), into) for row, gone, into in rows)
