"""The words of a note that tell what it is about, each with its stem, in Dutch, French or English."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

import snowballstemmer

_WORD = re.compile(r"[^\W\d_]+")
_LEAST_LETTERS = 3
_STOP_WORDS = {
    "dutch": """
        aan al alle alleen alles als altijd ander andere anders bij binnen boven buiten daar dan dat de deze die dit
        doe doen door dus een eens elk elke en er erg ergens geen genoeg graag had hebben heeft heel hem hen het
        hier hij hoe hun iedereen iemand ieder iedere iets ik in is ja je jullie kan komen komt kunnen laat laten
        maar maken maak meer meest met mij mijn minder moet moeten mogen naar naast niet niets nieuw nieuwe nodig
        nog nu of om omdat ons onze onder ook op over per rond samen soms steeds te tegen tijdens tot tussen uit van
        vaak vanaf veel voor voorbij waar wanneer want waren was wat we wel weg weinig werd wie wij willen worden
        wordt zal ze zeer zelf zich zij zijn zo zodat zoals zonder zou
    """,
    "french": """
        afin ai alors assez au aucun aussi autour autre autres aux avec avoir beaucoup bien car ce cela celle celui
        ces cette chaque chez comme comment contre dans de depuis des deux devant du elle elles en encore entre est
        et etre faire fait faut font ici il ils je la le les leur leurs lui mais me meme mettre moins mon ne nos
        notre nous on ont ou par parce pas peu peut peuvent plus plusieurs pour pouvoir pourquoi quand que quel
        quelle qui quoi rien sa sans se ses si son sont sous souvent sur ta tout toute toutes tous tres trop tu un
        une vers votre vous voudrais était être même très où déjà là
    """,
    "english": """
        a about above after all also always an and any are as at be because been being below better between both but
        by can could did do does doing don during each even every few for from get give had has have having he her
        here him his how if in into is it its just keep less let like lot make many me more most much must my need
        needs never new no not of off on one only or other our out over own people please should so some such than
        that the their them then there these they this those through to too under until up use very want was we well
        were what when where which while who why will with without would you your
    """,
}
_STOPS = {language: frozenset(words.split()) for language, words in _STOP_WORDS.items()}
_ALL_STOPS = frozenset[str]().union(*_STOPS.values())


def told_words(texts: Sequence[str]) -> list[list[tuple[str, str]]]:
    """Per text its words as (stem, word), small and without those that say little; in the order of the text."""
    words = [_WORD.findall(text.casefold()) for text in texts]
    usual = _language([word for each in words for word in each], "dutch")
    return [_stemmed(each, _language(each, usual)) for each in words]


def _stemmed(words: Sequence[str], language: str) -> list[tuple[str, str]]:
    telling = (word for word in words if len(word) >= _LEAST_LETTERS and word not in _ALL_STOPS)
    return [(_stem(language, word), word) for word in telling]


def _language(words: Sequence[str], otherwise: str) -> str:
    """The language most of whose small words are there; a few words tell too little."""
    found = Counter({language: sum(word in stops for word in words) for language, stops in _STOPS.items()})
    (first, most), (_, second) = found.most_common(2)
    return first if most > second else otherwise


@lru_cache(maxsize=50_000)
def _stem(language: str, word: str) -> str:
    return str(_stemmer(language).stemWord(word))


@lru_cache
def _stemmer(language: str) -> snowballstemmer.stemmer:
    return snowballstemmer.stemmer(language)
