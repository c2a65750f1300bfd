"""What is printed where travels as JSON and comes back whole."""

import pytest

from buurtdesk.domain.questionnaire import QuestionKind
from buurtdesk.domain.sheet_layout import LayoutBox, SheetLayout, WritingArea

LAYOUT = SheetLayout(
    2,
    (
        LayoutBox(1, "home", QuestionKind.SINGLE, "yes", 29.0, 60.25, 6.0, 6.0),
        LayoutBox(2, "rank", QuestionKind.RANKING, "bench", 29.0, 60.25, 6.0, 6.0, rank=2),
    ),
    (WritingArea(2, "home", QuestionKind.SINGLE, 40.0, 80.0, 90.0, 9.0, choice="other"),),
)


def test_a_layout_comes_back_whole() -> None:
    assert SheetLayout.from_json(LAYOUT.to_json()) == LAYOUT


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"pages": 1, "boxes": [{"page": 1}], "writing": []}', "null"])
def test_what_is_no_layout_is_refused(text) -> None:
    with pytest.raises(ValueError):
        SheetLayout.from_json(text)
