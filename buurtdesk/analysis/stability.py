"""How firm is a ranking? Ballots are drawn anew, again and again, and what stays the same is firm.

**Band.** A bootstrap (Efron 1979): as many ballots as there are, drawn with replacement, `RESAMPLES` times. An option's
band runs from the 10 % to the 90 % quantile of its dots, and of its rank; `top` is how often it is in the top quarter.
The seed is fixed, ballots are drawn in the order of what is on them and all is counted in whole numbers, so that the
same ballots have the same bands on every laptop, in whatever order they came.

**Group.** Two options are too close to call where their order flips in more than 10 % of the resamples (equal dots are
half a flip), or where no more than two dots lie between them: 39 to 37 is no winner (globallearningpartners.com). From
the top: an option leads a group, and those after it belong to it until one comes that is not too close to the leader;
that one leads the next. This is subset selection (Gupta 1965: all that may still be the best), done again on the rest.
So the leader of a group is firmly above the leaders of all later groups, and an option that stands alone is more than
two dots ahead. A cut says nothing of the two options beside it, the bands do; equal dots are never cut.
Linking each option to its neighbour instead makes one run of nearly everything: with 31 ballots of three dots on ten
options, 21 dots and 1 dot were in one run. Why groups at all: of 30 voters drawn from six sets of ballots of Dutch
neighbourhood budgets, two in five options were in the top quarter in 10 to 90 % of 1,000 draws, neither in nor out.

**Tallies.** Of dots that were counted by hand nobody knows which people put them, so they cannot be drawn anew: they
are added to every resample as they stand. Where there are tallies a band tells only how the ballots vary. Without
ballots, or with fewer than `LEAST_BALLOTS`, there is no band, and only the two dots make groups.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from buurtdesk.domain.voting import Ballot, Band, Ranked, Standing, default_dots

RESAMPLES, SEED = 2_000, 1979
LOW, HIGH = 0.10, 0.90
MOST_FLIPS = 0.10
CLOSE_DOTS = 2
LEAST_BALLOTS = 5
_AT_ONCE = 250

Counts = NDArray[np.int64]


def standings(ranked: Sequence[Ranked], ballots: Sequence[Ballot]) -> list[Standing]:
    """The ranked options with their bands and groups; `ballots` are those that the ranking counts."""
    totals = _totals(ranked, ballots) if len(ballots) >= LEAST_BALLOTS else None
    bands = _bands(totals) if totals is not None else [None] * len(ranked)
    groups = _groups(ranked, totals)
    return [Standing(*each) for each in zip(ranked, bands, groups, strict=True)]


def _totals(ranked: Sequence[Ranked], ballots: Sequence[Ballot]) -> Counts:
    """The dots of every ranked option in every resample, a row for each resample."""
    put = sorted([ballot.dots.get(option.option.id, 0) for option in ranked] for ballot in ballots)
    dots = np.array(put, dtype=np.int64)
    by_hand = np.array([option.by_hand for option in ranked], dtype=np.int64)
    return _resampled(dots.tobytes(), len(put)) + by_hand


@lru_cache(maxsize=4)
def _resampled(dots: bytes, ballots: int) -> Counts:
    """Remembered, because a screen asks again at every change; RandomState is the one stream numpy never changes."""
    matrix = np.frombuffer(dots, dtype=np.int64).reshape(ballots, -1).astype(np.float64)
    random = np.random.RandomState(SEED)
    drawn = []
    for _ in range(0, RESAMPLES, _AT_ONCE):
        picks = random.randint(0, ballots, size=(_AT_ONCE, ballots), dtype=np.int64)
        picks += np.arange(_AT_ONCE)[:, np.newaxis] * ballots
        times = np.bincount(picks.ravel(), minlength=_AT_ONCE * ballots).reshape(_AT_ONCE, ballots)
        drawn.append(times @ matrix)  # whole numbers, held exactly
    return np.concatenate(drawn).astype(np.int64)


def _bands(totals: Counts) -> list[Band | None]:
    options = totals.shape[1]
    ranks = np.array([options + 1 - np.searchsorted(np.sort(row), row, side="right") for row in totals])
    top = (ranks <= default_dots(options)).mean(axis=0)
    columns = zip(*_between(totals), *_between(ranks), top, strict=True)
    return [Band(int(low), int(high), int(best), int(worst), float(share)) for low, high, best, worst, share in columns]


def _between(values: Counts) -> tuple[Counts, Counts]:
    """Of each column the value that 10 %, and that 90 %, of all are not above."""
    low, high = np.quantile(values, [LOW, HIGH], axis=0, method="inverted_cdf")
    return low, high


def _groups(ranked: Sequence[Ranked], totals: Counts | None) -> list[int]:
    """The number of the group of each ranked option."""
    groups: list[int] = []
    leader = 0
    for place, option in enumerate(ranked):
        if groups and option.dots < ranked[place - 1].dots and not _is_close(ranked, totals, leader, place):
            leader = place
        groups.append(groups[-1] + (leader == place) if groups else 1)
    return groups


def _is_close(ranked: Sequence[Ranked], totals: Counts | None, above: int, below: int) -> bool:
    if ranked[above].dots - ranked[below].dots <= CLOSE_DOTS:
        return True
    return totals is not None and _flips(totals[:, above], totals[:, below]) > MOST_FLIPS


def _flips(above: Counts, below: Counts) -> float:
    """In which part of the resamples the order is the other way round; equal dots are half a flip."""
    return float((below > above).mean() + (below == above).mean() / 2)
