"""Which themes of neighbourhood life a word belongs to: short notes about one thing often share no word."""

from __future__ import annotations

from functools import cache, lru_cache
from importlib.resources import files

_END_LEAST = 4


@lru_cache(maxsize=50_000)
def themes_of(word: str) -> tuple[str, ...]:
    """The names of the themes, most often none or one."""
    beginnings, ends = _vocabulary()
    by_start = {theme for length in range(3, len(word) + 1) for theme in beginnings.get(word[:length], ())}
    by_end = {theme for start in range(len(word) - _END_LEAST + 1) for theme in ends.get(word[start:], ())}
    return tuple(sorted(by_start | by_end))


@cache
def _vocabulary() -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    """Themes by the beginnings and by the ends of words."""
    beginnings: dict[str, set[str]] = {}
    ends: dict[str, set[str]] = {}
    for line in (files("buurtdesk.resources") / "theme_words.txt").read_text(encoding="utf-8").splitlines():
        theme, colon, words = line.partition(":")
        if not colon or line.startswith("#"):
            continue
        for word in words.split():
            (ends if word.startswith("-") else beginnings).setdefault(word.lstrip("-"), set()).add(theme)
    return beginnings, ends
