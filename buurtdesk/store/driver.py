"""The SQLite driver: a current SQLite from sqlcipher3, put where sqlite-utils looks for it first.

The SQLite that comes with Python can be older than 3.51.3, whose WAL-reset bug can corrupt a library that two
copies of buurtdesk have open.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Any, TypeAlias

import sqlcipher3
from sqlcipher3 import dbapi2

sys.modules["pysqlite3"] = sqlcipher3
sys.modules["pysqlite3.dbapi2"] = dbapi2
# The driver looks up how to adapt each value that is no text or number. For None it finds none, after two exceptions:
# that was a third of the time of a merge.
dbapi2.register_adapter(type(None), lambda nothing: nothing)

Database: TypeAlias = dbapi2.Connection
Fault: Any = dbapi2.Error
BUSY_TIMEOUT_MS = 30_000
_PRAGMAS = (
    f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}",
    "PRAGMA synchronous = FULL",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
    "PRAGMA trusted_schema = OFF",
)


def connect(path: Path) -> Database:
    """Open the file as a database in WAL mode that syncs every commit; no transaction starts by itself."""
    connection = dbapi2.connect(str(path), isolation_level=None, check_same_thread=False)
    for pragma in _PRAGMAS:
        connection.execute(pragma)
    _turn_wal_on(connection)
    return connection


def _turn_wal_on(connection: Any) -> None:
    """SQLite does not wait its busy timeout here where two copies make one library at the same moment: ask again."""
    deadline = time.monotonic() + BUSY_TIMEOUT_MS / 1000
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except Fault as fault:
            if "locked" not in str(fault) or time.monotonic() > deadline:
                raise
        time.sleep(0.01)
