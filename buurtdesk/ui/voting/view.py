"""What the voting room shows."""

from __future__ import annotations

from dataclasses import dataclass

from buurtdesk.domain.voting import Option, Ranked, Round


@dataclass(frozen=True)
class Candidate:
    """A note or cluster that could be an option; `proposed` ones are ticked beforehand."""

    id: str
    text: str
    meta: str
    proposed: bool


@dataclass(frozen=True)
class VotingView:
    """The rounds so far, the one that is looked at (None: a new one is being made), and what it holds.

    `veiled` while the room sees this screen: then it does not tell how many ballots there are.
    """

    rounds: tuple[Round, ...] = ()
    current: Round | None = None
    options: tuple[Option, ...] = ()
    turnout: int = 0
    ranked: tuple[Ranked, ...] = ()
    candidates: tuple[Candidate, ...] = ()
    veiled: bool = False
