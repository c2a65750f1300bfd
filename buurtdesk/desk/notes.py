"""Notes on the wall."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from buurtdesk.desk.desk import Desk, scope_of
from buurtdesk.domain.cluster import Cluster
from buurtdesk.domain.identity import anonymous_id, new_id
from buurtdesk.domain.note import Note, NoteColor, Place, clean_language, clean_text, clean_translation, keepable
from buurtdesk.domain.session import Session, check_author, check_table
from buurtdesk.domain.wall import free_slots
from buurtdesk.store import notes as stored
from buurtdesk.store.notes import place_json
from buurtdesk.store.rows import Writer


def notes(desk: Desk, session: str, only: Iterable[str] | None = None) -> list[Note]:
    """The notes of a session, or those of these ids, by text: the order of arrival is nobody's business."""
    return stored.notes(desk.library.db, session, only)


def count(desk: Desk, trajectory: str) -> int:
    """How many notes there are in all sessions of a trajectory together."""
    return stored.count(desk.library.db, trajectory)


def clusters(desk: Desk, session: str) -> list[Cluster]:
    return stored.clusters(desk.library.db, session)


def add(
    desk: Desk,
    session: Session,
    texts: str | Sequence[str],
    color: NoteColor = NoteColor.YELLOW,
    table: int | None = None,
    place: Place | None = None,
    language: str = "",
    translation: str = "",
    author: str = "",
) -> list[Note]:
    """Put one note, or one per text, on the wall.

    Raises EmptyText, TextTooLong, NoSuchTable, TableNotKept, NotALanguage, NameNotKept.
    """
    cleaned = [clean_text(text) for text in ([texts] if isinstance(texts, str) else texts)]
    said_in, translated = clean_language(language), clean_translation(translation)
    kept = Note(
        "",
        session.id,
        "",
        color,
        table=check_table(session, table),
        language=said_in,
        translation=translated,
        author=check_author(session, keepable(author)),
    )
    with desk.action("note.add") as writer:
        places = [place] if place else _free_places(desk, session, len(cleaned))
        made = [
            replace(kept, id=_new_note_id(session), text=text, place=at)
            for text, at in zip(cleaned, places, strict=True)
        ]
        for note in made:
            put_note(writer, session, note)
        desk.wall_memory.hang(note.place for note in made)
    return made


def edit(desk: Desk, note: str, text: str) -> None:
    """Give a note another text. Raises EmptyText, TextTooLong."""
    cleaned = clean_text(text)
    with desk.action("note.edit") as writer:
        writer.update("note", note, text=cleaned)


def translate(desk: Desk, note: str, language: str, translation: str) -> None:
    """Say in which language a note is, and lay a translation beside it. Raises NotALanguage, TextTooLong."""
    said_in, translated = clean_language(language), clean_translation(translation)
    with desk.action("note.translate") as writer:
        writer.update("note", note, language=said_in, translation=translated)


def recolor(desk: Desk, ids: Iterable[str], color: NoteColor) -> None:
    with desk.action("note.color") as writer:
        for note in ids:
            writer.update("note", note, color=color.value)


def set_table(desk: Desk, session: Session, ids: Iterable[str], table: int | None) -> None:
    """Say at which table notes were written. Raises NoSuchTable, TableNotKept."""
    table = check_table(session, table)
    with desk.action("note.table") as writer:
        for note in ids:
            writer.update("note", note, table_no=table)


def hide(desk: Desk, ids: Iterable[str], hidden: bool) -> None:
    """Take notes off the room's screen, or let the room see them again; on the wall they stay."""
    with desk.action("note.hide") as writer:
        for note in ids:
            writer.update("note", note, hidden=int(hidden))


def delete(desk: Desk, ids: Iterable[str]) -> None:
    """Take notes off the wall; Undo brings them back."""
    with desk.action("note.delete") as writer:
        for note in ids:
            writer.delete("note", note)


def put_note(writer: Writer, session: Session, note: Note) -> None:
    """Write a whole note."""
    writer.put(
        "note",
        note.id,
        scope_of(session),
        text=note.text,
        color=note.color.value,
        place=place_json(note.place),
        table_no=note.table,
        source=note.source,
        language=note.language,
        translation=note.translation,
        author=note.author or None,
    )


def _free_places(desk: Desk, session: Session, wanted: int) -> list[Place]:
    return free_slots(desk.wall_memory.taken(session.id), wanted, session.is_anonymous)


def _new_note_id(session: Session) -> str:
    return anonymous_id() if session.is_anonymous else new_id()
