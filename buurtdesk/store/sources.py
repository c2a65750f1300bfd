"""Reading what can be evidence, as it is now: its words and a few facts."""

from __future__ import annotations

from collections import defaultdict

from buurtdesk.domain import voting as rules_of
from buurtdesk.domain.evidence import Source, SourceKind
from buurtdesk.domain.voting import RoundStage
from buurtdesk.store import focus_groups, plan, sessions, stakeholders, swoart, voting
from buurtdesk.store.clusters import notes_of_clusters, standing_clusters
from buurtdesk.store.driver import Database

_IN_EARNEST = "s.deleted = 0 AND ifnull(s.rehearsal, 0) = 0"


def notes(db: Database, trajectory: str) -> list[Source]:
    """Notes by text: the order of arrival is nobody's business."""
    rows = db.execute(
        f"SELECT n.id, n.text, s.title FROM note n JOIN session s ON s.id = n.session AND {_IN_EARNEST}"
        " WHERE n.trajectory = ? AND n.deleted = 0 ORDER BY lower(n.text), n.id",
        [trajectory],
    ).fetchall()
    return [Source(SourceKind.NOTE, row, text or "", {"session": title or ""}) for row, text, title in rows]


def clusters(db: Database, trajectory: str) -> list[Source]:
    """Clusters with a name, and how many notes lie in each."""
    now, lying = standing_clusters(db, trajectory), notes_of_clusters(db, trajectory)
    rows = db.execute(
        "SELECT c.id, c.title, s.title FROM cluster c"
        f" JOIN session s ON s.id = c.session AND {_IN_EARNEST}"
        " WHERE c.trajectory = ? AND c.title <> '' ORDER BY lower(c.title), c.id",
        [trajectory],
    ).fetchall()
    return [
        Source(SourceKind.CLUSTER, row, title, {"session": session or "", "notes": len(lying.get(row, ()))})
        for row, title, session in rows
        if now.get(row) == row
    ]


def options(db: Database, trajectory: str) -> list[Source]:
    """The options of every revealed round with their dots, the last round of a session first, most dots first."""
    sizes = {each.id: each.facts["notes"] for each in clusters(db, trajectory)}
    now = standing_clusters(db, trajectory)
    found = []
    for session in sessions.in_trajectory(db, trajectory):
        for made in reversed(voting.rounds(db, session.id)):
            if session.rehearsal or made.stage is not RoundStage.REVEALED:
                continue
            ballots, tallies = voting.ballots(db, made.id), voting.tallies(db, made.id)
            for each in rules_of.ranking(voting.options(db, made.id), ballots, tallies):
                facts: dict[str, object] = {
                    "session": session.title,
                    "round": made.number,
                    "dots": each.dots,
                    "rank": each.rank,
                    "ballots": len(ballots),
                }
                if tallies:
                    facts |= {"by_hand": each.by_hand, "people_by_hand": sum(tally.people for tally in tallies)}
                subject = now.get(each.option.subject_id, each.option.subject_id)
                if subject in sizes:
                    facts["notes"] = sizes[subject]
                found.append(Source(SourceKind.VOTING_OPTION, each.option.id, each.option.text, facts))
    return found


def hidden_options(db: Database, trajectory: str) -> dict[str, int]:
    """The options of rounds that are not revealed, with the number of their round."""
    return {
        option.id: made.number
        for session in sessions.in_trajectory(db, trajectory)
        for made in voting.rounds(db, session.id)
        if made.stage is not RoundStage.REVEALED
        for option in voting.options(db, made.id)
    }


def findings(db: Database, trajectory: str) -> list[Source]:
    """Findings as they are worded now, with their outcome and what the tables said."""
    stances: dict[str, dict[str, int]] = defaultdict(dict)
    for finding, kind, count in db.execute(
        "SELECT finding, stance_kind, count(*) FROM stance WHERE trajectory = ? AND deleted = 0 AND stance_kind <> ''"
        " GROUP BY finding, stance_kind ORDER BY stance_kind",
        [trajectory],
    ).fetchall():
        stances[finding][kind] = count
    rows = db.execute(
        "SELECT f.id, ifnull(nullif(f.wording, ''), f.first_wording), f.outcome, f.from_room, s.title FROM finding f"
        f" JOIN session s ON s.id = f.session AND {_IN_EARNEST}"
        " WHERE f.trajectory = ? AND f.deleted = 0 ORDER BY f.ordinal, f.id",
        [trajectory],
    ).fetchall()
    found = []
    for row, words, outcome, from_room, session in rows:
        facts: dict[str, object] = {"outcome": outcome or "", "stances": stances[row], "session": session or ""}
        if from_room:
            facts["from_room"] = True
        found.append(Source(SourceKind.FINDING, row, words or "", facts))
    return found


def quotes(db: Database, trajectory: str) -> list[Source]:
    groups = {group.id: group for group in focus_groups.focus_groups(db, trajectory)}
    return [
        Source(
            SourceKind.QUOTE,
            quote.id,
            quote.text,
            {"focus_group": groups[quote.focus_group_id].title},
        )
        for quote in focus_groups.quotes(db, trajectory)
    ]


def stance_quotes(db: Database, trajectory: str) -> list[Source]:
    """What was said at the tables of a validation workshop in someone's own words, and of which finding."""
    rows = db.execute(
        "SELECT q.id, q.quote, ifnull(nullif(f.wording, ''), f.first_wording), q.stance_kind, s.title FROM stance q"
        " JOIN finding f ON f.id = q.finding AND f.deleted = 0 JOIN session s ON s.id = q.session AND s.deleted = 0"
        " WHERE q.trajectory = ? AND q.deleted = 0 AND q.quote <> '' ORDER BY f.ordinal, f.id, lower(q.quote), q.id",
        [trajectory],
    ).fetchall()
    return [
        Source(SourceKind.STANCE, row, quote, {"finding": finding or "", "stance": kind or "", "session": title or ""})
        for row, quote, finding, kind, title in rows
    ]


def concerns(db: Database, trajectory: str) -> list[Source]:
    names = {service.id: service.name for service in stakeholders.services(db, trajectory)}
    return [
        Source(
            SourceKind.CONCERN,
            each.id,
            each.text,
            {"concern_kind": each.kind.value, "service": names.get(each.service_id, "")},
        )
        for each in stakeholders.concerns(db, trajectory)
    ]


def items(db: Database, trajectory: str) -> list[Source]:
    return [Source(SourceKind.SWOART_ITEM, each.id, each.text, each.facts) for each in swoart.items(db, trajectory)]


def challenges(db: Database, trajectory: str) -> list[Source]:
    return [Source(SourceKind.CHALLENGE, each.id, each.text) for each in plan.challenges(db, trajectory)]


def same_thing(db: Database, trajectory: str) -> dict[str, set[str]]:
    """What stands for what: of a note the clusters it lies in, of notes and clusters the options made of them.

    Of an option also what it was made of. By id; what stands only for itself is not in it.
    """
    found: dict[str, set[str]] = defaultdict(set)
    now = standing_clusters(db, trajectory)
    for option, voted_on in db.execute(
        "SELECT id, subject FROM voting_option WHERE trajectory = ? AND deleted = 0", [trajectory]
    ).fetchall():
        subject = now.get(voted_on, voted_on)
        found[subject].add(option)
        found[option].add(subject)
    for options_of in list(found.values()):
        for each in list(options_of):
            options_of |= found.get(each, set())
    for cluster, lying in notes_of_clusters(db, trajectory).items():
        for note in lying:
            found[note] |= {cluster, *found.get(cluster, ())}
    return found
