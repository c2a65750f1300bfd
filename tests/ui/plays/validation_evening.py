"""A validation workshop of forty people at eight tables: findings, guesses, stances, what residents miss, outcomes."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from player import Player

ALT_4 = "alt+13"  # by its place on the keyboard
DIGITS = {digit: str(9 + digit) for digit in range(1, 10)} | {0: "19"}
GUESSES = (23, 35, 30, 48, 20, 41, 66, 30)
STANCES = ((1, 1, 1, 2, 1, 3, 1, 1), (1, 2, 2, 1, 3, 2, 2, 1), (3, 3, 3, 1, 3, 3, 2, 3))
REASONS = (
    "Zo is het bij ons ook",
    "",
    "Wij zien dat elke dag",
    "Niet aan de kant van de spoorweg",
    "",
    "Dat klopt niet",
)


def play(player: Player) -> None:
    begin(player)
    lay_out_findings(player)
    for number, stances in enumerate(STANCES, start=1):
        guess(player, number)
        speak(player, number, stances)
    add_what_is_missed(player)
    close(player)


def begin(player: Player) -> None:
    player.on_keyboard("Open this step")
    player.key(ALT_4)
    player.on_keyboard("Findings")
    player.press("Validatieworkshop")
    player.choose("New workshop")
    player.on_keyboard("What is it called?")
    player.enter("Tweede avond")
    player.told("Tweede avond")


def lay_out_findings(player: Player) -> None:
    player.press("From the survey")
    player.on_keyboard("Which results")
    player.key("space", "Down", "space", "Down", "space")
    player.picture("findings from the survey")
    player.press("Make 3 finding")
    player.told("3 findings added")


def guess(player: Player, number: int) -> None:
    """The room is asked; each table guesses; then guesses and figure stand side by side."""
    player.key("F5")
    player.told(f"Room sees: what to guess at finding {number}")
    player.picture(f"what to guess at finding {number}")
    player.key("F3")
    player.on_keyboard("Guess of Table 1")
    for percent in GUESSES:
        player.key(*(DIGITS[int(digit)] for digit in str(percent)), "Return")
    player.told("8 guesses")
    player.picture(f"guesses keyed at finding {number}")
    player.key("F9")
    player.told(f"Room sees: finding {number}")
    player.picture(f"guesses beside figure {number}")


def speak(player: Player, number: int, stances: tuple[int, ...]) -> None:
    player.on_keyboard("Table 1")
    for stance, reason in zip(stances, (*REASONS, "", ""), strict=True):
        player.key(DIGITS[stance])
        player.enter(reason)
    player.on_keyboard("This is how we write it down")
    player.picture(f"stances at finding {number}")
    player.press("Accept and next" if number < len(STANCES) else "Accept")
    if number == len(STANCES):
        player.key("F8")
        player.told(f"Room sees: the outcome of finding {number}")
        player.picture("the outcome")


def add_what_is_missed(player: Player) -> None:
    player.press("From the room")
    player.go_to("Add a finding")
    player.enter("Onder de spoorbrug is het te donker")
    player.told("from the room")
    player.picture("a finding from the room")


def close(player: Player) -> None:
    player.press("Tweede avond")
    player.choose("Close the evening")
    player.told("Safe on this disk")
    player.picture("closing the evening")
    player.key("Escape")
