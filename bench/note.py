"""A note on the disk: `desk.notes.add` on a wall with notes, beside a bare row in SQLite with WAL and FULL."""

from __future__ import annotations

import itertools
import tempfile
from collections.abc import Iterator
from pathlib import Path

from bench.figure import Figure, medians_ms
from buurtdesk.desk import notes, sessions, trajectories
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.session import SessionKind
from buurtdesk.store.driver import connect

ALREADY_THERE = 300
REPETITIONS = 400


def measure() -> Iterator[Figure]:
    """One figure: the median time of one more note."""
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Path(folder) / "library")
        trajectory = trajectories.new(desk, "Katarina")
        session = sessions.new(desk, trajectory.id, SessionKind.IDEAS, "Ideeën")
        notes.add(desk, session, [f"Een bankje bij nummer {number}" for number in range(ALREADY_THERE)])
        bare = connect(Path(folder) / "bare.db")
        bare.execute("CREATE TABLE note (id TEXT PRIMARY KEY, session TEXT, text TEXT, color TEXT, x REAL, y REAL)")
        numbers = itertools.count()

        def one_note() -> None:
            notes.add(desk, session, f"Meer groen op het plein, graag, {next(numbers)}", table=3)

        def one_row() -> None:
            row = (f"{next(numbers):036}", session.id, "Meer groen op het plein, graag", "yellow", 140.0, 88.0)
            bare.execute("INSERT INTO note VALUES (?, ?, ?, ?, ?, ?)", row)

        ms, floor_ms = medians_ms(REPETITIONS, one_note, one_row)
        desk.close()
        bare.close()
        yield Figure("a note on the disk, beside a bare row with FULL", ms, floor_ms, aim=2.5)
