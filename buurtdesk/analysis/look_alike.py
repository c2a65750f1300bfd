"""Which note says nearly what is being typed? Flagged while typing, never forced (dotmocracy.org: votes split)."""

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
