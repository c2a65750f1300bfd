"""Opening a library: its shape, older ones, newer ones, ones that are none, and two copies at once."""

import json
import sqlite3
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from buurtdesk.domain.attendance import AgeGroup
from buurtdesk.domain.errors import CannotOpen, LibraryNewer, NotALibrary
from buurtdesk.domain.script import BlockStep, Part
from buurtdesk.store import migrations, scripts
from buurtdesk.store.attendance import attendance
from buurtdesk.store.conflicts import conflicts
from buurtdesk.store.driver import connect
from buurtdesk.store.kinds import KINDS
from buurtdesk.store.library import Library
from buurtdesk.store.rows import Scope, Writer
from buurtdesk.store.staging import columns
from buurtdesk.store.versions import Extent, row_versions

CLOCK = "018bcfe56800" + "0000" + "00000000000000aa"
LATER = "018bcfe56801" + "0000" + "00000000000000bb"


def older_library(folder: Path) -> Path:
    """A library as a version before the last migration left it, with a note that carries fields from a newer one."""
    folder.mkdir()
    file = folder / "library.db"
    db = connect(file)
    migrations.apply(db, stop_before="m0003_device")
    extra = json.dumps({"source": ["polis:7", CLOCK, ""], "smell": ["mint", CLOCK, ""]})
    db.execute(
        "INSERT INTO note (id, trajectory, session, text, text_clock, deleted, deleted_clock, extra)"
        " VALUES ('n1', 't', 's', 'bank', ?, 0, ?, ?)",
        (CLOCK, CLOCK, extra),
    )
    for value in ("polis:7", "polis:8"):
        db.execute(
            "INSERT INTO history VALUES ('note', 'n1', 'source', ?, ?, '')", (CLOCK[:-1] + value[-1], json.dumps(value))
        )
    fields = {"name": ["Katarina", CLOCK, ""], "deleted": [0, CLOCK, ""]}
    db.execute(
        "INSERT INTO unknown_row VALUES ('trajectory', 't', 't', '', ?)", (json.dumps({"fixed": {}, "fields": fields}),)
    )
    db.close()
    return file


def test_scripts_and_counts_of_a_newer_laptop_get_their_places(tmp_path) -> None:
    """What a library without evenings had merged and carried, and its own script, are there after m0005."""
    folder = tmp_path / "old"
    folder.mkdir()
    db = connect(folder / "library.db")
    migrations.apply(db, stop_before="m0005_evening")
    db.execute(
        "INSERT INTO script_block (id, trajectory, session, text, text_clock, deleted, deleted_clock, extra)"
        " VALUES ('b1', 't', 's', 'Welkom', ?, 0, ?, ?)",
        (CLOCK, CLOCK, json.dumps({"notes": ["Koffie", CLOCK, ""], "step": ["welcome", CLOCK, ""]})),
    )
    parts = '[{"text": "Pauze", "minutes": 10, "step": "break", "notes": ""}]'
    fields = {"name": ["Kort", CLOCK, ""], "parts": [parts, CLOCK, ""], "deleted": [0, CLOCK, ""]}
    carried = json.dumps({"fixed": {"session_kind": "info"}, "fields": fields})
    db.execute("INSERT INTO unknown_row VALUES ('script_template', 'x1', 't', '', ?)", (carried,))
    db.execute(
        "INSERT INTO session (id, trajectory, session, session_kind, start_ms, deleted, deleted_clock, extra)"
        " VALUES ('s', 't', 's', 'info', 5, 0, ?, ?)",
        (CLOCK, json.dumps({"age_75": [4, CLOCK, ""]})),
    )
    db.close()
    library = Library(folder)
    assert [each.part for each in scripts.blocks(library.db, "s")] == [Part("Welkom", 0, BlockStep.WELCOME, "Koffie")]
    assert attendance(library.db, "s") == {AgeGroup.FROM_75: 4}
    found = library.db.execute("SELECT session_kind, name, parts FROM script_template").fetchall()
    assert found == [("info", "Kort", parts)]
    assert scripts.parts_of(parts) == (Part("Pauze", 10, BlockStep.BREAK),)
    library.close()


def shape(db) -> dict[str, object]:
    """All tables with their columns, and all indexes; a field that came later stands behind the others."""
    names = [name for (name,) in db.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    tables = {name: sorted(row[1:] for row in db.execute(f"PRAGMA table_info({name})")) for name in names}
    bare = {row[1]: row[4:] for row in db.execute("PRAGMA table_list")}
    indexes = db.execute("SELECT name, tbl_name, replace(sql, '\"', '') FROM sqlite_schema WHERE type = 'index'")
    return {
        "tables": {name: (columns, bare[name]) for name, columns in tables.items()},
        "indexes": sorted((name, table, " ".join((sql or "").split())) for name, table, sql in indexes),
        "steps": migrations.applied(db),
    }


def test_a_new_library_has_the_shape_of_one_that_took_every_step(tmp_path) -> None:
    library = Library(tmp_path)
    stepped = connect(tmp_path / "stepped.db")
    migrations.apply(stepped)
    assert shape(library.db) == shape(stepped)
    library.close()
    stepped.close()


@pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))
def test_the_tables_are_what_the_kinds_say(kind, tmp_path) -> None:
    library = Library(tmp_path)
    there = [row[1] for row in library.db.execute(f"PRAGMA table_info({kind.name})")]
    # a field that came later stands behind the others
    assert sorted(there) == sorted([*columns(kind), "extra"])
    assert library.db.execute(f"SELECT wr FROM pragma_table_list('{kind.name}')").fetchone() == (1,)
    library.close()


