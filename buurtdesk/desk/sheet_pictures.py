"""A sheet as it was printed: its pages as pictures, and what stands where on them."""

from __future__ import annotations

from dataclasses import dataclass

from buurtdesk.desk import paper
from buurtdesk.desk.desk import Desk
from buurtdesk.desk.responses import SheetFound
from buurtdesk.domain.sheet_layout import SheetLayout
from buurtdesk.paper.picture import GreyPicture, pictures
from buurtdesk.paper.sheets import sheets_pdf
from buurtdesk.store import questionnaires as stored

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


def _edition(desk: Desk, found: SheetFound) -> tuple[str, bool]:
    """The language and size of a sheet."""
    sheet = found.sheet
    if sheet is None:
        return found.questionnaire.languages[0], False
    batches = stored.batches(desk.library.db, found.questionnaire.id)
    return sheet.language, any(batch.large for batch in batches if batch.id == sheet.batch_id)
