"""The place of a question cut out of the picture of its scanned page."""

from __future__ import annotations

import io

from buurtdesk.desk.desk import Desk
from buurtdesk.desk.known_sheets import KnownSheets
from buurtdesk.domain.questionnaire import Questionnaire
from buurtdesk.domain.sheet_layout import LayoutBox, SheetLayout, WritingArea
from buurtdesk.paper.measures import LEFT, PAGE_HEIGHT, PAGE_WIDTH, RIGHT
from buurtdesk.paper.qr import MOST_LANGUAGES
from buurtdesk.store import questionnaires as stored
from buurtdesk.store.scan_pages import scan_pages

# The words of the question stand above its boxes, those of a scale in two lines below.
_ABOVE_MM, _BELOW_MM, _BESIDE_MM = 15.0, 15.0, 2.0


class Crops:
    """The crops of one questionnaire; layouts are looked up once."""

    def __init__(self, desk: Desk, questionnaire: Questionnaire) -> None:
        self._desk, self._questionnaire = desk, questionnaire
        self._known = KnownSheets(desk, questionnaire)

    def layout(self, code: str) -> SheetLayout | None:
        """What is printed where on a sheet; of one that was printed elsewhere, as in the first language."""
        db = self._desk.library.db
        sheet = stored.sheet(db, code)
        languages = self._questionnaire.languages
        if sheet is None or sheet[0].language not in languages:
            return self._known.layout(code, 0)
        large = any(each.large for each in stored.batches(db, self._questionnaire.id) if each.id == sheet[0].batch_id)
        return self._known.layout(code, languages.index(sheet[0].language) + large * MOST_LANGUAGES)

    def crop(self, code: str, question: str) -> bytes:
        """A PNG of the boxes and lines of a question on this sheet; empty where there is no picture of it."""
        layout = self.layout(code)
        found = _region(layout, question) if layout else None
        if found is None:
            return b""
        page, box_mm = found
        there = scan_pages(self._desk.library.db, self._questionnaire.id, code)
        picture = next((each.picture for each in there if each.page == page), "")
        content = self._desk.library.attachments.content(picture) if picture else None
        return _cut(content, box_mm) if content else b""


def _region(layout: SheetLayout, question: str) -> tuple[int, tuple[float, float, float, float]] | None:
    """The page of a question, and the left, top, right and bottom of its place in millimetres."""
    everywhere: tuple[LayoutBox | WritingArea, ...] = (*layout.boxes, *layout.writing)
    places = [each for each in everywhere if each.question == question]
    if not places:
        return None
    page = places[0].page
    there = [each for each in places if each.page == page]
    top = max(0.0, min(each.y_mm for each in there) - _ABOVE_MM)
    bottom = min(PAGE_HEIGHT, max(each.y_mm + each.height_mm for each in there) + _BELOW_MM)
    return page, (min(LEFT, PAGE_WIDTH - RIGHT) - _BESIDE_MM, top, max(RIGHT, PAGE_WIDTH - LEFT) + _BESIDE_MM, bottom)


def _cut(content: bytes, box_mm: tuple[float, float, float, float]) -> bytes:
    from PIL import Image  # read in only once something is cut

    with Image.open(io.BytesIO(content)) as picture:
        scale = picture.width / PAGE_WIDTH
        target = io.BytesIO()
        left, top, right, bottom = (round(each * scale) for each in box_mm)
        picture.crop((left, top, right, bottom)).save(target, "PNG")
    return target.getvalue()
