"""A bundle carries everything, arrives whole or not at all, and trusts nobody."""

import hashlib
import io
import json
import random
import struct
import zipfile
from pathlib import Path

import pytest

from buurtdesk.bundle.bundle import read_bundle, write_bundle
from buurtdesk.bundle.container import pack, unpack
from buurtdesk.bundle.lines import Lines
from buurtdesk.bundle.manifest import read_manifest, write_manifest
from buurtdesk.desk import bundles, clusters, conflicts, names, notes, sessions, trajectories, voting
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.errors import (
    BundleDamaged,
    BundleNewer,
    BundleTooLarge,
    CannotOpen,
    NotABundle,
    TooMuchForABundle,
)
from buurtdesk.domain.note import Place
from buurtdesk.domain.session import Anonymity, SessionKind
from buurtdesk.domain.trajectory import Step, StepStanding, StepState
from buurtdesk.store.versions import Extent, history_entries, row_versions

REFUSED = (BundleDamaged, BundleNewer, NotABundle)


@pytest.fixture
def open_desk(tmp_path):
    opened = []

    def open_one(name: str) -> Desk:
        opened.append(Desk(tmp_path / name))
        return opened[-1]

    yield open_one
    for each in opened:
        each.close()


@pytest.fixture
def desk(open_desk) -> Desk:
    """A desk on which every kind of row was written."""
    desk = open_desk("here")
    made = trajectories.new(desk, "Katarina")
    trajectories.set_step(desk, made.id, StepStanding(Step.IDEAS, StepState.NOW))
    session = sessions.new(desk, made.id, SessionKind.IDEAS, "Ideeën")
    anonymous = sessions.new(desk, made.id, SessionKind.IDEAS, "Anoniem", Anonymity.ANONYMOUS)
    notes.add(desk, anonymous, ["stil", "donker\nin het park\ttoch", '"quotes" \u2028 en 🌳'])
    written = notes.add(desk, session, ["bank", "boom"], table=3)
    clusters.gather(desk, session, [written[0].id], Place(1, 2), "Groen")
    opened = voting.open_round(desk, session, [(note.id, note.text) for note in written])
    for _ in range(3):
        voting.add_ballot(desk, session, opened, {voting.options(desk, opened.id)[1].id: 1})
    voting.close_round(desk, opened)
    voting.reveal_round(desk, opened)
    other = open_desk("for-a-conflict")
    carry = desk.library.folder / "carry.bdz"
    bundles.export_trajectory(desk, made, carry)
    bundles.merge_files(other, [carry])
    notes.edit(desk, written[1].id, "een boom")
    notes.edit(other, written[1].id, "een linde")
    bundles.export_trajectory(other, made, carry)
    bundles.merge_files(desk, [carry])
    (conflict,) = conflicts.conflicts(desk)
    conflicts.settle(desk, conflict, take_other=False)
    return desk


def export(desk: Desk, file: Path) -> Path:
    bundles.export_trajectory(desk, names.find_trajectory(desk, None), file)
    return file


def held(desk: Desk):
    """All versions of all rows, and what people see of them."""
    extent = Extent(names.find_trajectory(desk, None).id)
    session = names.find_session(desk, "Ideeën")
    seen = [notes.notes(desk, session.id), voting.ranking(desk, session), conflicts.conflicts(desk)]
    return list(row_versions(desk.library.db, extent)), list(history_entries(desk.library.db, extent)), seen


def test_an_idea_workshop_survives_a_bundle(desk, open_desk, tmp_path) -> None:
    there = open_desk("there")
    bundles.merge_files(there, [export(desk, tmp_path / "a.bdz")])
    assert held(there) == held(desk)
    assert "settlement" in {row["kind"] for row in held(there)[0]}


def test_merging_again_changes_nothing(desk, open_desk, tmp_path) -> None:
    there, file = open_desk("there"), export(desk, tmp_path / "a.bdz")
    first = bundles.merge_files(there, [file])
    assert first.new_count > 10 and first.refused == 0
    after = held(there)
    again = bundles.merge_files(there, [file, file])
    assert (again.new_count, again.changed_count, again.conflicts, again.refused) == (0, 0, 0, 0)
    assert held(there) == after


