"""What is printed where travels as JSON and comes back whole."""

import json

import pytest

from buurtdesk.domain.questionnaire import QuestionKind
from buurtdesk.domain.sheet_layout import LayoutBox, PageFrame, SheetLayout, WritingArea

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


def test_the_frame_of_a_ballot_comes_back_and_that_of_a_sheet_goes_without_saying() -> None:
    frame = PageFrame(105.0, 148.5, 5.0, 6.0, 1.5, 73.0, 7.0, 18.0)
    ballot = SheetLayout(1, LAYOUT.boxes[:1], frame=frame)
    assert SheetLayout.from_json(ballot.to_json()) == ballot
    assert "frame" not in LAYOUT.to_json()


@pytest.mark.parametrize(
    "harm",
    [
        {"width_mm": 1e9},
        {"width_mm": float("nan")},
        {"mark_length_mm": 0.001},
        {"qr_left_mm": 100.0},
        {"height_mm": "large"},
        {"depth_mm": 1.0},
    ],
)
def test_a_page_that_cannot_be_is_refused(harm) -> None:
    ballot = json.loads(SheetLayout(1, (), frame=PageFrame(105.0, 148.5, 5.0, 6.0, 1.5, 73.0, 7.0, 18.0)).to_json())
    with pytest.raises(ValueError):
        SheetLayout.from_json(json.dumps(ballot | {"frame": ballot["frame"] | harm}))


@pytest.mark.parametrize("harm", [{"x_mm": 1e9}, {"width_mm": 1e6}, {"y_mm": -5.0}, {"height_mm": 0.0}])
def test_a_box_beside_the_page_is_refused(harm) -> None:
    there = json.loads(LAYOUT.to_json())
    there["boxes"][0] |= harm
    with pytest.raises(ValueError):
        SheetLayout.from_json(json.dumps(there))
