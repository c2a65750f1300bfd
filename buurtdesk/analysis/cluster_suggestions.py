"""Which loose notes might belong together, by their words: a proposal that a person accepts or not.

Notes are alike by the stems they share, by runs of letters (so that “zitbank” finds “bankje”), and by the themes of
neighbourhood life that their words belong to; each the rarer the more it says. The two groups that are most alike on
average are laid together until none are alike enough. What is like nothing stays loose.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from buurtdesk.analysis.theme_words import themes_of
from buurtdesk.analysis.word_stems import told_words
from buurtdesk.domain.note import Note

Go = Callable[[int, int], None]
Numbers = np.ndarray[tuple[int, int], np.dtype[np.float32]]

LEAST_ALIKE = 0.2
_STEMS_SHARE, _LETTERS_SHARE, _THEMES_SHARE = 0.5, 0.25, 0.25
_LETTERS = 4
_MOST_IN_NAME = 2


@dataclass(frozen=True)
class Proposal:
    """Notes that may belong together, the most typical first, and the words they have in common as a name."""

    title: str
    notes: tuple[Note, ...]


def suggest(notes: Iterable[Note], go: Go = lambda _done, _total: None) -> list[Proposal]:
    """Proposals for clusters, largest first. `go` is told how far it is, and may raise to stop."""
    there = sorted(notes, key=lambda note: (note.text.casefold(), note.id))
    words = told_words([note.text for note in there])
    total = len(there)
    go(0, total)
    if total < 2:
        return []
    alike = likeness(words)
    go(total // 4, total)
    proposals = []
    for members in _groups(alike.copy(), LEAST_ALIKE, lambda done: go(total // 4 + done * 3 // 4, total)):
        mean = alike[np.ix_(members, members)].mean(axis=1)
        typical = sorted(members, key=lambda number: (-round(float(mean[members.index(number)]), 4), number))
        title = _title([words[number] for number in typical], words)
        proposals.append(Proposal(title, tuple(there[number] for number in typical)))
    go(total, total)
    return sorted(proposals, key=lambda each: (-len(each.notes), each.title))


def likeness(words: Sequence[Sequence[tuple[str, str]]]) -> Numbers:
    """How alike each two notes are, from 0 to 1; a note and itself count as 0."""
    stems = _vectors([[stem for stem, _ in each] for each in words])
    letters = _vectors([[run for _, word in each for run in _runs(word)] for each in words])
    themes = _vectors([[theme for _, word in each for theme in themes_of(word)] for each in words])
    shares = ((_STEMS_SHARE, stems), (_LETTERS_SHARE, letters), (_THEMES_SHARE, themes))
    alike = np.zeros((len(words), len(words)), dtype=np.float32)
    for share, rows in shares:
        alike += share * (rows @ rows.T)
    np.fill_diagonal(alike, 0)
    return np.round(alike, 5)


def _runs(word: str) -> list[str]:
    """The runs of letters in a word; a short word is one."""
    return [word[start : start + _LETTERS] for start in range(max(1, len(word) - _LETTERS + 1))]


def _vectors(features: Sequence[Sequence[str]]) -> Numbers:
    """A row per note of length 1 (or 0): what is in it, weighed by how few notes it is in."""
    notes_with = Counter(each for there in features for each in set(there))
    weight = {each: float(np.log(1 + len(features) / count)) for each, count in notes_with.items()}
    column = {each: number for number, each in enumerate(sorted(each for each in weight if notes_with[each] > 1))}
    rows = np.zeros((len(features), max(1, len(column))), dtype=np.float32)
    for number, there in enumerate(features):
        length = sum(weight[each] ** 2 for each in set(there)) ** 0.5
        for each in set(there) & column.keys():
            rows[number, column[each]] = weight[each] / length
    return rows


def _groups(alike: Numbers, least: float, done: Callable[[int], None]) -> list[list[int]]:
    """Lay the two groups together that are most alike on average, again and again; those of two and more."""
    members: dict[int, list[int]] = {number: [number] for number in range(len(alike))}
    nearest = alike.argmax(axis=1)
    best = alike.max(axis=1)
    while best[first := int(best.argmax())] >= least:
        second = int(nearest[first])
        of_first, of_second = len(members[first]), len(members[second])
        together = (of_first * alike[first] + of_second * alike[second]) / (of_first + of_second)
        together[[first, second]] = 0
        alike[first] = alike[:, first] = together
        alike[second] = alike[:, second] = 0
        members[first] += members.pop(second)
        stale = np.flatnonzero((nearest == first) | (nearest == second))
        nearest[stale] = alike[stale].argmax(axis=1)
        best[stale] = alike[stale, nearest[stale]]
        done(len(alike) - len(members))
    return [sorted(each) for each in members.values() if len(each) > 1]


def _title(members: Sequence[Sequence[tuple[str, str]]], everything: Sequence[Sequence[tuple[str, str]]]) -> str:
    """The words that many of these notes have and few others, as they are written most often here; or no name yet."""
    here = Counter(stem for words in members for stem in {stem for stem, _ in words})
    everywhere = Counter(stem for words in everything for stem in {stem for stem, _ in words})
    written = Counter((stem, word) for words in members for stem, word in words)
    shared = [stem for stem, count in here.items() if count >= max(2, len(members) / 3)]
    chosen = sorted(shared, key=lambda stem: (-(here[stem] ** 2) / everywhere[stem], stem))[:_MOST_IN_NAME]
    names = [max((count, word) for (of, word), count in written.items() if of == stem)[1] for stem in chosen]
    return ", ".join(names).capitalize()