def test_every_write_is_synced_before_it_is_acknowledged(tmp_path) -> None:
    library = Library(tmp_path)
    for pragma, value in (("journal_mode", "wal"), ("synchronous", 2), ("secure_delete", 1)):
        assert library.db.execute(f"PRAGMA {pragma}").fetchone() == (value,)
    library.close()


def test_an_older_library_is_migrated_with_a_backup_and_keeps_its_data(tmp_path) -> None:
    older_library(tmp_path / "old")
    library = Library(tmp_path / "old")
    (row,) = [row for row in row_versions(library.db, Extent("t")) if row["kind"] == "note"]
    assert row["fields"]["text"] == ["bank", CLOCK, ""]
    assert library.faults() == []
    (backup,) = (tmp_path / "old" / "backups").iterdir()
    assert backup.name == "001-before-leaving-m0002_merge.db"
    with sqlite3.connect(backup) as copy:
        assert copy.execute("SELECT text FROM note").fetchall() == [("bank",)]
        assert copy.execute("SELECT count(*) FROM sqlite_master WHERE name = 'device'").fetchone() == (0,)
    copy.close()
    library.close()
    Library(tmp_path / "old").close()
    assert len(list((tmp_path / "old" / "backups").iterdir())) == 1


def test_what_an_older_version_only_carried_gets_its_columns_and_its_conflicts(tmp_path) -> None:
    older_library(tmp_path / "old")
    library = Library(tmp_path / "old")
    db = library.db
    assert db.execute("SELECT source, source_clock, extra FROM note").fetchall() == [
        ("polis:7", CLOCK, json.dumps({"smell": ["mint", CLOCK, ""]}))
    ]
    assert db.execute("SELECT id, name FROM trajectory").fetchall() == [("t", "Katarina")]
    assert db.execute("SELECT count(*) FROM unknown_row").fetchone() == (0,)
    assert {each.other for each in conflicts(db)} == {"polis:8"}
    library.close()


def test_a_migration_that_fails_leaves_the_library_as_it_was(tmp_path, monkeypatch) -> None:
    file = older_library(tmp_path / "old")
    monkeypatch.setattr("buurtdesk.store.migrations.UNDO_TABLES", ("CREATE TABLE note (x)",))
    with pytest.raises(NotALibrary):
        Library(tmp_path / "old")
    monkeypatch.undo()
    with sqlite3.connect(file) as db:
        assert db.execute("SELECT count(*) FROM sqlite_master WHERE name = 'device'").fetchone() == (0,)
    db.close()
    library = Library(tmp_path / "old")
    assert library.device("id", "")
    library.close()


def test_a_library_of_a_newer_version_is_refused_untouched(tmp_path) -> None:
    library = Library(tmp_path)
    library.db.execute(
        "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
        " VALUES ('buurtdesk', 'm0099_holograms', '2030-01-01')"
    )
    library.close()
    before = library.path.read_bytes()
    with pytest.raises(LibraryNewer, match=r"newer buurtdesk \(m0099_holograms\): install the newest version"):
        Library(tmp_path)
    assert library.path.read_bytes() == before


def test_a_file_that_is_no_library_is_refused_untouched(tmp_path) -> None:
    (tmp_path / "library.db").write_bytes(b"Dear diary, " * 400)
    with pytest.raises(NotALibrary, match="put back a copy"):
        Library(tmp_path)
    assert (tmp_path / "library.db").read_bytes() == b"Dear diary, " * 400


def test_a_damaged_library_is_told_plainly(tmp_path) -> None:
    library = Library(tmp_path)
    library.close()
    content = bytearray(library.path.read_bytes())
    content[4096 : 4096 * 12] = b"\x55" * (4096 * 11)
    library.path.write_bytes(bytes(content))
    with pytest.raises(NotALibrary):
        Library(tmp_path).faults()


def test_a_place_where_no_library_can_be(tmp_path) -> None:
    (tmp_path / "file").write_text("x")
    (tmp_path / "folder" / "library.db").mkdir(parents=True)
    for name in ("file", "folder", "file/below", "n" * 300):
        with pytest.raises(CannotOpen):
            Library(tmp_path / name)


def test_two_copies_can_make_the_same_new_library_at_once(tmp_path) -> None:
    with ThreadPoolExecutor(2) as pool:
        for number in range(25):
            together = threading.Barrier(2)

            def make(number=number, together=together) -> str:
                together.wait()
                library = Library(tmp_path / str(number))
                identity = library.device("id", "")
                library.close()
                return identity

            one, other = pool.submit(make), pool.submit(make)
            assert one.result() == other.result() != ""


def test_a_reader_sees_one_moment_while_another_copy_writes(tmp_path) -> None:
    reader, writer = Library(tmp_path), Library(tmp_path)
    count = "SELECT count(*) FROM note"
    with reader.reading():
        assert reader.db.execute(count).fetchone() == (0,)
        with writer.transaction():
            Writer(writer.db, writer.clock).put("note", "n1", Scope("t", "s"), text="bank")
        assert reader.db.execute(count).fetchone() == (0,)
    assert reader.db.execute(count).fetchone() == (1,)
    reader.close()
    writer.close()


def test_what_fails_halfway_leaves_nothing(tmp_path) -> None:
    library = Library(tmp_path)
    with pytest.raises(ZeroDivisionError), library.transaction():
        Writer(library.db, library.clock).put("note", "n1", Scope("t", "s"), text="bank")
        raise ZeroDivisionError
    assert library.db.execute("SELECT count(*) FROM note").fetchone() == (0,)
    library.close()


def test_a_library_in_its_present_shape_opens_without_reading_in_what_migrates(tmp_path) -> None:
    Library(tmp_path).close()
    opening = "import sys; from pathlib import Path; from buurtdesk.store.library import Library; Library(Path({!r}))"
    program = opening.format(str(tmp_path)) + "; print('sqlite_utils' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert told.stdout == "False\n"
