"""Whatever is read on which laptop, how often, in which order and merged when: each ballot counts once, as it says."""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from buurtdesk.desk import ballot_papers, bundles, names, sessions, trajectories, voting
from buurtdesk.desk.ballot_scans import BallotReading
from buurtdesk.desk.desk import Desk
from buurtdesk.desk.waiting_ballots import waiting_ballots
from buurtdesk.domain.ballot_code import layout_number
from buurtdesk.domain.session import SessionKind
from buurtdesk.domain.voting import VotingRules
from buurtdesk.paper.qr import FIRST_BALLOT_EDITION
from buurtdesk.paper.reading.found import Doubt, PageRead, Reading
from buurtdesk.store.ballot_layouts import ballot_layouts

BALLOTS = 6
says = st.lists(
    st.lists(st.sampled_from("ABCD"), min_size=1, max_size=2, unique=True), min_size=BALLOTS, max_size=BALLOTS
)
laptop, pile = st.integers(0, 1), st.lists(st.integers(0, BALLOTS - 1), max_size=4)
reading = st.tuples(st.just("read"), laptop, pile, st.booleans())
carrying = st.tuples(st.just("carry"), laptop, st.just([]), st.just(False))


@pytest.fixture(scope="module")
def printed(tmp_path_factory):
    """The folder of a library with an open round and printed ballots, their codes, and the edition that they name."""
    folder = tmp_path_factory.mktemp("printed")
    desk = Desk(folder / "library")
    session = sessions.new(desk, trajectories.new(desk, "Katarina").id, SessionKind.IDEAS, "Ideeën")
    voting.open_round(desk, session, [(each, each) for each in ("bank", "boom", "drempel", "feest")], VotingRules(2, 1))
    paper = ballot_papers.ballot_paper(desk, session, "nl")
    codes = ballot_papers.print_ballots(desk, session, paper, BALLOTS, folder / "b.pdf")
    (layout,) = ballot_layouts(desk.library.db)
    desk.close()
    return folder / "library", codes, FIRST_BALLOT_EDITION + layout_number(layout.id)


@settings(max_examples=8, deadline=None)
@given(says, st.lists(st.one_of(reading, carrying), max_size=8))
def test_each_ballot_counts_once(printed, says, events) -> None:
    library, codes, edition = printed
    with tempfile.TemporaryDirectory() as scratch:
        desks = []
        for name in ("one", "other"):
            shutil.copytree(library, Path(scratch) / name)
            desks.append(Desk(Path(scratch) / name))
        plain: list[set[int]] = [set(), set()]
        doubtful: list[set[int]] = [set(), set()]
        pages = count(1)
        for what, at, ballots, doubt in events:
            if what == "carry":
                carry(desks[at], desks[1 - at], Path(scratch))
                plain[1 - at] |= plain[at]
                continue
            scans = BallotReading(desks[at], wanted=True)
            for each in ballots:
                answer = Reading("ballot", tuple(says[each]), 0.9, Doubt.FAINT if doubt else "", ())
                place = Path("scan"), next(pages)
                assert scans.take(PageRead(*place, codes[each], 1, edition, b"picture", (answer,))) is None
            scans.keep()
            (doubtful if doubt else plain)[at].update(ballots)
        for desk, counted, looked_at in zip(desks, plain, doubtful, strict=True):
            assert dots(desk) == Counter(letter for each in counted for letter in says[each])
            assert waiting(desk) == {codes[each] for each in looked_at - counted}
        carry(desks[0], desks[1], Path(scratch)), carry(desks[1], desks[0], Path(scratch))
        assert dots(desks[0]) == dots(desks[1]) == Counter(x for each in plain[0] | plain[1] for x in says[each])
        assert [turnout(desk) for desk in desks] == [len(plain[0] | plain[1])] * 2
        for desk in desks:
            desk.close()


def the_round(desk: Desk):
    (made,) = voting.rounds(desk, names.find_session(desk, "Ideeën", None).id)
    return made


def dots(desk: Desk) -> Counter[str]:
    return Counter(
        letter
        for ballot in voting.ballots(desk, the_round(desk).id)
        for letter in voting.letters_of(desk, ballot.dots).split()
    )


def turnout(desk: Desk) -> int:
    return voting.turnout(desk, the_round(desk).id)


def waiting(desk: Desk) -> set[str]:
    return {each.code for each in waiting_ballots(desk, the_round(desk).id)}


def carry(giver: Desk, taker: Desk, folder: Path) -> None:
    bundles.export_trajectory(giver, names.find_trajectory(giver, None), folder / "carry.bdz")
    bundles.merge_files(taker, [folder / "carry.bdz"])
