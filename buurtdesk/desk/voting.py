"""Voting rounds: opened, filled with ballots and tallies, closed, and only then revealed."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from buurtdesk.desk import notes as wall
from buurtdesk.desk.desk import Desk, scope_of
from buurtdesk.domain import voting as rules_of
from buurtdesk.domain.errors import NoOptions, NoRound, NotFound, RoundHidden, RoundNotOpen, RoundOpen
from buurtdesk.domain.identity import anonymous_id, new_id
from buurtdesk.domain.session import WHOLE_ROOM, Session, check_table
from buurtdesk.domain.voting import Ballot, Option, Ranked, Round, RoundStage, Tally, VotingRules
from buurtdesk.store import voting as stored
from buurtdesk.store.rows import Scope, Writer


def rounds(desk: Desk, session: str) -> list[Round]:
    return stored.rounds(desk.library.db, session)


def options(desk: Desk, voting_round: str) -> list[Option]:
    """The options of a round, lettered."""
    return stored.options(desk.library.db, voting_round)


def is_revealed(desk: Desk, voting_round: str) -> bool:
    """Whether the room may see the dots of this round, which may be gone."""
    return stored.stage(desk.library.db, voting_round) is RoundStage.REVEALED


def ballots(desk: Desk, voting_round: str) -> list[Ballot]:
    """The ballots of a round, in the random order of their ids."""
    return stored.ballots(desk.library.db, voting_round)


def tallies(desk: Desk, voting_round: str) -> list[Tally]:
    """What was counted by hand in a round, by table."""
    return stored.tallies(desk.library.db, voting_round)


def turnout(desk: Desk, voting_round: str) -> int:
    """How many people voted, by ballot or in a tally; for the facilitator, not for the room."""
    by_hand = sum(tally.people for tally in tallies(desk, voting_round))
    return len(ballots(desk, voting_round)) + by_hand


def letters_of(desk: Desk, dots: Mapping[str, int]) -> str:
    """A ballot as it is typed, `-` for a blank one: dots by option id."""
    there = stored.letters(desk.library.db, dots)
    return " ".join(each for option, each in there.items() for _ in range(dots[option])) or rules_of.BLANK


def votable(desk: Desk, session: Session, chosen: Sequence[str] = ()) -> list[tuple[str, str]]:
    """What to vote on, as (id, text): the notes and clusters of these ids. Raises NotFound.

    Without ids all clusters with a title, or all notes where there are none.
    """
    notes = [(note.id, note.text) for note in wall.notes(desk, session.id)]
    clusters = [(cluster.id, cluster.title) for cluster in wall.clusters(desk, session.id) if cluster.title]
    if not chosen:
        return clusters or notes
    there = dict(clusters + notes)
    for wanted in chosen:
        if wanted not in there:
            raise NotFound(kind="note", name=wanted)
    return [(wanted, there[wanted]) for wanted in dict.fromkeys(chosen)]


def find_round(desk: Desk, session: Session, number: int | None = None) -> Round:
    """The round of this number, the last one without. Raises NoRound."""
    there = [made for made in rounds(desk, session.id) if number in (None, made.number)]
    if not there:
        raise NoRound(session=session.title)
    return there[-1]


def open_round(
    desk: Desk, session: Session, subjects: Sequence[tuple[str, str]], rules: VotingRules | None = None
) -> Round:
    """Open a round on notes or clusters, given as (id, text); the texts are frozen here. Raises NoOptions."""
    if not subjects:
        raise NoOptions()
    rules = rules or rules_of.default_rules(len(subjects))
    with desk.action("round.open") as writer:
        number = 1 + max((made.number for made in rounds(desk, session.id)), default=0)
        made = Round(new_id(), session.id, number, RoundStage.OPEN, rules)
        put_round(writer, session, made)
        put_options(writer, session, made, subjects)
    return made


def close_round(desk: Desk, voting_round: Round) -> None:
    """No more ballots; the dots stay hidden."""
    _set_stage(desk, voting_round, RoundStage.CLOSED, "round.close")


def reopen_round(desk: Desk, voting_round: Round) -> None:
    """Take ballots again; what was revealed is hidden again."""
    _set_stage(desk, voting_round, RoundStage.OPEN, "round.reopen")


def reveal_round(desk: Desk, voting_round: Round) -> None:
    """Let the room see the dots. Raises RoundOpen."""
    with desk.action("round.reveal") as writer:
        if now(desk, voting_round).stage is RoundStage.OPEN:
            raise RoundOpen(number=voting_round.number)
        writer.update("voting_round", voting_round.id, stage=RoundStage.REVEALED.value)


def delete_round(desk: Desk, voting_round: Round) -> None:
    with desk.action("round.delete") as writer:
        writer.delete("voting_round", voting_round.id)


def add_ballot(desk: Desk, session: Session, voting_round: Round, dots: Mapping[str, int]) -> Ballot:
    """Take in one person's ballot, dots by option id. Raises RoundNotOpen, TooManyDots, TooManyOnOption."""
    (made,) = add_ballots(desk, session, voting_round, [dots])
    return made


