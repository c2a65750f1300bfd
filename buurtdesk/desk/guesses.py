"""What people guess of a figure before they see it: table by table, or nameless where no tables are kept."""

from __future__ import annotations

from collections.abc import Sequence

from buurtdesk.analysis.figures import main_labels, shares_to_guess
from buurtdesk.desk.desk import Desk, scope_of
from buurtdesk.desk.findings import must_be_validation
from buurtdesk.domain.errors import NotAsked, NothingToGuess
from buurtdesk.domain.finding import Finding, Guess, check_guess
from buurtdesk.domain.identity import anonymous_id, new_id
from buurtdesk.domain.session import WHOLE_ROOM, Session, check_stance_table
from buurtdesk.store import findings as stored
from buurtdesk.store.findings import guess_id, labels_json


def guesses(desk: Desk, session: Session) -> list[Guess]:
    """All that was guessed in a session."""
    return stored.guesses(desk.library.db, session.id)


def ask(desk: Desk, finding: Finding, labels: Sequence[str] | None = None) -> tuple[str, ...]:
    """Let people guess a share of the figure: the one that it speaks of, or that of these labels.

    Raises NothingToGuess.
    """
    there = shares_to_guess(finding.figure) if finding.figure else ()
    wanted = main_labels(finding.figure) if finding.figure and labels is None else tuple(labels or ())
    if wanted not in there:
        raise NothingToGuess(finding=finding.wording)
    with desk.action("finding.predict") as writer:
        writer.update("finding", finding.id, prediction=labels_json(wanted))
    return wanted


def ask_no_more(desk: Desk, finding: str) -> None:
    """Show the figure straight away; what was guessed stays, for when it is asked again."""
    with desk.action("finding.predict") as writer:
        writer.update("finding", finding, prediction=labels_json(()))


def guess(desk: Desk, session: Session, finding: Finding, table: int, percent: int) -> Guess:
    """Keep what a table guesses; it replaces what was there. Of WHOLE_ROOM each is one more, and nameless.

    Raises NotAsked, NotAPercentage, NoSuchTable, TableNotKept.
    """
    must_be_validation(session)
    if not finding.prediction:
        raise NotAsked(finding=finding.wording)
    table, percent = check_stance_table(session, table), check_guess(percent)
    nameless = anonymous_id() if session.is_anonymous else new_id()
    row = nameless if table == WHOLE_ROOM else guess_id(finding.id, table)
    with desk.action("guess.set") as writer:
        writer.put("guess", row, scope_of(session), {"finding": finding.id, "table_no": table}, percent=percent)
    return Guess(row, finding.id, table, percent)


def clear(desk: Desk, guess: str) -> None:
    """Take back a guess; Undo brings it back."""
    with desk.action("guess.clear") as writer:
        writer.delete("guess", guess)
