"""What an anonymous session keeps tells nothing of who wrote a note, or which came first."""

import sqlite3
import uuid

import pytest

from buurtdesk.desk import clusters, notes, sessions, trajectories, voting
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.clock import Clock
from buurtdesk.domain.note import Place
from buurtdesk.domain.session import Anonymity, SessionKind


@pytest.fixture
def desk(tmp_path):
    opened = Desk(tmp_path)
    yield opened
    opened.close()


def session_of(desk: Desk, anonymity: Anonymity):
    trajectory = trajectories.new(desk, "Katarina")
    return sessions.new(desk, trajectory.id, SessionKind.IDEAS, "Ideeën", anonymity)


def test_rows_of_an_anonymous_session(desk, tmp_path) -> None:
    session = session_of(desk, Anonymity.ANONYMOUS)
    assert session.tables == 0
    made = [notes.add(desk, session, f"geheim {number}")[0] for number in range(20)]
    clusters.gather(desk, session, [made[0].id, made[1].id], Place(0, 0))
    rows = desk.library.db.execute(
        "SELECT id, text_clock, place_clock, deleted_clock, text_base, table_no FROM note"
    ).fetchall()
    assert {uuid.UUID(row[0]).version for row in rows} == {4}
    assert {clock for row in rows for clock in row[1:4]} == {str(Clock(session.start_ms, 0, 0))}
    assert {row[4:] for row in rows} == {("", None)}
    assert [note.id for note in made] != [row[0] for row in rows]
    desk.undo()
    desk.redo()
    notes.delete(desk, [made[3].id])
    with sqlite3.connect(tmp_path / "library.db") as disk:
        kept = disk.execute("SELECT kind, row, fields FROM undo_step").fetchall()
        assert {kind for kind, _, _ in kept} == {"trajectory", "session"}
        assert disk.execute("SELECT count(*) FROM undo_alias").fetchone() == (0,)
        named = [name for (name,) in disk.execute("SELECT name FROM undo_action ORDER BY seq")]
        assert named == ["trajectory.new", "session.new", ""]
    disk.close()


@pytest.mark.parametrize("anonymity", Anonymity)
def test_ballots_are_anonymous_in_every_session(desk, tmp_path, anonymity) -> None:
    session = session_of(desk, anonymity)
    (note,) = notes.add(desk, session, "bank")
    made = voting.open_round(desk, session, [(note.id, note.text)])
    (option,) = voting.options(desk, made.id)
    for _ in range(12):
        voting.add_ballot(desk, session, made, {option.id: 1})
    rows = desk.library.db.execute("SELECT id, dots_clock, deleted_clock FROM ballot").fetchall()
    assert {uuid.UUID(row[0]).version for row in rows} == {4}
    assert {clock for row in rows for clock in row[1:]} == {str(Clock(session.start_ms, 0, 0))}
    desk.undo()
    with sqlite3.connect(tmp_path / "library.db") as disk:
        assert disk.execute("SELECT count(*) FROM undo_step WHERE kind = 'ballot'").fetchone() == (0,)
    disk.close()


def test_rows_of_a_named_session_can_be_told_apart_in_time(desk) -> None:
    session = session_of(desk, Anonymity.NAME)
    made = [notes.add(desk, session, f"nummer {number}")[0].id for number in range(5)]
    clocks = dict(desk.library.db.execute("SELECT id, text_clock FROM note").fetchall())
    assert sorted(made, key=clocks.__getitem__) == made
    assert {uuid.UUID(row).version for row in made} == {7}