def add_ballots(desk: Desk, session: Session, voting_round: Round, many: Sequence[Mapping[str, int]]) -> list[Ballot]:
    """Take in ballots, all or none. Raises as add_ballot."""
    with desk.action("ballot.add") as writer:
        letters = _letters_if_open(desk, voting_round)
        checked = [rules_of.check_ballot(voting_round.rules, dots, letters) for dots in many]
        made = [Ballot(anonymous_id(), voting_round.id, kept) for kept in checked]
        for ballot in made:
            put_ballot(writer, session, ballot)
    return made


def set_tally(
    desk: Desk, session: Session, voting_round: Round, table: int, people: int, dots: Mapping[str, int]
) -> Tally:
    """Keep what was counted by hand at a table, or WHOLE_ROOM; an earlier count of that table is replaced.

    Raises RoundNotOpen, NoSuchTable, TableNotKept, and as check_tally.
    """
    if table != WHOLE_ROOM:
        check_table(session, table)
    with desk.action("tally.set") as writer:
        kept = rules_of.check_tally(voting_round.rules, people, dots, _letters_if_open(desk, voting_round))
        row = stored.tally_id(voting_round.id, table, session.is_anonymous)
        made = Tally(row, voting_round.id, table, people, kept)
        fixed = {"voting_round": voting_round.id, "table_no": table}
        writer.put("tally", made.id, scope_of(session), fixed, counted=stored.counted_json(people, kept))
    return made


def delete_tally(desk: Desk, voting_round: Round, tally: str) -> None:
    """Take a count by hand away. Raises RoundNotOpen."""
    with desk.action("tally.delete") as writer:
        _letters_if_open(desk, voting_round)
        writer.delete("tally", tally)


def ranking(desk: Desk, session: Session, number: int | None = None) -> list[Ranked]:
    """The ranking of a round, the last revealed one without a number. Raises NoRound, RoundHidden."""
    return round_ranking(desk, revealed_round(desk, session, number))


def revealed_round(desk: Desk, session: Session, number: int | None = None) -> Round:
    """The revealed round of this number, the last one without. Raises NoRound, RoundHidden."""
    there = [made for made in rounds(desk, session.id) if number in (None, made.number)]
    if not there:
        raise NoRound(session=session.title)
    revealed = [made for made in there if made.stage is RoundStage.REVEALED]
    if not revealed:
        raise RoundHidden(number=there[-1].number)
    return revealed[-1]


def round_ranking(desk: Desk, voting_round: Round) -> list[Ranked]:
    """A recount of the ballots and tallies of a revealed round. Raises RoundHidden."""
    if now(desk, voting_round).stage is not RoundStage.REVEALED:
        raise RoundHidden(number=voting_round.number)
    there = ballots(desk, voting_round.id), tallies(desk, voting_round.id)
    return rules_of.ranking(options(desk, voting_round.id), *there)


def put_round(writer: Writer, session: Session, voting_round: Round) -> None:
    """Write a round's own row."""
    writer.put(
        "voting_round",
        voting_round.id,
        Scope(session.trajectory_id, session.id),
        number=voting_round.number,
        stage=voting_round.stage.value,
        rules=stored.rules_json(voting_round.rules),
    )


def put_options(
    writer: Writer, session: Session, voting_round: Round, subjects: Sequence[tuple[str, str]]
) -> list[Option]:
    """Write the options of a round, lettered in the order given."""
    scope = Scope(session.trajectory_id, session.id)
    made = []
    for ordinal, (subject, text) in enumerate(subjects):
        option = Option(new_id(), voting_round.id, subject, rules_of.letter(ordinal), text)
        fixed = {"voting_round": voting_round.id, "subject": subject}
        writer.put("voting_option", option.id, scope, fixed, ordinal=ordinal, text=text)
        made.append(option)
    return made


def put_ballot(writer: Writer, session: Session, ballot: Ballot) -> None:
    """Write a ballot; always anonymous: no time, no order, whatever the session keeps of its notes."""
    scope = Scope(session.trajectory_id, session.id, anonymous_since_ms=session.start_ms)
    dots = json.dumps(ballot.dots, sort_keys=True)
    writer.put("ballot", ballot.id, scope, {"voting_round": ballot.round_id}, dots=dots)


def _set_stage(desk: Desk, voting_round: Round, stage: RoundStage, name: str) -> None:
    with desk.action(name) as writer:
        writer.update("voting_round", voting_round.id, stage=stage.value)


def _letters_if_open(desk: Desk, voting_round: Round) -> dict[str, str]:
    """The letters of the options by id. Raises RoundNotOpen."""
    if now(desk, voting_round).stage is not RoundStage.OPEN:
        raise RoundNotOpen(number=voting_round.number)
    return {option.id: option.letter for option in options(desk, voting_round.id)}


def now(desk: Desk, voting_round: Round) -> Round:
    """The round as it is on the disk. Raises RoundNotOpen if it is gone."""
    for made in rounds(desk, voting_round.session_id):
        if made.id == voting_round.id:
            return made
    raise RoundNotOpen(number=voting_round.number)