def test_two_bundles_in_either_order_give_the_same(desk, open_desk, tmp_path) -> None:
    one, other = open_desk("one"), open_desk("other")
    bundles.merge_files(other, [export(desk, tmp_path / "start.bdz")])
    notes.edit(desk, notes.notes(desk, names.find_session(desk, "Ideeën").id)[0].id, "hier")
    notes.edit(other, notes.notes(other, names.find_session(other, "Ideeën").id)[0].id, "daar")
    files = [export(desk, tmp_path / "a.bdz"), export(other, tmp_path / "b.bdz")]
    bundles.merge_files(one, files)
    two = open_desk("two")
    bundles.merge_files(two, files[::-1])
    assert held(one) == held(two)
    assert len(conflicts.conflicts(one)) == 1


def test_fields_and_kinds_of_a_newer_version_are_sent_on_as_they_came(desk, open_desk, tmp_path) -> None:
    old, clock = open_desk("old"), "018bcfe56800" + "0000" + "00000000000000aa"
    trajectory = names.find_trajectory(desk, None)
    note = notes.notes(desk, names.find_session(desk, "Ideeën").id)[0].id
    scope = {"trajectory": trajectory.id, "session": "s", "fixed": {"of": 3}}
    fields = {"smell": [{"mint": [1, None]}, clock, ""], "deleted": [0, clock, ""]}
    rows = [{"kind": "hologram", "id": "h", **scope, "fields": fields}]
    rows.append({"kind": "note", "id": note, **scope, "fields": {**fields, "text": ["", clock, ""]}})
    bundles.merge_files(old, [export(desk, tmp_path / "a.bdz")])
    old.library.merge(rows, [], [])
    later = "018bcfe56801" + clock[12:]
    changed = [{**row, "fields": {**row["fields"], "smell": ["anise", later, clock]}} for row in rows]
    old.library.merge(changed, [], [])
    sent_on = read_bundle(export(old, tmp_path / "b.bdz"))
    found = {row["kind"]: row for row in sent_on.rows if row["id"] in ("h", note)}
    assert found["hologram"]["fields"]["smell"] == found["note"]["fields"]["smell"] == ["anise", later, clock]
    assert found["hologram"]["fixed"] == {"of": 3}
    history = {entry["kind"]: entry["versions"] for entry in sent_on.history if entry["id"] in ("h", note)}
    assert history["hologram"]["smell"] == history["note"]["smell"] == [[{"mint": [1, None]}, clock, ""]]


def test_the_same_data_gives_the_same_bytes(desk, tmp_path) -> None:
    assert export(desk, tmp_path / "a.bdz").read_bytes() == export(desk, tmp_path / "b.bdz").read_bytes()


def test_a_session_bundle_holds_that_session_and_its_trajectory_only(desk, tmp_path) -> None:
    session = names.find_session(desk, "Anoniem")
    contents = write_bundle(desk.library, names.find_trajectory(desk, None), session, tmp_path / "s.bdz")
    assert contents.counts == {"trajectory": 1, "step": 1, "session": 1, "note": 3}
    assert {row["session"] for row in read_bundle(tmp_path / "s.bdz").rows} == {"", session.id}


# Damage


def test_a_truncated_bundle_is_refused_at_every_length(desk, tmp_path) -> None:
    content = export(desk, tmp_path / "a.bdz").read_bytes()
    for length in [*range(120), *range(120, len(content), 97), len(content) - 1]:
        with pytest.raises(REFUSED):
            unpack(content[:length], tmp_path)


