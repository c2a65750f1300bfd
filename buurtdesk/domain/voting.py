"""Voting rounds: options, ballots, dots, ranking. A total is always a recount of the ballots."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from buurtdesk.domain.errors import TooManyDots, TooManyOnOption, UnknownOption

MANY_OPTIONS = 12
BLANK = "-"


class RoundStage(StrEnum):
    """A round is open for ballots, then closed, then revealed to the room."""

    OPEN = "open"
    CLOSED = "closed"
    REVEALED = "revealed"


@dataclass(frozen=True)
class VotingRules:
    """How many dots a person has, and how many may go on one option; 0 is no cap."""

    dots_per_person: int
    most_per_option: int


@dataclass(frozen=True)
class Round:
    id: str
    session_id: str
    number: int
    stage: RoundStage
    rules: VotingRules


@dataclass(frozen=True)
class Option:
    """Something to vote on, frozen when the round opens: `subject_id` is the note or cluster it was made from."""

    id: str
    round_id: str
    subject_id: str
    letter: str
    text: str


@dataclass(frozen=True)
class Ballot:
    """What one person put: dots by option id."""

    id: str
    round_id: str
    dots: Mapping[str, int]


@dataclass(frozen=True)
class Ranked:
    """An option with its dots and its rank: 1 is first; equal dots share a rank, the next is skipped (1, 2, 2, 4)."""

    option: Option
    dots: int
    rank: int


def default_dots(options: int) -> int:
    """A quarter of the options, at least one (dotmocracy.org)."""
    return max(1, round(options / 4))


def letter(index: int) -> str:
    """A, B … Z, AA, AB …: the letter of the option at `index` (from 0)."""
    text = ""
    index += 1
    while index:
        index, digit = divmod(index - 1, 26)
        text = chr(ord("A") + digit) + text
    return text


def read_ballot(text: str, options: Sequence[Option]) -> dict[str, int]:
    """Dots by option id from typed letters: `ABB`, `a b b` or `A, B, B`; `-` is a blank ballot. Raises UnknownOption.

    With more than 26 options, letters of two are parted by spaces.
    """
    by_letter = {option.letter: option.id for option in options}
    dots: Counter[str] = Counter()
    for word in text.upper().replace(",", " ").split():
        if word == BLANK:
            continue
        for typed in [word] if word in by_letter else word:
            if typed not in by_letter:
                raise UnknownOption(letter=typed, first=options[0].letter, last=options[-1].letter)
            dots[by_letter[typed]] += 1
    return dict(dots)


def check_ballot(rules: VotingRules, dots: Mapping[str, int], letters: Mapping[str, str]) -> dict[str, int]:
    """The dots as they are kept, without empty ones; `letters` by option id. Raises TooManyDots, TooManyOnOption.

    Dots on something that is no option of the round are a fault of the caller: KeyError.
    """
    kept = {option: count for option, count in dots.items() if count > 0}
    if not kept.keys() <= letters.keys():
        raise KeyError(*kept.keys() - letters.keys())
    total = sum(kept.values())
    if rules.dots_per_person and total > rules.dots_per_person:
        raise TooManyDots(dots=total, most=rules.dots_per_person)
    for option, count in kept.items():
        if rules.most_per_option and count > rules.most_per_option:
            raise TooManyOnOption(letter=letters[option], dots=count, most=rules.most_per_option)
    return kept


def ranking(options: Sequence[Option], ballots: Iterable[Ballot]) -> list[Ranked]:
    """All options, also those without dots, most dots first, in their own order where equal."""
    totals: Counter[str] = Counter()
    for ballot in ballots:
        totals.update(ballot.dots)
    counted = sorted(((totals[option.id], option) for option in options), key=lambda pair: -pair[0])
    ranked: list[Ranked] = []
    for position, (dots, option) in enumerate(counted, start=1):
        shared = ranked and ranked[-1].dots == dots
        ranked.append(Ranked(option, dots, ranked[-1].rank if shared else position))
    return ranked
