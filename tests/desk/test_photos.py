"""A photo of a paper note is kept beside the library, travels along, can be asked for again, and goes when it must."""

import hashlib
import io
from pathlib import Path

import pytest
from PIL import Image

from buurtdesk.desk import bundles, checking, names, notes, photos
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.errors import CannotOpen, DiskFull, Gone, NotAPhoto
from buurtdesk.store.durable_file import UNFINISHED


def picture(color: str = "yellow") -> bytes:
    made = io.BytesIO()
    Image.new("RGB", (120, 90), color).save(made, "JPEG")
    return made.getvalue()


def files(desk: Desk) -> dict[str, bytes]:
    folder = desk.library.attachments.folder
    return {file.name: file.read_bytes() for file in folder.iterdir()} if folder.exists() else {}


def attach(desk: Desk, session, text: str = "bank", color: str = "yellow") -> tuple[str, str]:
    """A new note and the photo attached to it."""
    (note,) = notes.add(desk, session, text)
    return note.id, photos.attach(desk, session, note.id, picture(color), "foto")


def photos_of(desk: Desk, session) -> list[tuple[str, ...]]:
    return [note.photos for note in notes.notes(desk, session.id)]


def carry(source: Desk, target: Desk, file: Path):
    bundles.export_trajectory(source, names.find_trajectory(source, None), file)
    return bundles.merge_files(target, [file])


def test_it_is_named_by_what_is_in_it(desk, session) -> None:
    _, photo = attach(desk, session)
    ((name, content),) = files(desk).items()
    assert name == photo == hashlib.sha256(content).hexdigest()
    assert photos_of(desk, session) == [(photo,)]
    assert photos.place(desk, photo).read_bytes() == content
    assert checking.faults(desk) == []


def test_the_same_photo_twice_is_one(desk, session) -> None:
    note, photo = attach(desk, session)
    assert photos.attach(desk, session, note, picture(), "foto") == photo
    assert photos_of(desk, session) == [(photo,)]
    attach(desk, session, "boom")
    assert len(files(desk)) == 1


def test_what_is_no_photo_leaves_nothing(desk, session, tmp_path) -> None:
    (note,) = notes.add(desk, session, "bank")
    (tmp_path / "goed.jpg").write_bytes(picture())
    (tmp_path / "leeg.jpg").write_bytes(b"")
    with pytest.raises(NotAPhoto, match=r"leeg\.jpg"):
        photos.attach_files(desk, session, note.id, [tmp_path / "goed.jpg", tmp_path / "leeg.jpg"])
    assert files(desk) == {} and photos_of(desk, session) == [()]
    assert desk.undo_state.undo == "note.add"


def test_several_are_one_action(desk, session, tmp_path) -> None:
    (note,) = notes.add(desk, session, "bank")
    for color in ("red", "green"):
        (tmp_path / color).write_bytes(picture(color))
    made = photos.attach_files(desk, session, note.id, [tmp_path / "red", tmp_path / "green"])
    assert set(files(desk)) == set(made) == set(photos_of(desk, session)[0])
    desk.undo()
    assert photos_of(desk, session) == [()]


def test_a_note_that_was_erased_meanwhile_takes_no_photo(desk, session) -> None:
    (note,) = notes.add(desk, session, "bank")
    desk.library.merge([], [], [{"kind": "note", "id": note.id}])
    with pytest.raises(Gone):
        photos.attach(desk, session, note.id, picture(), "foto")
    assert files(desk) == {}


def test_when_the_library_takes_no_row_the_file_goes_again(desk, session) -> None:
    (note,) = notes.add(desk, session, "bank")
    full = "CREATE TEMP TRIGGER full BEFORE INSERT ON attachment BEGIN SELECT RAISE(ABORT, 'full'); END"
    desk.library.db.execute(full)
    with pytest.raises(DiskFull):
        photos.attach(desk, session, note.id, picture(), "foto")
    desk.library.db.execute("DROP TRIGGER temp.full")
    assert files(desk) == {} and photos_of(desk, session) == [()]


def test_when_the_folder_takes_no_file_there_is_no_row(desk, session) -> None:
    (note,) = notes.add(desk, session, "bank")
    desk.library.attachments.folder.write_text("in the way")
    with pytest.raises(CannotOpen):
        photos.attach(desk, session, note.id, picture(), "foto")
    desk.library.attachments.folder.unlink()
    assert photos_of(desk, session) == [()]


def test_taken_away_it_comes_back_with_undo(desk, session) -> None:
    note, photo = attach(desk, session)
    photos.remove(desk, note, photo)
    assert photos_of(desk, session) == [()]
    assert checking.faults(desk) == []
    desk.undo()
    assert photos_of(desk, session) == [(photo,)] and photos.place(desk, photo)


