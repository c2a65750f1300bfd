"""Which note says nearly what is being typed, and which options nearly the same? Shown, never forced: votes split.

Notes are compared by the words that say something, whatever their order, capitals, accents and endings: Dutch, French
and English ones. A word is the same as a longer one it is part of (“bank”, “zitbank”), or as one with a slip of the
finger in it. (dotmocracy.org: options that look alike split the votes.)
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache

from rapidfuzz import fuzz, process

from buurtdesk.domain.folding import folded
from buurtdesk.domain.note import Note

_LEAST_SHARE, _LEAST_ALIKE = 2 / 3, 0.4
_LEAST_PART, _LEAST_FUZZY, _LEAST_ALONE = 4, 5, 6
_SLIP_SCORE = 84.0
_MOST_WORDS = 60
_ELISION = re.compile(r"\b(?:[cdjlmnst]|qu)['’](?=\w)")
_WORD = re.compile(r"\w+")
_ENDING = re.compile(r"(?<=\w{3})(?:tjes|jes|tje|je|ies|es|en|s)$")
_SAYS_NOTHING = """
    de het een en of van voor in op aan bij met te om uit naar door over er is zijn wordt worden meer minder veel
    weinig niet geen ook nog dat die dit deze wat waar we wij ons onze ik mijn u uw je als dan maar kan moet hier daar
    le la les un une des du au aux et ou de a en dans sur pour par avec sans est sont plus moins trop peu pas ne il
    elle on nous notre nos vous je mon ma mes ce cette ces qui que se son sa ses faut ici
    the an and or of for to at by with from is are be more less too much many few not no also it its this that these
    there we our us i my you your should can
"""
_FUNCTION_WORDS = frozenset(_SAYS_NOTHING.split())


class _Said:
    """Texts by the words in them, ready to be compared with another."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._sizes: list[int] = []
        self._where: dict[str, list[int]] = defaultdict(list)
        for number, text in enumerate(texts):
            words = telling_words(text)
            for word in words:
                self._where[word].append(number)
            self._sizes.append(len(words))

    def alike(self, text: str) -> dict[int, float]:
        """The numbers of the texts that say nearly this, and how nearly, up to 1."""
        words = telling_words(text)
        found = Counter(number for word in words for number in self._that_say(word))
        likeness = {number: self._likeness(words, number, shared) for number, shared in found.items()}
        return {number: score for number, score in likeness.items() if score >= _LEAST_ALIKE}

    def _that_say(self, word: str) -> set[int]:
        """The texts with this word in them, or one that is nearly the same."""
        same = {word} if word in self._where else set()
        if len(word) >= _LEAST_PART:
            same.update(each for each in self._where if word in each or (len(each) >= _LEAST_PART and each in word))
        if len(word) >= _LEAST_FUZZY:
            slips = process.extract(word, self._where.keys(), scorer=fuzz.ratio, score_cutoff=_SLIP_SCORE, limit=9)
            same.update(each for each, _, _ in slips)
        return {number for each in same for number in self._where[each]}

    def _likeness(self, words: frozenset[str], number: int, shared: int) -> float:
        """From 0 to 1: the words they share against all they have; 0 if that is too little to go by."""
        size = self._sizes[number]
        fewest = min(len(words), size)
        alone = shared == 1 and fewest == 1 and (len(words) == size or max(map(len, words)) >= _LEAST_ALONE)
        enough = alone or (shared >= 2 and shared >= _LEAST_SHARE * fewest)
        return 2 * min(shared, fewest) / (len(words) + size) if enough else 0.0


class LookAlikes:
    """The notes of a wall as they are now, ready to be compared with what is typed."""

    def __init__(self, notes: Iterable[Note]) -> None:
        said = [(note, text) for note in notes for text in (note.text, note.translation) if text]
        self._notes = [note for note, _ in said]
        self._said = _Said(text for _, text in said)

    def like(self, text: str) -> Note | None:
        """The note that says nearly this; None if none does."""
        alike = self._said.alike(text)
        return self._notes[max(alike, key=lambda number: (alike[number], number))] if alike else None


def look_alikes(texts: Sequence[str]) -> list[tuple[int, int]]:
    """The places of every two texts that say nearly the same."""
    said = _Said(texts)
    pairs = {tuple(sorted((number, other))) for number, text in enumerate(texts) for other in said.alike(text)}
    return sorted((first, second) for first, second in pairs if first != second)


@lru_cache(maxsize=20_000)
def telling_words(text: str) -> frozenset[str]:
    """The words that say something, without their endings; all of them where none does."""
    words = _WORD.findall(_ELISION.sub("", folded(text)).replace("'", "").replace("’", ""))[:_MOST_WORDS]
    telling = [word for word in words if word not in _FUNCTION_WORDS]
    return frozenset(_ENDING.sub("", word) for word in telling or words)
