"""What is printed where on the sheets of a questionnaire in one language and size, or on the ballots of a round: by it
scans are read and cut.

All in millimetres from the upper left corner of the page (of a ballot: its own), as it lies before the reader, also
where the language runs from right to left.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from buurtdesk.domain.questionnaire import QuestionKind


@dataclass(frozen=True)
class PageFrame:
    """What a reader looks for first: the size of a page, its four corner marks and its QR code; usually of a sheet."""

    width_mm: float = 210.0
    height_mm: float = 297.0
    mark_edge_mm: float = 7.0
    mark_length_mm: float = 8.0
    mark_thick_mm: float = 2.0
    qr_left_mm: float = 168.0
    qr_top_mm: float = 18.0
    qr_side_mm: float = 20.0

    @property
    def is_sound(self) -> bool:
        """Whether this can be a page: what comes from elsewhere is not trusted."""
        mark = self.mark_edge_mm + self.mark_length_mm
        right, foot = self.qr_left_mm + self.qr_side_mm, self.qr_top_mm + self.qr_side_mm
        return (
            2 * mark < min(self.width_mm, self.height_mm)
            and max(self.width_mm, self.height_mm) <= _LARGEST_MM
            and 0 < self.mark_thick_mm < self.mark_length_mm >= _SMALLEST_MARK_MM
            and min(self.mark_edge_mm, self.qr_left_mm, self.qr_top_mm) >= 0 < self.qr_side_mm
            and right <= self.width_mm
            and foot <= self.height_mm
        )

    def holds(self, place: LayoutBox | WritingArea) -> bool:
        """Whether this is somewhere on the page."""
        right, foot = place.x_mm + place.width_mm, place.y_mm + place.height_mm
        is_there = min(place.x_mm, place.y_mm) >= 0 and min(place.width_mm, place.height_mm) > 0
        return is_there and right <= self.width_mm and foot <= self.height_mm


SHEET_FRAME = PageFrame()


@dataclass(frozen=True)
class LayoutBox:
    """One box or circle to tick; of a ranking, `rank` from 1 says in which place it puts its choice."""

    page: int
    question: str
    kind: QuestionKind
    choice: str
    x_mm: float
    y_mm: float
    width_mm: float
    height_mm: float
    rank: int = 0


@dataclass(frozen=True)
class WritingArea:
    """Where something is written by hand; with a `choice`, what is meant by it."""

    page: int
    question: str
    kind: QuestionKind
    x_mm: float
    y_mm: float
    width_mm: float
    height_mm: float
    choice: str = ""


_AROUND_MM, _TITLE_MM = 3.0, 10.0
_LARGEST_MM, _SMALLEST_MARK_MM = 420.0, 4.0


@dataclass(frozen=True)
class Strip:
    """The part of a page, over its whole width, where a question and its answers stand."""

    page: int
    top_mm: float
    bottom_mm: float


@dataclass(frozen=True)
class SheetLayout:
    """The boxes and writing areas of all pages, each page's from top to bottom."""

    pages: int
    boxes: tuple[LayoutBox, ...]
    writing: tuple[WritingArea, ...] = ()
    frame: PageFrame = SHEET_FRAME

    def strip_of(self, question: str) -> Strip | None:
        """Where a question stands, its words too: those of a row of a matrix stand beside its circles, others above."""
        printed: tuple[LayoutBox | WritingArea, ...] = (*self.boxes, *self.writing)
        there = [each for each in printed if each.question == question]
        if not there:
            return None
        on_page = [each for each in there if each.page == there[0].page]
        above = _AROUND_MM if there[0].kind is QuestionKind.STATEMENT else _TITLE_MM
        top = min(each.y_mm for each in on_page) - above
        bottom = max(each.y_mm + each.height_mm for each in on_page) + _AROUND_MM
        return Strip(there[0].page, max(top, 0.0), bottom)

    def to_json(self) -> str:
        """As it is kept and handed on."""
        there: dict[str, Any] = {
            "pages": self.pages,
            "boxes": list(map(_plain, self.boxes)),
            "writing": list(map(_plain, self.writing)),
        }
        if self.frame != SHEET_FRAME:
            there["frame"] = asdict(self.frame)
        return json.dumps(there, ensure_ascii=False, sort_keys=True)

    @classmethod
    def from_json(cls, text: str) -> SheetLayout:
        """What `to_json` gave. Raises ValueError if it is something else."""
        try:
            there = json.loads(text)
            boxes = tuple(LayoutBox(**_kinded(each)) for each in there["boxes"])
            writing = tuple(WritingArea(**_kinded(each)) for each in there["writing"])
            frame = PageFrame(**there.get("frame", {}))
            is_sound = frame.is_sound and all(map(frame.holds, boxes)) and all(map(frame.holds, writing))
        except (KeyError, TypeError) as error:
            raise ValueError(str(error)) from error
        if not is_sound:
            raise ValueError(frame)
        return cls(int(there["pages"]), boxes, writing, frame)


def _plain(place: LayoutBox | WritingArea) -> dict[str, Any]:
    """Without what has its usual value; to a hundredth of a millimetre."""
    found = {name: round(value, 2) if isinstance(value, float) else value for name, value in asdict(place).items()}
    return {name: value for name, value in found.items() if name not in ("rank", "choice") or value}


def _kinded(there: Mapping[str, Any]) -> dict[str, Any]:
    return {**there, "kind": QuestionKind(there["kind"])}
