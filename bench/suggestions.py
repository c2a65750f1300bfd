"""Clusters suggested for a thousand notes, beside the bare product of their vectors with all others."""

from __future__ import annotations

import itertools
import random
from collections.abc import Iterator

import numpy as np

from bench.figure import Figure, medians_ms
from buurtdesk.analysis.cluster_suggestions import suggest
from buurtdesk.domain.note import Note

NOTES, COLUMNS, AIM = 1000, 4096, 8
_BEGINNINGS = ["fiets", "speel", "park", "school", "buurt", "zit", "tuin", "straat", "koffie", "jeugd", "markt", "boom"]
_ENDS = ["bank", "plein", "feest", "pad", "huis", "lamp", "plek", "winkel", "hoek", "muur", "kast", "tafel", "dag"]
_SMALL = ["meer", "een", "aan de", "in het", "voor", "zonder", "naast de", "en", "op het", "met"]


def measure() -> Iterator[Figure]:
    """One figure."""
    notes, vectors = list(_notes()), np.random.default_rng(5).random((NOTES, COLUMNS), dtype=np.float32)
    ms, floor_ms = medians_ms(5, lambda: suggest(notes), lambda: vectors @ vectors.T)
    yield Figure(f"clusters for {NOTES:,} notes, beside the bare product", ms, floor_ms, aim=AIM)


def _notes() -> Iterator[Note]:
    """Short notes of made-up compounds, some shared by many notes and most by few."""
    choose = random.Random(3)
    words = [begin + end for begin, end in itertools.product(_BEGINNINGS, _ENDS)]
    weights = [1 / (rank + 1) for rank in range(len(words))]
    for number in range(NOTES):
        told = choose.choices(words, weights, k=choose.randint(2, 5))
        yield Note(f"n{number}", "s", " ".join(f"{choose.choice(_SMALL)} {word}" for word in told))
