"""Reading notes, clusters and which note lies in which cluster."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import lru_cache
from itertools import chain

from buurtdesk.domain.cluster import Cluster
from buurtdesk.domain.identity import derived_id
from buurtdesk.domain.note import Note, NoteColor, Place
from buurtdesk.store import attachments
from buurtdesk.store.clusters import standing_in_session
from buurtdesk.store.driver import Database

_COLORS: dict[str | None, NoteColor] = {color.value: color for color in NoteColor}


def membership_id(note: str, cluster: str) -> str:
    """Derived, so that two laptops that lay the same note in the same cluster write the same row."""
    return derived_id("membership", note, cluster)


def place_json(place: Place) -> str:
    """A place as it is kept."""
    return json.dumps([place.x, place.y])


def notes(db: Database, session: str, only: Iterable[str] | None = None) -> list[Note]:
    """The notes of a session by text, or those of them whose ids are in `only`."""
    rows = db.execute(
        "SELECT id, text, color, place, table_no, source, language, translation, hidden, author FROM note"
        " WHERE session = :session AND deleted = 0"
        " AND (:only IS NULL OR id IN (SELECT value FROM json_each(:only))) ORDER BY lower(text), id",
        {"session": session, "only": None if only is None else json.dumps(list(only))},
    ).fetchall()
    lying, attached = clusters_of_notes(db, session), attachments.of_session(db, session)
    return [
        Note(
            row,
            session,
            text or "",
            _color(color),
            _place(place),
            table,
            source or "",
            tuple(lying.get(row, ())),
            language or "",
            translation or "",
            attached.get(row, ()),
            bool(hidden),
            author or "",
        )
        for row, text, color, place, table, source, language, translation, hidden, author in rows
    ]


def count(db: Database, trajectory: str) -> int:
    """How many notes hang in the sessions of a trajectory, rehearsals apart."""
    row = db.execute(
        "SELECT count(*) FROM session JOIN note ON note.session = session.id"
        " WHERE session.trajectory = ? AND session.deleted = 0 AND note.deleted = 0"
        " AND ifnull(session.rehearsal, 0) = 0",
        [trajectory],
    ).fetchone()
    return int(row[0])


def places(db: Database, session: str) -> list[Place]:
    """Where the notes of a session hang."""
    rows = db.execute("SELECT place FROM note WHERE session = ? AND deleted = 0", [session]).fetchall()
    return [_place(place) for (place,) in rows]


def cluster_sizes(db: Database, session: str) -> list[tuple[Place, int]]:
    """Where the clusters of a session lie, and how many notes are in each."""
    counts = Counter(chain.from_iterable(clusters_of_notes(db, session).values()))
    return [(cluster.place, counts[cluster.id]) for cluster in clusters(db, session)]


def clusters(db: Database, session: str) -> list[Cluster]:
    now = standing_in_session(db, session)
    rows = db.execute(
        "SELECT id, title, place FROM cluster WHERE session = ? ORDER BY lower(title), id", [session]
    ).fetchall()
    return [Cluster(row, session, title or "", _place(place)) for row, title, place in rows if now.get(row) == row]


def clusters_of_notes(db: Database, session: str) -> dict[str, list[str]]:
    """Cluster ids by note id; a note that was laid in a cluster lies in the one that this was merged into."""
    now = standing_in_session(db, session)
    lying: dict[str, set[str]] = defaultdict(set)
    for note, cluster in db.execute(
        "SELECT note, cluster FROM membership WHERE session = ? AND deleted = 0", [session]
    ).fetchall():
        if cluster in now:
            lying[note].add(now[cluster])
    return {note: sorted(found) for note, found in lying.items()}


def memberships_of(db: Database, note: str) -> list[str]:
    """The ids of the rows that lay a note in clusters."""
    return [row for (row,) in db.execute("SELECT id FROM membership WHERE note = ? AND deleted = 0", [note]).fetchall()]


@lru_cache(maxsize=10_000)
def _place(value: str | None) -> Place:
    return Place(*json.loads(value)) if value else Place(0, 0)


def _color(value: str | None) -> NoteColor:
    """Unknown colours of a newer version are shown as sand."""
    return _COLORS.get(value, NoteColor.SAND)
