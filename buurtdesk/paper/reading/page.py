"""One image read: its code, its corners, its boxes; a page for each code in it, or a reject with its reason."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from buurtdesk.domain.sheet_layout import LayoutBox
from buurtdesk.paper.reading.codes import Code, find_codes
from buurtdesk.paper.reading.corners import place_page
from buurtdesk.paper.reading.flatten import evenly_lit, straightened
from buurtdesk.paper.reading.found import Layouts, PageRead, Reading, Reason, Reject
from buurtdesk.paper.reading.frames import find_frames
from buurtdesk.paper.reading.images import Grey, as_jpeg, thumbnail
from buurtdesk.paper.reading.judgement import readings
from buurtdesk.paper.reading.marks import measure

_BLANK_INK = 0.0015


@dataclass(frozen=True)
class Where:
    """Which page of which file an image is; `page_in_file` from 1."""

    file: Path
    page_in_file: int


def read_image(image: Grey, where: Where, layouts: Layouts) -> list[PageRead | Reject]:
    """What an image says: a page for each of our codes on it, in general one."""
    codes = find_codes(image)
    if not codes:
        reason = Reason.BLANK if _is_blank(image) else Reason.NO_CODE
        return [Reject(where.file, where.page_in_file, reason, picture=thumbnail(image))]
    return [_read_page(image, code, where, layouts) for code in codes]


def _read_page(image: Grey, code: Code, where: Where, layouts: Layouts) -> PageRead | Reject:
    says = code.says

    def reject(reason: Reason) -> Reject:
        return Reject(where.file, where.page_in_file, reason, "", thumbnail(image), says.code, says.page)

    layout = layouts(says.code, says.edition)
    if layout is None:
        return reject(Reason.UNKNOWN_SHEET)
    if says.page > layout.pages:
        return reject(Reason.NO_SUCH_PAGE)
    placed = place_page(image, code.corners)
    if placed is None:
        return reject(Reason.NO_CORNERS)
    page = evenly_lit(straightened(image, placed.to_image))
    answers = read_boxes(page, [box for box in layout.boxes if box.page == says.page])
    return PageRead(where.file, where.page_in_file, says.code, says.page, says.edition, as_jpeg(page), answers)


def read_boxes(page: Grey, boxes: list[LayoutBox]) -> tuple[Reading, ...]:
    """What the boxes of a straightened, evenly lit page say."""
    if not boxes:
        return ()
    sizes = np.array([(box.width_mm, box.height_mm) for box in boxes])
    return readings(boxes, measure(page, find_frames(page, boxes), sizes))


def _is_blank(image: Grey) -> bool:
    """Whether there is next to nothing on it, as on the back of a last page."""
    rim_y, rim_x = image.shape[0] // 20, image.shape[1] // 20
    middle = evenly_lit(image[rim_y : image.shape[0] - rim_y, rim_x : image.shape[1] - rim_x])
    return bool((middle < 150).mean() < _BLANK_INK)
