"""Reading voting rounds, their options, ballots and tallies."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from buurtdesk.domain.identity import derived_id, untimed_id
from buurtdesk.domain.voting import Ballot, Option, Round, RoundStage, Tally, VotingRules, letter
from buurtdesk.store.driver import Database


def rounds(db: Database, session: str) -> list[Round]:
    """The rounds of a session in their order."""
    rows = db.execute(
        "SELECT id, number, stage, rules FROM voting_round WHERE session = ? AND deleted = 0 ORDER BY number, id",
        [session],
    ).fetchall()
    return [
        Round(row, session, number or 0, _stage(stage), VotingRules(*json.loads(rules or "[0, 0]")))
        for row, number, stage, rules in rows
    ]


def stage(db: Database, voting_round: str) -> RoundStage | None:
    """Where this round stands; None if it is not there."""
    row = db.execute("SELECT stage FROM voting_round WHERE id = ? AND deleted = 0", [voting_round]).fetchone()
    return _stage(row[0]) if row else None


def options(db: Database, voting_round: str) -> list[Option]:
    """The options of a round, in the order of their letters."""
    rows = db.execute(
        "SELECT id, subject, ordinal, text FROM voting_option WHERE voting_round = ? AND deleted = 0"
        " ORDER BY ordinal, id",
        [voting_round],
    ).fetchall()
    return [
        Option(row, voting_round, subject, letter(ordinal or 0), text or "") for row, subject, ordinal, text in rows
    ]


def letters(db: Database, options: Iterable[str]) -> dict[str, str]:
    """The letters of these options by id, in their order."""
    wanted = list(options)
    marks = ", ".join("?" * len(wanted))
    found = f"SELECT id, ordinal FROM voting_option WHERE id IN ({marks}) ORDER BY ordinal, id"
    return {row: letter(ordinal or 0) for row, ordinal in db.execute(found, wanted).fetchall()}


def ballots(db: Database, voting_round: str) -> list[Ballot]:
    """The ballots of a round, in the random order of their ids."""
    rows = db.execute(
        "SELECT id, dots FROM ballot WHERE voting_round = ? AND deleted = 0 ORDER BY id", [voting_round]
    ).fetchall()
    return [Ballot(row, voting_round, json.loads(dots or "{}")) for row, dots in rows]


def ballot_id(voting_round: str, code: str) -> str:
    """Of a ballot that was read from paper: derived, so that reading it twice, also on two laptops, is one ballot."""
    return derived_id("ballot", voting_round, code)


def is_ballot_there(db: Database, ballot: str) -> bool:
    """Whether this ballot is counted."""
    return db.execute("SELECT 1 FROM ballot WHERE id = ? AND deleted = 0", [ballot]).fetchone() is not None


def dots_of(db: Database, ballot: str) -> dict[str, int] | None:
    """What was voted on a ballot, by option id; None if it does not count."""
    row = db.execute("SELECT dots FROM ballot WHERE id = ? AND deleted = 0", [ballot]).fetchone()
    return dict(json.loads(row[0] or "{}")) if row else None


def tallies(db: Database, voting_round: str) -> list[Tally]:
    """What was counted by hand in a round, by table."""
    rows = db.execute(
        "SELECT id, table_no, counted FROM tally WHERE voting_round = ? AND deleted = 0 ORDER BY table_no, id",
        [voting_round],
    ).fetchall()
    return [Tally(row, voting_round, table, *json.loads(counted or "[0, {}]")) for row, table, counted in rows]


def tally_id(voting_round: str, table: int, anonymous: bool) -> str:
    """Derived, so that two laptops that count the same table write the same row.

    In an anonymous session it is the id that the tally gets when a session becomes one (see untimed).
    """
    row = derived_id("tally", voting_round, str(table))
    return untimed_id(row) if anonymous else row


def counted_json(people: int, dots: Mapping[str, int]) -> str:
    """A tally's people and dots as they are kept: one value, never the people of one count with the dots of another."""
    return json.dumps([people, dots], sort_keys=True)


def rules_json(rules: VotingRules) -> str:
    """Rules as they are kept."""
    return json.dumps([rules.dots_per_person, rules.most_per_option])


def _stage(value: str | None) -> RoundStage:
    """Unknown words of a newer version are read as closed: nothing is shown too early."""
    return RoundStage(value) if value in set(RoundStage) else RoundStage.CLOSED
