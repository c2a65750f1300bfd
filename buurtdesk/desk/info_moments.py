"""Info moments: the questions from the room with their answers."""

from __future__ import annotations

from buurtdesk.desk.desk import Desk, scope_of
from buurtdesk.desk.ordering import at_end, put_at
from buurtdesk.domain.errors import NotInfo
from buurtdesk.domain.identity import anonymous_id, new_id
from buurtdesk.domain.info_moment import Asked
from buurtdesk.domain.note import clean_text, keepable
from buurtdesk.domain.session import Session, SessionKind
from buurtdesk.store import info_moments as stored


def asked(desk: Desk, session: Session) -> list[Asked]:
    """What was asked, in its order."""
    return stored.asked(desk.library.db, session.id)


def ask(desk: Desk, session: Session, question: str, answer: str = "") -> Asked:
    """Keep a question from the room, with the answer if there is one. Raises EmptyText, TextTooLong, NotInfo."""
    made = Asked(_new_row(session), session.id, clean_text(question), keepable(answer).strip())
    with desk.action("asked.add") as writer:
        ordinal = at_end(desk, "asked", [each.id for each in asked(desk, session)])
        writer.put("asked", made.id, scope_of(session), question=made.question, answer=made.answer, ordinal=ordinal)
    return made


def edit_asked(desk: Desk, asked: str, question: str, answer: str) -> None:
    """Change a question or its answer. Raises EmptyText, TextTooLong."""
    cleaned = clean_text(question)
    with desk.action("asked.edit") as writer:
        writer.update("asked", asked, question=cleaned, answer=keepable(answer).strip())


def move_asked(desk: Desk, session: Session, asked: str, place: int) -> None:
    """Put a question at another place of the list, from 0."""
    with desk.action("asked.move") as writer:
        put_at(desk, writer, "asked", asked, [each.id for each in stored.asked(desk.library.db, session.id)], place)


def delete_asked(desk: Desk, asked: str) -> None:
    """Take a question off the list; Undo brings it back."""
    with desk.action("asked.delete") as writer:
        writer.delete("asked", asked)


def must_be_info(session: Session) -> Session:
    """The session itself. Raises NotInfo unless it is an info moment."""
    if session.kind is not SessionKind.INFO:
        raise NotInfo(session=session.title)
    return session


def _new_row(session: Session) -> str:
    must_be_info(session)
    return anonymous_id() if session.is_anonymous else new_id()
