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
    questionnaire, sheet = found.questionnaire, found.sheet
    language = sheet.language if sheet else questionnaire.languages[0]
    batches = stored.batches(desk.library.db, questionnaire.id) if sheet else []
    large = any(batch.large for batch in batches if sheet and batch.id == sheet.batch_id)
    layout = paper.layout(questionnaire, language, large)
    pdf = sheets_pdf(questionnaire, language, [found.code], large=large)
    return SheetPictures(layout, pictures(pdf, PX_PER_MM))
