"""The file of `paper print --layout`: what is printed where, for who marks sheets by a program to test the reading."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from buurtdesk.domain.questionnaire import QuestionKind
from buurtdesk.domain.sheet_layout import LayoutBox, SheetLayout


def layout_json(layout: SheetLayout, sheets: Sequence[str]) -> str:
    """`pages` of the PDF in their order, and the `boxes` that every sheet has."""
    numbers = [(sheet, page) for sheet in sheets for page in range(1, layout.pages + 1)]
    pages = [{"pdf_page": place, "sheet": sheet, "page": page} for place, (sheet, page) in enumerate(numbers, start=1)]
    return json.dumps({"pages": pages, "boxes": [_box(box) for box in layout.boxes]}, ensure_ascii=False, indent=1)


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
