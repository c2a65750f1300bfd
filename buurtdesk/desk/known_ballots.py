"""Which voting round a printed ballot counts in, and how it is laid out, looked up once for a pile of scans."""

from __future__ import annotations

from buurtdesk.desk import voting
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.ballot_code import ballot_tag, layout_number
from buurtdesk.domain.session import Session
from buurtdesk.domain.sheet_layout import SheetLayout
from buurtdesk.domain.voting import Round, RoundStage
from buurtdesk.paper.qr import FIRST_BALLOT_EDITION
from buurtdesk.store.ballot_layouts import BallotLayout, ballot_layouts
from buurtdesk.store.sessions import all_sessions
from buurtdesk.store.voting import ballot_id, is_ballot_there

UNKNOWN_BALLOT, NO_ROUND, ROUND_REVEALED = "unknown_ballot", "no_round", "round_revealed"


class KnownBallots:
    """The ballots of all rounds of a library."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        db = desk.library.db
        self._sessions = {each.id: each for each in all_sessions(db)}
        self._layouts = {(ballot_tag(each.subject), layout_number(each.id)): each for each in ballot_layouts(db)}

    def _printed(self, code: str, edition: int) -> BallotLayout | None:
        return next((each for (tag, number), each in self._layouts.items() if _fits(code, edition, tag, number)), None)

    def layout(self, code: str, edition: int) -> SheetLayout | None:
        """What is printed where on this ballot; None if it is of no round or evening that is known here."""
        printed = self._printed(code, edition)
        return printed.layout if printed and self._rounds_of(printed) is not None else None

    def session_of(self, code: str, edition: int) -> Session:
        """The session of a ballot that has a layout."""
        printed = self._printed(code, edition)
        assert printed is not None, "a ballot is only read by the layout of a round that is known"
        return self._sessions[printed.session]

    def round_of(self, code: str, edition: int) -> Round | str:
        """The round in which this ballot counts, or the key of the reason why it counts in none.

        A ballot that was printed before its round was known counts in the one that holds it already, else in the one
        that is open, else in the last that is not revealed. One that is counted already stays so after the reveal.
        """
        printed = self._printed(code, edition)
        there = self._rounds_of(printed) if printed else None
        if there is None:
            return UNKNOWN_BALLOT
        if not there:
            return NO_ROUND
        counted = [made for made in there if is_ballot_there(self._desk.library.db, ballot_id(made.id, code))]
        unrevealed = [made for made in there if made.stage is not RoundStage.REVEALED]
        is_open = [made for made in there if made.stage is RoundStage.OPEN]
        found = counted or is_open or unrevealed
        return found[-1] if found else ROUND_REVEALED

    def _rounds_of(self, printed: BallotLayout) -> list[Round] | None:
        """The rounds that these ballots can be of; None if what they were printed for is gone or not known here."""
        if printed.session not in self._sessions:
            return None
        there = voting.rounds(self._desk, printed.session)
        if printed.subject == printed.session:
            return there
        return [made for made in there if made.id == printed.subject] or None


def _fits(code: str, edition: int, tag: str, number: int) -> bool:
    return code.startswith(tag) and edition == FIRST_BALLOT_EDITION + number
