"""Scanned ballots that a person has to look at before they count, kept on this laptop only, until that is done.

They are no rows, for what is not a ballot yet is nothing to send on: another laptop reads the paper itself.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass

from buurtdesk.desk import voting
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.errors import RoundNotOpen
from buurtdesk.domain.session import Session
from buurtdesk.domain.voting import Ballot, Round, RoundStage, check_ballot, dots_on
from buurtdesk.store.voting import ballot_id, is_ballot_there

_KEY, _PICTURE_KEY = "waiting_ballots", "waiting_ballot.{code}"


@dataclass(frozen=True)
class WaitingBallot:
    """A ballot as it was read: `letters` as often as they are ticked, and the key of why a person should look."""

    code: str
    round: str
    letters: tuple[str, ...]
    doubt: str


def waiting_ballots(desk: Desk, voting_round: str) -> list[WaitingBallot]:
    """Those of a round that nobody has looked at yet, here or on a laptop whose bundle was merged; by their code."""
    db = desk.library.db
    there = [each for each in _kept(desk) if each.round == voting_round]
    return [each for each in there if not is_ballot_there(db, ballot_id(each.round, each.code))]


def keep_waiting(desk: Desk, ballots: Iterable[WaitingBallot], pictures: Mapping[str, bytes]) -> None:
    """Keep these beside those of before; what waits already stays as it was. In the order of the codes, at random."""
    before = _kept(desk)
    there = {(each.round, each.code): each for each in ballots} | {(each.round, each.code): each for each in before}
    after = sorted(there.values(), key=lambda each: each.code)
    if after == before:
        return
    with desk.library.transaction():
        _write(desk, after)
        for code, picture in sorted(pictures.items()):
            if picture:
                desk.library.set_device(_PICTURE_KEY.format(code=code), b64encode(picture).decode())


def waiting_picture(desk: Desk, code: str) -> bytes:
    """What a ballot that waits looks like (JPEG); empty where no picture is kept."""
    return b64decode(desk.library.device(_PICTURE_KEY.format(code=code), ""))


def confirm_ballot(desk: Desk, session: Session, voting_round: Round, code: str, letters: Iterable[str]) -> Ballot:
    """A person looked at a ballot and says which letters are ticked: from now on it counts; undone, it waits again.

    Raises RoundNotOpen once the dots are shown, UnknownOption, TooManyDots, TooManyOnOption.
    """
    with desk.action("ballot.confirm") as writer:
        if voting.now(desk, voting_round).stage is RoundStage.REVEALED:
            raise RoundNotOpen(number=voting_round.number)
        options = voting.options(desk, voting_round.id)
        told = {option.id: option.letter for option in options}
        dots = check_ballot(voting_round.rules, dots_on(letters, options), told)
        made = Ballot(ballot_id(voting_round.id, code), voting_round.id, dots)
        voting.put_ballot(writer, session, made)
    return made


def leave_out(desk: Desk, voting_round: str, code: str) -> None:
    """A person looked at a ballot, and it does not count: it was never handed out. Read again, it waits again."""
    _keep_only(desk, [each for each in _kept(desk) if (each.round, each.code) != (voting_round, code)])


def forget_counted(desk: Desk) -> None:
    """Keep nothing more of those that count by now; once this is done, to undo no longer brings them back."""
    db = desk.library.db
    _keep_only(desk, [each for each in _kept(desk) if not is_ballot_there(db, ballot_id(each.round, each.code))])


def drop_waiting_pictures(desk: Desk) -> None:
    """Keep which ballots wait, and not what they look like."""
    codes = [each.code for each in _kept(desk) if waiting_picture(desk, each.code)]
    if codes:
        with desk.library.transaction():
            for code in codes:
                desk.library.drop_device(_PICTURE_KEY.format(code=code))


def _keep_only(desk: Desk, ballots: list[WaitingBallot]) -> None:
    gone = {each.code for each in _kept(desk)} - {each.code for each in ballots}
    if gone:
        with desk.library.transaction():
            _write(desk, ballots)
            for code in gone:
                desk.library.drop_device(_PICTURE_KEY.format(code=code))


def _kept(desk: Desk) -> list[WaitingBallot]:
    there = json.loads(desk.library.device(_KEY, "[]"))
    return [WaitingBallot(**{**each, "letters": tuple(each["letters"])}) for each in there]


def _write(desk: Desk, ballots: Iterable[WaitingBallot]) -> None:
    desk.library.set_device(_KEY, json.dumps([asdict(each) for each in ballots]))
