"""Making and changing sessions."""

from __future__ import annotations

from buurtdesk.desk.desk import Desk
from buurtdesk.domain.clock import wall_ms
from buurtdesk.domain.errors import NotACount, TableNotKept, WrongKind
from buurtdesk.domain.identity import new_id
from buurtdesk.domain.note import clean_text
from buurtdesk.domain.session import Anonymity, Session, SessionKind, check_moment, check_tighter
from buurtdesk.store import sessions as stored
from buurtdesk.store.rows import Scope, Writer

DEFAULT_TABLES, MOST_TABLES = 8, 99


def sessions(desk: Desk, trajectory: str, kind: SessionKind | None = None) -> list[Session]:
    """The sessions of a trajectory, or those of one kind, in the order in which they were planned."""
    there = stored.in_trajectory(desk.library.db, trajectory)
    return [session for session in there if kind in (None, session.kind)]


def is_there(desk: Desk, session: str) -> bool:
    """Whether a session is there, in a trajectory that is there."""
    return any(each.id == session for each in stored.all_sessions(desk.library.db))


def new(
    desk: Desk,
    trajectory: str,
    kind: SessionKind,
    title: str,
    anonymity: Anonymity = Anonymity.TABLE,
    tables: int | None = None,
) -> Session:
    """Plan a session; an anonymous one keeps tables only if `tables` says so, an info moment none. Raises EmptyText."""
    if tables is None:
        tables = 0 if anonymity is Anonymity.ANONYMOUS or kind is SessionKind.INFO else DEFAULT_TABLES
    made = Session(new_id(), trajectory, kind, clean_text(title), anonymity, tables, start_ms=wall_ms())
    with desk.action("session.new") as writer:
        put_session(writer, made)
    return made


def rename(desk: Desk, session: str, title: str) -> None:
    """Give a session another title. Raises EmptyText."""
    with desk.action("session.rename") as writer:
        writer.update("session", session, title=clean_text(title))


def set_tables(desk: Desk, session: Session, tables: int) -> None:
    """Change how many tables there are. Raises NotACount, and TableNotKept: what keeps no tables stays so."""
    if session.tables == 0:
        raise TableNotKept(session=session.title)
    if not 1 <= tables <= MOST_TABLES:
        raise NotACount(value=tables, most=MOST_TABLES)
    with desk.action("session.tables") as writer:
        writer.update("session", session.id, tables=tables)


def set_start(desk: Desk, session: str, starts_at: str) -> None:
    """Say when a session begins: "2026-11-12T19:00", or empty if that is not known. Raises NotAMoment."""
    checked = check_moment(starts_at)
    with desk.action("session.start") as writer:
        writer.update("session", session, starts_at=checked)


def ask_room(desk: Desk, session: str, question: str) -> None:
    """Say what the room is asked; empty is nothing. Raises TextTooLong."""
    cleaned = clean_text(question) if question.strip() else ""
    with desk.action("session.question") as writer:
        writer.update("session", session, room_question=cleaned)


def tighten(desk: Desk, session: Session, to: Anonymity) -> None:
    """Keep less of who wrote from now on, and nothing that was kept beyond it; on every laptop, and without undo.

    Raises WrongKind, NotTighter.
    """
    check_tighter(must_be_ideas(session), to)
    desk.library.tighten(session.id, to)
    desk.tell("tighten", {})


def delete(desk: Desk, session: str) -> None:
    """Put a session away with all that lies in it; Undo brings it back."""
    with desk.action("session.delete") as writer:
        writer.delete("session", session)


def must_be_ideas(session: Session) -> Session:
    """The session itself. Raises WrongKind unless it is an idea workshop."""
    if session.kind is not SessionKind.IDEAS:
        raise WrongKind(session=session.title)
    return session


def put_session(writer: Writer, session: Session) -> None:
    """Write a session's own row; it lies in itself and is not anonymous: it tells nothing of who was there."""
    writer.put(
        "session",
        session.id,
        Scope(session.trajectory_id, session.id),
        {"session_kind": session.kind.value, "start_ms": session.start_ms},
        title=session.title,
        anonymity=session.anonymity.value,
        tables=session.tables,
        room_question=session.room_question,
        rehearsal=int(session.rehearsal),
    )