def test_a_flipped_bit_is_refused_wherever_it_is(desk, tmp_path) -> None:
    content = export(desk, tmp_path / "a.bdz").read_bytes()
    places = random.Random(7).sample(range(len(content) * 8), 400)
    for place in [*range(90 * 8), *places]:
        flipped = bytearray(content)
        flipped[place // 8] ^= 1 << place % 8
        with pytest.raises(REFUSED):
            unpack(bytes(flipped), tmp_path)


def test_nothing_of_a_damaged_bundle_or_of_its_neighbours_comes_in(desk, open_desk, tmp_path) -> None:
    there = open_desk("there")
    good = export(desk, tmp_path / "good.bdz")
    bad = tmp_path / "bad.bdz"
    bad.write_bytes(good.read_bytes()[:-100])
    with pytest.raises(BundleDamaged, match=r"bad\.bdz is damaged or incomplete .* Nothing was merged"):
        bundles.merge_files(there, [good, bad])
    assert trajectories.trajectories(there) == []


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (b"", BundleDamaged),
        (b"PK\x03\x04", NotABundle),
        (b"buurtdesk bundle 0\n", NotABundle),
        (b"buurtdesk bundle 2\n", BundleNewer),
        (b"buurtdesk bundle 1\n", BundleDamaged),
        (b"buurtdesk bundle 11111\n", NotABundle),
    ],
)
def test_what_is_no_bundle_is_called_by_its_name(content, error, tmp_path) -> None:
    with pytest.raises(error):
        unpack(content, tmp_path)


def test_a_folder_a_missing_file_and_an_endless_one(tmp_path, monkeypatch) -> None:
    for path in (tmp_path, tmp_path / "missing.bdz", tmp_path / "missing" / "a.bdz"):
        with pytest.raises(CannotOpen, match=str(path)):
            read_bundle(path)
    monkeypatch.setattr("buurtdesk.bundle.container._MOST_BYTES", 1 << 20)
    with pytest.raises(BundleTooLarge, match="larger than 1 MB"):
        read_bundle(Path("/dev/zero"))


# Hostile zips, all with the right hash


def sealed(payload: bytes) -> bytes:
    return b"buurtdesk bundle 1\n" + hashlib.sha256(payload).hexdigest().encode() + b"\n" + payload


