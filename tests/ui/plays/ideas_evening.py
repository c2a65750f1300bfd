"""An idea workshop of forty people at eight tables: script, notes, clusters, ballots, a hand count, the dots."""

from __future__ import annotations

from itertools import cycle
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from player import Player

ALT_5 = "alt+14"  # by its place on the keyboard
DIGITS = {digit: str(9 + digit) for digit in range(1, 10)}
IDEAS = (
    *("Een bank bij de bushalte", "Een bank op het plein", "Meer banken in het park", "Bomen op het plein"),
    *("Schaduw op het plein", "Een moestuin achter de school", "Een moestuin op het dak", "Traag verkeer"),
    *("Een zebrapad bij de school", "Verlichting in het park", "Licht in de Kapelstraat", "Een buurtfeest in juni"),
    *("Elke maand samen soep", "Een plek voor jongeren", "Sport voor meisjes", "Meer vuilnisbakken"),
)
BALLOTS = cycle(("AB", "AC", "BD", "A", "CA", "DB", "AB", "C"))
PEOPLE, BY_HAND = 35, 5


def play(player: Player) -> None:
    begin(player)
    start_the_clock(player)
    write_notes(player)
    lay_together(player)
    vote(player)
    vote_again(player)


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
    player.on_keyboard("New note")


def start_the_clock(player: Player) -> None:
    player.key("F11")
    player.told("Start from a template")
    player.picture("no script yet")
    player.press("Start from a template")
    player.choose("2 hours")
    player.told("Welcome")
    player.key("ctrl+F11")
    player.picture("the script runs")
    player.key("F11")
    player.on_keyboard("New note")


def write_notes(player: Player) -> None:
    player.key("F5")
    for idea in IDEAS:
        player.enter(idea)
    player.told(IDEAS[-1])
    player.told("Room sees: the wall")
    player.picture("notes on the wall")


def lay_together(player: Player) -> None:
    """By the suggestions: each is looked at, and taken or not."""
    player.key("ctrl+shift+s")
    player.on_keyboard(IDEAS[0])  # of the first that is suggested
    player.picture("suggested clusters")
    player.key("Return", "Return")
    player.key("Escape")
    player.on_keyboard("New note")
    player.key("F3")
    player.on_keyboard("Name of the cluster")
    player.enter("Samen op straat")
    player.key("Escape")
    player.picture("clusters on the wall")


def vote(player: Player) -> None:
    player.key("F4")
    player.on_keyboard("What to vote on")
    player.picture("what to vote on")
    player.press("Open the round")
    player.on_keyboard("Ballot")
    player.key("F5")
    for _, letters in zip(range(PEOPLE), BALLOTS, strict=False):
        player.enter(letters.lower())
    player.told(f"{PEOPLE} ballots")
    player.picture("ballots")
    count_by_hand(player)
    player.press("Close the round")
    player.picture("closed and hidden")
    player.press("Reveal the dots")
    player.on_keyboard("New round")
    player.key("F5")
    player.told("Room sees: the dots")
    player.picture("the dots")


def count_by_hand(player: Player) -> None:
    """A table put its dots on paper: five people, three dots on the first option and two on the second."""
    player.press("Count by hand")
    player.on_keyboard("People")
    for digit in (BY_HAND, 3, 2):
        player.key(DIGITS[digit], "Return")
    player.picture("counting by hand")
    player.press("Keep this count")
    player.press("Type ballots")
    player.told("counted by hand")


def vote_again(player: Player) -> None:
    player.press("Vote on these again")
    player.on_keyboard("Ballot")
    player.picture("a second round")
