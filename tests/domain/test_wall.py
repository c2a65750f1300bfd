from buurtdesk.domain.note import Place
from buurtdesk.domain.wall import COLUMN, ROW, free_places


def test_new_notes_never_cover_another() -> None:
    there: list[Place] = [Place(3, 2), Place(COLUMN + 40, 10)]
    for _ in range(30):
        there += free_places(there, 5, in_random_order=False)
    assert len({(round(place.x / COLUMN), round(place.y / ROW)) for place in there}) == len(there)


def test_in_an_anonymous_session_the_wall_does_not_grow_note_by_note() -> None:
    """The lowest row would be the latest note's."""
    there: list[Place] = []
    lowest = []
    for _ in range(40):
        there += free_places(there, 1, in_random_order=True)
        lowest.append(max(place.y for place in there))
    in_order = [sorted(there, key=lambda place: (place.y, place.x)).index(place) for place in there]
    assert in_order != sorted(in_order)
    assert lowest[8] > ROW
