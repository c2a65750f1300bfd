"""What a tooltip tells of a note: all that is on it."""

from __future__ import annotations

from html import escape

from buurtdesk.domain.note import Note
from buurtdesk.ui.model.photos import Photos
from buurtdesk.ui.theme.current import theme

_PHOTO_PX = 160


def whole_text(note: Note, photos: Photos) -> str:
    """Text and translation, and the first photo, as rich text."""
    translation = f"<p><i>{escape(note.translation)}</i></p>" if note.translation else ""
    place = photos.place_of(note.photos[0]) if note.photos else None
    height = theme.px(_PHOTO_PX)
    photo = f'<p><img src="{escape(place.as_uri())}" height="{height}"></p>' if place is not None else ""
    return f"<p>{escape(note.text)}</p>{translation}{photo}"
