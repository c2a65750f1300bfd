"""Paper ballots to print: before the options are known with letters only, in an open round with their texts."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from buurtdesk.desk import voting
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.ballot_code import layout_number, new_ballot_codes
from buurtdesk.domain.session import Session
from buurtdesk.domain.voting import Round, RoundStage, VotingRules, default_rules, letter
from buurtdesk.paper.ballot_layout import BallotPaper, lay_out_ballot
from buurtdesk.paper.ballots import ballots_pdf
from buurtdesk.store.ballot_layouts import ballot_layout_id
from buurtdesk.store.durable_file import kept_if_all_goes_well
from buurtdesk.store.rows import Scope

MOST_BALLOTS = 2_000
USUAL_LETTERS = 12


def open_round_of(desk: Desk, session: Session) -> Round | None:
    """The round that takes ballots now, the last one of several."""
    there = [made for made in voting.rounds(desk, session.id) if made.stage is RoundStage.OPEN]
    return there[-1] if there else None


def ballot_paper(
    desk: Desk, session: Session, language: str, letters: int | None = None, rules: VotingRules | None = None
) -> BallotPaper:
    """A ballot of the open round with its texts and rules, and otherwise of so many letters to write beside.

    More letters than the round has options stay free; without a number there are as many as options, or twelve.
    """
    there = open_round_of(desk, session)
    texts = [option.text for option in voting.options(desk, there.id)] if there else []
    wanted = max(len(texts), letters or (len(texts) or USUAL_LETTERS))
    options = tuple((letter(place), texts[place] if place < len(texts) else "") for place in range(wanted))
    rules = there.rules if there else rules or default_rules(wanted)
    return BallotPaper(session.title, language, rules, options)


def print_ballots(desk: Desk, session: Session, paper: BallotPaper, count: int, path: Path) -> list[str]:
    """Write ballots to a PDF, and keep what is printed where on them: both, or neither. Their codes, in no order.

    They are of the open round, or else of the session: which round they count in is then known once they are read.
    Which ballots were printed is not kept. Raises TooManyLetters, and faults of the disk.
    """
    there = open_round_of(desk, session)
    subject = there.id if there else session.id
    layout = lay_out_ballot(paper).layout.to_json()
    row = ballot_layout_id(subject, layout)
    codes = new_ballot_codes(subject, count)

    def write(file: BinaryIO) -> None:
        file.write(ballots_pdf(paper, codes, layout_number(row)))

    with kept_if_all_goes_well(path, write), desk.action("ballot.print") as writer:
        scope = Scope(session.trajectory_id, session.id)
        writer.put("ballot_layout", row, scope, {"subject": subject}, layout=layout)
    return codes
