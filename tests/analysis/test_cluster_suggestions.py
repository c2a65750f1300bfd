"""Which loose notes may belong together, in three languages; the same proposals whenever one asks."""

from __future__ import annotations

import json
import random
from importlib.resources import files
from itertools import combinations

import pytest

from buurtdesk.analysis.cluster_suggestions import suggest
from buurtdesk.domain.note import Note

WALLS = {
    "nl": (
        ["Meer zitbanken in het park", "Een bankje om te zitten", "Bank aan de halte"],
        ["Auto's rijden te snel", "Zone 30: minder snel verkeer", "Fietsers en auto's botsen"],
    ),
    "fr": (
        ["Plus de bancs dans le parc", "Un banc pour s'asseoir", "Des bancs près de l'arrêt"],
        ["Les voitures roulent trop vite", "Une voiture moins vite ici", "Trop de voitures garées"],
    ),
    "en": (
        ["More benches in the park", "A bench to sit on", "Benches near the stop"],
        ["Cars drive too fast", "Slower cars in this street", "Fewer parked cars"],
    ),
}


def wall(texts: list[str]) -> list[Note]:
    return [Note(f"n{number}", "s", text) for number, text in enumerate(texts)]


def told(notes: list[Note]) -> list[tuple[str, list[str]]]:
    return [(each.title, [note.text for note in each.notes]) for each in suggest(notes)]


@pytest.mark.parametrize("language", WALLS)
def test_what_is_about_one_thing_is_proposed_together_under_its_word(language) -> None:
    first, second = WALLS[language]
    loose = {"nl": "Kippen", "fr": "Des poules", "en": "Chickens"}[language]
    proposals = told(wall([*first, *second, loose]))
    assert sorted(sorted(texts) for _, texts in proposals) == sorted([sorted(first), sorted(second)])
    names = " ".join(title.casefold() for title, _ in proposals)
    assert {"nl": "auto", "fr": "voiture", "en": "cars"}[language] in names
    assert {"nl": "", "fr": "banc", "en": "bench"}[language] in names


def test_notes_in_two_languages_are_each_read_in_their_own() -> None:
    texts = ["Er zijn te weinig banken op het plein", "Les bancs de la place sont cassés", "Een bank op het plein"]
    (proposal,) = suggest(wall(texts))
    assert {note.text for note in proposal.notes} >= {texts[0], texts[2]}


def test_the_order_in_which_notes_came_does_not_matter() -> None:
    notes = [
        Note(each.id, "s", each.text) for each in wall([text for pair in WALLS.values() for w in pair for text in w])
    ]
    mixed = random.Random(3).sample(notes, len(notes))
    assert told(notes) == told(mixed) != []


def test_what_shares_no_word_stays_loose_and_an_empty_wall_has_no_proposals() -> None:
    assert suggest([]) == suggest(wall(["Bank"])) == []
    assert suggest(wall(["Kiosk", "Vijver", "2 + 2", "de het een"])) == []


def test_equal_texts_belong_together() -> None:
    (proposal,) = suggest(wall(["Kiosk", "Kiosk", "Vijver"]))
    assert (proposal.title, [note.text for note in proposal.notes]) == ("Kiosk", ["Kiosk", "Kiosk"])


def test_one_can_stop_it() -> None:
    class Stop(Exception):
        pass

    def go(done: int, total: int) -> None:
        if done > total // 4:
            raise Stop

    with pytest.raises(Stop):
        suggest(wall(WALLS["nl"][0]), go)


def test_on_the_sample_wall_most_of_what_is_proposed_together_was_laid_together_by_people() -> None:
    sample = json.loads((files("buurtdesk.resources") / "sample" / "ideas.json").read_text(encoding="utf-8"))
    laid = {text: cluster["title"] for cluster in sample["clusters"] for text, *_ in cluster["notes"]}
    notes = wall([*laid, *(text for text, *_ in sample["loose"])])
    proposals = suggest(notes)
    pairs = [pair for each in proposals for pair in combinations([laid.get(note.text, "") for note in each.notes], 2)]
    assert sum(first == second for first, second in pairs) / len(pairs) > 0.6
    assert sum(len(each.notes) for each in proposals) > len(notes) * 0.7
