"""What two people wrote without seeing each other comes to a person, once, and is settled everywhere."""

import pytest

from buurtdesk.desk import bundles, clusters, conflicts, names, notes
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.clock import DeviceClock, wall_ms
from buurtdesk.domain.note import NoteColor, Place
from buurtdesk.domain.session import Session


@pytest.fixture(params=["session", "anonymous_session"])
def any_session(request) -> Session:
    return request.getfixturevalue(request.param)


@pytest.fixture
def other(desk: Desk, any_session: Session, open_desk, tmp_path) -> Desk:
    """A second laptop, a minute ahead, that has the same note on its wall."""
    made = open_desk("other")
    made.library.clock = DeviceClock(now_ms=lambda: wall_ms() + 60_000)
    notes.add(desk, any_session, "bank")
    exchange(desk, made, tmp_path)
    return made


def exchange(one: Desk, two: Desk, tmp_path) -> list[int]:
    """Both merge the other's bundle; the conflicts that each was told of."""
    files = []
    for number, desk in enumerate((one, two)):
        if names.trajectories.all_trajectories(desk.library.db):
            files.append(tmp_path / f"{number}.bdz")
            bundles.export_trajectory(desk, names.find_trajectory(desk, None), files[-1])
    return [bundles.merge_files(desk, files).conflicts for desk in (one, two)]


def the_note(desk: Desk, session: Session) -> str:
    return desk.library.db.execute("SELECT id FROM note WHERE session = ?", [session.id]).fetchone()[0]


def pairs(desk: Desk) -> list[tuple[str, object, object]]:
    return [(each.field, each.current, each.other) for each in conflicts.conflicts(desk)]


def test_two_texts_for_one_note_are_told_once_and_on_both_laptops(desk, other, any_session, tmp_path) -> None:
    note = the_note(desk, any_session)
    notes.edit(desk, note, "hier")
    notes.edit(other, note, "zonder zicht op hier")
    assert exchange(desk, other, tmp_path) == [1, 1]
    assert pairs(desk) == pairs(other) == [("text", "zonder zicht op hier", "hier")]
    assert exchange(desk, other, tmp_path) == [0, 0]


def test_the_shorter_of_two_chains_is_not_lost_either(desk, other, any_session, tmp_path) -> None:
    """In an anonymous session the clock counts edits: one edit here loses to two edits there."""
    note = the_note(desk, any_session)
    notes.edit(desk, note, "één keer veranderd")
    notes.edit(other, note, "eerste")
    notes.edit(other, note, "tweede")
    exchange(desk, other, tmp_path)
    assert pairs(desk) == pairs(other) == [("text", "tweede", "één keer veranderd")]


def test_an_edit_that_was_seen_is_no_conflict(desk, other, any_session, tmp_path) -> None:
    note = the_note(desk, any_session)
    for text in ("hier", "daar"):
        notes.edit(desk, note, text)
    exchange(desk, other, tmp_path)
    notes.edit(other, note, "ginder")
    assert exchange(desk, other, tmp_path) == [0, 0]
    assert pairs(desk) == []


def test_the_same_text_twice_is_no_conflict(desk, other, any_session, tmp_path) -> None:
    for laptop in (desk, other):
        notes.edit(laptop, the_note(desk, any_session), "zitbank")
    assert exchange(desk, other, tmp_path) == [0, 0]


def test_where_a_note_hangs_is_no_conflict(desk, other, any_session, tmp_path) -> None:
    note = the_note(desk, any_session)
    for laptop, place in ((desk, Place(1, 1)), (other, Place(2, 2))):
        clusters.rearrange(laptop, any_session, clusters.Rearrangement(places={note: place}))
    assert exchange(desk, other, tmp_path) == [0, 0]


@pytest.mark.parametrize("deleter_is_later", [True, False])
def test_a_note_that_was_deleted_here_and_edited_there(desk, other, any_session, tmp_path, deleter_is_later) -> None:
    note = the_note(desk, any_session)
    deleter, editor = (other, desk) if deleter_is_later else (desk, other)
    notes.delete(deleter, [note])
    notes.edit(editor, note, "een bank met rugleuning")
    assert exchange(desk, other, tmp_path) == [1, 1]
    (conflict,) = conflicts.conflicts(desk)
    assert (conflict.field, conflict.current, conflict.other) == ("deleted", 1, 0)
    conflicts.settle(desk, conflict, take_other=True)
    exchange(desk, other, tmp_path)
    for laptop in (desk, other):
        assert pairs(laptop) == []
        assert [each.text for each in notes.notes(laptop, any_session.id)] == ["een bank met rugleuning"]


def test_a_colour_that_the_deleter_had_not_seen_although_his_clock_was_ahead(desk, other, any_session, tmp_path):
    """The deleter knew a text later than the colour: only by field can one tell that the colour was unseen."""
    note = the_note(desk, any_session)
    notes.edit(other, note, "laat geschreven op de laptop die voorloopt")
    notes.delete(other, [note])
    notes.recolor(desk, [note], NoteColor.PINK)
    exchange(desk, other, tmp_path)
    assert pairs(desk) == pairs(other) == [("deleted", 1, 0)]


def test_an_edit_that_lost_is_not_hidden_by_the_deletion_of_the_note(desk, other, any_session, tmp_path) -> None:
    note = the_note(desk, any_session)
    notes.edit(desk, note, "wat zij schreven")
    for text in ("later geschreven", "nog later geschreven"):
        notes.edit(other, note, text)
    notes.delete(other, [note])
    exchange(desk, other, tmp_path)
    (conflict,) = conflicts.conflicts(desk)
    assert conflict.field == "deleted"
    conflicts.settle(desk, conflict, take_other=True)
    assert pairs(desk) == [("text", "nog later geschreven", "wat zij schreven")]


@pytest.mark.parametrize("take_other", [True, False])
def test_what_one_laptop_settled_is_settled_on_every_laptop(desk, other, any_session, tmp_path, take_other) -> None:
    note = the_note(desk, any_session)
    notes.edit(desk, note, "hier")
    notes.edit(other, note, "zonder zicht op hier")
    exchange(desk, other, tmp_path)
    (conflict,) = conflicts.conflicts(other)
    conflicts.settle(other, conflict, take_other)
    assert exchange(desk, other, tmp_path) == [0, 0]
    for laptop in (desk, other):
        assert conflicts.conflicts(laptop) == []
        assert notes.notes(laptop, any_session.id)[0].text == (conflict.other if take_other else conflict.current)


def test_a_conflict_that_was_edited_since_the_list_was_made_is_left_as_it_is(desk, other, any_session, tmp_path):
    note = the_note(desk, any_session)
    notes.edit(desk, note, "hier")
    notes.edit(other, note, "zonder zicht op hier")
    exchange(desk, other, tmp_path)
    (stale,) = conflicts.conflicts(desk)
    notes.edit(desk, note, "intussen beter verwoord")
    conflicts.settle(desk, stale, take_other=True)
    assert notes.notes(desk, any_session.id)[0].text == "intussen beter verwoord"


def test_a_note_that_a_second_copy_deleted_while_this_one_was_writing_in_it(desk, session, open_desk) -> None:
    note = notes.add(desk, session, "bank")[0].id
    notes.delete(open_desk(), [note])
    notes.edit(desk, note, "bank bij het water")
    assert pairs(desk) == [("deleted", 1, 0)]
