"""How many voted, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from buurtdesk.domain.session import WHOLE_ROOM
from buurtdesk.domain.voting import Tally
from buurtdesk.ui import counted
from buurtdesk.ui.voting.view import VotingView


def turnout_words(view: VotingView) -> str:
    """Ballots, and the people of whom the dots were counted by hand."""
    told = counted.tr("%n ballot(s)", "", view.ballots)
    if not view.tallies:
        return told
    people = sum(tally.people for tally in view.tallies)
    return told + ", " + counted.tr("%n person(s) counted by hand", "", people)


def table_word(table: int) -> str:
    """What a table is called in a list."""
    if table == WHOLE_ROOM:
        return QCoreApplication.translate("Voting", "Whole room")
    return QCoreApplication.translate("Voting", "Table {number}").format(number=table)


def tally_words(tally: Tally) -> str:
    """Whose dots were counted; how many dots there were stays hidden."""
    return f"{table_word(tally.table)} · {counted.tr('%n person(s)', '', tally.people)}"
