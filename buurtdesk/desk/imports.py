"""Taking in what other tools exported."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from buurtdesk.desk.desk import Desk
from buurtdesk.desk.notes import put_note
from buurtdesk.desk.sessions import put_session
from buurtdesk.desk.trajectories import put_trajectory
from buurtdesk.desk.voting import put_ballot, put_options, put_round
from buurtdesk.domain.clock import wall_ms
from buurtdesk.domain.identity import anonymous_id, new_id
from buurtdesk.domain.note import Note, clean_text, keepable
from buurtdesk.domain.session import Anonymity, Session, SessionKind
from buurtdesk.domain.trajectory import Trajectory
from buurtdesk.domain.voting import Ballot, Round, RoundStage, VotingRules
from buurtdesk.domain.wall import free_places
from buurtdesk.interop.polis import AGREE, Conversation, read_conversation


@dataclass(frozen=True)
class PolisImport:
    """What came in, and how many statements stayed out because the moderators had taken them out."""

    session: Session
    notes: int
    ballots: int
    moderated_out: int


def import_polis(desk: Desk, trajectory: str | None, folder: Path, title: str) -> PolisImport:
    """Make an idea session of a Pol.is conversation: statements are notes, each voter is a ballot.

    Without a trajectory it gets one of its own, of the same title. The round is closed, revealed and without caps; a
    voter's dots are the statements whose last vote is an agreement.
    """
    conversation = read_conversation(folder)
    made = None if trajectory else Trajectory(new_id(), clean_text(title))
    within = made.id if made else str(trajectory)
    session = Session(
        new_id(), within, SessionKind.IDEAS, clean_text(title), Anonymity.ANONYMOUS, tables=0, start_ms=wall_ms()
    )
    with desk.action("import.polis") as writer:
        if made:
            put_trajectory(writer, made)
        put_session(writer, session)
        notes = _notes(conversation, session)
        for note in notes.values():
            put_note(writer, session, note)
        voting_round = Round(new_id(), session.id, 1, RoundStage.REVEALED, VotingRules(0, 0))
        put_round(writer, session, voting_round)
        options = put_options(writer, session, voting_round, [(note.id, note.text) for note in notes.values()])
        option_of = dict(zip(notes, options, strict=True))
        for votes in conversation.last_votes.values():
            agreed = {option_of[each].id: 1 for each, vote in votes.items() if vote == AGREE and each in option_of}
            put_ballot(writer, session, Ballot(anonymous_id(), voting_round.id, agreed))
    return PolisImport(session, len(notes), len(conversation.last_votes), conversation.moderated_out)


def _notes(conversation: Conversation, session: Session) -> dict[str, Note]:
    """Notes by statement id; a statement without text has nothing to hang on the wall."""
    kept = {key: keepable(text) for key, text in conversation.statements.items()}
    written = {key: text for key, text in kept.items() if text.strip()}
    places = free_places((), len(written), in_random_order=True)
    return {
        key: Note(anonymous_id(), session.id, text, place=place, source=f"polis:{key}")
        for (key, text), place in zip(written.items(), places, strict=True)
    }
