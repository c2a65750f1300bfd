"""The steps by which a library came to its present shape. A step that has been released is never changed.

The steps name their columns literally, so that an old step stays what it was when the kinds of row move on.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlite_utils.migrations import Migrations

from buurtdesk.store.driver import Database

library_migrations = Migrations("buurtdesk")

CLOCKED = "{0}, {0}_clock TEXT NOT NULL DEFAULT '', {0}_base TEXT NOT NULL DEFAULT ''"


def create_kind(db: Database, name: str, fixed: Iterable[str], fields: Iterable[str]) -> None:
    """Make the table of a kind of row: WITHOUT ROWID, so that the order of arrival is not kept."""
    columns = [
        "id TEXT PRIMARY KEY",
        "trajectory TEXT NOT NULL",
        "session TEXT NOT NULL",
        *(f"{column} NOT NULL" for column in fixed),
        *(CLOCKED.format(field) for field in (*fields, "deleted")),
        "extra TEXT",
    ]
    db.execute(f"CREATE TABLE {name} ({', '.join(columns)}) WITHOUT ROWID")
    db.execute(f"CREATE INDEX {name}_in_session ON {name} (session)")


@library_migrations()
def m0001_ideas(db: Database) -> None:
    create_kind(db, "trajectory", [], ["name", "subtitle"])
    create_kind(db, "step", ["step"], ["state", "planned_on", "location"])
    create_kind(db, "session", ["session_kind", "start_ms"], ["title", "anonymity", "tables"])
    create_kind(db, "note", [], ["text", "color", "place", "table_no", "source"])
    create_kind(db, "cluster", [], ["title", "place"])
    create_kind(db, "membership", ["note", "cluster"], [])
    create_kind(db, "voting_round", [], ["number", "stage", "rules"])
    create_kind(db, "voting_option", ["voting_round", "subject"], ["ordinal", "text"])
    create_kind(db, "ballot", ["voting_round"], ["dots"])


@library_migrations()
def m0002_merge(db: Database) -> None:
    """What merging keeps: values that lost, fields that two people wrote, erasures, rows of kinds not known yet."""
    db.execute(
        "CREATE TABLE history (kind TEXT, row TEXT, field TEXT, clock TEXT, value TEXT, base TEXT,"
        " PRIMARY KEY (kind, row, field, clock, value, base)) WITHOUT ROWID"
    )
    db.execute("CREATE TABLE contested (kind TEXT, row TEXT, field TEXT, PRIMARY KEY (kind, row, field)) WITHOUT ROWID")
    db.execute("CREATE TABLE erasure (kind TEXT, row TEXT, PRIMARY KEY (kind, row)) WITHOUT ROWID")
    db.execute(
        "CREATE TABLE unknown_row (kind TEXT, id TEXT, trajectory TEXT NOT NULL, session TEXT NOT NULL,"
        " extra TEXT NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID"
    )
    create_kind(db, "settlement", ["of_kind", "of_row", "of_field"], [])


@library_migrations()
def m0003_device(db: Database) -> None:
    """What stays on this device: its own facts and what can be undone."""
    db.execute("CREATE TABLE device (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID")
    for sql in UNDO_TABLES:
        db.execute(sql.format(schema="main"))


UNDO_TABLES = (
    "CREATE TABLE {schema}.undo_action (seq INTEGER, opening TEXT, name TEXT NOT NULL, undone INTEGER NOT NULL,"
    " PRIMARY KEY (seq, opening)) WITHOUT ROWID",
    "CREATE TABLE {schema}.undo_step (seq INTEGER, opening TEXT, kind TEXT, row TEXT, created INTEGER NOT NULL,"
    " fields TEXT NOT NULL, PRIMARY KEY (seq, opening, kind, row)) WITHOUT ROWID",
    "CREATE TABLE {schema}.undo_alias (kind TEXT, row TEXT, field TEXT, clock TEXT, stands_for TEXT NOT NULL,"
    " PRIMARY KEY (kind, row, field, clock)) WITHOUT ROWID",
)
