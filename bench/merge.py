"""Merging 100,000 changes from a bundle file, beside a raw `INSERT … SELECT` of as many from an attached file."""

from __future__ import annotations

import itertools
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from bench.figure import Figure, medians_ms
from buurtdesk.bundle.bundle import read_bundle, write_bundle
from buurtdesk.desk.desk import scope_of
from buurtdesk.domain.identity import new_id
from buurtdesk.domain.note import Place
from buurtdesk.domain.session import Session, SessionKind
from buurtdesk.domain.trajectory import Trajectory
from buurtdesk.store.driver import connect
from buurtdesk.store.library import Library
from buurtdesk.store.notes import place_json
from buurtdesk.store.rows import Scope, Writer

CHANGES = 100_000
FIELDS = 7
CHANGED_FIELDS = 5
NOTES = CHANGES // FIELDS + 1
CHANGED = CHANGES // CHANGED_FIELDS // 2  # with each new value travels the one that it replaced
REPETITIONS = 7
TRAJECTORY = Trajectory(new_id(), "Katarina")
SESSION = Session(new_id(), TRAJECTORY.id, SessionKind.IDEAS, "Ideeën")


def measure() -> Iterator[Figure]:
    """Two figures: rows that are all new, and rows that are there already, each new value with the one it replaced.

    The second does more than the floor has a counterpart for: each earlier value is looked up and kept under a key of
    its whole self, and weighed whether anybody wrote without seeing it.
    """
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        floor = _Floor(folder)
        changed, before = _changed_bundle(folder)
        for name, bundle, start, aim in (
            ("all new", _new_bundle(folder), None, 6),
            ("half of them history", changed, before, 12),
        ):
            copies = itertools.count()
            libraries = [_copy(start, folder / f"{bundle.stem}-{next(copies)}") for _ in range(REPETITIONS)]
            waiting = iter(libraries)

            def merge(bundle: Path = bundle, waiting: Iterator[Library] = waiting) -> None:
                read = read_bundle(bundle)
                report = next(waiting).merge(read.rows, read.history, read.erasures)
                assert report.new_count + report.changed_count >= CHANGED

            ms, floor_ms = medians_ms(REPETITIONS, merge, floor.run)
            for library in libraries:
                library.close()
            yield Figure(f"merge of {CHANGES:,} changes, {name}", ms, floor_ms, aim)


class _Floor:
    """The least there is to do: change rows from an attached file into a table that is empty each time."""

    def __init__(self, folder: Path) -> None:
        self._numbers = itertools.count()
        self._folder = folder
        self._source = folder / "floor-source.db"
        source = connect(self._source)
        source.execute(f"CREATE TABLE change ({self._columns})")
        source.execute("BEGIN")
        source.executemany(
            "INSERT INTO change VALUES (?, ?, ?, ?)",
            ((new_id(), f"field{number % FIELDS}", f"{number:032x}", "Een bankje") for number in range(CHANGES)),
        )
        source.execute("COMMIT")
        source.close()

    _columns = "row TEXT, field TEXT, clock TEXT, value TEXT"

    def run(self) -> None:
        target = connect(self._folder / f"floor-{next(self._numbers)}.db")
        target.execute(f"CREATE TABLE change ({self._columns})")
        target.execute("ATTACH ? AS source", (str(self._source),))
        target.execute("INSERT INTO main.change SELECT * FROM source.change")
        target.close()


def _new_bundle(folder: Path) -> Path:
    """A bundle of notes that are all new to who merges it."""
    bundle = folder / "new.bdz"
    library = Library(folder / "origin-new")
    _write(library, bundle, [new_id() for _ in range(NOTES)], color="geel")
    library.close()
    return bundle


def _changed_bundle(folder: Path) -> tuple[Path, Path]:
    """A library with notes, and a bundle in which each of their fields has changed."""
    bundle, before = folder / "changed.bdz", folder / "before"
    ids = [new_id() for _ in range(CHANGED)]
    library = Library(folder / "origin-changed")
    _write(library, bundle, ids, color="geel")
    library.close()
    shutil.copytree(library.folder, before)
    library = Library(library.folder)
    _write(library, bundle, ids, color="groen")
    library.close()
    return bundle, before


def _write(library: Library, bundle: Path, ids: list[str], color: str) -> None:
    with library.transaction():
        writer = Writer(library.db, library.clock)
        writer.put("trajectory", TRAJECTORY.id, Scope(TRAJECTORY.id), name=TRAJECTORY.name, subtitle=color)
        for number, note in enumerate(ids):
            writer.put("note", note, scope_of(SESSION), **_fields(number + len(color), color))
    write_bundle(library, TRAJECTORY, None, bundle)


def _fields(number: int, color: str) -> dict[str, object]:
    place = place_json(Place(number % 40 * 140, number // 40 * 88))
    return {
        "text": f"Een bankje bij nummer {number}, in de schaduw",
        "color": color,
        "place": place,
        "table_no": number % 8 + 1,
        "source": f"bench:{number}",
    }


def _copy(start: Path | None, folder: Path) -> Library:
    if start:
        shutil.copytree(start, folder)
    return Library(folder)
