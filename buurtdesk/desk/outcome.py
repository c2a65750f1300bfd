"""The outcome of a revealed round: the ranking, and how firm it is."""

from __future__ import annotations

from buurtdesk.analysis.stability import CLOSE_DOTS, standings
from buurtdesk.desk import voting
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.errors import NothingClose
from buurtdesk.domain.voting import Round, Standing, close_groups


def outcome(desk: Desk, voting_round: Round) -> list[Standing]:
    """The options of a revealed round in their order, with bands and groups. Raises RoundHidden."""
    return standings(voting.round_ranking(desk, voting_round), voting.ballots(desk, voting_round.id))


def close_subjects(desk: Desk, voting_round: Round, group: int | None = None) -> list[tuple[str, str]]:
    """What to vote on again: a group that is too close to call, the first one without a number. Raises NothingClose.

    What has two dots less than the last of the group comes along: nobody is left out by two dots.
    """
    found = outcome(desk, voting_round)
    for close in close_groups(found):
        first = close[0].group
        if group in (None, first):
            least = close[-1].ranked.dots - CLOSE_DOTS
            chosen = {each.ranked.option.id for each in found if each.group >= first and each.ranked.dots >= least}
            lettered = [option for option in voting.options(desk, voting_round.id) if option.id in chosen]
            return [(option.subject_id, option.text) for option in lettered]
    raise NothingClose(number=voting_round.number)
