"""What a tooltip tells of a note: all that is on it."""

from __future__ import annotations

from html import escape

from buurtdesk.domain.note import Note


def whole_text(note: Note) -> str:
    """Text and translation, as rich text."""
    translation = f"<p><i>{escape(note.translation)}</i></p>" if note.translation else ""
    return f"<p>{escape(note.text)}</p>{translation}"
