"""What was erased is gone from the file, and stays gone whatever is merged later."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

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


def link(library: Library, row: str, source: str, kind: str = "note", words: str = SECRET) -> None:
    fixed = {"subject_kind": "swoart_item", "subject": "item", "source_kind": kind, "source": source}
    with library.transaction():
        writer = Writer(library.db, library.clock)
        writer.put(
            "evidence", row, Scope("t"), fixed, words=words, facts=f'{{"session": "{words}"}}', kept_on="2026-10-01"
        )
        library.undo.record("evidence.link", writer.steps.values())


def put_to_the_vote(library: Library, option: str, note: str) -> None:
    with library.transaction():
        writer = Writer(library.db, library.clock)
        fixed = {"voting_round": "round", "subject": note}
        writer.put("voting_option", option, Scope("t", "s"), fixed, ordinal=0, text=SECRET)
        library.undo.record("voting_round.open", writer.steps.values())


def on_disk(library: Library) -> bytes:
    return b"".join(file.read_bytes() for file in library.folder.glob("library.db*"))


COMING_IN = ["rows", "edited", "others", "vote", "erasure"]
ERASURE = [{"kind": "note", "id": "n1"}]


@pytest.fixture
def open_library(tmp_path):
    opened = []

    def make(name: str) -> Library:
        opened.append(Library(tmp_path / name))
        return opened[-1]

    yield make
    for each in opened:
        each.close()


def test_words_that_evidence_and_votes_kept_of_an_erased_note_go_with_it(open_library) -> None:
    here, there = open_library("here"), open_library("there")
    write(here, SECRET)
    put_to_the_vote(here, "o1", "n1")
    link(here, "e1", "n1")
    link(here, "e2", "o1", "voting_option")
    link(here, "other", "n2", words="Een bank in het park")
    there.merge(*everything(here), [])
    link(there, "e1", "n1", words=SECRET + " zegt dat")
    link(here, "e1", "n1", words=SECRET + " zegt dit")
    here.merge(*everything(there), [])
    old = [everything(here), everything(there)]
    assert b"Peeters" in on_disk(here)
    here.merge([], [], ERASURE)
    assert b"Peeters" not in on_disk(here)
    assert b"Een bank in het park" in on_disk(here)
    assert conflicts(here.db) == []
    for each in old:
        report = here.merge(*each, [])
        assert (report.new_count, report.changed_count, report.conflicts) == (0, 0, 0)
        assert b"Peeters" not in on_disk(here)
    link(there, "e3", "n1")
    here.merge(*everything(there), [])
    assert b"Peeters" not in on_disk(here)
    there.merge(*everything(here), ERASURE)
    assert b"Peeters" not in on_disk(there)
    kept = {row["id"]: row["fields"]["words"][0] for row in everything(here)[0] if row["kind"] == "evidence"}
    assert kept == {"e1": None, "e2": None, "e3": None, "other": "Een bank in het park"}


def test_the_vote_that_comes_in_later_takes_the_words_out_of_the_evidence_on_it(open_library) -> None:
    here, there = open_library("here"), open_library("there")
    link(here, "e2", "o1", "voting_option")
    here.merge([], [], ERASURE)
    put_to_the_vote(there, "o1", "n1")
    here.merge(*everything(there), [])
    assert b"Peeters" not in on_disk(here)


@given(st.permutations(COMING_IN), st.permutations(COMING_IN))
@settings(max_examples=10, deadline=None)
def test_in_whatever_order_all_comes_in_every_laptop_holds_the_same(one, another) -> None:
    with TemporaryDirectory() as folder:
        first, second = Library(Path(folder) / "first"), Library(Path(folder) / "second")
        link(first, "e1", "n1")
        link(first, "e2", "o1", "voting_option")
        brought = {"rows": (*everything(first), []), "erasure": ([], [], ERASURE)}
        second.merge(*brought["rows"])
        link(first, "e1", "n1", words=SECRET + " zegt dit")
        link(second, "e1", "n1", words=SECRET + " zegt dat")
        brought |= {"edited": (*everything(first), []), "others": (*everything(second), [])}
        put_to_the_vote(second, "o1", "n1")
        brought["vote"] = (*everything(second), [])
        held = []
        for number, order in enumerate((one, another)):
            library = Library(Path(folder) / f"laptop {number}")
            for name in order:
                library.merge(*brought[name])
            held.append(everything(library))
            assert b"Peeters" not in on_disk(library)
            library.close()
        first.close()
        second.close()
    assert held[0] == held[1]
