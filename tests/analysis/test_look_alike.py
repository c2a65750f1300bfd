"""The note that says nearly what is typed is found, in three languages; and options that say nearly the same."""

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from buurtdesk.analysis.look_alike import LookAlikes, look_alikes, telling_words
from buurtdesk.domain.note import Note


def found(typed: str, *texts: str, translation: str = "") -> str | None:
    notes = [Note(str(number), "s", text, translation=translation) for number, text in enumerate(texts)]
    note = LookAlikes(notes).like(typed)
    return note.text if note else None


@pytest.mark.parametrize(
    ("typed", "there"),
    [
        ("Meer zitbanken in het park", "Meer bankjes in het park, ook in de schaduw"),
        ("bomen op het plein", "Bomen planten op het Katarinaplein"),
        ("Autos rijden te snel", "Auto’s rijden te snel in de Demerlaan"),
        ("elke maand soep op het plein", "Soep op het plein, elke maand"),
        ("Zebrapad aan schol verlichten", "Zebrapad aan de school verlichten"),
        ("zwerfvuil", "Zwerfvuil rond de glasbollen"),
        ("Kippen!", "kippen"),
        ("PLUS DE BANCS DANS LE PARC", "Des bancs dans le parc"),
        ("fermer la rue de l'ecole", "École : fermer la rue"),
        ("more benches in the park", "A bench in the park, please"),
        ("park benches", "A bench in the park"),
    ],
)
def test_what_says_the_same_is_found(typed, there) -> None:
    assert found(typed, "Iets heel anders", there, "Taalcafé in het Turks") == there


@pytest.mark.parametrize(
    ("typed", "there"),
    [
        ("Te weinig bussen", "Te weinig banken"),
        ("Vuilnis in het park", "Waterkraantje in het park"),
        ("More trees", "More bees"),
        ("Buurtfeest", "Buurtkrant op papier, groot gedrukt"),
        ("park", "Bankjes in het park"),
        ("het", "Het plein is te heet"),
        ("", "Het plein is te heet"),
        ("?!", "Het plein is te heet"),
    ],
)
def test_what_only_sounds_the_same_is_not(typed, there) -> None:
    assert found(typed, there) is None


def test_a_translation_is_compared_too() -> None:
    assert found("fonteintje park", "Parkta çeşme", translation="Een fontein in het park") == "Parkta çeşme"
    assert found("parkta cesme", "Parkta çeşme", translation="Een fontein in het park") == "Parkta çeşme"


def test_the_most_alike_is_the_one() -> None:
    assert (
        found("banken in het park", "Lampen en banken in het park bij de vijver", "Banken in park") == "Banken in park"
    )


def test_words_that_say_nothing_do_not_count() -> None:
    assert telling_words("Meer bankjes in het park") == telling_words("le parc et les bankjes du park") - {"parc"}


def test_one_of_two_thousand_notes() -> None:
    chance = random.Random(5)
    syllables = [first + second for first in ("ba", "plei", "stra", "fie", "boo", "lam") for second in "nskdtmp"]
    vocabulary = ["".join(chance.choices(syllables, k=chance.randint(1, 4))) for _ in range(4_000)]
    notes = [Note(str(n), "s", " ".join(chance.choices(vocabulary, k=chance.randint(3, 14)))) for n in range(2_000)]
    alikes, typed = LookAlikes(notes), notes[1_234].text + " en nog iets"
    assert alikes.like(typed) is notes[1_234]


TEXTS = [
    "Bankjes in het park",
    "In het park bankjes",
    "BANKJES, in het park",
    "Fietspad langs het kanaal",
    "Een fietspad langs het kanaal",
    "Kiosk",
    "kiosk",
    "Kiosken",
    "Moestuin",
]
PAIRS = {
    frozenset(TEXTS[:2]),
    frozenset(TEXTS[1:3]),
    frozenset((TEXTS[0], TEXTS[2])),
    frozenset(TEXTS[3:5]),
    frozenset(("Kiosk", "kiosk")),
    frozenset(("Kiosk", "Kiosken")),
    frozenset(("kiosk", "Kiosken")),
}


@settings(max_examples=30)
@given(st.permutations(TEXTS))
def test_every_pair_once(texts) -> None:
    found = look_alikes(texts)
    assert all(first < second for first, second in found)
    named = [frozenset((texts[first], texts[second])) for first, second in found]
    assert sorted(map(sorted, named)) == sorted(map(sorted, PAIRS))
