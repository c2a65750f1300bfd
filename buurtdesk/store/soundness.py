"""Is every value in the library what its field must be?"""

from __future__ import annotations

from buurtdesk.store.driver import Database
from buurtdesk.store.kinds import KINDS


def unsound_values(db: Database) -> list[str]:
    """One line for each value that its field cannot have: kind, id and field, never the value itself."""
    lines = []
    for kind in KINDS.values():
        for name, check in (*kind.fixed.items(), *kind.fields.items()):
            for row, value in db.execute(f"SELECT id, {name} FROM {kind.name} WHERE {name} IS NOT NULL"):
                if not check(value):
                    lines.append(f"{kind.name} {row}: {name}")
    return lines
