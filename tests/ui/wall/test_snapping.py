"""What is dragged falls in line with its neighbours, unless Alt is held; aligned and spread notes never overlap."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt

from buurtdesk.ui.wall.aligning import aligned_left, aligned_top, spread_evenly
from buurtdesk.ui.wall.arrangement import Box
from buurtdesk.ui.wall.snapping import GAP, snap

LEFT = Qt.MouseButton.LeftButton
NOTE = Box(0, 0, 132, 77)


def test_an_edge_near_that_of_a_neighbour_goes_to_it_with_a_line_along_both() -> None:
    found = snap(NOTE.moved(4, 200), [NOTE], reach=7)
    assert (found.dx, found.dy) == (-4, 0)
    assert found.hints == (Box(0, 0, 0, 277),)


def test_beside_a_neighbour_there_is_the_usual_gap() -> None:
    found = snap(NOTE.moved(132 + GAP + 3, -5), [NOTE], reach=7)
    assert (found.dx, found.dy, len(found.hints)) == (-3, 5, 2)


def test_out_of_reach_nothing_happens() -> None:
    assert snap(NOTE.moved(170, 120), [NOTE], reach=7).hints == ()


def carry(qtbot, room, by: QPoint) -> QPoint:
    """Take the kiosk in the hand and hold it over another place."""
    viewport = room.canvas.viewport()
    start = room.canvas.sight.on_screen(room.canvas.state.arrangement().spots_of("n3")[0].box).center().toPoint()
    qtbot.mousePress(viewport, LEFT, pos=start)
    qtbot.mouseMove(viewport, start + by / 2)
    qtbot.mouseMove(viewport, start + by)
    return start + by


@pytest.mark.parametrize(("held", "x"), [(Qt.KeyboardModifier.NoModifier, 560), (Qt.KeyboardModifier.AltModifier, 564)])
def test_a_dragged_note_falls_in_line_unless_alt_is_held(qtbot, room, desk, held, x) -> None:
    end = carry(qtbot, room, QPoint(4, 260))
    assert room.canvas.sight.scale_now() == 1.0
    assert room.canvas.state.hints == (Box(560, 160, 0, 217),)
    qtbot.mouseRelease(room.canvas.viewport(), LEFT, held, end)
    [[places]] = desk.named("moved")
    assert (places["n3"].x, places["n3"].y) == (x, 300)
    assert room.canvas.state.hints == ()


def test_the_hint_line_is_seen(qtbot, room) -> None:
    end = carry(qtbot, room, QPoint(4, 260))
    with_line = room.canvas.grab().toImage()
    room.canvas.state.hints = ()
    assert room.canvas.grab().toImage() != with_line
    qtbot.mouseRelease(room.canvas.viewport(), LEFT, pos=end)


BOXES = st.dictionaries(
    st.sampled_from("abcdefgh"),
    st.builds(Box, st.floats(-500, 500), st.floats(-500, 500), st.just(132.0), st.just(77.0)),
    min_size=2,
)


@given(BOXES)
def test_what_is_brought_in_line_stands_on_one_line_and_over_nothing(boxes) -> None:
    for how, shared in ((aligned_left, "x"), (aligned_top, "y")):
        places = how(boxes)
        assert places.keys() == boxes.keys()
        assert {getattr(place, shared) for place in places.values()} == {
            min(getattr(box, shared) for box in boxes.values())
        }
        put = [Box(place.x, place.y, 132, 77) for place in places.values()]
        assert not any(first.overlaps(second, -0.001) for first, second in combinations(put, 2))


@given(BOXES)
def test_spread_notes_have_equal_gaps(boxes) -> None:
    places = spread_evenly(boxes)
    for axis, length in (("x", 132), ("y", 77)):
        at = sorted(getattr(place, axis) for place in places.values())
        gaps = [second - first - length for first, second in pairwise(at)]
        if all(gap == pytest.approx(gaps[0], abs=1e-6) for gap in gaps) and gaps[0] >= GAP - 1e-6:
            return
    raise AssertionError(places)
