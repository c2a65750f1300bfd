"""A sheet in pictures: its pages as they were printed, and what a question looks like on its scan."""

from __future__ import annotations

from dataclasses import dataclass

from buurtdesk.desk import paper
from buurtdesk.desk.desk import Desk
from buurtdesk.desk.responses import SheetFound
from buurtdesk.domain.sheet_layout import SheetLayout
from buurtdesk.paper.picture import GreyPicture, part_of, pictures
from buurtdesk.paper.sheets import sheets_pdf
from buurtdesk.store import questionnaires as stored
from buurtdesk.store.scan_pages import scan_pages
from buurtdesk.store.sheet_layouts import kept_layout

PX_PER_MM = 6


@dataclass(frozen=True)
class SheetPictures:
    """The pages of one sheet, and the boxes and writing areas on them."""

    layout: SheetLayout
    pages: tuple[GreyPicture, ...]


def sheet_pictures(desk: Desk, found: SheetFound) -> SheetPictures:
    """The sheet in its own language and size; one not known here in the first language. Raises what `layout` does."""
    language, large = _edition(desk, found)
    layout = paper.layout(found.questionnaire, language, large)
    pdf = sheets_pdf(found.questionnaire, language, [found.code], large=large)
    return SheetPictures(layout, pictures(pdf, PX_PER_MM))


def scan_of(desk: Desk, found: SheetFound, question: str) -> bytes:
    """The part of the scan where a question stands, as a JPEG; empty where there is no scan of that page here."""
    language, large = _edition(desk, found)
    db, questionnaire = desk.library.db, found.questionnaire
    layout = kept_layout(db, questionnaire.id, language, large)
    strip = layout.strip_of(question) if layout else None
    if strip is None:
        return b""
    there = scan_pages(db, questionnaire.id, found.code)
    scanned = next((each.picture for each in there if each.page == strip.page and each.picture), "")
    page = desk.library.attachments.content(scanned) if scanned else None
    try:
        return part_of(page, strip.top_mm, strip.bottom_mm) if page else b""
    except OSError:  # damaged on the disk: `check` tells of it
        return b""


def _edition(desk: Desk, found: SheetFound) -> tuple[str, bool]:
    """The language and size of a sheet."""
    sheet = found.sheet
    if sheet is None:
        return found.questionnaire.languages[0], False
    batches = stored.batches(desk.library.db, found.questionnaire.id)
    return sheet.language, any(batch.large for batch in batches if batch.id == sheet.batch_id)
