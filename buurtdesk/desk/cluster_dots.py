"""The dots of a revealed round for the clusters as they are now, after what was merged, split and taken away since."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from buurtdesk.desk import notes
from buurtdesk.desk.desk import Desk
from buurtdesk.desk.voting import ballots, round_ranking, rounds, tallies
from buurtdesk.domain.voting import Round, RoundStage
from buurtdesk.store.clusters import standing_in_session


@dataclass(frozen=True)
class ClusterDots:
    """Dots by cluster and by note; `gone` are those on what is no longer on the wall. Together all that were put."""

    round_id: str
    clusters: Mapping[str, int]
    notes: Mapping[str, int]
    gone: int

    @property
    def total(self) -> int:
        return sum(self.clusters.values()) + sum(self.notes.values()) + self.gone


def cluster_dots(desk: Desk, voting_round: Round) -> ClusterDots:
    """A recount: dots go along with a merged cluster, and stay when one is split. Raises RoundHidden."""
    ranked = round_ranking(desk, voting_round)
    now = standing_in_session(desk.library.db, voting_round.session_id)
    hanging = {note.id for note in notes.notes(desk, voting_round.session_id)}
    on_clusters, on_notes = Counter[str](), Counter[str]()
    for each in ranked:
        subject = each.option.subject_id
        if subject in now:
            on_clusters[now[subject]] += each.dots
        elif subject in hanging:
            on_notes[subject] += each.dots
    on_ballots = sum(sum(ballot.dots.values()) for ballot in ballots(desk, voting_round.id))
    all_dots = on_ballots + sum(sum(tally.dots.values()) for tally in tallies(desk, voting_round.id))
    gone = all_dots - on_clusters.total() - on_notes.total()
    return ClusterDots(voting_round.id, dict(on_clusters), dict(on_notes), gone)


def dots_on_wall(desk: Desk, session: str) -> ClusterDots | None:
    """The dots of the last round of a session; None while they are not revealed, so that none sway a next round."""
    last = next(reversed(rounds(desk, session)), None)
    return cluster_dots(desk, last) if last is not None and last.stage is RoundStage.REVEALED else None
