"""What the entry room shows: made by who knows the desk, keyed by who has the paper."""

from __future__ import annotations

from dataclasses import dataclass

from buurtdesk.domain.sheet_layout import SheetLayout
from buurtdesk.paper.picture import GreyPicture
from buurtdesk.ui.question.view import Line


@dataclass(frozen=True)
class PaperView:
    """The pages of a sheet as they were printed, and what stands where on them."""

    layout: SheetLayout
    pages: tuple[GreyPicture, ...]


@dataclass(frozen=True)
class SheetView:
    """One sheet by one keyer, as it is on the disk; `code` is as it is printed, `paper` there if it is to be shown."""

    code: str
    meta: str
    known: bool
    lines: tuple[Line, ...]
    last_number: str = ""
    paper: PaperView | None = None


@dataclass(frozen=True)
class PileView:
    """How many of the sheets that are known here have been keyed to the end, and how many only begun."""

    keyed: int = 0
    begun: int = 0
    total: int = 0
