"""What a writer had seen: the base that a new version of a field keeps, and what a deletion keeps of the whole row.

A clock names one version of a field, except in anonymous rows, where two people can write at one clock: there the base
also says which value it was, as a digest in the place of the writer.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from buurtdesk.store.driver import Database
from buurtdesk.store.kinds import Kind

NOBODY = "0" * 16


def version_mark(clock: str, value_json: str) -> str:
    """The name of one version of a field, the form in which a later version has it as its base."""
    if not clock.endswith(NOBODY):
        return clock
    return clock[:16] + _digest(value_json, 8)


def row_mark(*clocks_and_values: Any) -> str:
    """The name of what people had written in a row: changes when any of the given clocks or values does."""
    return _digest(json.dumps(clocks_and_values), 16)


def mark_of_row(kind: Kind, current: Mapping[str, Any]) -> str:
    """The mark of a row that is read as columns."""
    return row_mark(*(current[f"{name}{part}"] for name in kind.written for part in ("_clock", "")))


def version_mark_sql(clock: str, value_json: str) -> str:
    """SQL for the mark of a version; calls back only for anonymous rows."""
    return f"iif(substr({clock}, 17) = '{NOBODY}', version_mark({clock}, {value_json}), {clock})"


def row_mark_sql(kind: Kind, alias: str) -> str:
    """SQL for the mark of a row."""
    return f"row_mark({', '.join(f'{alias}.{name}{part}' for name in kind.written for part in ('_clock', ''))})"


def teach_marks(db: Database) -> None:
    """Let SQL on this connection make the marks."""
    db.create_function("version_mark", 2, version_mark)
    db.create_function("row_mark", -1, row_mark)


def _digest(text: str, size: int) -> str:
    return hashlib.blake2b(text.encode(), digest_size=size).hexdigest()
