"""An attacker has every byte of three laptops and their bundles, and asks who wrote an anonymous note, and when.

The laptops were at one workshop. The attacker knows what each wrote and when, so as to see whether the bytes tell.
"""

from __future__ import annotations

import itertools
import json
import random
import re
import shutil
import sqlite3
import struct
import time
import zipfile
from dataclasses import dataclass, field
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from buurtdesk.desk import bundles, clusters, notes, photos, sessions, trajectories, voting
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.note import Place
from buurtdesk.domain.session import WHOLE_ROOM, Anonymity, SessionKind
from buurtdesk.store.driver import connect

PLANNED_MS = int(datetime(2026, 11, 5, 10, 0, tzinfo=UTC).timestamp() * 1000)
EVENING_MS = int(datetime(2026, 11, 12, 19, 0, tzinfo=UTC).timestamp() * 1000)
AFTER_MS = EVENING_MS + 3 * 3_600_000
EACH = 24
STEP_MS = 37_123
MOMENTS = [
    moment
    for number in range(1, 3 * EACH + 1)
    for at in [EVENING_MS + number * STEP_MS]
    for moment in (at - at % 1000, at, at + 1, at + 2)
]
# of three laptops' notes in random order, a rank correlation beyond this comes up once in some ten thousand times
SIGNIFICANT = 0.48


@dataclass
class Evening:
    """What really happened, and what is left of it: the files of laptops closed and switched off, and bundles."""

    folders: list[Path]
    switched_off: list[Path] = field(default_factory=list)
    bundles: list[Path] = field(default_factory=list)
    wrote: list[list[str]] = field(default_factory=lambda: [[], [], []])
    tokens: list[str] = field(default_factory=list)

    @property
    def in_order(self) -> list[str]:
        """Texts as they were typed, the laptops in turns."""
        return [text for turn in zip(*self.wrote, strict=True) for text in turn]

    def bytes_left(self) -> dict[str, bytes]:
        """Every file of every laptop, and every bundle, also unpacked."""
        folders = (*self.folders, *self.switched_off)
        files = [file for folder in folders for file in sorted(folder.rglob("*")) if file.is_file()]
        left = {f"{file.parent.name}/{file.name}": file.read_bytes() for file in (*files, *self.bundles)}
        for bundle in self.bundles:
            left |= {f"{bundle.name}!{name}": content for name, content in unpacked(bundle).items()}
        return left


class Time:
    """The wall clock of all three laptops."""

    def __init__(self, monkeypatch) -> None:
        self.now_ms = PLANNED_MS
        monkeypatch.setattr(time, "time_ns", lambda: self.now_ms * 1_000_000)


def unpacked(bundle: Path) -> dict[str, bytes]:
    content = bundle.read_bytes()
    with zipfile.ZipFile(BytesIO(content[content.index(b"PK\x03\x04") :])) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@pytest.fixture(params=["from the start", "tightened afterwards"])
def evening(tmp_path, monkeypatch, request) -> Evening:
    """Three laptops write in turns, exchange bundles both ways, vote, and are closed."""
    clock = Time(monkeypatch)
    left = Evening([tmp_path / f"laptop{number}" for number in range(3)])
    desks = [Desk(folder) for folder in left.folders]
    first = Anonymity.ANONYMOUS if request.param == "from the start" else Anonymity.NAME
    trajectory = trajectories.new(desks[0], "Katarina")
    session = sessions.new(desks[0], trajectory.id, SessionKind.IDEAS, "Ideeën", first, tables=0)
    trial = voting.open_round(desks[0], session, [("trial", "Een proefronde")])
    carry(left, desks, trajectory, desks[:1], "plan")
    clock.now_ms = EVENING_MS
    left.tokens = [f"{desk.library.clock.writer:016x}" for desk in desks]
    words = [f"{number:03}" for number in range(EACH * 3)]
    random.Random(7).shuffle(words)
    for _ in range(EACH):
        for number, desk in enumerate(desks):
            clock.now_ms += STEP_MS
            text = f"idee {words.pop()} bij de beek"
            author = f"Schrijver {number}" if first is Anonymity.NAME else ""
            (made,) = notes.add(desk, session, text, author=author)
            left.wrote[number].append(text)
            if len(left.wrote[number]) % 5 == 0:
                notes.edit(desk, made.id, f"{text}, zegt iedereen")
            if len(left.wrote[number]) == 7:
                notes.translate(desk, made.id, "tr", "dere")
                photos.attach(desk, session, made.id, picture(number), "foto")
                voting.set_tally(desk, session, trial, WHOLE_ROOM, 5 + number, {})
    desks[2].undo()
    desks[2].redo()
    clock.now_ms = AFTER_MS
    if first is Anonymity.NAME:
        sessions.tighten(desks[1], sessions.sessions(desks[1], trajectory.id)[0], Anonymity.ANONYMOUS)
    left.bundles.clear()
    carry(left, desks, trajectory, desks[1:] + desks[:1], "evening")
    session = sessions.sessions(desks[0], trajectory.id)[0]
    vote(left, desks, trajectory, session)
    left.bundles = left.bundles[-3:]  # what each laptop wrote to the stick in the end
    for desk in desks:
        left.switched_off.append(Path(shutil.copytree(desk.library.folder, f"{desk.library.folder}-switched-off")))
        desk.close()
    return left


