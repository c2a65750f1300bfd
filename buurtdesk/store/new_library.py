"""A new library, laid at once in the shape to which all migrations lead.

Taking the steps one by one takes longer than all else at a first start: SQLite reads its whole schema anew at each
column that a step adds. A test compares both ways.
"""

from __future__ import annotations

from datetime import UTC, datetime

from buurtdesk.store.driver import Database
from buurtdesk.store.kinds import KINDS
from buurtdesk.store.migrations import DEVICE_TABLE, MERGE_TABLES, MIGRATION_SET, STEPS, UNDO_TABLES, create_kind

# As sqlite-utils makes it.
_TAKEN_STEPS = (
    "CREATE TABLE _sqlite_migrations (id INTEGER PRIMARY KEY, migration_set TEXT, name TEXT, applied_at TEXT)",
    "CREATE UNIQUE INDEX idx__sqlite_migrations_migration_set_name ON _sqlite_migrations (migration_set, name)",
)
_INDEXES = {
    "question_of_questionnaire": "question (questionnaire)",
    "answer_of_entry": "answer (entry)",
    "entry_of_response": "entry (response)",
    "sheet_by_code": "sheet (code)",
    "attachment_of_subject": "attachment (subject)",
    "settled_answer_of_response": "settled_answer (response)",
    "scan_page_by_code": "scan_page (code)",
}


def lay(db: Database) -> None:
    """Make all tables in an empty database, inside a transaction, and say that all steps were taken."""
    for sql in (*_TAKEN_STEPS, *MERGE_TABLES, DEVICE_TABLE, *(sql.format(schema="main") for sql in UNDO_TABLES)):
        db.execute(sql)
    for kind in KINDS.values():
        create_kind(db, kind.name, kind.fixed, kind.fields)
    for name, columns in _INDEXES.items():
        db.execute(f"CREATE INDEX {name} ON {columns}")
    now = str(datetime.now(UTC))
    db.executemany(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES (?, ?, ?)",
        [(MIGRATION_SET, step.__name__, now) for step in STEPS],
    )
