"""Bands and groups agree with a bootstrap written here without numpy, and never make a winner of two dots."""

from __future__ import annotations

import math
import random
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from buurtdesk.analysis.stability import CLOSE_DOTS, LEAST_BALLOTS, MOST_FLIPS, standings
from buurtdesk.domain.voting import Ballot, Option, Tally, default_dots, letter, ranking


def options_of(count: int) -> list[Option]:
    return [Option(f"o{number}", "r", f"note {number}", letter(number), f"Idea {number}") for number in range(count)]


def ballots_of(typed: list[str]) -> list[Ballot]:
    """Ballots as they are keyed: `ABB`."""
    places = [[ord(sign) - ord("A") for sign in letters] for letters in typed]
    dots = [{f"o{place}": row.count(place) for place in row} for row in places]
    return [Ballot(f"{number:03}", "r", each) for number, each in enumerate(dots)]


def outcome(typed: list[str], options: int, tallies: tuple[Tally, ...] = ()):
    ballots = ballots_of(typed)
    return standings(ranking(options_of(options), ballots, tallies), ballots)


# 31 ballots of three dots on ten options, some with several on one.
ROOM = [
    *("CDI", "CDD", "ADD", "ABF", "AEF", "AJJ", "ADE", "AAD", "AAB", "CCG", "CDE", "BCE", "GJJ", "BBE", "ABF", "CCG"),
    *("AGJ", "BCI", "ACJ", "BDF", "ABJ", "ABF", "AAF", "ACD", "AAF", "ACE", "BBJ", "BFH", "BCG", "AEJ", "BBF"),
]


def own_bootstrap(typed: list[str], options: int, times: int):
    """(totals, ranks) of every resample, in plain Python with a generator of its own."""
    generator = random.Random(7)
    totals, ranks = [], []
    for _ in range(times):
        drawn = "".join(generator.choices(typed, k=len(typed)))
        row = [drawn.count(letter(number)) for number in range(options)]
        totals.append(row)
        ranks.append([1 + sum(other > mine for other in row) for mine in row])
    return totals, ranks


TIMES = 4_000


def tolerance(share: float) -> float:
    """Four standard errors of a share, of the 2,000 resamples there and the 4,000 here together."""
    return 4 * math.sqrt(share * (1 - share) * (1 / 2_000 + 1 / TIMES))


def test_bands_are_those_of_another_bootstrap() -> None:
    totals, ranks = own_bootstrap(ROOM, 10, TIMES)
    for standing in outcome(ROOM, 10):
        place = int(standing.ranked.option.id[1:])
        band = standing.band
        dots, rank = [row[place] for row in totals], [row[place] for row in ranks]
        for values, value, quantile in (
            (dots, band.low, 0.1),
            (dots, band.high, 0.9),
            (rank, band.best_rank, 0.1),
            (rank, band.worst_rank, 0.9),
        ):
            below = sum(each < value for each in values) / TIMES
            up_to = sum(each <= value for each in values) / TIMES
            assert below - tolerance(0.1) <= quantile <= up_to + tolerance(0.1)
        in_top = sum(each <= default_dots(10) for each in rank) / TIMES
        assert band.top == pytest.approx(in_top, abs=tolerance(in_top) + 0.001)


def test_a_group_is_what_is_too_close_to_its_first() -> None:
    totals, _ = own_bootstrap(ROOM, 10, TIMES)
    found = outcome(ROOM, 10)
    assert "".join(standing.ranked.option.letter for standing in found) == "ABCDFJEGIH"
    leader = found[0]
    for standing in found[1:]:
        first, second = (int(each.ranked.option.id[1:]) for each in (leader, standing))
        flips = sum((row[second] > row[first]) + (row[second] == row[first]) / 2 for row in totals) / TIMES
        gap = leader.ranked.dots - standing.ranked.dots
        if abs(flips - MOST_FLIPS) > tolerance(MOST_FLIPS):
            assert (standing.group == leader.group) is (gap <= CLOSE_DOTS or flips > MOST_FLIPS)
        leader = leader if standing.group == leader.group else standing
    assert leader.group > 2


some_ballots = st.lists(st.text("ABCDEF", max_size=5), max_size=25)
some_tallies = st.lists(st.dictionaries(st.sampled_from([f"o{n}" for n in range(6)]), st.integers(1, 30)), max_size=3)


@settings(max_examples=60, deadline=None)
@given(some_ballots, some_tallies)
def test_groups_are_runs_of_the_ranking_and_two_dots_never_make_a_winner(typed, counted) -> None:
    tallies = tuple(Tally(f"t{number}", "r", number, 30, each) for number, each in enumerate(counted))
    found = outcome(typed, 6, tallies)
    assert [each.ranked for each in found] == ranking(options_of(6), ballots_of(typed), tallies)
    numbers = [each.group for each in found]
    assert numbers[0] == 1
    assert all(later - earlier in (0, 1) for earlier, later in pairwise(numbers))
    leaders = {each.group: each.ranked.dots for each in reversed(found)}
    for above, below in pairwise(found):
        if above.group != below.group:
            assert leaders[above.group] - leaders[below.group] > 2 and above.ranked.dots > below.ranked.dots
    assert all((each.band is None) is (len(typed) < LEAST_BALLOTS) for each in found)


@settings(max_examples=20, deadline=None)
@given(st.lists(st.text("ABCDEF", max_size=5), min_size=5, max_size=25), st.randoms())
def test_bands_do_not_depend_on_the_order_of_the_ballots(typed, shuffle) -> None:
    ballots = ballots_of(typed)
    mixed = shuffle.sample(ballots, len(ballots))
    ranked = ranking(options_of(6), ballots)
    assert standings(ranked, ballots) == standings(ranked, mixed)


def test_the_band_lies_around_the_total_and_a_tally_does_not_widen_it() -> None:
    by_table = (Tally("t", "r", 1, 40, {f"o{number}": 40 for number in range(10)}),)
    for alone, counted in zip(outcome(ROOM, 10), outcome(ROOM, 10, by_table), strict=True):
        assert counted.ranked.dots == alone.ranked.dots + 40
        assert (counted.band.low, counted.band.high) == (alone.band.low + 40, alone.band.high + 40)
        assert (counted.band.best_rank, counted.band.worst_rank) == (alone.band.best_rank, alone.band.worst_rank)
        assert counted.group == alone.group


def test_what_was_only_counted_by_hand_has_no_band_but_still_no_winner_by_two_dots() -> None:
    tallies = (Tally("t", "r", 1, 40, {"o0": 39, "o1": 37, "o2": 12}),)
    found = outcome([], 3, tallies)
    assert [each.band for each in found] == [None] * 3
    assert [each.group for each in found] == [1, 1, 2]


def test_one_voice_is_no_certainty() -> None:
    assert [each.band for each in outcome(["AAAAA"] * (LEAST_BALLOTS - 1), 2)] == [None, None]


def test_a_clear_winner_stands_alone() -> None:
    first, *others = outcome(["AB", "AC", "AD"] * 12, 4)
    assert first.band.top == 1.0 and (first.band.best_rank, first.band.worst_rank) == (1, 1)
    assert first.band.low == first.band.high == 36
    assert {each.group for each in others} == {2}
