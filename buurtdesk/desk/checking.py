"""Is the library whole?"""

from __future__ import annotations

from buurtdesk.desk.desk import Desk
from buurtdesk.store.attachments import needed, shown
from buurtdesk.store.soundness import unsound_values


def faults(desk: Desk) -> list[str]:
    """What is wrong with the database file, its values or its attachments; empty if all is well."""
    library = desk.library
    files = library.attachments.faults(needed(library.db), shown(library.db))
    return [*library.faults(), *unsound_values(library.db), *files]
