"""Photos of paper notes, attached to the note."""

from __future__ import annotations

from pathlib import Path

from buurtdesk.desk.desk import Desk, scope_of
from buurtdesk.domain.errors import Gone
from buurtdesk.domain.session import Session
from buurtdesk.interop.photo import MEDIA_TYPE, read_photo, upright_jpeg
from buurtdesk.store.attachments import attachment_id


def attach_file(desk: Desk, session: Session, note: str, file: Path) -> str:
    """Attach the photo in a file; its SHA-256. Raises what `attach` does, and CannotOpen."""
    return attach(desk, session, note, read_photo(file), str(file))


def attach(desk: Desk, session: Session, note: str, content: bytes, name: str) -> str:
    """Attach a photo to a note; its SHA-256. Attached already, it stays as it is.

    Raises NotAPhoto, PhotoDamaged, PhotoTooLarge, TooManyPixels, each naming `name`; Gone.
    """
    jpeg = upright_jpeg(content, name)
    with desk.action("photo.add") as writer:
        if writer.current("note", note) is None:
            raise Gone(kind="note")
        with desk.library.attachments.kept(jpeg) as sha256:
            fixed = {"subject": note, "sha256": sha256, "media_type": MEDIA_TYPE, "size_bytes": len(jpeg)}
            writer.put("attachment", attachment_id(note, sha256), scope_of(session), fixed)
    return sha256


def remove(desk: Desk, note: str, photo: str) -> None:
    """Take a photo off a note; Undo brings it back."""
    with desk.action("photo.remove") as writer:
        writer.delete("attachment", attachment_id(note, photo))


def place(desk: Desk, photo: str) -> Path | None:
    """Where the file of a photo is; None if this laptop does not have it, or not whole."""
    attachments = desk.library.attachments
    return attachments.place(photo) if attachments.content(photo) is not None else None
