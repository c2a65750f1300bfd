"""Info moments: the script of the evening, and the questions from the room with their answers."""

from __future__ import annotations

from collections.abc import Iterable

from buurtdesk.desk.desk import Desk, scope_of
from buurtdesk.desk.ordering import at_end, put_at
from buurtdesk.domain.errors import NotACount, NotInfo
from buurtdesk.domain.identity import anonymous_id, new_id
from buurtdesk.domain.info_moment import MOST_MINUTES, Asked, ScriptBlock
from buurtdesk.domain.note import clean_text, keepable
from buurtdesk.domain.session import Session, SessionKind
from buurtdesk.store import info_moments as stored
from buurtdesk.store.rows import Writer

DEFAULT_MINUTES = 10


def blocks(desk: Desk, session: Session) -> list[ScriptBlock]:
    """The script, in its order."""
    return stored.blocks(desk.library.db, session.id)


def asked(desk: Desk, session: Session) -> list[Asked]:
    """What was asked, in its order."""
    return stored.asked(desk.library.db, session.id)


def add_block(desk: Desk, session: Session, text: str, minutes: int = DEFAULT_MINUTES) -> ScriptBlock:
    """Put a block at the end of the script. Raises EmptyText, TextTooLong, NotACount, NotInfo."""
    made = ScriptBlock(_new_row(session), session.id, clean_text(text), _checked_minutes(minutes))
    with desk.action("block.add") as writer:
        ordinal = at_end(desk, "script_block", _ids(blocks(desk, session)))
        writer.put("script_block", made.id, scope_of(session), text=made.text, minutes=made.minutes, ordinal=ordinal)
    return made


def put_script(writer: Writer, session: Session, script: Iterable[ScriptBlock]) -> None:
    """Write a script of another info moment into a new one."""
    for ordinal, block in enumerate(script):
        row = _new_row(session)
        writer.put("script_block", row, scope_of(session), text=block.text, minutes=block.minutes, ordinal=ordinal)


def edit_block(desk: Desk, block: str, text: str, minutes: int) -> None:
    """Change what a block says and how long it takes. Raises EmptyText, TextTooLong, NotACount."""
    cleaned, checked = clean_text(text), _checked_minutes(minutes)
    with desk.action("block.edit") as writer:
        writer.update("script_block", block, text=cleaned, minutes=checked)


def move_block(desk: Desk, session: Session, block: str, place: int) -> None:
    """Put a block at another place of the script, from 0."""
    with desk.action("block.move") as writer:
        put_at(desk, writer, "script_block", block, _ids(blocks(desk, session)), place)


def delete_block(desk: Desk, block: str) -> None:
    """Take a block out of the script; Undo brings it back."""
    with desk.action("block.delete") as writer:
        writer.delete("script_block", block)


def ask(desk: Desk, session: Session, question: str, answer: str = "") -> Asked:
    """Keep a question from the room, with the answer if there is one. Raises EmptyText, TextTooLong, NotInfo."""
    made = Asked(_new_row(session), session.id, clean_text(question), keepable(answer).strip())
    with desk.action("asked.add") as writer:
        ordinal = at_end(desk, "asked", _ids(asked(desk, session)))
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
        put_at(desk, writer, "asked", asked, _ids(stored.asked(desk.library.db, session.id)), place)


def delete_asked(desk: Desk, asked: str) -> None:
    """Take a question off the list; Undo brings it back."""
    with desk.action("asked.delete") as writer:
        writer.delete("asked", asked)


def must_be_info(session: Session) -> Session:
    """The session itself. Raises NotInfo unless it is an info moment."""
    if session.kind is not SessionKind.INFO:
        raise NotInfo(session=session.title)
    return session


def _ids(listed: Iterable[ScriptBlock | Asked]) -> list[str]:
    return [each.id for each in listed]


def _new_row(session: Session) -> str:
    must_be_info(session)
    return anonymous_id() if session.is_anonymous else new_id()


def _checked_minutes(minutes: int) -> int:
    if not 0 <= minutes <= MOST_MINUTES:
        raise NotACount(value=minutes, most=MOST_MINUTES)
    return minutes
