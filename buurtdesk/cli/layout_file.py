"""The file of `paper print --layout` and `ballots print --layout`: what is printed where.

It is for who marks sheets or ballots by a program to test the reading.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from buurtdesk.domain.questionnaire import QuestionKind
from buurtdesk.domain.sheet_layout import LayoutBox, SheetLayout
from buurtdesk.paper.ballot_layout import BallotPlace


def layout_json(layout: SheetLayout, sheets: Sequence[str]) -> str:
    """`pages` of the PDF in their order, and the `boxes` that every sheet has."""
    numbers = [(sheet, page) for sheet in sheets for page in range(1, layout.pages + 1)]
    pages = [{"pdf_page": place, "sheet": sheet, "page": page} for place, (sheet, page) in enumerate(numbers, start=1)]
    return json.dumps({"pages": pages, "boxes": [_box(box) for box in layout.boxes]}, ensure_ascii=False, indent=1)


def ballots_json(place: BallotPlace, codes: Sequence[str]) -> str:
    """`pages`, one for each ballot and where on the paper its upper left corner is, and the `boxes` of every ballot."""
    pages = []
    for number, code in enumerate(codes):
        down, across = divmod(number % place.a_page, place.across)
        corner = {"left_mm": across * place.width, "top_mm": down * place.height}
        pages.append({"pdf_page": number // place.a_page + 1, "sheet": code, "page": 1, **corner})
    boxes = [_box(box) for box in place.layout.boxes]
    return json.dumps({"pages": pages, "boxes": boxes}, ensure_ascii=False, indent=1)


def _box(box: LayoutBox) -> dict[str, Any]:
    """The rows of a matrix are of kind matrix here, each with the name of its own question."""
    told: dict[str, Any] = {
        "page": box.page,
        "question": box.question,
        "kind": "matrix" if box.kind is QuestionKind.STATEMENT else box.kind.value,
        "choice": box.choice,
        "x_mm": round(box.x_mm, 2),
        "y_mm": round(box.y_mm, 2),
        "width_mm": round(box.width_mm, 2),
        "height_mm": round(box.height_mm, 2),
    }
    return told | {"rank": box.rank} if box.rank else told
