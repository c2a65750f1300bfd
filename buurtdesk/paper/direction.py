"""Which way a language is written, and its letters in the order and form in which they stand on the line."""

from __future__ import annotations

import re
from functools import cache

from arabic_reshaper import ArabicReshaper
from bidi.algorithm import get_display  # the other one, `bidi.get_display`, leaves brackets as they were

_LEFTWARD = {"ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "ps", "sd", "ug", "ur", "yi"}
_LEFTWARD_LETTER = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]")


def is_rightward(language: str) -> bool:
    """Whether this language is written from left to right."""
    return re.split("[-_]", language.lower())[0] not in _LEFTWARD


@cache
def as_drawn(text: str, rightward: bool) -> str:
    """The letters from left to right, joined ones in their joined form; signs that are not seen are left out."""
    if not _LEFTWARD_LETTER.search(text):
        return _UNSEEN.sub("", text)
    ordered: str = get_display(_reshaper().reshape(text), base_dir="L" if rightward else "R")
    return _UNSEEN.sub("", ordered)


@cache
def _reshaper() -> ArabicReshaper:
    return ArabicReshaper(configuration={"delete_harakat": False})