def zipped(members: dict[str, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", compression) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def members_of(file: Path) -> dict[str, bytes]:
    return unpack(file.read_bytes(), file)


def told(members: dict[str, bytes], /, **changes: object) -> dict[str, bytes]:
    """The members with a manifest that fits them, changed."""
    manifest = json.loads(members["manifest.json"])
    others = {name: content for name, content in members.items() if name != "manifest.json"}
    listed = {
        name: {"length": len(content), "sha256": hashlib.sha256(content).hexdigest()}
        for name, content in others.items()
    }
    return {"manifest.json": json.dumps({**manifest, "members": listed, **changes}).encode(), **others}


def refuse(tmp_path: Path, content: bytes, error, match: str | None = None) -> None:
    file = tmp_path / "hostile.bdz"
    file.write_bytes(content)
    with pytest.raises(error, match=match):
        read_bundle(file).check_lines()


@pytest.fixture
def members(desk, tmp_path) -> dict[str, bytes]:
    return members_of(export(desk, tmp_path / "a.bdz"))


def test_a_newer_reader_is_asked_for_even_if_there_is_more_in_it(members, tmp_path) -> None:
    newer = told({**members, "sound/00": b"song"}, min_reader=3)
    refuse(tmp_path, pack(newer), BundleNewer, "newer buurtdesk: install the newest")


def test_a_newer_format_that_this_reader_may_read_is_read(members, tmp_path) -> None:
    (tmp_path / "newer.bdz").write_bytes(pack(told(members, format=2)))
    assert read_bundle(tmp_path / "newer.bdz").contents.title == "Katarina"


def test_a_locked_bundle_is_for_a_newer_version(tmp_path) -> None:
    refuse(tmp_path, sealed(b"age-encryption.org/v1\n-> X25519 abc"), BundleNewer)


@pytest.mark.parametrize("name", ["../evil", "/etc/passwd", "rows.jsonl/x", "ROWS.JSONL", "att/0"])
def test_an_unknown_member_is_refused(members, tmp_path, name) -> None:
    refuse(tmp_path, sealed(zipped({**members, name: b"x"})), BundleDamaged)
    refuse(tmp_path, sealed(zipped(told({**members, name: b"x"}))), BundleDamaged)


# Photos


PHOTO = b"\xff\xd8\xff a picture"
SHA256 = hashlib.sha256(PHOTO).hexdigest()


def with_photo(members: dict[str, bytes], content: bytes = PHOTO, sha256: str = SHA256) -> dict[str, bytes]:
    """The members with an attachment of the first note, and a file of this content under this name."""
    rows = [json.loads(line) for line in members["rows.jsonl"].splitlines()]
    note = next(row for row in rows if row["kind"] == "note")
    fixed = {"subject": note["id"], "sha256": sha256, "media_type": "image/jpeg", "size_bytes": len(content) or 1}
    scope = {"trajectory": note["trajectory"], "session": note["session"], "fixed": fixed}
    row = {"kind": "attachment", "id": "a", **scope, "fields": {"deleted": note["fields"]["deleted"]}}
    lines = members["rows.jsonl"] + json.dumps(row).encode() + b"\n"
    return {**members, "rows.jsonl": lines, f"att/{sha256}": content}


def test_a_photo_comes_in_with_its_row(members, open_desk, tmp_path) -> None:
    there = open_desk("there")
    (tmp_path / "a.bdz").write_bytes(pack(told(with_photo(members))))
    assert bundles.merge_files(there, [tmp_path / "a.bdz"]).missing_files == 0
    assert there.library.attachments.content(SHA256) == PHOTO


def test_a_photo_without_its_row_stays_out(members, open_desk, tmp_path) -> None:
    there = open_desk("there")
    (tmp_path / "a.bdz").write_bytes(pack(told({**members, f"att/{SHA256}": PHOTO})))
    bundles.merge_files(there, [tmp_path / "a.bdz"])
    assert not there.library.attachments.folder.exists()


def test_a_row_without_its_photo_asks_for_it(members, open_desk, tmp_path) -> None:
    there, without = open_desk("there"), with_photo(members)
    del without[f"att/{SHA256}"]
    (tmp_path / "a.bdz").write_bytes(pack(told(without)))
    assert bundles.merge_files(there, [tmp_path / "a.bdz"]).missing_files == 1


def test_a_photo_that_is_not_what_its_name_says_is_refused(members, tmp_path) -> None:
    other = with_photo(members, b"another picture")
    refuse(tmp_path, pack(told(other)), BundleDamaged, "a photo that is not what its name says")
    manifest = told(with_photo(members))
    refuse(tmp_path, pack({**manifest, f"att/{SHA256}": b"\xff\xd8\xff b picture"}), BundleDamaged, "table of contents")


@pytest.mark.parametrize(
    "name", [f"att/{SHA256.upper()}", f"att/{SHA256}/x", f"att/../{SHA256}", "att/", f"ATT/{SHA256}"]
)
def test_a_photo_by_another_name_is_refused(members, tmp_path, name) -> None:
    refuse(tmp_path, sealed(zipped(told({**members, name: PHOTO}))), BundleDamaged)


def test_a_photo_that_is_too_large_is_refused_before_it_is_read(members, tmp_path) -> None:
    huge = random.Random(1).randbytes((8 << 20) + 1)
    content = with_photo(members, huge, hashlib.sha256(huge).hexdigest())
    refuse(tmp_path, pack(told(content)), BundleDamaged, "a photo that is too large")


def test_too_many_photos_are_refused_on_the_way_in_and_on_the_way_out(members, tmp_path) -> None:
    many = {f"att/{number:064x}": b"" for number in range(4097)}
    refuse(tmp_path, sealed(zipped(told({**members, **many}))), BundleDamaged, "too many members")
    with pytest.raises(TooMuchForABundle, match="export the sessions one by one"):
        pack({**members, **many})


def test_a_reader_that_knows_no_photos_is_told_to_be_renewed(members) -> None:
    contents = read_manifest(members, Path("a.bdz"))
    needs = {name: json.loads(write_manifest(contents, each))["min_reader"] for name, each in MEMBERS.items()}
    assert needs == {"with": 2, "without": 1}


MEMBERS = {"with": {"rows.jsonl": b"", f"att/{SHA256}": PHOTO}, "without": {"rows.jsonl": b""}}


def test_a_bomb_is_refused_before_it_is_unpacked(members, tmp_path) -> None:
    bomb = b"[" + b" " * 40_000_000
    refuse(tmp_path, sealed(zipped(told({**members, "rows.jsonl": bomb}))), BundleDamaged, "too tightly")


def test_overlapping_members_are_refused(members, tmp_path) -> None:
    payload = zipped(dict.fromkeys(("rows.jsonl", "history.jsonl"), b"{}" * 50), zipfile.ZIP_STORED)
    second = payload.index(b"PK\x01\x02", payload.index(b"PK\x01\x02") + 4)
    for offset in (0, 20, 60):  # the second entry points into the first one
        moved = payload[: second + 42] + struct.pack("<I", offset) + payload[second + 46 :]
        refuse(tmp_path, sealed(moved), BundleDamaged, "members that overlap")


def test_two_members_of_one_name_are_refused(members, tmp_path) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("rows.jsonl", "")
        with pytest.warns(UserWarning, match="Duplicate name"):
            archive.writestr("rows.jsonl", "")
    refuse(tmp_path, sealed(buffer.getvalue()), BundleDamaged)


def test_an_encrypted_flag_is_refused(members, tmp_path) -> None:
    payload = bytearray(zipped(members))
    payload[payload.index(b"PK\x01\x02") + 8] |= 1
    payload[6] |= 1
    refuse(tmp_path, sealed(bytes(payload)), BundleDamaged, "unknown way")


@pytest.mark.parametrize("compression", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_another_compression_is_refused(members, tmp_path, compression) -> None:
    refuse(tmp_path, sealed(zipped(members, compression)), BundleDamaged, "unknown way")


@pytest.mark.parametrize(
    ("line", "value"),
    [
        (b'{"a":123456789012345678901234567890}', {"a": 123456789012345678901234567890}),
        (b'{"a":[1,-18446744073709551616]}', {"a": [1, -18446744073709551616]}),
        (b'{"a":"\\ud83d"}', {"a": "\ud83d"}),
        (b'{"a":1.5,"b":"8, 12345678901234567890123"}', {"a": 1.5, "b": "8, 12345678901234567890123"}),
    ],
)
def test_numbers_and_letters_of_a_line_are_read_exactly(line, value) -> None:
    assert list(Lines(line + b"\n", Path("x.bdz"))) == [value]


@pytest.mark.parametrize(
    "lines",
    [
        b'{"kind": NaN}\n',
        b'{"kind": Infinity}\n',
        b'{"a":' * 100_000 + b"1" + b"}" * 100_000 + b"\n",
        b"[" * 100_000 + b"\n",
        b"{} {}\n",
        b"{}",
        b"\xff\n",
        b"9" * 5000 + b"\n",
    ],
)
def test_lines_that_are_no_json_are_refused(members, tmp_path, lines) -> None:
    refuse(tmp_path, pack(told({**members, "rows.jsonl": lines})), BundleDamaged, "cannot be read")


@pytest.mark.parametrize("beside_another", [False, True])
def test_of_a_bundle_with_a_line_that_cannot_be_read_nothing_is_merged(members, tmp_path, beside_another) -> None:
    whole, damaged = tmp_path / "whole.bdz", tmp_path / "damaged.bdz"
    whole.write_bytes(pack(members))
    damaged.write_bytes(pack(told({**members, "rows.jsonl": members["rows.jsonl"] + b"{} {}\n"})))
    desk = Desk(tmp_path / "there")
    with pytest.raises(BundleDamaged, match=r"damaged\.bdz"):
        bundles.merge_files(desk, [whole, damaged] if beside_another else [damaged])
    assert trajectories.trajectories(desk) == []
    desk.close()


@pytest.mark.parametrize(
    "changes",
    [
        {"min_reader": "many"},
        {"min_reader": float("inf")},
        {"counts": [1]},
        {"counts": {"note": float("inf")}},
        {"title": "\ud83d"},
        {"title": ["a"]},
        {"members": {}},
        {"members": 5},
    ],
)
def test_a_manifest_that_makes_no_sense_is_refused(members, tmp_path, changes) -> None:
    refuse(tmp_path, pack(told(members, **changes)), BundleDamaged, "table of contents")


def test_no_mangled_zip_gets_further_than_a_sentence(members, tmp_path) -> None:
    payload, chance = zipped(members), random.Random(3)
    for _ in range(600):
        mangled = bytearray(payload)
        for _ in range(chance.randint(1, 4)):
            mangled[chance.choice((chance.randrange(len(mangled)), -chance.randrange(1, 300)))] = chance.randrange(256)
        (tmp_path / "m.bdz").write_bytes(sealed(bytes(mangled)))
        try:
            read_bundle(tmp_path / "m.bdz")
        except REFUSED:
            continue
