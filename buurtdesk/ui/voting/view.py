"""What the voting room shows."""

from __future__ import annotations

from dataclasses import dataclass

from buurtdesk.domain.voting import Option, Round, Standing, Tally


@dataclass(frozen=True)
class Candidate:
    """A note or cluster that could be an option; `proposed` ones are ticked beforehand."""

    id: str
    text: str
    meta: str
    proposed: bool


@dataclass(frozen=True)
class WaitingView:
    """A scanned ballot to be looked at: its code as printed, the letters as often as they are ticked, and the doubt."""

    code: str
    shown: str
    letters: tuple[str, ...]
    doubt: str


@dataclass(frozen=True)
class VotingView:
    """The rounds so far, the one that is looked at (None: a new one is being made), and what it holds.

    `last` are the letters of the ballot that was typed last in this window, None if there is none or it is gone; `-`
    is a blank one. `tables` is how many tables the session keeps. `waiting` are scanned ballots of this round that do
    not count yet, `not_read` is how many pages of scans could not be read.
    `veiled` while the room sees this screen: then it does not tell how many ballots there are.
    """

    rounds: tuple[Round, ...] = ()
    current: Round | None = None
    options: tuple[Option, ...] = ()
    ballots: int = 0
    last: str | None = None
    is_last_undoable: bool = False
    tallies: tuple[Tally, ...] = ()
    tables: int = 0
    standings: tuple[Standing, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    veiled: bool = False
    waiting: tuple[WaitingView, ...] = ()
    not_read: int = 0
