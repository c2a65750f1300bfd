"""What the bytes of a library would tell beside what its rows say."""

from __future__ import annotations

from buurtdesk.store.driver import Database
from buurtdesk.store.kinds import KINDS
from buurtdesk.store.seen import NOBODY


def leave_no_trace(db: Database) -> None:
    """After a commit that took something away: write the file anew, row by row as they are, and empty the log.

    Within a page SQLite lays rows down in the order in which they come: written anew, they lie in the order of ids.
    """
    db.execute("VACUUM")
    empty_log(db)


def empty_log(db: Database) -> None:
    """Fold the write-ahead log into the database, and empty it."""
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()


def keeps_anonymous_rows(db: Database) -> bool:
    """Is anything in here of which nobody may know when it came?"""
    kinds = [kind.name for kind in KINDS.values() if kind.by_people or kind.always_anonymous]
    found = (db.execute(f"SELECT 1 FROM {kind} WHERE substr(deleted_clock, 17) = '{NOBODY}' LIMIT 1") for kind in kinds)
    return any(cursor.fetchone() for cursor in found)
