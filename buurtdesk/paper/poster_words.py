"""The fixed words of a table poster: data of the paper, not of the screen."""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True)
class PosterWords:
    """All fixed words of one language; `answers` are over the four boxes, in the order of the stances."""

    finding: str
    from_room: str
    question: str
    stick: str
    answers: tuple[str, str, str, str]
    answered: str
    asked: str
    left_out: str
    not_filled_in: str


_WORDS = {
    "nl": PosterWords(
        finding="Bevinding {number}",
        from_room="van bewoners",
        question="Herkent u dit?",
        stick="Plak een stip of schrijf het erbij.",
        answers=("Ja, zo is het", "Een beetje", "Nee", "Er ontbreekt iets"),
        answered="{count} antwoorden.",
        asked="Vraag: “{question}”",
        left_out="{count} kleinere antwoorden staan er niet bij.",
        not_filled_in="Niet ingevuld",
    ),
    "fr": PosterWords(
        finding="Constat {number}",
        from_room="des habitants",
        question="Vous vous y reconnaissez ?",
        stick="Collez une pastille ou écrivez-le ici.",
        answers=("Oui, c’est ça", "Un peu", "Non", "Il manque quelque chose"),
        answered="{count} réponses.",
        asked="Question : « {question} »",
        left_out="{count} réponses plus petites ne sont pas dessinées.",
        not_filled_in="Non rempli",
    ),
    "en": PosterWords(
        finding="Finding {number}",
        from_room="from residents",
        question="Do you recognise this?",
        stick="Put a dot or write it down.",
        answers=("Yes, it is so", "A little", "No", "Something is missing"),
        answered="{count} answers.",
        asked="Question: “{question}”",
        left_out="{count} smaller answers are not drawn.",
        not_filled_in="Not filled in",
    ),
}
POSTER_LANGUAGES = tuple(_WORDS)


def poster_words(language: str) -> PosterWords:
    """The fixed words in this language, with or without its country; other languages get Dutch."""
    return _WORDS.get(re.split("[-_]", language.lower())[0], _WORDS["nl"])
