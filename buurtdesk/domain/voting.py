"""Voting rounds: options, ballots, tallies, dots, ranking. A total is always a recount of ballots and tallies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from buurtdesk.domain.errors import (
    NobodyCounted,
    NotACount,
    NotATally,
    TooManyCounted,
    TooManyCountedOnOption,
    TooManyDots,
    TooManyOnOption,
    UnknownOption,
)

MANY_OPTIONS, TOO_MANY_OPTIONS = 12, 20
"""More than the first are hard to weigh; from the second on nobody weighs them (dotmocracy.org)."""
MOST_COUNTED = 9_999
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
class Tally:
    """Dots counted by hand at a table, by option id, and how many people put them; table 0 is the whole room."""

    id: str
    round_id: str
    table: int
    people: int
    dots: Mapping[str, int]


@dataclass(frozen=True)
class Ranked:
    """An option with its dots and its rank: 1 is first; equal dots share a rank, the next is skipped (1, 2, 2, 4).

    `by_hand` is how many of the dots were counted by hand.
    """

    option: Option
    dots: int
    rank: int
    by_hand: int = 0


@dataclass(frozen=True)
class Band:
    """How far an option's dots and rank go when the ballots are drawn anew, and how often it is in the top quarter."""

    low: int
    high: int
    best_rank: int
    worst_rank: int
    top: float


@dataclass(frozen=True)
class Standing:
    """A ranked option, how firm its place is (None if that cannot be told), and its group, from 1.

    Options of one group are too close to call.
    """

    ranked: Ranked
    band: Band | None
    group: int


def default_dots(options: int) -> int:
    """A quarter of the options, at least one (dotmocracy.org)."""
    return max(1, round(options / 4))


def default_rules(options: int) -> VotingRules:
    """One dot at most on each option."""
    return VotingRules(default_dots(options), most_per_option=1)


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


def dots_on(letters: Iterable[str], options: Sequence[Option]) -> dict[str, int]:
    """Dots by option id from the letters of a ballot, each as often as it is ticked. Raises UnknownOption."""
    by_letter = {option.letter: option.id for option in options}
    dots = Counter(letters)
    for unknown in dots.keys() - by_letter.keys():
        raise UnknownOption(letter=unknown, first=options[0].letter, last=options[-1].letter)
    return {by_letter[each]: count for each, count in dots.items()}


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


def read_tally(counts: Iterable[str], options: Sequence[Option]) -> dict[str, int]:
    """Dots by option id from `A=12`, `b=3`. Raises NotATally, UnknownOption."""
    by_letter = {option.letter: option.id for option in options}
    dots: Counter[str] = Counter()
    for text in counts:
        typed, equals, count = text.partition("=")
        if not equals or not count.strip().isdecimal():
            raise NotATally(text=text)
        if typed.strip().upper() not in by_letter:
            raise UnknownOption(letter=typed.strip(), first=options[0].letter, last=options[-1].letter)
        dots[by_letter[typed.strip().upper()]] += int(count)
    return dict(dots)


def check_tally(rules: VotingRules, people: int, dots: Mapping[str, int], letters: Mapping[str, str]) -> dict[str, int]:
    """The dots as they are kept, without empty ones: no more than so many people may put.

    Raises NobodyCounted, NotACount, TooManyCounted, TooManyCountedOnOption; KeyError as check_ballot.
    """
    kept = {option: count for option, count in dots.items() if count > 0}
    if not kept.keys() <= letters.keys():
        raise KeyError(*kept.keys() - letters.keys())
    for number in (people, *kept.values()):
        if number > MOST_COUNTED:
            raise NotACount(value=number, most=MOST_COUNTED)
    if people < 1:
        raise NobodyCounted()
    total, most = sum(kept.values()), rules.dots_per_person * people
    if rules.dots_per_person and total > most:
        raise TooManyCounted(dots=total, people=people, most=most)
    for option, count in kept.items():
        most = rules.most_per_option * people
        if rules.most_per_option and count > most:
            raise TooManyCountedOnOption(letter=letters[option], dots=count, people=people, most=most)
    return kept


def ranking(options: Sequence[Option], ballots: Iterable[Ballot], tallies: Iterable[Tally] = ()) -> list[Ranked]:
    """All options, also those without dots, most dots first, in their own order where equal."""
    by_ballot, by_hand = _recount(ballots), _recount(tallies)
    counted = [(by_ballot[option.id] + by_hand[option.id], option) for option in options]
    counted.sort(key=lambda pair: -pair[0])
    ranked: list[Ranked] = []
    for position, (dots, option) in enumerate(counted, start=1):
        shared = ranked and ranked[-1].dots == dots
        ranked.append(Ranked(option, dots, ranked[-1].rank if shared else position, by_hand[option.id]))
    return ranked


def close_groups(standings: Iterable[Standing]) -> list[list[Standing]]:
    """The groups in which more than one option stands, in their order; what nobody put a dot on is in no race."""
    groups: dict[int, list[Standing]] = {}
    for standing in standings:
        groups.setdefault(standing.group, []).append(standing)
    return [group for group in groups.values() if len(group) > 1 and group[0].ranked.dots]


def _recount(counted: Iterable[Ballot | Tally]) -> Counter[str]:
    """Dots by option id."""
    totals: Counter[str] = Counter()
    for each in counted:
        totals.update(each.dots)
    return totals
