"""The wall laid in order."""

from hypothesis import given
from hypothesis import strategies as st

from buurtdesk.domain.note import Place
from buurtdesk.domain.wall import COLUMN, NOTE_HEIGHT, NOTE_WIDTH, Standing, arranged, cluster_size

PLACES = st.builds(Place, st.floats(-3000, 3000), st.floats(-3000, 3000))


@given(st.lists(st.tuples(PLACES, st.integers(0, 40)), max_size=12), st.lists(PLACES, max_size=60))
def test_nothing_overlaps_and_doing_it_again_changes_nothing(clusters, notes) -> None:
    lying = [Standing(f"c{n}", place, count) for n, (place, count) in enumerate(clusters)]
    loose = [Standing(f"n{n}", place) for n, place in enumerate(notes)]
    areas, hung = arranged(lying, loose)
    boxes = [(areas[each.id], *cluster_size(each.notes)) for each in lying]
    boxes += [(hung[each.id], NOTE_WIDTH, NOTE_HEIGHT) for each in loose]
    assert len(boxes) == len(lying) + len(loose)
    for number, (place, width, height) in enumerate(boxes):
        for other, other_width, other_height in boxes[:number]:
            apart_x = place.x >= other.x + other_width or other.x >= place.x + width
            assert apart_x or place.y >= other.y + other_height or other.y >= place.y + height
    again = arranged(
        [Standing(each.id, areas[each.id], each.notes) for each in lying],
        [Standing(each.id, hung[each.id]) for each in loose],
    )
    assert again == (areas, hung)


def test_what_stood_on_the_left_stays_on_the_left() -> None:
    areas, hung = arranged([Standing("right", Place(900, 4), 3), Standing("left", Place(0, 20), 3)], [])
    assert areas["left"].x < areas["right"].x and not hung


def test_loose_notes_lie_in_rows_below() -> None:
    areas, hung = arranged([Standing("c", Place(500, 500), 3)], [Standing(f"n{n}", Place(n, n)) for n in range(20)])
    assert min(place.y for place in hung.values()) > areas["c"].y
    assert len({place.x for place in hung.values()}) >= 8 and {place.x % COLUMN for place in hung.values()} == {0}
