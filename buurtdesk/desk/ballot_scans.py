"""Scanned ballots: what is plain is counted, the rest waits until a person has looked at it.

A ballot that is read is an anonymous row like any other: its id comes from round and code, so that reading it twice, or
on two laptops, is one ballot; it has no time, no author and no picture.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from buurtdesk.desk import voting
from buurtdesk.desk.desk import Desk
from buurtdesk.desk.known_ballots import UNKNOWN_BALLOT, KnownBallots
from buurtdesk.desk.scan_rejects import Rejected
from buurtdesk.desk.waiting_ballots import WaitingBallot, keep_waiting
from buurtdesk.domain.errors import TooManyDots, TooManyOnOption, UnknownOption
from buurtdesk.domain.session import Session
from buurtdesk.domain.sheet_layout import SheetLayout
from buurtdesk.domain.trajectory import NO_SCANS
from buurtdesk.domain.voting import Ballot, Option, Round, RoundStage, check_ballot, dots_on
from buurtdesk.paper.reading.found import PageRead, Reason, Reject
from buurtdesk.store.rows import Writer
from buurtdesk.store.trajectories import all_trajectories
from buurtdesk.store.voting import ballot_id, dots_of, is_ballot_there

BLANK_BALLOT, BY_HAND, NO_SUCH_LETTER = "blank_ballot", "by_hand", "no_such_letter"
OTHER_SURVEY, COPIED_BALLOT = "other_survey", "copied_ballot"
TOO_MANY_DOTS, TOO_MANY_ON_ONE = "too_many_dots", "too_many_on_one"
_MOST_SURE = 0.9999
_LIKELY = 0.5


@dataclass(frozen=True)
class BallotRead:
    """One ballot that was read: the letters ticked (as often as they are), and why a person should look, or "".

    `is_sure` where the marks themselves are plain, whatever the rules say of them.
    """

    file: Path
    page_in_file: int
    code: str
    session: Session
    round: Round
    letters: tuple[str, ...]
    is_single: bool
    confidence: float
    is_sure: bool
    doubt: str
    picture: bytes

    @property
    def place(self) -> tuple[Path, int]:
        """The picture it is on."""
        return self.file, self.page_in_file

    @property
    def key(self) -> tuple[str, str]:
        """Its round and code: what makes it one ballot."""
        return self.round.id, self.code


class BallotReading:
    """The ballots among one pile of scans; nothing is written before `keep`."""

    def __init__(self, desk: Desk, wanted: bool) -> None:
        self._desk, self._wanted = desk, wanted
        self._known = KnownBallots(desk)
        self._read: list[BallotRead] = []
        self._first: dict[tuple[str, str], BallotRead] = {}

    def layout(self, code: str, edition: int) -> SheetLayout | None:
        """What is printed where on a ballot; None if it is not known, or ballots are not asked for."""
        return self._known.layout(code, edition) if self._wanted else None

    def take(self, found: PageRead | Reject) -> Rejected | None:
        """Take in what was found of a ballot; what is not to be counted comes back with its reason."""
        if isinstance(found, Reject):
            reason = found.reason.value
            if found.reason is Reason.UNKNOWN_SHEET:
                reason = UNKNOWN_BALLOT if self._wanted else OTHER_SURVEY
            return Rejected(found.file, found.page_in_file, reason, found.detail, found.picture)
        there = self._known.round_of(found.code, found.edition)
        if isinstance(there, str):
            return Rejected(found.file, found.page_in_file, there, "", found.picture)
        read = _read(self._desk, found, self._known.session_of(found.code, found.edition), there)
        if self._is_copy(read):
            return Rejected(found.file, found.page_in_file, COPIED_BALLOT, "", found.picture)
        self._read.append(read)
        if read.is_sure:
            self._first.setdefault(read.key, read)
        return None

    def _is_copy(self, read: BallotRead) -> bool:
        """Whether this is another paper with the code of one that was read: beside it, or with something else on it.

        What a person said of a doubtful ballot is no reason to think so.
        """
        if any(each.key == read.key and each.place == read.place for each in self._read):
            return True
        first = self._first.get(read.key)
        if first is not None and read.is_sure and first.letters != read.letters:
            return True
        counted = None if read.doubt else dots_of(self._desk.library.db, ballot_id(*read.key))
        return counted is not None and counted != _dots(self._desk, read)

    def keep(self) -> list[BallotRead]:
        """Count what is plain, all or none of it, and let the rest wait. What was read, in the order of the codes."""
        read = sorted(self._read, key=lambda each: (each.code, each.doubt != ""))
        plain = {each.key: each for each in read if not each.doubt}
        rest = [each for each in read if each.doubt and each.key not in plain]
        if plain:
            with self._desk.action("ballot.read") as writer:
                for each in plain.values():
                    _put_once(self._desk, writer, each)
        waiting = (WaitingBallot(each.code, each.round.id, each.letters, each.doubt) for each in rest)
        db = self._desk.library.db
        without = {each.id for each in all_trajectories(db) if each.scans_until == NO_SCANS}
        pictures = {each.code: each.picture for each in rest if each.session.trajectory_id not in without}
        keep_waiting(self._desk, waiting, pictures)
        return read


def _put_once(desk: Desk, writer: Writer, each: BallotRead) -> None:
    """What is counted already stays as it is; a round that was revealed meanwhile takes no more."""
    row = ballot_id(*each.key)
    if is_ballot_there(desk.library.db, row) or voting.now(desk, each.round).stage is RoundStage.REVEALED:
        return
    voting.put_ballot(writer, each.session, Ballot(row, each.round.id, _dots(desk, each)))


def _dots(desk: Desk, each: BallotRead) -> dict[str, int]:
    return dots_on(each.letters, voting.options(desk, each.round.id))


def _read(desk: Desk, found: PageRead, session: Session, voting_round: Round) -> BallotRead:
    letters, is_single, sure, doubt = tuple[str, ...](), False, 0.0, BY_HAND
    for reading in found.answers:
        is_single = not isinstance(reading.value, tuple)
        value = reading.value if isinstance(reading.value, tuple) else (reading.value,)
        seen = tuple(mark.choice for mark in reading.marks if mark.chance > _LIKELY)
        letters = tuple(sorted((each for each in value if each) if any(value) else seen, key=_in_order))
        sure, doubt = min(reading.confidence, _MOST_SURE), reading.doubt
    is_sure = not doubt
    doubt = doubt or doubt_of_letters(voting_round, voting.options(desk, voting_round.id), letters)
    where = found.file, found.page_in_file, found.code
    return BallotRead(*where, session, voting_round, letters, is_single, sure, is_sure, doubt, found.picture)


def _in_order(letter: str) -> tuple[int, str]:
    return len(letter), letter


def doubt_of_letters(voting_round: Round, options: Sequence[Option], letters: Iterable[str]) -> str:
    """Why a ballot with these letters is not counted as it is; "" if it can be."""
    try:
        dots = dots_on(letters, options)
        check_ballot(voting_round.rules, dots, {option.id: option.letter for option in options})
    except UnknownOption:
        return NO_SUCH_LETTER
    except TooManyDots:
        return TOO_MANY_DOTS
    except TooManyOnOption:
        return TOO_MANY_ON_ONE
    return "" if dots else BLANK_BALLOT
