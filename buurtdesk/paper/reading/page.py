"""One image read: its code, its corners, its boxes; a page for each code in it, or a reject with its reason."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from buurtdesk.domain.sheet_layout import LayoutBox
from buurtdesk.paper.reading.codes import Code, find_codes
from buurtdesk.paper.reading.corners import place_page, placed_by_boxes
from buurtdesk.paper.reading.flatten import evenly_lit, straightened
from buurtdesk.paper.reading.found import Layouts, PageRead, Reading, Reason, Reject
from buurtdesk.paper.reading.frames import Frames, exactly, middles_of, roughly
from buurtdesk.paper.reading.images import Grey, Matrix, as_jpeg, thumbnail
from buurtdesk.paper.reading.judgement import readings
from buurtdesk.paper.reading.marks import measure

_BLANK_INK = 0.0015
_PLACED_ANEW = 3


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
    boxes = [box for box in layout.boxes if box.page == says.page]
    page, rough = _flattened(image, placed.to_image, boxes)
    frames = exactly(page, boxes, rough)
    if boxes and not frames.are_there:
        return reject(Reason.NO_CORNERS)
    answers = read_boxes(page, boxes, frames)
    return PageRead(where.file, where.page_in_file, says.code, says.page, says.edition, as_jpeg(page), answers)


def _flattened(image: Grey, to_image: Matrix, boxes: list[LayoutBox]) -> tuple[Grey, Frames]:
    """The page flat, and about where its boxes are; placed anew by them where they are not where the corners say."""
    page = evenly_lit(straightened(image, to_image))
    rough = roughly(page, boxes)
    for _ in range(_PLACED_ANEW):
        better = placed_by_boxes(middles_of(boxes), rough.middles_mm, rough.clear)
        if better is None:
            break
        to_image = to_image @ better
        page = evenly_lit(straightened(image, to_image))
        rough = roughly(page, boxes)
    return page, rough


def read_boxes(page: Grey, boxes: list[LayoutBox], frames: Frames) -> tuple[Reading, ...]:
    """What the boxes of a straightened, evenly lit page say."""
    if not boxes:
        return ()
    return readings(boxes, measure(page, frames), frames.are_seen)


def _is_blank(image: Grey) -> bool:
    """Whether there is next to nothing on it, as on the back of a last page."""
    rim_y, rim_x = image.shape[0] // 20, image.shape[1] // 20
    middle = evenly_lit(image[rim_y : image.shape[0] - rim_y, rim_x : image.shape[1] - rim_x])
    return bool((middle < 150).mean() < _BLANK_INK)
