"""One image read: its code, its corners, its boxes; a page for each code in it, or a reject with its reason."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from buurtdesk.domain.sheet_layout import SHEET_FRAME, LayoutBox, PageFrame
from buurtdesk.paper.qr import BallotPage, is_ballot
from buurtdesk.paper.reading.codes import Code, find_codes
from buurtdesk.paper.reading.corners import outline, place_page, placed_by_boxes
from buurtdesk.paper.reading.flatten import evenly_lit, straightened
from buurtdesk.paper.reading.found import Layouts, PageRead, Reading, Reason, Reject
from buurtdesk.paper.reading.frames import Frames, exactly, middles_of, roughly
from buurtdesk.paper.reading.images import Grey, Matrix, Points, as_jpeg, mapped, thumbnail
from buurtdesk.paper.reading.judgement import readings
from buurtdesk.paper.reading.leftover import grown, shows_a_ballot, without
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
    if not any(isinstance(code.says, BallotPage) for code in codes):
        return [_read_page(image, code, where, layouts).found for code in codes]
    return _read_ballots(image, codes, where, layouts)


def _read_ballots(image: Grey, codes: list[Code], where: Where, layouts: Layouts) -> list[PageRead | Reject]:
    """Every ballot on the image: what was read is taken out of it, until no code is left."""
    found, read, rest = list[PageRead | Reject](), list[_OnImage](), image
    while codes:
        for code in codes:
            read.append(_read_page(image, code, where, layouts))
            found.append(read[-1].found)
            rest = without(without(rest, grown(code.corners)), read[-1].outline)
        codes = [] if _is_blank(rest) else find_codes(rest)
    first = next((each for each in read if isinstance(each.found, PageRead) and is_ballot(each.found.edition)), None)
    is_told = any(isinstance(each, Reject) for each in found)
    if first and not is_told and not _is_blank(rest) and shows_a_ballot(rest, first.code.corners, first.frame):
        found.append(Reject(where.file, where.page_in_file, Reason.UNREAD_BALLOT, picture=thumbnail(rest)))
    return found


@dataclass(frozen=True)
class _OnImage:
    """What a code led to, and which part of the image that took."""

    found: PageRead | Reject
    code: Code
    frame: PageFrame
    outline: Points


def _read_page(image: Grey, code: Code, where: Where, layouts: Layouts) -> _OnImage:
    says = code.says

    def reject(reason: Reason) -> _OnImage:
        told = Reject(where.file, where.page_in_file, reason, "", thumbnail(image), says.code, says.page, says.edition)
        return _OnImage(told, code, SHEET_FRAME, code.corners)

    layout = layouts(says.code, says.edition)
    if layout is None:
        return reject(Reason.UNKNOWN_SHEET)
    if says.page > layout.pages:
        return reject(Reason.NO_SUCH_PAGE)
    placed = place_page(image, code.corners, layout.frame)
    if placed is None:
        return reject(Reason.NO_CORNERS)
    boxes = [box for box in layout.boxes if box.page == says.page]
    page, rough = _flattened(image, placed.to_image, layout.frame, boxes)
    frames = exactly(page, boxes, rough)
    if boxes and not frames.are_there:
        return reject(Reason.NO_CORNERS)
    answers = read_boxes(page, boxes, frames)
    read = PageRead(where.file, where.page_in_file, says.code, says.page, says.edition, as_jpeg(page), answers)
    return _OnImage(read, code, layout.frame, mapped(outline(layout.frame), placed.to_image))


def _flattened(image: Grey, to_image: Matrix, frame: PageFrame, boxes: list[LayoutBox]) -> tuple[Grey, Frames]:
    """The page flat, and about where its boxes are; placed anew by them where they are not where the corners say."""
    page = evenly_lit(straightened(image, to_image, frame))
    rough = roughly(page, boxes)
    for _ in range(_PLACED_ANEW):
        better = placed_by_boxes(middles_of(boxes), rough.middles_mm, rough.clear, frame)
        if better is None:
            break
        to_image = to_image @ better
        page = evenly_lit(straightened(image, to_image, frame))
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
