"""Suggested clusters: of loose notes only, and only once accepted."""

from buurtdesk.desk import clusters, notes, suggestions
from buurtdesk.domain.note import Place

HERE = Place(0, 0)


def test_only_loose_notes_are_proposed_and_nothing_changes_until_accepted(desk, session) -> None:
    made = notes.add(desk, session, ["Bank in het park", "Bank aan de halte", "Bank op het plein", "Kippen"])
    clusters.gather(desk, session, [made[0].id], HERE, "Zitten")
    before = notes.notes(desk, session.id)
    (proposal,) = suggestions.suggestions(desk, session.id)
    assert {note.text for note in proposal.notes} == {"Bank aan de halte", "Bank op het plein"}
    assert notes.notes(desk, session.id) == before
    accepted = suggestions.accept(desk, session, proposal, HERE)
    lying = {note.text for note in notes.notes(desk, session.id) if accepted.id in note.clusters}
    assert (accepted.title, lying) == ("Bank", {"Bank aan de halte", "Bank op het plein"})
    desk.undo()
    assert notes.notes(desk, session.id) == before


def test_what_was_clustered_meanwhile_is_left_where_it_lies(desk, session) -> None:
    made = notes.add(desk, session, ["Bank in het park", "Bank aan de halte"])
    (proposal,) = suggestions.suggestions(desk, session.id)
    other = clusters.gather(desk, session, [made[0].id], HERE)
    assert suggestions.accept(desk, session, proposal, HERE) is None
    assert [cluster.id for cluster in notes.clusters(desk, session.id)] == [other.id]
