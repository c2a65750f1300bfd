"""What is printed where on the sheets that were printed here or elsewhere."""

from __future__ import annotations

from buurtdesk.domain.identity import derived_id
from buurtdesk.domain.sheet_layout import SheetLayout
from buurtdesk.store.driver import Database


def layout_id(questionnaire: str, language: str, large: bool) -> str:
    """Derived, so that sheets of one questionnaire, language and size have one layout."""
    return derived_id("sheet_layout", questionnaire, language, "large" if large else "regular")


def kept_layout(db: Database, questionnaire: str, language: str, large: bool) -> SheetLayout | None:
    """The layout of these sheets; None if none were printed that are known here, or it cannot be read."""
    found = db.execute(
        "SELECT layout FROM sheet_layout WHERE id = ? AND deleted = 0", [layout_id(questionnaire, language, large)]
    ).fetchone()
    try:
        return SheetLayout.from_json(found[0]) if found else None
    except ValueError:
        return None
