"""Which note says nearly what is being typed, and which options nearly the same? Flagged, never forced: votes split
(dotmocracy.org)."""

from __future__ import annotations

from collections.abc import Sequence

from rapidfuzz import fuzz, process, utils

from buurtdesk.domain.note import Note

LEAST_CHARACTERS = 6
LEAST_SCORE = 82.0


def look_alike(text: str, notes: Sequence[Note]) -> Note | None:
    """The note whose words are most like these, whatever their order; None if none is like them."""
    if len(text.strip()) < LEAST_CHARACTERS:
        return None
    texts = [note.text for note in notes]
    found = process.extractOne(
        text, texts, scorer=fuzz.token_sort_ratio, processor=utils.default_process, score_cutoff=LEAST_SCORE
    )
    if found is None:
        found = process.extractOne(
            text, texts, scorer=fuzz.token_set_ratio, processor=utils.default_process, score_cutoff=96.0
        )
    return notes[found[2]] if found else None


def look_alikes(texts: Sequence[str]) -> list[tuple[int, int]]:
    """The places of every two texts that say nearly the same, whatever the order of their words; short ones exactly."""
    plain = [utils.default_process(text) for text in texts]
    found = []
    for first, text in enumerate(plain):
        rest = plain[first + 1 :]
        alike = process.extract(text, rest, scorer=fuzz.token_sort_ratio, score_cutoff=LEAST_SCORE, limit=None)
        places = sorted(
            place for other, score, place in alike if score == 100 or min(len(text), len(other)) >= LEAST_CHARACTERS
        )
        found += [(first, first + 1 + place) for place in places]
    return found
