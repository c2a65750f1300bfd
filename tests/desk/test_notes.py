"""A new note finds a slot of its own on the wall, whatever happened since the last one."""

import pytest

from buurtdesk.desk import clusters, notes
from buurtdesk.domain.errors import Gone
from buurtdesk.domain.note import Place
from buurtdesk.domain.wall import COLUMN, ROW


def slots(desk, session) -> list[tuple[int, int]]:
    there = notes.notes(desk, session.id)
    return [(round(note.place.x / COLUMN), round(note.place.y / ROW)) for note in there]


def test_notes_one_by_one_never_cover_each_other(desk, session, open_desk) -> None:
    second = open_desk()
    for number in range(6):
        notes.add(desk, session, f"hier {number}")
        notes.add(second, session, [f"daar {number}", f"ginder {number}"])
        notes.add(desk, session, f"nog {number}", place=Place((20 + number) * COLUMN, 0))
    assert len(set(slots(desk, session))) == len(slots(desk, session)) == 24


def test_a_place_that_became_free_is_used_again(desk, session) -> None:
    first, _, _ = notes.add(desk, session, ["een", "twee", "drie"])
    notes.delete(desk, [first.id])
    assert notes.add(desk, session, "vier")[0].place == first.place
    desk.undo()
    assert notes.add(desk, session, "vijf")[0].place == first.place


def test_a_note_that_was_moved_is_not_covered(desk, session) -> None:
    (first,) = notes.add(desk, session, "een")
    target = Place(first.place.x + COLUMN + 10, first.place.y)
    clusters.rearrange(desk, session, clusters.Rearrangement(places={first.id: target}))
    notes.add(desk, session, "twee")
    notes.add(desk, session, "drie")
    assert len(set(slots(desk, session))) == 3


def test_a_place_is_not_lost_when_writing_fails(desk, session) -> None:
    (first,) = notes.add(desk, session, "een")
    with pytest.raises(ZeroDivisionError), desk.action("note.add"):
        desk.wall_memory.taken(session.id)
        desk.wall_memory.hang([Place(COLUMN, 0)])
        raise ZeroDivisionError
    assert notes.add(desk, session, "twee")[0].place == Place(first.place.x + COLUMN, first.place.y)


def test_a_note_that_was_erased_meanwhile_is_told_of(desk, session) -> None:
    (note,) = notes.add(desk, session, "een")
    desk.library.merge([], [], [{"kind": "note", "id": note.id}])
    with pytest.raises(Gone, match="no longer there"):
        notes.edit(desk, note.id, "twee")