def picture(number: int) -> bytes:
    made = BytesIO()
    Image.new("RGB", (120, 90 + number)).save(made, "JPEG")
    return made.getvalue()


def carry(left: Evening, desks, trajectory, senders, name: str) -> None:
    """Each sender's bundle goes to all others, in turn."""
    for number, sender in enumerate(senders):
        path = left.folders[0].parent / f"{name}{number}.bdz"
        bundles.export_trajectory(sender, trajectory, path)
        left.bundles.append(path)
        for desk in desks:
            if desk is not sender:
                bundles.merge_files(desk, [path])


def vote(left: Evening, desks, trajectory, session) -> None:
    there = notes.notes(desks[0], session.id)
    clusters.gather(desks[0], session, [each.id for each in there[:3]], Place(3000, 0), "Water")
    made = voting.open_round(desks[0], session, [(each.id, each.text) for each in there[:5]])
    carry(left, desks, trajectory, desks[:1], "round")
    for number, desk in enumerate(desks):
        options = voting.options(desk, made.id)
        for each in range(6):
            voting.add_ballot(desk, session, made, {options[(number + each) % 5].id: 1})
    carry(left, desks, trajectory, desks, "votes")


def test_no_moment_of_the_evening_is_anywhere(evening) -> None:
    found = {name: moments_in(content) for name, content in evening.bytes_left().items()}
    assert {name: moments for name, moments in found.items() if moments} == {}


def test_nothing_that_is_a_laptops_own_is_with_a_note(evening) -> None:
    left = evening.bytes_left()
    assert not [name for name, content in left.items() if b"Schrijver" in content]
    rows = [json.loads(line) for line in left["votes0.bdz!rows.jsonl"].splitlines()]
    earlier = [json.loads(line) for line in left["votes0.bdz!history.jsonl"].splitlines()]
    kinds = {"note", "cluster", "membership", "ballot", "attachment", "tally"}
    assert kinds <= {row["kind"] for row in rows}
    theirs = [json.dumps(row) for row in (*rows, *earlier) if row["kind"] in kinds]
    assert len(theirs) > EACH * 3
    shared = [token for token in evening.tokens for line in theirs if token in line]
    assert shared == []
    # no id, clock or base of one laptop's notes is another's: what two notes share, notes of all laptops share
    told = tokens_by_laptop(evening, rows)
    for one, other in itertools.permutations(told, 2):
        assert one - other == set()
    assert json.loads(left["votes0.bdz!manifest.json"])["device"] == ""


def test_no_order_of_rows_is_the_order_of_arrival(evening) -> None:
    for number, folder in enumerate(evening.folders):
        content = (folder / "library.db").read_bytes()
        for typed in (evening.in_order, *evening.wrote):
            lies = [at for text in typed if (at := content.find(text.encode())) >= 0]
            assert len(lies) == len(typed)
            limit = SIGNIFICANT if len(typed) > EACH else 0.75
            assert abs(rank_correlation(lies)) < limit, f"laptop {number}"
        assert not list(folder.glob("library.db-*"))
        assert pages_of(folder / "library.db") == written_anew(folder)


def test_the_next_opening_clears_up_after_a_laptop_that_was_switched_off(evening) -> None:
    for folder in evening.switched_off:
        assert (folder / "library.db-wal").stat().st_size
        Desk(folder).close()
        assert not list(folder.glob("library.db-*"))
        assert pages_of(folder / "library.db") == written_anew(folder)


