"""Ballots and tallies: counted together, shown apart, and untouched by whatever happens to the wall."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from buurtdesk.desk import bundles, clusters, conflicts, evidence, notes, outcome, sessions, voting
from buurtdesk.desk.contents import contents
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.errors import Gone, NoSuchTable, NothingClose, RoundNotOpen, TableNotKept, TooManyOnOption
from buurtdesk.domain.note import Place
from buurtdesk.domain.session import WHOLE_ROOM, SessionKind
from buurtdesk.domain.voting import VotingRules, read_ballot


@pytest.fixture
def ideas(desk, session):
    return notes.add(desk, session, ["bank", "boom", "fontein", "kiosk"])


@pytest.fixture
def opened(desk, session, ideas):
    return voting.open_round(desk, session, [(note.id, note.text) for note in ideas], VotingRules(3, 2))


def dots_of(desk: Desk, made, **by_letter: int) -> dict[str, int]:
    return {option.id: by_letter.get(option.letter, 0) for option in voting.options(desk, made.id)}


def reveal(desk: Desk, made) -> dict[str, tuple[int, int]]:
    """(dots, of which by hand) by text."""
    voting.close_round(desk, made)
    voting.reveal_round(desk, made)
    return {each.option.text: (each.dots, each.by_hand) for each in voting.round_ranking(desk, made)}


def bring(source: Desk, target: Desk, trajectory, tmp_path) -> None:
    file = tmp_path / "carry.bdz"
    bundles.export_trajectory(source, trajectory, file)
    bundles.merge_files(target, [file])


def vote_again(desk: Desk, session, made, group: int | None = None):
    return voting.open_round(desk, session, outcome.close_subjects(desk, made, group))


def test_dots_counted_by_hand_are_added_and_shown_apart(desk, session, opened) -> None:
    options = voting.options(desk, opened.id)
    for letters in ("AAB", "AC", "-"):
        voting.add_ballot(desk, session, opened, read_ballot(letters, options))
    voting.set_tally(desk, session, opened, 3, 6, dots_of(desk, opened, A=7, D=5))
    voting.set_tally(desk, session, opened, WHOLE_ROOM, 2, dots_of(desk, opened, B=4))
    assert voting.turnout(desk, opened.id) == 3 + 6 + 2
    counted = reveal(desk, opened)
    facts = {each.words: each.facts for each in evidence.sources(desk, session.trajectory_id) if "dots" in each.facts}
    assert {text: (each["dots"], each["by_hand"]) for text, each in facts.items()} == counted
    assert counted == {"bank": (10, 7), "boom": (5, 4), "fontein": (1, 0), "kiosk": (5, 5)}


def test_a_second_count_of_a_table_replaces_the_first(desk, session, opened) -> None:
    voting.set_tally(desk, session, opened, 3, 6, dots_of(desk, opened, A=7))
    voting.set_tally(desk, session, opened, 3, 5, dots_of(desk, opened, B=2))
    (tally,) = voting.tallies(desk, opened.id)
    assert (tally.table, tally.people, tally.dots) == (3, 5, {voting.options(desk, opened.id)[1].id: 2})
    voting.delete_tally(desk, opened, tally.id)
    assert voting.turnout(desk, opened.id) == 0
    voting.set_tally(desk, session, opened, 3, 1, {})
    assert voting.turnout(desk, opened.id) == 1


def test_a_tally_names_a_table_only_where_tables_are_kept(desk, session, anonymous_session, opened) -> None:
    with pytest.raises(NoSuchTable):
        voting.set_tally(desk, session, opened, 9, 6, {})
    made = voting.open_round(desk, anonymous_session, [("n", "bank")])
    with pytest.raises(TableNotKept):
        voting.set_tally(desk, anonymous_session, made, 1, 6, {})
    voting.set_tally(desk, anonymous_session, made, WHOLE_ROOM, 6, {})
    assert [tally.table for tally in voting.tallies(desk, made.id)] == [WHOLE_ROOM]


def test_a_closed_round_takes_no_tally(desk, session, opened) -> None:
    tally = voting.set_tally(desk, session, opened, 1, 1, {})
    voting.close_round(desk, opened)
    with pytest.raises(RoundNotOpen):
        voting.set_tally(desk, session, opened, 1, 2, {})
    with pytest.raises(RoundNotOpen):
        voting.delete_tally(desk, opened, tally.id)


def test_ballots_come_in_all_or_none(desk, session, opened) -> None:
    with pytest.raises(TooManyOnOption):
        voting.add_ballots(desk, session, opened, [dots_of(desk, opened, A=1), dots_of(desk, opened, A=3)])
    assert voting.turnout(desk, opened.id) == 0


def test_a_tally_survives_a_bundle_and_what_two_laptops_counted_is_a_difference(
    desk, trajectory, session, opened, open_desk, tmp_path
) -> None:
    other = open_desk("other")
    voting.set_tally(desk, session, opened, 3, 6, dots_of(desk, opened, A=7))
    bring(desk, other, trajectory, tmp_path)
    assert contents(other, trajectory.id) == contents(desk, trajectory.id)
    voting.set_tally(desk, session, opened, 4, 2, dots_of(desk, opened, A=1))
    voting.set_tally(other, session, opened, 4, 5, dots_of(desk, opened, B=3))
    bring(other, desk, trajectory, tmp_path)
    bring(desk, other, trajectory, tmp_path)
    assert contents(other, trajectory.id) == contents(desk, trajectory.id)
    (difference,) = conflicts.conflicts(desk)
    kept = [(tally.people, sum(tally.dots.values())) for tally in voting.tallies(desk, opened.id)]
    assert (difference.kind, difference.field) == ("tally", "counted")
    assert kept in ([(6, 7), (2, 1)], [(6, 7), (5, 3)])  # one count or the other, never a mix
    conflicts.settle(desk, difference, take_other=True)
    taken = [(tally.people, sum(tally.dots.values())) for tally in voting.tallies(desk, opened.id)]
    assert taken != kept and taken in ([(6, 7), (2, 1)], [(6, 7), (5, 3)])


def test_an_erased_tally_stays_gone(desk, trajectory, session, opened, open_desk, tmp_path) -> None:
    other = open_desk("other")
    tally = voting.set_tally(desk, session, opened, 3, 6, dots_of(desk, opened, A=7))
    bring(desk, other, trajectory, tmp_path)
    assert desk.library.merge([], [], [{"kind": "tally", "id": tally.id}]).erased == 1
    bring(other, desk, trajectory, tmp_path)
    assert voting.tallies(desk, opened.id) == []
    with pytest.raises(Gone):
        voting.set_tally(desk, session, opened, 3, 6, {})


def test_a_tally_of_an_anonymous_session_tells_no_moment(desk, anonymous_session) -> None:
    made = voting.open_round(desk, anonymous_session, [("n", "bank"), ("m", "boom")])
    voting.set_tally(desk, anonymous_session, made, WHOLE_ROOM, 6, dots_of(desk, made, A=2))
    clocks = desk.library.db.execute("SELECT counted_clock, deleted_clock FROM tally").fetchone()
    start = desk.library.db.execute("SELECT text_clock FROM voting_option").fetchone()[0]
    assert clocks[0] == clocks[1] != start


GESTURES = st.lists(
    st.tuples(st.sampled_from(["gather", "leave", "dissolve", "delete"]), st.integers(0, 3)), max_size=6
)


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(GESTURES)
def test_what_happens_to_the_wall_never_touches_a_vote(desk, trajectory, gestures) -> None:
    session = sessions.new(desk, trajectory.id, SessionKind.IDEAS, "Wand")
    ideas = notes.add(desk, session, ["bank", "boom", "fontein", "kiosk"])
    cluster = clusters.gather(desk, session, [ideas[0].id, ideas[1].id], Place(0, 0), "Groen")
    subjects = [(cluster.id, "Groen"), *((note.id, note.text) for note in ideas)]
    made = voting.open_round(desk, session, subjects, VotingRules(0, 0))
    for letters in ("ABC", "AAD", "E", "-"):
        voting.add_ballot(desk, session, made, read_ballot(letters, voting.options(desk, made.id)))
    voting.set_tally(desk, session, made, 2, 4, dots_of(desk, made, B=9))
    before = votes_of(desk, made)
    for gesture, number in gestures:
        there = notes.clusters(desk, session.id)
        if gesture == "gather":
            clusters.gather(desk, session, [note.id for note in ideas[number:]], Place(500, 0), f"Anders {number}")
        elif gesture == "leave":
            left = [(note.id, row) for note in notes.notes(desk, session.id)[number:] for row in note.clusters]
            clusters.rearrange(desk, session, clusters.Rearrangement(left=left))
        elif gesture == "dissolve" and there:
            clusters.dissolve(desk, there[number % len(there)].id)
        elif gesture == "delete":
            notes.delete(desk, [ideas[number].id])
    assert votes_of(desk, made) == before
    voting.close_round(desk, made)
    voting.reveal_round(desk, made)
    again = vote_again(desk, session, made)
    known = dict(subjects)
    assert all(known[option.subject_id] == option.text for option in voting.options(desk, again.id))


def votes_of(desk: Desk, made):
    return voting.options(desk, made.id), voting.ballots(desk, made.id), voting.tallies(desk, made.id)


def test_a_second_round_takes_the_close_ones_and_leaves_nobody_out_by_two_dots(desk, session) -> None:
    ideas = notes.add(desk, session, ["bank", "boom", "fontein", "kiosk", "pad"])
    first = voting.open_round(desk, session, [(note.id, note.text) for note in ideas], VotingRules(0, 0))
    voting.set_tally(desk, session, first, 1, 50, dots_of(desk, first, A=20, B=37, C=39, D=35, E=20))
    reveal(desk, first)
    assert [each.group for each in outcome.outcome(desk, first)] == [1, 1, 2, 3, 3]
    made = vote_again(desk, session, first)
    there = voting.options(desk, made.id)
    assert [(option.letter, option.text) for option in there] == [("A", "boom"), ("B", "fontein"), ("C", "kiosk")]
    assert [option.subject_id for option in there] == [note.id for note in ideas[1:4]]
    assert (made.number, made.rules) == (2, VotingRules(1, 1))
    last = vote_again(desk, session, first, group=3)
    assert [option.text for option in voting.options(desk, last.id)] == ["bank", "pad"]
    with pytest.raises(NothingClose):
        vote_again(desk, session, first, group=2)
