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

from rapidfuzz import fuzz, process, utils

from buurtdesk.domain.folding import folded
from buurtdesk.domain.note import Note

_LEAST_SHARE, _LEAST_ALIKE = 2 / 3, 0.4
_LEAST_PART, _LEAST_FUZZY, _LEAST_ALONE = 4, 5, 6
_SLIP_SCORE = 84.0
_LEAST_CHARACTERS, _LEAST_SCORE = 6, 82.0
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


class LookAlikes:
    """The notes of a wall as they are now, ready to be compared with what is typed."""

    def __init__(self, notes: Iterable[Note]) -> None:
        self._said: list[tuple[Note, int]] = []
        self._where: dict[str, list[int]] = defaultdict(list)
        for note in notes:
            for text in filter(None, (note.text, note.translation)):
                words = telling_words(text)
                for word in words:
                    self._where[word].append(len(self._said))
                self._said.append((note, len(words)))

    def like(self, text: str) -> Note | None:
        """The note that says nearly this; None if none does."""
        words = telling_words(text)
        found = Counter(number for word in words for number in self._that_say(word))
        best = max(((self._likeness(words, *each), each[0]) for each in found.items()), default=(0.0, 0))
        return self._said[best[1]][0] if best[0] >= _LEAST_ALIKE else None

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
        size = self._said[number][1]
        fewest = min(len(words), size)
        alone = shared == 1 and fewest == 1 and (len(words) == size or max(map(len, words)) >= _LEAST_ALONE)
        enough = alone or (shared >= 2 and shared >= _LEAST_SHARE * fewest)
        return 2 * min(shared, fewest) / (len(words) + size) if enough else 0.0


@lru_cache(maxsize=20_000)
def telling_words(text: str) -> frozenset[str]:
    """The words that say something, without their endings; all of them where none does."""
    words = _WORD.findall(_ELISION.sub("", folded(text)).replace("'", "").replace("’", ""))[:_MOST_WORDS]
    telling = [word for word in words if word not in _FUNCTION_WORDS]
    return frozenset(_ENDING.sub("", word) for word in telling or words)


def look_alikes(texts: Sequence[str]) -> list[tuple[int, int]]:
    """The places of every two texts that say nearly the same, whatever the order of their words; short ones exactly."""
    plain = [utils.default_process(text) for text in texts]
    found = []
    for first, text in enumerate(plain):
        rest = plain[first + 1 :]
        alike = process.extract(text, rest, scorer=fuzz.token_sort_ratio, score_cutoff=_LEAST_SCORE, limit=None)
        places = sorted(
            place for other, score, place in alike if score == 100 or min(len(text), len(other)) >= _LEAST_CHARACTERS
        )
        found += [(first, first + 1 + place) for place in places]
    return found
