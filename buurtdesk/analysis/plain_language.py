"""Plain language: what in a text is harder to read than it need be, for readers at A2/1F.

Sentences of more than fifteen words and words of more than twelve letters are what the Flemish and Dutch advice on
clear writing warns of first; the lists of office words with a plain one beside them are our own.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files

LANGUAGES = ("nl", "fr", "en")
TARGET = "A2/1F"
MOST_WORDS, MOST_LETTERS = 15, 12
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")
_BOTH = {"nl": r"\ben/of\b", "fr": r"\bet/ou\b", "en": r"\band/or\b"}
_NOT = {
    "nl": r"\b(?:niet|geen|nooit|niemand|niets|nergens)\b",
    "fr": r"\b(?:ne|n’|n'|aucun|aucune|jamais|personne|rien|sans)\b",
    "en": r"\b(?:not|no|never|nobody|nothing|nowhere|n’t|n't)\b",
}


class Hardness(StrEnum):
    LONG_SENTENCE = "long_sentence"
    OFFICE_WORD = "office_word"
    LONG_WORD = "long_word"
    AND_OR = "and_or"
    TWICE_NOT = "twice_not"


@dataclass(frozen=True)
class Hard:
    """A place in a text, its kind, and a plain word for it or how many words a sentence has."""

    start: int
    length: int
    kind: Hardness
    text: str
    plainer: str = ""
    count: int = 0


def hard_places(text: str, language: str) -> list[Hard]:
    """What could be said more plainly, in the order of the text; nothing in languages that have no list."""
    code = language.split("-")[0]
    if code not in LANGUAGES:
        return []
    found = [*_sentences(text, code), *_office_words(text, code)]
    told = [(each.start, each.start + each.length) for each in found if each.kind is Hardness.OFFICE_WORD]
    found += [each for each in _long_words(text) if not any(start <= each.start < end for start, end in told)]
    return sorted(found, key=lambda each: (each.start, each.kind))


def _sentences(text: str, language: str) -> Iterator[Hard]:
    for sentence in _SENTENCE.finditer(text):
        start, words = sentence.start(), _WORD.findall(sentence.group())
        length = len(sentence.group().rstrip())
        if len(words) > MOST_WORDS:
            yield Hard(start, length, Hardness.LONG_SENTENCE, sentence.group().strip(), count=len(words))
        both = re.search(_BOTH[language], sentence.group(), re.IGNORECASE)
        if both:
            yield Hard(start + both.start(), len(both.group()), Hardness.AND_OR, both.group())
        nots = re.findall(_NOT[language], sentence.group(), re.IGNORECASE)
        # French says no with two words: ne … pas is one.
        if len(nots) > (2 if language == "fr" else 1):
            yield Hard(start, length, Hardness.TWICE_NOT, sentence.group().strip())


def _office_words(text: str, language: str) -> Iterator[Hard]:
    plainer = _plainer(language)
    for found in _pattern(language).finditer(text):
        yield Hard(
            found.start(), len(found.group()), Hardness.OFFICE_WORD, found.group(), plainer[found.group().lower()]
        )


def _long_words(text: str) -> Iterator[Hard]:
    for word in _WORD.finditer(text):
        is_name = word.group()[0].isupper() and word.start() > 0
        if len(word.group()) > MOST_LETTERS and not is_name:
            yield Hard(word.start(), len(word.group()), Hardness.LONG_WORD, word.group())


@cache
def _plainer(language: str) -> Mapping[str, str]:
    file = files("buurtdesk.resources") / "plain_language" / f"{language}.json"
    words: dict[str, str] = json.loads(file.read_text(encoding="utf-8"))
    return words


@cache
def _pattern(language: str) -> re.Pattern[str]:
    longest_first = sorted(_plainer(language), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b", re.IGNORECASE)
