"""An idea workshop of forty people at eight tables: notes, clusters, forty ballots, the dots."""

from __future__ import annotations

from itertools import cycle
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from player import Player

ALT_5 = "alt+14"  # by its place on the keyboard
IDEAS = (
    *("Een bank bij de bushalte", "Een bank op het plein", "Meer banken in het park", "Bomen op het plein"),
    *(
        "Schaduw op het plein",
        "Een moestuin achter de school",
        "Een moestuin op het dak",
        "Traag verkeer bij de school",
    ),
    *("Een zebrapad bij de school", "Verlichting in het park", "Licht in de Kapelstraat", "Een buurtfeest in juni"),
    *("Elke maand samen soep", "Een plek voor jongeren", "Sport voor meisjes", "Meer vuilnisbakken"),
)
BALLOTS = cycle(("AB", "AC", "BD", "A", "CA", "DB", "AB", "C"))
PEOPLE = 40


def play(player: Player) -> None:
    begin(player)
    write_notes(player)
    vote(player)


def begin(player: Player) -> None:
    player.on_keyboard("New trajectory")
    player.key("Return")
    player.on_keyboard("Name of the neighbourhood")
    player.enter("Katarina")
    player.on_keyboard("Open this step")
    player.key(ALT_5)
    player.on_keyboard("New workshop")
    player.key("Return")
    player.on_keyboard("What is it called?")
    player.picture("a new workshop")
    player.key("Return")


def write_notes(player: Player) -> None:
    player.on_keyboard("New note")
    for idea in IDEAS:
        player.enter(idea)
    player.told(IDEAS[-1])
    player.picture("notes on the wall")


def vote(player: Player) -> None:
    player.key("F4")
    player.on_keyboard("What to vote on")
    player.picture("what to vote on")
    player.click("Open the round")
    player.on_keyboard("Ballot")
    for _, letters in zip(range(PEOPLE), BALLOTS, strict=False):
        player.enter(letters.lower())
    player.told(f"{PEOPLE} ballots")
    player.picture("forty ballots")
    player.click("Close the round")
    player.click("Reveal the dots")
    player.on_keyboard("New round")
    player.picture("the dots")
