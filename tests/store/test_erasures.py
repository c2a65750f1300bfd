"""What was erased is gone from the file, and stays gone whatever is merged later."""

import pytest

from buurtdesk.domain.errors import Gone
from buurtdesk.store.conflicts import conflicts
from buurtdesk.store.library import Library
from buurtdesk.store.rows import Scope, Writer
from buurtdesk.store.versions import Extent, history_entries, row_versions

SECRET = "Mevrouw Peeters uit nummer 12"


def write(library: Library, text: str) -> None:
    with library.transaction():
        writer = Writer(library.db, library.clock)
        writer.put("note", "n1", Scope("t", "s"), text=text)
        library.undo.record("note.edit", writer.steps.values())


def everything(library: Library):
    extent = Extent("t")
    return list(row_versions(library.db, extent)), list(history_entries(library.db, extent))


def test_an_erased_note_leaves_no_byte_and_does_not_come_back(tmp_path) -> None:
    here, there = Library(tmp_path / "here"), Library(tmp_path / "there")
    write(here, SECRET)
    there.merge(*everything(here), [])
    write(here, SECRET + " zegt dit")
    write(there, SECRET + " zegt dat")
    here.merge(*everything(there), [])
    (conflict,) = conflicts(here.db)
    with here.transaction():
        fixed = {"of_kind": conflict.kind, "of_row": conflict.row, "of_field": conflict.field}
        Writer(here.db, here.clock).put("settlement", conflict.settlement_id, Scope("t", "s"), fixed)
    old = everything(here)
    report = here.merge([], [], [{"kind": "note", "id": "n1"}])
    assert report.erased == 1
    on_disk = b"".join(file.read_bytes() for file in (tmp_path / "here").glob("library.db*"))
    assert b"Peeters" not in on_disk
    assert b"trajectory" in on_disk
    here.merge(*old, [])
    assert everything(here) == ([], [])
    with pytest.raises(Gone):
        write(here, "toch weer")
    here.close()
    there.close()