def test_nothing_about_an_anonymous_photo_tells_when_it_came(desk, anonymous_session) -> None:
    for number in range(4):
        attach(desk, anonymous_session, f"nummer {number}", ["red", "green", "blue", "white"][number])
    times = {file.stat().st_mtime for file in desk.library.attachments.folder.iterdir()}
    assert len(times) == 1 and times.pop() < 1e9
    rows = desk.library.db.execute("SELECT deleted_clock FROM attachment").fetchall()
    assert len(set(rows)) == 1
    steps = desk.library.db.execute("SELECT count(*) FROM main.undo_step WHERE kind = 'attachment'").fetchone()
    assert steps == (0,)


# Other laptops


def test_it_travels_and_arrives_once(desk, session, open_desk, tmp_path) -> None:
    _, photo = attach(desk, session)
    other = open_desk("other")
    for _ in range(2):
        assert carry(desk, other, tmp_path / "a.bdz").missing_files == 0
    assert files(other) == files(desk)
    assert photos_of(other, session) == [(photo,)]
    assert checking.faults(other) == []


def test_what_was_taken_away_does_not_travel_and_what_came_back_does(desk, session, open_desk, tmp_path) -> None:
    note, photo = attach(desk, session)
    photos.remove(desk, note, photo)
    other = open_desk("other")
    assert carry(desk, other, tmp_path / "a.bdz").missing_files == 0
    assert files(other) == {} and checking.faults(other) == []
    desk.undo()
    carry(desk, other, tmp_path / "a.bdz")
    assert files(other) == files(desk) != {}


def test_a_photo_that_is_not_here_is_asked_for_again(desk, session, open_desk, tmp_path) -> None:
    _, photo = attach(desk, session)
    other, third = open_desk("other"), open_desk("third")
    carry(desk, other, tmp_path / "a.bdz")
    other.library.attachments.place(photo).unlink()
    assert photos.place(other, photo) is None
    assert photos_of(other, session) == [(photo,)]
    assert checking.faults(other) == [f"att/{photo}: this photo is not here: merge a bundle that has it"]
    assert carry(other, third, tmp_path / "b.bdz").missing_files == 1
    assert photos_of(third, session) == [(photo,)]
    assert carry(desk, third, tmp_path / "a.bdz").missing_files == 0
    assert checking.faults(third) == []


def test_a_damaged_photo_is_told_of_not_sent_and_mended(desk, session, open_desk, tmp_path) -> None:
    _, photo = attach(desk, session)
    other = open_desk("other")
    carry(desk, other, tmp_path / "a.bdz")
    place = other.library.attachments.place(photo)
    place.write_bytes(place.read_bytes()[:-9])
    assert photos.place(other, photo) is None
    assert checking.faults(other) == [f"att/{photo}: this photo is damaged: merge a bundle that has it"]
    assert carry(other, open_desk("third"), tmp_path / "b.bdz").missing_files == 1
    carry(desk, other, tmp_path / "a.bdz")
    assert checking.faults(other) == []


def test_a_file_that_nothing_needs_is_told_of(desk, session) -> None:
    attach(desk, session)
    stray = desk.library.attachments.place("0" * 64)
    stray.write_bytes(b"?")
    assert checking.faults(desk) == [f"att/{'0' * 64}: nothing needs this file"]


# Erasure


def erase(desk: Desk, note: str) -> None:
    desk.library.merge([], [], [{"kind": "note", "id": note}])


def test_an_erased_note_takes_its_photo_along_and_all_that_was_unfinished(desk, session) -> None:
    note, photo = attach(desk, session)
    _, kept = attach(desk, session, "boom", "green")
    (desk.library.attachments.folder / f"{UNFINISHED}x.tmp").write_bytes(b"half a photo")
    erase(desk, note)
    assert list(files(desk)) == [kept]
    assert checking.faults(desk) == []
    assert photo not in str(desk.library.db.execute("SELECT * FROM attachment").fetchall())
    with pytest.raises(Gone):
        photos.remove(desk, note, photo)


def test_a_photo_that_another_note_has_too_stays(desk, session) -> None:
    note, photo = attach(desk, session)
    attach(desk, session, "boom")
    erase(desk, note)
    assert list(files(desk)) == [photo]


def test_what_was_erased_does_not_come_back_with_its_photo(desk, session, open_desk, tmp_path) -> None:
    note, _ = attach(desk, session)
    old = tmp_path / "old.bdz"
    bundles.export_trajectory(desk, names.find_trajectory(desk, None), old)
    late = open_desk("late")
    erase(late, note)
    erase(desk, note)
    for each in (desk, late):
        bundles.merge_files(each, [old])
        assert files(each) == {} and photos_of(each, session) == []
        assert each.library.db.execute("SELECT count(*) FROM attachment").fetchone() == (0,)
        assert checking.faults(each) == []
