"""Is the library whole?"""

from __future__ import annotations

from buurtdesk.desk.desk import Desk
from buurtdesk.store.soundness import unsound_values


def faults(desk: Desk) -> list[str]:
    """What is wrong with the database file or its values; empty if all is well."""
    return [*desk.library.faults(), *unsound_values(desk.library.db)]
