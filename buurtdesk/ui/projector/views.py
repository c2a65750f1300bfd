"""What the room may see, and nothing more: these are all the facts that reach the projector.

No view has a field for a table, an author, a ballot or a turnout, and only `Reveal` has counts.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Welcome:
    """The name of the neighbourhood and of this evening."""

    title: str
    subtitle: str


@dataclass(frozen=True)
class Wall:
    """The wall of notes; the notes themselves come from the models, painted without tables."""

    title: str


@dataclass(frozen=True)
class Vote:
    """How to vote and on what: options as (letter, text)."""

    footer: str
    dots_per_person: int
    most_per_option: int
    options: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Reveal:
    """The dots of a revealed round: (rank, letter, text, dots), most dots first."""

    footer: str
    rows: tuple[tuple[int, str, str, int], ...]


RoomView = Welcome | Wall | Vote | Reveal
