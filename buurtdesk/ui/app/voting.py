"""Voting: brings the voting room together with the desk."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from buurtdesk.desk import notes, scan_rejects, voting, waiting_ballots
from buurtdesk.desk.desk import Desk
from buurtdesk.domain.session import Session
from buurtdesk.domain.sheet import shown
from buurtdesk.domain.voting import (
    BLANK,
    Ballot,
    Option,
    Round,
    RoundStage,
    Standing,
    VotingRules,
    default_rules,
    read_ballot,
)
from buurtdesk.ui import counted
from buurtdesk.ui.app.attempt import attempt
from buurtdesk.ui.app.scan_words import doubt_words
from buurtdesk.ui.projector.views import Reveal, RoomView, Vote, Wall
from buurtdesk.ui.voting.ballots import Ballots
from buurtdesk.ui.voting.looking import Looking
from buurtdesk.ui.voting.room import NEW, VotingRoom
from buurtdesk.ui.voting.tallies import Tallies
from buurtdesk.ui.voting.view import Candidate, VotingView, WaitingView

if TYPE_CHECKING:
    from buurtdesk.desk.ballot_scans import BallotRead


class Voting(QObject):
    """The rounds of one session, one of which is looked at."""

    wall_wanted = Signal()
    changed = Signal()
    paper_wanted = Signal(object)
    scans_given = Signal(object)
    not_read_wanted = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._session: Session | None = None
        self._chosen = ""
        self._veiled = False
        self._view = VotingView()
        self._typed: list[Ballot] = []
        self._outcomes: dict[str, tuple[Standing, ...]] = {}
        self.room = VotingRoom(lambda code: waiting_ballots.waiting_picture(self._desk, code))
        self.room.round_chosen.connect(self._choose)
        self.room.opened.connect(self._open)
        self.room.ballot_typed.connect(self._take_ballot)
        self.room.close_wanted.connect(lambda: voting.close_round(self._desk, self._view.current))
        self.room.reopen_wanted.connect(lambda: voting.reopen_round(self._desk, self._view.current))
        self.room.reveal_wanted.connect(lambda: voting.reveal_round(self._desk, self._view.current))
        self.room.counted.connect(self._take_tally)
        self.room.count_deleted.connect(lambda tally: voting.delete_tally(self._desk, self._view.current, tally))
        self.room.undo_wanted.connect(lambda: self._desk.undo())
        self.room.again_wanted.connect(self._vote_again)
        self.room.paper_wanted.connect(lambda: self.paper_wanted.emit(self._session))
        self.room.wall_wanted.connect(self.wall_wanted)
        self.room.scans_given.connect(self.scans_given)
        self.room.not_read_wanted.connect(self.not_read_wanted)
        self.room.confirmed.connect(self._confirm)
        self.room.left_out.connect(self._leave_out)

    def use(self, session: Session | None) -> None:
        """Look at the rounds of this session; they are read when they come in sight."""
        if (session and session.id) != (self._session and self._session.id):
            self._chosen = ""
            self._typed.clear()
        self._session = session

    def veil(self, veiled: bool) -> None:
        """Hide how many ballots there are, or show it again."""
        self._veiled = veiled
        self.room.show_view(replace(self._view, veiled=veiled))

    @property
    def is_veiled(self) -> bool:
        """Whether the room sees this screen."""
        return self._veiled

    def refresh(self) -> None:
        """Read the rounds anew."""
        self._view = replace(self._read(), veiled=self._veiled)
        self.room.show_view(self._view)
        self.changed.emit()

    def room_view(self) -> RoomView | None:
        """The round as the room may see it: its dots only once they are revealed."""
        session, current = self._session, self._view.current
        if session is None:
            return None
        if current is None:
            return Wall(session.title, **_of(session))
        shown = self._of_round(current)
        return shown[-1]

    def steps(self) -> list[RoomView]:
        """Each round as the room may see it: how to vote, and the dots once they are revealed."""
        if self._session is None:
            return []
        return [step for made in voting.rounds(self._desk, self._session.id) for step in self._of_round(made)]

    def _of_round(self, made: Round) -> list[RoomView]:
        session = self._session
        hidden = {note.id for note in notes.notes(self._desk, session.id) if note.hidden}
        footer = QCoreApplication.translate("Voting", "{title}, round {number}").format(
            title=session.title, number=made.number
        )

        def text(option: Option) -> str:
            not_shown = QCoreApplication.translate("Voting", "(not on this screen)")
            return not_shown if option.subject_id in hidden else option.text

        options = tuple((option.letter, text(option)) for option in voting.options(self._desk, made.id))
        rules, of = made.rules, _of(session)
        vote = Vote(made.id, made.number, footer, rules.dots_per_person, rules.most_per_option, options, **of)
        if made.stage is not RoundStage.REVEALED:
            return [vote]
        standings = self._standings(made)
        ranked = [each.ranked for each in standings]
        rows = tuple((each.rank, each.option.letter, text(each.option), each.dots) for each in ranked)
        return [vote, Reveal(made.id, made.number, footer, rows, tuple(each.group for each in standings), **of)]

    def _read(self) -> VotingView:
        if self._session is None:
            return VotingView()
        rounds = tuple(voting.rounds(self._desk, self._session.id))
        current = self._current(rounds)
        if current is None:
            return VotingView(rounds, candidates=self._candidates())
        options = tuple(voting.options(self._desk, current.id))
        ballots = {ballot.id for ballot in voting.ballots(self._desk, current.id)}
        last = next((ballot for ballot in reversed(self._typed) if ballot.id in ballots), None)
        return VotingView(
            rounds,
            current,
            options,
            len(ballots),
            _letters(last, options) if last else None,
            self._desk.undo_state.undo == "ballot.add",
            tuple(voting.tallies(self._desk, current.id)),
            self._session.tables,
            self._standings(current) if current.stage is RoundStage.REVEALED else (),
            waiting=self._waiting(current),
            not_read=len(scan_rejects.kept_rejects(self._desk)),
        )

    def _waiting(self, current: Round) -> tuple[WaitingView, ...]:
        there = waiting_ballots.waiting_ballots(self._desk, current.id)
        return tuple(WaitingView(each.code, shown(each.code), each.letters, doubt_words(each.doubt)) for each in there)

    def recount(self) -> None:
        """Ballots or counts changed: how firm each place is has to be told anew."""
        self._outcomes.clear()

    def _standings(self, current: Round) -> tuple[Standing, ...]:
        from buurtdesk.desk.outcome import outcome  # numpy: not needed to open the window

        if current.id not in self._outcomes:
            self._outcomes[current.id] = tuple(outcome(self._desk, current))
        return self._outcomes[current.id]

    def _current(self, rounds: tuple[Round, ...]) -> Round | None:
        if self._chosen == NEW or not rounds:
            return None
        return next((made for made in rounds if made.id == self._chosen), rounds[-1])

    def _candidates(self) -> tuple[Candidate, ...]:
        """Clusters with a title first, ticked; then notes, ticked where they lie in none of these."""
        there = notes.notes(self._desk, self._session.id)
        named = [cluster for cluster in notes.clusters(self._desk, self._session.id) if cluster.title]
        sizes = {cluster.id: sum(cluster.id in note.clusters for note in there) for cluster in named}
        of_clusters = [
            Candidate(
                cluster.id,
                cluster.title,
                counted.tr("cluster of %n note(s)", "", sizes[cluster.id]),
                proposed=True,
            )
            for cluster in named
        ]
        of_notes = [
            Candidate(note.id, note.text, "", proposed=sizes.keys().isdisjoint(note.clusters))
            for note in there
            if not note.hidden
        ]
        return (*of_clusters, *of_notes)

    def _choose(self, key: str) -> None:
        self._chosen = key
        self.refresh()

    def _open(self, subjects: list[tuple[str, str]], rules: VotingRules) -> None:
        self._chosen = ""
        voting.open_round(self._desk, self._session, subjects, rules)
        self.room.setFocus()

    def _vote_again(self, group: int) -> None:
        """A second round on what was too close to call."""
        from buurtdesk.desk.outcome import close_subjects

        subjects = close_subjects(self._desk, self._view.current, group)
        self._open(subjects, default_rules(len(subjects)))

    def _take_ballot(self, typed: str) -> None:
        """Take a ballot in; what is wrong with it is told at the field and the letters stay."""
        ballots = self.room.stage
        if not isinstance(ballots, Ballots) or self._view.current is None:
            return

        def take() -> None:
            dots = read_ballot(typed, self._view.options)
            self._typed.append(voting.add_ballot(self._desk, self._session, self._view.current, dots))

        if attempt(take, ballots.refused):
            ballots.accepted()
            self.refresh()

    def _confirm(self, code: str, letters: tuple[str, ...]) -> None:
        """A scanned ballot counts as it stands now; what is wrong with it is told there."""
        looking, current = self.room.stage, self._view.current
        confirm = partial(waiting_ballots.confirm_ballot, self._desk, self._session, current, code, letters)
        if isinstance(looking, Looking):
            attempt(confirm, looking.refused)

    def _leave_out(self, code: str) -> None:
        waiting_ballots.leave_out(self._desk, self._view.current.id, code)
        self.refresh()

    def after_reading(self, ballots: Sequence[BallotRead]) -> None:
        """Scans were read: show the round that they are of, and what is to be looked at."""
        rounds = {each.round.id for each in ballots if each.session.id == (self._session and self._session.id)}
        if rounds and (self._view.current is None or self._view.current.id not in rounds):
            self._chosen = sorted(rounds)[-1]
        self.refresh()
        self.room.look()

    def _take_tally(self, table: int, people: int, dots: dict[str, int]) -> None:
        """Keep what was counted by hand; what is wrong with it is told there and the numbers stay."""
        tallies, current = self.room.stage, self._view.current
        keep = partial(voting.set_tally, self._desk, self._session, current, table, people, dots)
        if isinstance(tallies, Tallies) and attempt(keep, tallies.refused):
            tallies.accepted()


def _letters(ballot: Ballot, options: tuple[Option, ...]) -> str:
    """A ballot as it is typed."""
    letters = [option.letter for option in options for _ in range(ballot.dots.get(option.id, 0))]
    return " ".join(letters) or BLANK


def _of(session: Session) -> dict[str, object]:
    return {"session_id": session.id, "rehearsal": session.rehearsal}