def test_photos_are_with_their_notes_and_tell_no_more(evening) -> None:
    left = evening.bytes_left()
    rows = [json.loads(line) for line in left["votes0.bdz!rows.jsonl"].splitlines()]
    with_photo = {row["fixed"]["subject"] for row in rows if row["kind"] == "attachment"}
    texts = {row["fields"]["text"][0] for row in rows if row["id"] in with_photo}
    assert texts == {wrote[6] for wrote in evening.wrote}
    for folder in evening.folders:
        assert {file.stat().st_mtime for file in (folder / "att").iterdir()} == {315_532_800}


def test_no_place_on_the_wall_tells_the_order_of_arrival(evening) -> None:
    places = {}
    for line in unpacked(evening.bundles[0])["rows.jsonl"].splitlines():
        row = json.loads(line)
        if row["kind"] == "note":
            places[row["fields"]["text"][0].removesuffix(", zegt iedereen")] = json.loads(row["fields"]["place"][0])
    for typed in (evening.in_order, *evening.wrote):
        limit = SIGNIFICANT if len(typed) > EACH else 0.75
        for key in (lambda place: (place[1], place[0]), lambda place: place[0], lambda place: place[0] + place[1]):
            assert abs(rank_correlation([key(places[text]) for text in typed])) < limit


def test_the_undo_tables_and_history_tell_no_order(evening) -> None:
    for folder in evening.folders:
        with sqlite3.connect(folder / "library.db") as disk:
            kept = {kind for (kind,) in disk.execute("SELECT kind FROM undo_step UNION SELECT kind FROM undo_alias")}
            assert not kept & {"note", "cluster", "membership", "ballot", "attachment", "tally"}
            numbers = [seq for (seq,) in disk.execute("SELECT seq FROM undo_action ORDER BY seq")]
            assert numbers == list(range(1, len(numbers) + 1))
        disk.close()


def test_a_bundle_is_the_same_whichever_laptop_writes_it(evening, tmp_path) -> None:
    made = []
    for number, folder in enumerate(evening.folders):
        desk = Desk(folder)
        for bundle in evening.bundles:
            bundles.merge_files(desk, [bundle])
        (trajectory,) = trajectories.trajectories(desk)
        path = tmp_path / f"again{number}.bdz"
        bundles.export_trajectory(desk, trajectory, path)
        made.append(path.read_bytes())
        desk.close()
    assert made[0] == made[1] == made[2]


def moments_in(content: bytes) -> list[str]:
    """Every way in which a moment at which someone typed could be written."""
    found = []
    for moment in MOMENTS:
        six = struct.pack(">Q", moment)[2:]
        hexes = six.hex()
        for written in (six, six[::-1], hexes.encode(), f"{hexes[:8]}-{hexes[8:]}".encode()):
            found += [str(moment)] if written in content else []
    for digits in re.findall(rb"(?<!\d)\d{10,16}(?!\d)", content):
        if any(EVENING_MS <= int(digits) * 1000 // scale < AFTER_MS for scale in (1, 1000, 1_000_000)):
            found.append(digits.decode())
    return found + [each.decode() for each in re.findall(rb"2026-11-12[T ]\d\d:\d\d", content)]


def tokens_by_laptop(evening: Evening, rows) -> list[set[str]]:
    """Per laptop every token that at least two of its notes share."""
    by_text = {row["fields"]["text"][0].removesuffix(", zegt iedereen"): row for row in rows if row["kind"] == "note"}
    told = []
    for texts in evening.wrote:
        seen: dict[str, int] = {}
        for text in texts:
            fields = {
                name: version for name, version in by_text[text]["fields"].items() if name not in ("text", "place")
            }
            for token in set(re.findall(r"[0-9a-f]{6,}|[a-zA-Z]{4,}", json.dumps(fields))):
                seen[token] = seen.get(token, 0) + 1
        told.append({token for token, times in seen.items() if times > 1})
    return told


def written_anew(folder: Path) -> bytes:
    """The pages of a library as they are when its rows are laid down in the order of their ids."""
    copy = folder / "copy.db"
    copy.write_bytes((folder / "library.db").read_bytes())
    db = connect(copy)
    db.execute("VACUUM")
    db.close()
    return pages_of(copy)


def pages_of(file: Path) -> bytes:
    """All but the header, which counts how often the file was written anew."""
    return file.read_bytes()[100:]


def rank_correlation(values: list) -> float:
    """Spearman's, of the values with the order in which they are given."""
    ranks = [sorted(values).index(value) for value in values]
    n = len(ranks)
    middle = (n - 1) / 2
    spread = sum((at - middle) ** 2 for at in range(n))
    return sum((rank - middle) * (at - middle) for at, rank in enumerate(ranks)) / spread
