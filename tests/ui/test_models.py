"""The models of notes and clusters."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy

from buurtdesk.domain.cluster import Cluster
from buurtdesk.domain.note import Note, NoteColor
from buurtdesk.ui.model.clusters import ClustersModel
from buurtdesk.ui.model.notes import NoteRole, NotesModel
from buurtdesk.ui.model.rows import runs


def note(number: int, **fields: object) -> Note:
    return Note(id=f"n{number}", session_id="s", text=f"Note {number}", **fields)  # type: ignore[arg-type]


@pytest.fixture
def models(qtbot):
    clusters = ClustersModel()
    notes = NotesModel(clusters)
    testers = [
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
        for model in (clusters, notes)
    ]
    yield clusters, notes
    del testers


def test_runs_joins_neighbours():
    assert runs([5, 1, 2, 7, 6]) == [(1, 2), (5, 7)]


def test_upsert_changes_known_rows_and_adds_the_rest(models):
    _, notes = models
    notes.reset([note(1), note(2)])
    changed, inserted = QSignalSpy(notes.dataChanged), QSignalSpy(notes.rowsInserted)

    notes.upsert([replace(note(2), text="Bench"), note(3), note(4)])

    assert (changed.count(), inserted.count()) == (1, 1)
    assert [notes.index(row, 0).data() for row in range(4)] == ["Note 1", "Bench", "Note 3", "Note 4"]


def test_upsert_of_the_same_says_nothing(models):
    _, notes = models
    notes.reset([note(1)])
    changed = QSignalSpy(notes.dataChanged)
    notes.upsert([note(1)])
    assert changed.count() == 0


def test_remove_takes_scattered_rows(models):
    _, notes = models
    notes.reset([note(number) for number in range(6)])
    notes.remove(["n0", "n3", "n4", "gone"])
    assert [row.id for row in notes.all()] == ["n1", "n2", "n5"]
    assert notes.index_of("n5").row() == 2
    assert not notes.index_of("n3").isValid()


def test_a_screen_reader_hears_colour_text_table_and_clusters(models):
    clusters, notes = models
    clusters.reset([Cluster("c1", "s", "Green"), Cluster("c2", "s")])
    notes.reset([note(1, color=NoteColor.BLUE, table=3, clusters=("c1", "c2"))])
    spoken = notes.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "blue, Note 1, table 3, in cluster Green, No name yet"
    assert notes.index(0, 0).data(NoteRole.TABLE) == 3

    changed = QSignalSpy(notes.dataChanged)
    clusters.upsert([Cluster("c2", "s", "Play")])
    assert changed.count() == 1
    assert notes.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole).endswith("Green, Play")
