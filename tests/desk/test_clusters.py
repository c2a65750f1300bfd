"""Merging and splitting clusters: every note stays, and every dot of a revealed round stays counted."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from buurtdesk.desk import bundles, clusters, imports, names, notes, trajectories, voting
from buurtdesk.desk.cluster_dots import cluster_dots, dots_on_wall
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.errors import Gone, NothingToMerge, NothingToSplit, RoundHidden
from buurtdesk.domain.note import Place
from buurtdesk.domain.session import Session
from buurtdesk.domain.voting import Round, VotingRules
from buurtdesk.store import voting as stored_voting

BG2050 = Path(__file__).parents[3] / "shared" / "data" / "polis" / "bg2050-volunteers"


def lay(desk: Desk, session: Session, **texts: str) -> dict[str, str]:
    """Clusters by title, each with a note per word; gives their ids."""
    made = {}
    for title, words in texts.items():
        ids = [note.id for note in notes.add(desk, session, words.split())]
        made[title] = clusters.gather(desk, session, ids, Place(0, 0), title).id
    return made


def vote(desk: Desk, session: Session, subjects: list[tuple[str, str]], ballots: list[list[int]]) -> Round:
    """A revealed round; each ballot is the places of the options that it has a dot on."""
    made = voting.open_round(desk, session, subjects, VotingRules(0, 0))
    options = voting.options(desk, made.id)
    for ballot in ballots:
        voting.add_ballot(desk, session, made, {options[place].id: 1 for place in ballot})
    voting.close_round(desk, made)
    voting.reveal_round(desk, made)
    return made


def titles(desk: Desk, session: Session) -> dict[str, set[str]]:
    """The texts in each cluster, by its title."""
    there = notes.notes(desk, session.id)
    return {
        each.title: {note.text for note in there if each.id in note.clusters}
        for each in notes.clusters(desk, session.id)
    }


def ballots_total(desk: Desk, voting_round: Round) -> int:
    return sum(sum(each.dots.values()) for each in stored_voting.ballots(desk.library.db, voting_round.id))


def test_merged_clusters_share_notes_and_dots_under_one_name(desk, session) -> None:
    made = lay(desk, session, groen="boom park", zitten="bank", water="fontein")
    voted = vote(desk, session, [(made[title], title) for title in made], [[0, 1], [1], [1, 2]])
    clusters.merge(desk, session, made["groen"], [made["zitten"], made["water"]])
    assert titles(desk, session) == {"groen": {"boom", "park", "bank", "fontein"}}
    assert cluster_dots(desk, voted).clusters == {made["groen"]: 5}
    desk.undo()
    assert titles(desk, session) == {"groen": {"boom", "park"}, "zitten": {"bank"}, "water": {"fontein"}}
    assert cluster_dots(desk, voted).clusters == {made["groen"]: 1, made["zitten"]: 3, made["water"]: 1}


def test_a_cluster_without_a_name_takes_that_of_what_comes_in(desk, session) -> None:
    made = lay(desk, session, groen="boom", water="fontein")
    clusters.rename(desk, made["groen"], "")
    assert clusters.merge(desk, session, made["groen"], [made["water"]]).title == "water"
    assert titles(desk, session) == {"water": {"boom", "fontein"}}


def test_notes_leave_a_merged_cluster_wherever_they_were_laid_in(desk, session) -> None:
    made = lay(desk, session, groen="boom", water="fontein")
    clusters.merge(desk, session, made["groen"], [made["water"]])
    fountain = names.find_note(desk, session, "fontein").id
    left = clusters.Rearrangement(left=[(fountain, made["groen"])])
    clusters.rearrange(desk, session, left)
    assert titles(desk, session) == {"groen": {"boom"}}


def test_a_split_leaves_name_and_dots_and_the_other_cluster_of_a_note(desk, session) -> None:
    made = lay(desk, session, groen="boom park", water="fontein")
    boom = names.find_note(desk, session, "boom").id
    clusters.rearrange(desk, session, clusters.Rearrangement(joined=[(boom, made["water"])]))
    voted = vote(desk, session, [(made["groen"], "groen")], [[0], [0]])
    clusters.split(desk, session, made["groen"], [boom], Place(0, 0), "bomen")
    assert titles(desk, session) == {"bomen": {"boom"}, "groen": {"park"}, "water": {"fontein", "boom"}}
    assert cluster_dots(desk, voted).clusters == {made["groen"]: 2}


def test_what_cannot_be_merged_or_split_is_told(desk, session) -> None:
    made = lay(desk, session, groen="boom", water="fontein")
    with pytest.raises(NothingToMerge):
        clusters.merge(desk, session, made["groen"], [made["groen"]])
    with pytest.raises(Gone):
        clusters.merge(desk, session, made["groen"], ["nowhere"])
    with pytest.raises(NothingToSplit):
        clusters.split(desk, session, made["groen"], [names.find_note(desk, session, "fontein").id], Place(0, 0))


def test_dots_are_shown_once_revealed_and_those_on_what_is_gone_are_told_apart(desk, session) -> None:
    made = lay(desk, session, groen="boom", water="fontein")
    kiosk = notes.add(desk, session, "kiosk")[0].id
    subjects = [(made["groen"], "groen"), (made["water"], "water"), (kiosk, "kiosk")]
    assert dots_on_wall(desk, session.id) is None
    voted = vote(desk, session, subjects, [[0, 1, 2], [1]])
    clusters.dissolve(desk, made["water"])
    found = dots_on_wall(desk, session.id)
    assert (found.clusters, found.notes, found.gone, found.total) == ({made["groen"]: 1}, {kiosk: 1}, 2, 4)
    voting.reopen_round(desk, voted)
    assert dots_on_wall(desk, session.id) is None
    with pytest.raises(RoundHidden):
        cluster_dots(desk, voted)
    first, second, _ = voting.options(desk, voted.id)
    voting.set_tally(desk, session, voted, 3, 5, {first.id: 4, second.id: 1})
    voting.close_round(desk, voted)
    voting.reveal_round(desk, voted)
    found = dots_on_wall(desk, session.id)
    assert (found.clusters, found.notes, found.gone, found.total) == ({made["groen"]: 5}, {kiosk: 1}, 3, 9)


def exchange(first: Desk, second: Desk, tmp_path: Path) -> None:
    for source, target in ((first, second), (second, first)):
        file = tmp_path / "carry.bdz"
        bundles.export_trajectory(source, names.find_trajectory(source, None), file)
        bundles.merge_files(target, [file])


@pytest.mark.parametrize("anonymous", [False, True])
def test_merged_into_each_other_on_two_laptops_both_stay(anonymous, request, desk, open_desk, tmp_path) -> None:
    session = request.getfixturevalue("anonymous_session" if anonymous else "session")
    other = open_desk("other")
    made = lay(desk, session, groen="boom", water="fontein")
    voted = vote(desk, session, [(made[title], title) for title in made], [[0, 1]])
    exchange(desk, other, tmp_path)
    clusters.merge(desk, session, made["groen"], [made["water"]])
    clusters.merge(other, session, made["water"], [made["groen"]])
    late = notes.add(other, session, "laat")[0].id
    clusters.rearrange(other, session, clusters.Rearrangement(joined=[(late, made["water"])]))
    exchange(desk, other, tmp_path)
    for laptop in (desk, other):
        (there,) = titles(laptop, session).values()
        assert there == {"boom", "fontein", "laat"}
        assert cluster_dots(laptop, voted).clusters == {min(made.values()): 2}
    clusters.dissolve(desk, min(made.values()))
    assert titles(desk, session) == {}


class Sorting:
    """Two laptops that merge, split, undo and exchange by chance, on a round that was revealed before."""

    def __init__(self, desks: list[Desk], session: Session, voted: Round, tmp_path: Path, seed: int) -> None:
        self.desks, self.session, self.voted, self.tmp_path = desks, session, voted, tmp_path
        self.chance = random.Random(seed)
        self.dots = ballots_total(desks[0], voted)
        self.texts = sorted(note.text for note in notes.notes(desks[0], session.id))
        self.standing = cluster_dots(desks[0], voted)
        self.done = {"merge": 0, "split": 0, "undo": 0}
        self.undoable = [0, 0]

    def step(self) -> None:
        which = self.chance.randrange(2)
        desk = self.desks[which]
        what = self.chance.choices(["merge", "split", "undo"], [4, 5, 2])[0]
        if what == "undo" and not self.undoable[which]:
            return
        there = notes.clusters(desk, self.session.id)
        if what == "merge" and len(there) > 2:
            into, *others = self.chance.sample([each.id for each in there], self.chance.choice([2, 2, 3]))
            clusters.merge(desk, self.session, into, others)
        elif what == "undo":
            desk.undo()
        else:
            what = "split"
            self._split(desk, self.chance.choice(there).id)
        self.undoable[which] += -1 if what == "undo" else 1
        self.done[what] += 1

    def _split(self, desk: Desk, cluster: str) -> None:
        lying = [note.id for note in notes.notes(desk, self.session.id) if cluster in note.clusters]
        if lying:
            leaving = self.chance.sample(lying, self.chance.randint(1, len(lying)))
            clusters.split(desk, self.session, cluster, leaving, Place(0, 0))

    def check(self) -> None:
        for desk in self.desks:
            found = cluster_dots(desk, self.voted)
            assert found.total == ballots_total(desk, self.voted) == self.dots
            assert (found.gone, found.notes) == (0, self.standing.notes)
            there = notes.notes(desk, self.session.id)
            assert sorted(note.text for note in there) == self.texts
            assert set(found.clusters) <= {each.id for each in notes.clusters(desk, self.session.id)}

    def run(self, steps: int) -> None:
        for number in range(steps):
            self.step()
            if number % 10 == 0:
                self.check()
            if self.chance.random() < 0.03:
                exchange(*self.desks, self.tmp_path)
        exchange(*self.desks, self.tmp_path)
        self.check()
        first, second = (
            [cluster_dots(desk, self.voted), notes.notes(desk, self.session.id), notes.clusters(desk, self.session.id)]
            for desk in self.desks
        )
        assert first == second
        assert min(self.done.values()) > steps / 20, self.done


@pytest.mark.parametrize("steps", [250, pytest.param(1_000, marks=pytest.mark.long)])
def test_merges_and_splits_at_random_on_two_laptops_keep_every_dot(desk, session, open_desk, tmp_path, steps) -> None:
    made = lay(desk, session, **{f"c{n}": " ".join(f"n{n}-{k}" for k in range(5)) for n in range(8)})
    ballots = [random.Random(number).sample(range(8), 3) for number in range(20)]
    voted = vote(desk, session, [(each, title) for title, each in made.items()], ballots)
    other = open_desk("other")
    exchange(desk, other, tmp_path)
    Sorting([desk, other], session, voted, tmp_path, seed=7).run(steps)


def test_the_votes_of_a_real_town_stay_whole(desk, open_desk, tmp_path) -> None:
    """Its statements laid in forty clusters, and each voter's agreements as dots on those."""
    if not BG2050.is_dir():
        pytest.skip("the data set bg2050-volunteers does not lie beside this repository")
    town = trajectories.new(desk, "Bowling Green")
    session = imports.import_polis(desk, town.id, BG2050, "2050").session
    (agreed,) = voting.rounds(desk, session.id)
    place_of = {option.id: place for place, option in enumerate(voting.options(desk, agreed.id))}
    there = [note.id for note in notes.notes(desk, session.id)]
    made = [clusters.gather(desk, session, there[n::40], Place(0, 0), f"cluster {n}") for n in range(40)]
    ballots = [
        [place_of[option] % 40 for option in each.dots] for each in stored_voting.ballots(desk.library.db, agreed.id)
    ]
    voted = vote(desk, session, [(each.id, each.title) for each in made], ballots)
    assert ballots_total(desk, voted) > 1_000
    before = cluster_dots(desk, agreed)
    other = open_desk("other")
    exchange(desk, other, tmp_path)
    Sorting([desk, other], session, voted, tmp_path, seed=11).run(60)
    after = cluster_dots(desk, agreed)
    assert (after.notes, after.total) == (before.notes, ballots_total(desk, agreed))
